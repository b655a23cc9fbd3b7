# What is typed at options and is none of them is never passed over in silence: whatever leads on
# tells once that it will not be left, and leads on the second time.
@ styles off
$ mkdir scenarios && cp $TESTS/data/bosai.yaml scenarios
@ env BANSO_SCENARIOS=scenarios
$ banso new --name 海町 --id umi >/dev/null

# A word, by Tab, Shift-Tab, F2, Ctrl-S, PgDn and Esc; also digits, which Enter does not take for
# the option in focus either.
@ start banso open 'umi/walk/map#town_type'
@ wait 7 / 9
@ type 谷あい
@ wait 「谷あい」という選択肢はありません
@ key Tab
@ wait ! 「谷あい」は選択肢にないので、残りません。もう一度押すと進みます。
@ wait 7 / 9
@ key Tab
@ wait 8 / 9
@ key S-Tab
@ wait 7 / 9
@ type 7
@ wait 「7」という選択肢はありません
@ key Enter
@ wait 「7」という選択肢はありません
@ key S-Tab
@ wait 「7」は選択肢にないので、残りません
@ type tani
@ wait 「tani」という選択肢はありません
@ key PgDn
@ wait 「tani」は選択肢にないので
@ type 丘
@ wait 「丘」という選択肢はありません
@ key F2
@ wait 「丘」は選択肢にないので
@ key F2
@ wait 見直し
@ key Esc
@ wait 7 / 9
@ type 丘
@ wait 「丘」という選択肢はありません
@ key C-s
@ wait 「丘」は選択肢にないので
# Who is about to end banso is told in the question, also through another screen.
@ type 丘
@ wait 「丘」という選択肢はありません
@ key C-c
@ wait 「丘」は選択肢にないので、残りません。
@ key Esc
@ wait 7 / 9
@ key F1 C-c
@ wait 「丘」は選択肢にないので、残りません。
@ key Esc Esc
@ wait 7 / 9
@ key C-u C-c
@ wait 終わりますか
@ gone 選択肢にないので
@ key Esc
# What empties it, or names another, is no loss.
@ type 谷
@ wait 「谷」という選択肢はありません
@ key C-u
@ gone という選択肢はありません
@ key Tab
@ wait 8 / 9
@ key S-Tab
@ wait 7 / 9
@ type 谷
@ wait 「谷」という選択肢はありません
@ key Bs
@ gone という選択肢はありません
@ type 沿岸
@ wait 「沿岸」に移りました
@ key Enter
@ wait 8 / 9
@ key S-Tab
@ wait 7 / 9
# A letter may have been meant as a key.
@ type z
@ wait 「z」という選択肢はありません
@ key Tab
@ wait 8 / 9
@ key S-Tab
@ wait 7 / 9
@ type 谷
@ wait 「谷」という選択肢はありません
@ key Esc
@ wait 「谷」は選択肢にないので
@ wait 7 / 9
@ key Esc
@ gone 7 / 9
@ signal HUP
@ exit 0

# In a cell of a table: behind its options, too, where Esc leaves the row, too.
@ start banso open 'umi/walk/map#集まれる場所'
@ wait 2行中1行め
@ key Enter
@ wait 2 / 5
@ key PgDn PgDn PgDn
@ wait 5 / 5
@ type ずっと遠い
@ wait 「ずっと遠い」という選択肢はありません
@ key Tab
@ wait 「ずっと遠い」は選択肢にないので
@ key Esc
@ wait 2行中1行め
@ wait 8 / 9
@ key Enter
@ wait 2 / 5
@ key PgDn PgDn PgDn
@ wait 5 / 5
@ type 中ほど
@ wait 「中ほど」という選択肢はありません
@ key Esc
@ wait 「中ほど」は選択肢にないので
@ key Esc
@ wait 8 / 9
@ signal HUP
@ exit 0

# In what banso itself keeps.
@ start banso open umi
@ key Esc
@ wait 世話役の相談
@ key Esc
@ wait 次にすること
@ key p
@ wait 参加者
@ key n
@ wait > 氏名
@ type 佐藤
@ key Tab*3
@ wait 町内会長
@ type 見物人
@ wait 「見物人」という選択肢はありません
@ key Esc
@ wait 「見物人」は選択肢にないので
@ key Esc
@ wait / 1
@ key Esc
@ wait 次にすること
@ key Esc
@ wait 支援先の一覧
@ key n
@ wait 支援先を追加
@ type 山町
@ key Tab Tab
@ wait 三回
@ type よっつ
@ wait 「よっつ」という選択肢はありません
@ key C-s
@ wait 「よっつ」は選択肢にないので
@ key C-s
@ wait 支援先を追加しました
@ signal HUP
@ exit 0
