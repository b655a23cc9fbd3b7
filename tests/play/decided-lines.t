# What was decided is one text, and is opened to everybody line by line: at the end of the session its lines
# stand below what was noted. A line that was opened is open as long as it stays what it is.

@ styles off
$ banso new --name つながり市 --id tsu --date 0.5=2026-11-20T13:30
  tsu
@ start banso open tsu/0.5
@ wait F8 始める
@ key F8
@ wait 始めました
@ key Tab k
@ wait 公表してよい
@ type 体操の日をふやす。
@ key Enter
@ type 区長には内々に話す。
@ key Enter
@ type 町のワゴン車を試す。
@ key Tab
@ wait 2 / 2
@ screen
  | つながり市  0.5mtg  決まったこと                                         2 / 2|
  ||
  | 「はい」にすると、公表用の文書にも載ります。氏名は書かない   Enter 決めて次へ|
  | でください。|
  ||
  |   決まったこと   体操の日をふやす。 区長には内々に話す。 町のワゴン車を試す。|
  |   公表してよい   > 1 ( ) いいえ|
  |                    2 ( ) はい|
  |                    3 ( ) 1行ずつ選ぶ（「見直す」で）|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 決めて次へ  Tab とばす  Ctrl-S 保存  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 6 18
@ resize 40x12
@ screen
  | 0.5mtg  決まったこと             2 / 2|
  | 「はい」にすると、   Enter 決めて次へ|
  | 公表用の文書にも載ります。氏名は書かな|
  | いでください。|
  |   決まったこと|
  |     体操の日をふやす。 区長には内々に|
  |     話す。 町のワゴン車を試す。|
  |   公表してよい|
  |   > 1 ( ) いいえ|
  |     2 ( ) はい|
  |     3 ( ) 1行ずつ選ぶ（「見直す」で）|
  | Enter 決めて次へ     F9  Esc 戻る  F1|
  cursor 8 3
@ resize 80x24
@ key Esc
@ wait 進行メモ
@ key o
@ wait 次回までに誰が何
@ key End Up Enter
@ wait おつかれさまでした
# Though nothing was noted.
@ rows 3-12
  ||
  |   決まったこと     3件|
  |   発言             なし|
  |   まだのもの       帳票1 事前情報（未着手）、市町村エントリーシート（未着手）|
  |   行わなかった進行 事前情報を読む、1回目の設計、参加者に伝えること、支援者どう|
  |                    しの確認|
  |   支援記録         案（k で確定）。まだ: 進行役、記録者、連携先|
  ||
  | > 1 書きとめたことを見直す|
  |   2 支援記録を見て、書き出す|
@ key Enter
@ wait 公表してよいもの
@ screen
  | つながり市  0.5mtg  書きとめたこと                                       1 / 3|
  ||
  | 決まったことから、公表してよいものを選びます。             Space 公表してよい|
  | 公表用の文書にも載ります（いま0件）。|
  ||
  |   書きとめたこと        読める人      進行|
  | > 体操の日をふやす。    支援先と共有  決まったこと|
  |   区長には内々に話す。  支援先と共有  決まったこと|
  |   町のワゴン車を試す。  支援先と共有  決まったこと|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Space 公表してよい  F9 メニュー                           Esc 戻る  F1 ヘルプ|
  cursor 6 1
@ key Space Down Space
@ wait いま2件
@ screen
  | つながり市  0.5mtg  書きとめたこと                                       3 / 3|
  ||
  | 決まったことから、公表してよいものを選びます。               Space 公表しない|
  | 公表用の文書にも載ります（いま2件）。|
  ||
  |   書きとめたこと        読める人      進行|
  |   体操の日をふやす。    公表          決まったこと|
  |   区長には内々に話す。  支援先と共有  決まったこと|
  | > 町のワゴン車を試す。  公表          決まったこと|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | 公表用の文書にも載ります。もう一度 Space で、載らなくなります。|
  | Space 公表しない  F9 メニュー                             Esc 戻る  F1 ヘルプ|
  cursor 8 1
@ resize 40x12
@ screen
  | 0.5mtg  書きとめたこと           3 / 3|
  | 決まったことから、   Space 公表しない|
  | 公表してよいものを選びます。|
  | 書きとめたこと|
  |   区長には内々に話す。|
  |   支援先と共有・決まったこと|
  ||
  | > 町のワゴン車を試す。|
  |   読める人 公表|
  | 公表用の文書にも載ります。もう一度|
  | Space で、載らなくなります。|
  | Space 公表しない     F9  Esc 戻る  F1|
  cursor 7 1
@ resize 160x50
@ rows 0-10
  | つながり市  0.5mtg  書きとめたこと                                                                                                                       3 / 3|
  ||
  | 決まったことから、公表してよいものを選びます。                                    Space 公表しない|
  | 公表用の文書にも載ります（いま2件）。|
  ||
  |   書きとめたこと        読める人      進行|
  |   体操の日をふやす。    公表          決まったこと|
  |   区長には内々に話す。  支援先と共有  決まったこと|
  | > 町のワゴン車を試す。  公表          決まったこと|
