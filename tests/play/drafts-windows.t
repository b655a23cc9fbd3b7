# One person at two windows: what is being written in one is nobody else's to take or to offer.
$ banso new --name 知里町 --id chisato
  chisato
@ start banso open chisato/0.5/f1#現状
@ wait 1 / 9
@ type ここで書いている
@ wait 控えてあります

# A command keeps another text; the next window keeps a third one: the draft here stays.
$ banso answer chisato/0.5/f1 現状 コマンドから
@ wait さんがこの項目を保存しました
$ python3 "$TESTS/data/other.py" banso open chisato/0.5/f1#現状 -- コマンドから 'x\t' 課題 ''
$ banso history chisato/0.5/f1 現状 | sed 's/.*#current  //'
  コマンドから -> コマンドからx
  （空欄） -> コマンドから

# Nor does a window that starts meanwhile offer it as something left over.
$ python3 "$TESTS/data/other.py" banso -- 支援先の一覧 ''

# Killed: it is all there.
@ kill
@ start banso
@ wait 前回の書きかけ
@ rows 0-8
  | 前回の書きかけ                                                           1 / 1|
  ||
  | 保存の前に終わった書きかけが残っています。                       Enter 続ける|
  ||
  | > 知里町  0.5mtg  帳票1 事前情報  現状  13:57|
  ||
  |   保存されているもの  コマンドからx|
  |   書きかけ            8字（1字多い）|
  |     ここで書いている|
@ key Enter
@ wait ここで書いている
@ key Tab
@ wait どちらにしますか
@ signal HUP
@ exit 0

# Killed again, and the next window has its room among those that are there: it is not that one.
$ banso new --name うまれ村 --id umare
  umare
@ start banso open umare/0.5/f1#現状
@ wait 1 / 9
@ type とちゅう
@ wait 控えてあります
@ kill
$ python3 "$TESTS/data/second.py" '2 / 9' banso open umare/0.5/f1#課題 >pid
@ start banso
@ wait 前回の書きかけ
@ rows 0-8
  | 前回の書きかけ                                                           1 / 2|
  ||
  | 保存の前に終わった書きかけが残っています。                       Enter 続ける|
  ||
  | > うまれ村  0.5mtg  帳票1 事前情報  現状  13:57|
  |   知里町  0.5mtg  帳票1 事前情報  現状  13:57|
  ||
  |   保存されているもの  （まだありません）|
  |   書きかけ            4字|
@ key Enter
@ wait とちゅう
@ key C-s
@ wait 保存しました
@ signal HUP
@ exit 0
$ kill $(cat pid); banso show umare/0.5/f1 | grep とちゅう
    とちゅう

# What somebody kept meanwhile, word for word, is nothing to go on with: the kept text is shown.
@ start banso open umare/0.5/f1#現状
@ wait とちゅう
@ key End
@ type です
@ wait 控えてあります
@ kill
$ banso answer umare/0.5/f1 現状 とちゅうです
@ start banso open umare/0.5/f1#現状
@ wait 1 / 9
@ rows 5-5
  | | とちゅうです|
@ key Tab
@ wait 2 / 9
@ signal HUP
@ exit 0
$ banso show umare/0.5/f1 | grep とちゅう
    とちゅうです

# Nor does a draft replace another where nobody sees anybody: that is said once, and banso doctor
# tells what to do.
$ cd $HOME/.local/share/banso && mv banso.db-here there && ln -s there banso.db-here
@ start banso open umare/0.5/f1#課題
@ wait 分かりません
@ rows 18-23
  | ||
  | ||
  ||
  | ほかの人がどの項目を開いているか、いまは分かりません（banso.db-here: リンクで|
  | す）。保存はいつもどおりできます。直し方は banso doctor で分かります。|
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
@ type この画面の
@ wait 控えてあります
$ python3 "$TESTS/data/other.py" banso open umare/0.5/f1#課題 -- 書きかけが残っていました '別の' 分かりません ''
@ type 続き
@ wait 続き
@ signal HUP
@ exit 0
$ banso doctor | grep -A 1 ほかの画面
  注意  ほかの画面    だれがどこを開いているか分からないことがあります
        $HOME/.local/share/banso/banso.db-here はふつうのファイルではありません。書いたものは入っていません。全員が banso を終えてから、管理者に取りのけてもらってください。banso がつくり直します。
$ cd $HOME/.local/share/banso && rm banso.db-here; banso doctor | grep ほかの画面
  合格  ほかの画面    だれがどこを開いているか分かります
@ start banso
@ wait 前回の書きかけ
@ rows 4-10
  | > うまれ村  0.5mtg  帳票1 事前情報  課題  13:57|
  |   うまれ村  0.5mtg  帳票1 事前情報  課題  13:57|
  |   知里町  0.5mtg  帳票1 事前情報  現状  13:57|
  ||
  |   保存されているもの  （まだありません）|
  |   書きかけ            7字|
  |     この画面の続き|
@ key Down
@ wait この画面の別の
@ signal HUP
@ exit 0
