# Options are taken by their digits and found by their words; what is none is named, and a space
# inside a text chooses nothing.
@ styles off
$ mkdir scenarios && cat >scenarios/q.yaml <<'END'
> banso: 1
> id: q
> title: 問診
> roles: [社協, 住民]
> types: [市町村, 広域連合]
> tasks:
>   ask: どうでしたか。
>   states: [{id: a, label: これから, mark: 前}, {id: b, label: できた, mark: 済, closed: true}]
> forms:
>   q:
>     title: 質問票
>     per: engagement
>     reconstructed: ためすため
>     fields:
>       - {id: health, label: 健康状態, type: scale,
>          options: [1（よい）, 2（まあよい）, 3（ふつう）, 4（よくない）]}
>       - {id: meals, label: 食事, type: choice, options: [はい, いいえ]}
>       - {id: pain, label: 痛み, type: scale,
>          options: [0（ない）, '1', '2', '3', '4', '5', '6', '7', '8', '9', 10（ひどい）]}
>       - {id: room, label: 場所, type: choice, options: [訪問, 会議室 1, 会議室 2, 会館, 1回目と同じ]}
>       - {id: way, label: 集まり方, type: choice, options: [訪問, 会館], free: true}
>       - {id: need, label: 困りごと, type: multi, options: [買い物, 通院, ごみ出し], free: true}
>       - {id: agree, label: 載せてよい, type: check}
>       - id: rows
>         label: 表
>         type: table
>         columns:
>           - {id: level, label: 度合い, type: choice, options: [高い, 低い]}
>           - {id: good, label: よいか, type: check}
>           - {id: more, label: ほかに, type: line}
> sessions:
>   one:
>     title: ひとつめ
>     kind: meeting
>     steps: [{id: w, title: 書く, minutes: 30, form: q}]
> patterns:
>   P: {title: 一回, sessions: [one]}
>   R: {title: もう一回, sessions: [one]}
> END
@ env BANSO_SCENARIOS=scenarios
$ banso new --name 海町 --id umi
  umi

# The digit is the label's own, in half or full width, and goes on to the next field.
@ start banso open 'umi/one/q#health'
@ wait 健康状態
@ rows 4-7
  | > ( ) 1（よい）|
  |   ( ) 2（まあよい）|
  |   ( ) 3（ふつう）|
  |   ( ) 4（よくない）|
@ type 5
@ wait 「5」という選択肢はありません。数字か 上下の矢印で選んでください。
@ cursor 4 1
@ type ２
@ wait 食事
@ wait 前の項目  健康状態: 2（まあよい）

# Else it is the position, which stands in front of the label.
@ rows 4-5
  | > 1 ( ) はい|
  |   2 ( ) いいえ|
@ type 0
@ wait 「0」という選択肢はありません
# What was named is not left behind, though the focus was there before.
@ type はい
@ wait 「はい」に移りました。Enter で決めます。
@ key Tab
@ wait 選んでいません。Enter で決めます
@ type 2
@ wait 痛み
@ wait 前の項目  食事: いいえ

# 1 may be the beginning of 10.
@ type 1
@ wait 「10（ひどい）」なら続けて 0 を、「1」なら Enter を押してください。
@ cursor 5 1
@ type 2
@ wait 「12」という選択肢はありません
@ cursor 4 1
@ type 1
@ wait なら続けて 0 を
@ type 0
@ wait 場所
@ wait 前の項目  痛み: 10（ひどい）
@ key S-Tab
@ wait (*) 10
@ type １
@ wait なら続けて 0 を
@ key Enter
@ wait 前の項目  痛み: 1
@ key S-Tab
@ wait (*) 1
# On a slow line digits come at once.
@ type 10
@ wait 前の項目  痛み: 10（ひどい）

# A text is looked for: whole, from the front, or alone inside.
@ wait 1 ( ) 訪問
@ type 会場
@ wait 「会場」という選択肢はありません。数字か 上下の矢印で選んでください。
@ cursor 4 1
@ type 会館
@ wait 「会館」に移りました。Enter で決めます。
@ cursor 7 1
@ type 会議
@ wait 「会議」で始まるものが2件あります。続けて書くか、上下の矢印で選んでください。
@ cursor 5 1
@ type 室
@ wait 「会議室」で始まるものが2件あります
# By itself a digit goes on with a word where a label has both.
@ type 2
@ wait 「会議室 2」に移りました
@ cursor 6 1
@ key Bs
@ wait 「会議室」で始まるものが2件あります
@ key Tab
@ wait 選んでいません。Enter で決めます
@ key Home

# A digit and a space inside a text are text: from an IME, …
@ type 　1回目　と
@ wait 「1回目と同じ」に移りました
@ cursor 8 1
@ type 町　の会場 2
@ wait 「町　の会場 2」という選択肢はありません
@ cursor 8 1
# … from a paste, …
@ key Home
@ paste 　会議室 2\n
@ wait 「会議室 2」に移りました
@ cursor 6 1
@ paste 　会議室\nの となり
@ wait という選択肢はありません
@ gone に移りました
@ key Home
# … and letters typed with the IME off, with the space that was to make kanji of them.
@ type k
@ wait 「k」という選択肢はありません
@ type o
@ wait 「ko」という選択肢はありません
@ key Space
@ wait 「ko」という選択肢はありません
@ type u
@ wait 「ko u」という選択肢はありません
@ cursor 4 1
# An Enter that comes with it was pressed before that was told.
@ bytes e4bc9ae5a0b40d
@ wait 「会場」という選択肢はありません
@ cursor 4 1
# Nor does one that comes when it was read put another word in its place.
@ key Enter
@ wait 「会場」という選択肢はありません
@ cursor 4 1
@ key Esc
@ wait 「会場」は選択肢にないので、残りません
@ key Esc
@ gone 前の項目
@ signal HUP
@ exit 0
$ banso history umi/one/q 場所
@ start banso open 'umi/one/q#room'
@ wait 1 ( ) 訪問
@ type q
@ wait 「q」という選択肢はありません
@ key Enter
@ wait 前の項目  場所: 訪問