@ resize 80x24
@ key Esc
@ wait うち公表してよい 2件
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
$ for circle in team shared public; do banso export tsu/0.5 --doc record --for $circle --format txt 2>/dev/null | sed -n '/決まったこと/,/予定/p'; done
  【決まったこと】
    体操の日をふやす。
    区長には内々に話す。
    町のワゴン車を試す。
  
    次の予定: 1回目支援  未定
  【決まったこと】
    体操の日をふやす。
    区長には内々に話す。
    町のワゴン車を試す。
  
    次の予定: 1回目支援  未定
  【決まったこと】
    体操の日をふやす。
    町のワゴン車を試す。
  
    次の予定: 1回目支援  未定
$ for doc in course session record; do for format in md html txt csv json; do
>     banso export tsu/0.5 --doc $doc --for public --format $format 2>/dev/null
> done; done | grep -c 区長
  0
? 1
# Another text is nobody's but theirs who take part, until that is said of it, too.
@ start banso open tsu/0.5
@ wait この回は終わりました
@ key Tab k
@ wait 公表してよい
@ key C-End
@ type 区長が運転する。
@ key Tab
@ wait 2 / 2
@ key Esc
@ wait この回は終わりました
@ key v
@ wait 公表してよいもの
@ rows 5-9
  |   書きとめたこと                        読める人      進行|
  | > 体操の日をふやす。                    公表          決まったこと|
  |   区長には内々に話す。                  支援先と共有  決まったこと|
  |   町のワゴン車を試す。区長が運転する。  支援先と共有  決まったこと|
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
$ banso export tsu/0.5 --doc record --for public --format txt 2>/dev/null | sed -n '/決まったこと/,/予定/p'
  【決まったこと】
    体操の日をふやす。
  
    次の予定: 1回目支援  未定
# はい and いいえ are about all of it, as ever.
@ start banso open tsu/0.5
@ wait この回は終わりました
@ key Tab k
@ wait 公表してよい
@ key Tab 1
@ wait この回は終わりました
@ key v
@ wait 公表してよいもの
@ rows 5-9
  |   書きとめたこと                        読める人      進行|
  | > 体操の日をふやす。                    支援先と共有  決まったこと|
  |   区長には内々に話す。                  支援先と共有  決まったこと|
  |   町のワゴン車を試す。区長が運転する。  支援先と共有  決まったこと|
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0
$ banso export tsu/0.5 --doc record --for public --format txt 2>/dev/null | grep -c ふやす
  0
? 1
# Said of all of them, it is the last word: no line is open again by what was said of it before.
@ start banso open tsu/0.5
@ wait この回は終わりました
@ key Tab k
@ wait 公表してよい
@ key Tab 3
@ wait この回は終わりました
@ key v
@ wait 公表してよいもの
@ rows 3-9
  | 公表用の文書にも載ります（いま0件）。|
  ||
  |   書きとめたこと                        読める人      進行|
  | > 体操の日をふやす。                    支援先と共有  決まったこと|
  |   区長には内々に話す。                  支援先と共有  決まったこと|
  |   町のワゴン車を試す。区長が運転する。  支援先と共有  決まったこと|
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0

# --- a line that was taken away and is written again as it was is asked about anew ---
$ banso new --name 川の町 --id kawa --date 0.5=2026-11-20T13:30
  kawa
@ start banso open kawa/0.5
@ wait F8 始める
@ key F8
@ wait 始めました
@ key Tab k
@ wait 公表してよい
@ type 体操の日をふやす。
@ key Enter
@ type 車を試す。
@ key Esc
@ wait 決まったこと  2件
@ key o
@ wait 次回までに誰が何
@ key End Up Enter
@ wait おつかれさまでした
@ key Enter
@ wait いま0件
@ key Space
@ wait いま1件
@ key Space
@ wait いま2件
@ key Esc
@ wait おつかれさまでした
$ banso show kawa/0.5 --for public | grep -c -e 体操の日 -e 車を試す
  2
@ signal HUP
@ exit 0
@ start banso open kawa/0.5
@ wait この回は終わりました
@ key Tab k
@ wait 公表してよい
@ key Up Home C-k
@ gone 体操の日
@ key C-s
@ wait 保存しました
@ type 体操の日をふやす。
@ key C-s
@ wait 保存しました
$ banso show kawa/0.5 --for public | grep -c 体操の日
  0
? 1
$ banso show kawa/0.5 --for public | grep -c 車を試す
  1
$ banso show kawa/0.5 --for shared | grep -c 体操の日
  1
# What comes back from the history is for those whom the question names.
@ key F5
@ wait の履歴
@ key Down Enter
@ wait この値に戻しますか
@ wait 読む人: 公表
@ screen
  | 川の町  0.5mtg  決まったこと                                             2 / 3|
  ||
  | この値に戻しますか。                                             Enter 決める|
  ||
  ||
  |   車を試す。|
  ||
  |   いま書いてあるもの: 体操の日をふやす。|
  |   車を試す。|
  ||
  |   読む人: 公表|
  ||
  |   いまの値も履歴に残ります。|
  ||
  | > 1  このままにする|
  |   2  この値に戻す|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 決める  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 14 1
@ key 2
@ wait 戻しました
@ key Down Enter
@ wait この値に戻しますか
@ key 2
@ wait 戻しました
$ banso show kawa/0.5 --for public | grep -c 体操の日
  0
? 1
$ banso show kawa/0.5 --for public | grep -c 車を試す
  1
@ signal HUP
@ exit 0
