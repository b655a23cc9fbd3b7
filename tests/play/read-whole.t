# What a screen is too low for is read to its end before more people may read it: memos, lines of what
# was decided, 取組.

@ styles off
@ size 40x12
$ banso new --name 知里町 --id chisato --date 0.5=2026-11-20T13:30 --date 1=2026-12-02
  chisato
$ banso task add chisato/0.5 --what 車を探す; banso task add chisato/0.5 --what "$(for i in 1 2 3 4 5 6 7 8 9; do printf '長い取組のその%sをここに書いておきます、' $i; done)おわり"
  t1
  t2
@ start banso open chisato/0.5
@ wait F8 始める
@ key F8
@ wait F8 次
@ paste 一行めの話\n二行めの話\n三行めの話\n四行めの話\n五行めの話\n六行めの話\n七行めの話\n八行めの話\n九行めの話\n課長には言えない話
@ key C-s
@ wait 保存しました

# --- on the memo itself ---
@ key C-r
@ wait さいごまで読みます
@ screen
  | 0.5mtg         13:57  27分遅れ   1 / 6|
  | まず、さいごまで読みます。      Space|
  |  一行めの話|
  |  二行めの話|
  |  三行めの話|
  |  四行めの話|
  |  五行めの話|
  |  六行めの話|
  |  七行めの話|
  |  八行めの話|
  |                            PgDn で続き|
  | Space 続きを読む     F9  Esc 戻る  F1|
  cursor 2 2
@ key Space
@ wait 課長には言えない話
@ screen
  | 0.5mtg         13:57  27分遅れ   1 / 6|
  | 支援先と共有しますか。          Space|
  |  三行めの話|
  |  四行めの話|
  |  五行めの話|
  |  六行めの話|
  |  七行めの話|
  |  八行めの話|
  |  九行めの話|
  |  課長には言えない話|
  |                              PgUp で前|
  | Space 共有する       F9  Esc 戻る  F1|
  cursor 2 2
@ resize 80x24
@ wait 知里町  0.5mtg
@ screen
  | 知里町  0.5mtg                    13:57  27分遅れ  終わりは 15:27 ごろ   1 / 6|
  ||
  | 支援先と共有しますか。                                         Space 共有する|
  ||
  |  一行めの話|
  |  二行めの話|
  |  三行めの話|
  |  四行めの話|
  |  五行めの話|
  |  六行めの話|
  |  七行めの話|
  |  八行めの話|
  |  九行めの話|
  |  課長には言えない話|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Space 共有する  F9 メニュー                               Esc 戻る  F1 ヘルプ|
  cursor 4 2
@ resize 40x12
@ wait PgDn
@ key Esc
@ wait 進行メモ（支援者だけ
$ banso show chisato/0.5 --for shared | grep -c 課長には
  0
? 1
@ key C-r
@ wait さいごまで読みます
@ key PgDn
@ wait 課長には言えない話
@ key Space
@ wait いまは、支援先も読めます
$ banso show chisato/0.5 --for shared | grep -c 課長には
  1
# What a colleague changes while one reads is not what was read.
@ key C-r
@ wait だれが読めるようにしますか
@ key 3
@ wait さいごまで読みます
@ key Space
@ wait 公表してよいですか
$ BANSO_USER=佐藤 python3 "$TESTS/data/colleague.py" "banso open chisato/0.5" 進行メモ 'さらに言えない話\t' メモを書く
@ key Space
@ wait （支援先と共有）
@ wait さらに言えない話
$ banso show chisato/0.5 --for public | grep -c 課長には
  0
? 1
@ signal HUP
@ exit 0

# --- where a session is gone through ---
@ start banso open chisato/0.5
@ wait F8 次
@ key C-r
@ wait だれが読めるようにしますか
@ key 3
@ wait さいごまで
@ key Esc
@ wait 進行メモ
# Whoever takes readers away reads nothing first.
@ key Tab k
@ wait 決まったこと
@ type みじかい決定
@ key Enter
@ type 町の体操の日を週に二回にふやして、その日の送り迎えを社協の車でし、鍵は区長があずかり、お茶は当番が持ち寄り、来られない人には民生委員が声をかけ、雨の日は集会所で昼までにして、その次の回にどうだったかを皆で話す。そして会長の家の話はしない。
@ key Esc
@ wait Tab
@ key o
@ wait 次回までに誰が何
@ key End Up Enter
@ wait おつかれさまでした
@ key Enter
@ wait 書きとめたこと
@ wait Space 支援者だけに
@ key Space
@ wait 支援者だけが読める
@ key Space
@ wait さいごまで読みます
@ key Space
@ wait 支援先と共有しますか
@ wait さらに言えない話
@ key Space
@ wait 支援先と共有します
@ screen
  | 知里町  0.5mtg  書きとめたこと   1 / 3|
  | 支援先と共有する   Space 支援者だけに|
  | ものを選びます。|
  | 書きとめたこと|
  | > 一行めの話|
  |   二行めの話|
  |   三行めの話|
  |   四行めの話..|
  |   支援先と共有・顔合わせ・役割|
  | 支援先と共有します。もう一度 Space|
  | で、支援者だけに戻ります。|
  | Space 支援者だけに   F9  Esc 戻る  F1|
  cursor 4 1