# Where one may write it is written.
@ rows 4-6
  | > 1 ( ) 訪問|
  |   2 ( ) 会館|
  |   3 その他（書く）:|
@ type 会
@ wait 「会館」に移りました
@ type 場 2階
@ rows 4-6
  |   1 ( ) 訪問|
  |   2 ( ) 会館|
  | > 3 その他（書く）: 会場 2階|
@ key Up Up
@ type 3
@ wait > 3 その他（書く）: 会場 2階
@ key Tab
@ wait 前の項目  集まり方: 会場 2階

# Several: a digit ticks and stays, and a space alone still does.
@ type 2
@ wait 2 [レ] 通院
@ key Space
@ wait 2 [  ] 通院
@ type 3
@ wait 3 [レ] ごみ出し
@ type 買い
@ wait 「買い物」に移りました。Enter で印を付けます。
@ key Space
@ wait Enter で印を付けます。
@ key Enter
@ wait 1 [レ] 買い物
@ paste 雪かき、草取り
@ wait その他（書く）: 雪かき、草取り
@ key Tab
@ wait 前の項目  困りごと: 買い物、ごみ出し、雪かき、草取り

# はい and いいえ.
@ type 3
@ wait 「3」という選択肢はありません
@ type 2
@ wait 1行めを追加する
@ key S-Tab
@ wait (*) いいえ
@ key Tab
@ wait 1行めを追加する

# In the cells of a table.
@ key n
@ wait 1 / 3
@ type 中
@ wait 「中」という選択肢はありません
@ type 2
@ wait 2 / 3
@ type 1
@ wait > ほかに
@ rows 2-5
  | ほかに                                                               Tab 次へ|
  ||
  |   度合い     低い|
  |   よいか     はい|
@ signal HUP
@ exit 0
$ banso show umi/one/q
  海町 ひとつめ 質問票（案）【支援者用】
    記入の状態: 完了
    健康状態: 2（まあよい）
    食事: いいえ
    痛み: 10（ひどい）
    場所: 訪問
    集まり方: 会場 2階
    困りごと: 買い物、ごみ出し、雪かき、草取り
    載せてよい: いいえ
  
  【表】
    度合い  よいか  ほかに
    低い    はい

# In the fields of a record: 支援先を追加, a participant, a 取組; also where there is little room.
@ size 40x12
@ start banso --db other.db
@ wait 支援先の一覧
@ key n
@ wait 支援先を追加
@ type 山町
@ key Tab Tab
@ wait 1 (*) 一回
@ screen
  | 支援先を追加                     3 / 4|
  | 名前のほかは、あとでも書け   Tab 次へ|
  | ます。Ctrl-S で追加できます。|
  |   支援先の名前   山町|
  |   都道府県     ||
  |   回数|
  |   > 1 (*) 一回|
  |     2 ( ) もう一回|
  |   支援類型|
  ||
  ||
  | Enter 決めて次へ     F9  Esc 戻る  F1|
  cursor 6 3
@ type みっつ
@ wait 「みっつ」という選択肢はありません。
@ screen
  | 支援先を追加                     3 / 4|
  | 名前のほかは、あとでも書け   Tab 次へ|
  | ます。Ctrl-S で追加できます。|
  |   支援先の名前   山町|
  |   都道府県     ||
  |   回数|
  |   > 1 (*) 一回|
  |     2 ( ) もう一回|
  |   支援類型|
  | 「みっつ」という選択肢はありません。数|
  | 字か 上下の矢印で選んでください。|
  | Enter 決めて次へ     F9  Esc 戻る  F1|
  cursor 6 3
@ type もう
@ wait 「もう一回」に移りました
@ type 2
@ wait 4 / 4
@ type 県
@ wait その他（書く）: 県
@ key C-s
@ wait 次に ひとつめ
@ key p
@ wait 参加者
@ key n
@ wait > 氏名
@ type 佐藤
@ key Tab*3
@ wait 1 ( ) 社協
@ type 2
@ wait > 市町村
@ wait 住民
@ key Esc
@ wait / 1
@ key Esc
@ wait 次に ひとつめ
@ signal HUP
@ exit 0
$ banso --db other.db task add 山町/one --what 名簿を作る
  t1
@ start banso --db other.db open 山町/one
@ wait ひとつめ
@ key t
@ wait 名簿を作る
@ key Enter
@ wait > 何を
@ key Down Down Down
@ wait > やってみ
@ key Tab
@ wait 5 / 5
@ type 済
@ wait 「済」という選択肢はありません。
@ type 2
@ wait 名簿を作る
@ signal HUP
@ exit 0
$ banso --db other.db task list 山町
  t1    できた          名簿を作る                                                                      ひとつめ