# Ctrl-R, too.
@ key C-r
@ wait だれが読めるようにしますか
@ key 3
@ wait さいごまで読みます
@ key Space
@ wait 公表してよいですか
@ key Esc
@ wait 支援先と共有
# A line of what was decided: the short one at once.
@ key Down
@ wait みじかい決定
@ key Space
@ wait 公表用の文書にも
@ screen
  | 知里町  0.5mtg  書きとめたこと   3 / 3|
  | 決まったことか     Space 公表してよい|
  | ら、公表してよいものを選びます。|
  | 書きとめたこと|
  | > 町の体操の日を週に二回にふやして、そ|
  |   の日の送り迎えを社協の車でし、鍵は区|
  |   長があずかり、お茶は当番が持ち寄り、|
  |   来られない人には民生委員が声をかけ..|
  |   支援先と共有・決まったこと|
  | 公表用の文書にも載ります。戻すには、1|
  | つ上へ移って Space です。|
  | Space 公表してよい   F9  Esc 戻る  F1|
  cursor 4 1
@ key Space
@ wait 公表してよいですか
@ wait 会長の家の話
@ key Esc
@ wait 書きとめたこと
$ banso show chisato/0.5 --for public | grep -c 会長の家
  0
? 1
@ key Space
@ wait 会長の家の話
@ key Space
@ wait 公表用の文書にも
$ banso show chisato/0.5 --for public | grep -c 会長の家
  1
@ key Esc
@ wait おつかれさま

# --- 取組 ---
@ signal HUP
@ exit 0
@ start banso open chisato/1
@ wait 開会
@ key t
@ wait > 未 車を探す
@ key Space
@ wait 公表用の文書にも
# Pressed together on a low screen they are for what nobody has read.
@ key Down Space
@ wait 読んでから
@ key Space
@ wait さいごまで読みます
@ screen
  | 次回までに取り組むこと           2 / 2|
  | まず、さいごまで読みます。      Space|
  |  長い取組のその1をここに書いておきま|
  |  す、長い取組のその2をここに書いてお|
  |  きます、長い取組のその3をここに書い|
  |  ておきます、長い取組のその4をここに|
  |  書いておきます、長い取組のその5をこ|
  |  こに書いておきます、長い取組のその6|
  |  をここに書いておきます、長い取組のそ|
  |  の7をここに書いておきます、長い取組|
  |                            PgDn で続き|
  | Space 続きを読む     F9  Esc 戻る  F1|
  cursor 2 2
@ key Space
@ wait 公表してよいですか
@ wait おわり
@ key Esc
@ wait > 未 長い
@ key Space
@ wait さいごまで
@ key Space
@ wait おわり
@ key Space
@ wait 公表用の文書にも
@ signal HUP
@ exit 0

# --- what is not on the screen is not given to others: a memo that the next step brings, by keys
# that arrive together; a sentence that was taken out, but is kept as yet ---
@ size 80x24
$ banso new --name 沢町 --id sawa --date 0.5=2026-11-20T13:30
  sawa
@ start banso open sawa/0.5
@ wait F8 始める
@ key F8
@ wait F8 次
@ key F8
@ wait 2 事前情報を読む  残り
@ type 区長の家の話
@ key C-s
@ wait 保存しました
@ key Tab u
@ wait 1 顔合わせ・役割  残り
@ bytes 1b5b31397e12
@ wait 支援先と共有しますか
@ key Esc
@ wait 進行メモ（支援者だけ）
@ key S-Tab
@ key Tab
@ type 課長には言えない
@ key C-s
@ wait 保存しました
@ key C-u
@ gone 課長には
@ key C-r
@ wait いまは、支援先も読めます
$ banso show sawa/0.5 --for shared | grep -c -e 課長 -e 区長
  0
? 1
@ signal HUP
@ exit 0

# --- Space that is held down: the lines that it brings onto a low screen are not shared unread ---
$ banso demo --dir d >/dev/null; banso --db d/practice.db show tsunagari/3 --for shared | grep -c 人事
  0
? 1
@ size 40x12
@ start banso --db d/practice.db open tsunagari/3
@ wait この回は終わりました
@ key v
@ wait 書きとめたこと
@ rows 3-10
  | 書きとめたこと|
  | > 三人目の方が、たい焼き屋まで歩いて行|
  |   けた。写真を見て拍手が起きた。|
  |   読める人 支援先と共有|
  |   進行 取組の報告|
  ||
  |   原さんが自分の言葉で説明。「人数は..|
  | 下に4行|
@ bytes 20202020
@ wait 読んでから
@ rows 3-10
  | 書きとめたこと|
  | > 来年度の人事異動が心配。青木さんに引|
  |   継ぎの紙を頼んだ。|
  |   読める人 支援者だけ|
  |   進行 閉会|
  ||
  | ! いま出てきた文です。読んでから、もう|
  | 一度押してください。|
@ signal HUP
@ exit 0
