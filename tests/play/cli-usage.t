# help, --version, wrong usage, and no terminal where one is needed.

$ banso --version
  banso 0.1.0
$ banso help
  banso（伴走）: 伴走支援の進行と記録
  
  使い方: banso [--db ファイル] [--scenarios フォルダー] [--ambiguous 1|2]
                [--color never|auto] [--ime auto|off] [--one-column] [コマンド]
  コマンドなしで起動すると、支援先の一覧が開きます。
  
    banso open WHERE
        その場所の画面を開きます
    banso new --name 名前 [--pref 都道府県] [--code 団体コード] [--scenario ID] [--pattern A]
          [--id ID] [--type 支援類型] [--date 回=日付[T13:30[-15:00]]]...
        支援先を追加し、番号を表示します
    banso list [WHERE] [--json]
        支援先の一覧、または1つの支援先のようす
    banso respondent add WHERE --name 氏名 [--org 所属] [--title 職名] [--role 立場]
          [--municipality 市町村] |
          leave WHERE [--name 氏名] --from 回 [--to 後任 [--tasks]]
        参加者を追加します（回を書けばその回から）。途中で抜けたことと後任を書きます
    banso answer WHERE 項目 値|- [--reason 理由] [--clear]
        項目に回答を書きます
    banso task add WHERE --what 何を [--who 誰が] [--due 日付] | list WHERE |
          state WHERE 取組 状態 [--note わけや分かったこと]
        次回までに取り組むことを加え、読み、状態を変えます
    banso record confirm WHERE | reopen WHERE
        回の支援記録を確定し、または確定をやめます
    banso show WHERE [--for team|shared|public]
        そこにあるものを読みます
    banso history WHERE [項目]
        いつ誰が何をどう変えたか
    banso purge WHERE [項目]
        個人情報を、答え、履歴、控えから削除します（元に戻せません）
    banso scenario list | show ID [--json] | check ファイル...
        シナリオの一覧、中身、点検
    banso export WHERE|@all [--format md|txt|csv|json] [--doc 文書] [--for team|shared|public]
          [--headers ja|en] [-o ファイル|フォルダー/|-]
        文書を出力します
    banso backup ファイル
        データベースの控えを作り、読み返して確かめます
    banso restore [控え [--yes]]
        控えに戻します（控えを書かなければ、戻せる控えの一覧）
    banso doctor [--repair]
        端末とデータベースを点検し、直し方を示します（--repair: データベースを直します）
    banso demo [--dir フォルダー]
        架空の支援先を練習用につくり、すべての文書を出力します
    banso help [コマンド]
        使い方
  
  場所（WHERE）: 支援先[/回[/帳票[/記入者]]][#項目[:行[:列]]]  例 tsunagari/1/f2/山田
$ banso --help | head -n 1
  banso（伴走）: 伴走支援の進行と記録
$ banso -h | head -n 1
  banso（伴走）: 伴走支援の進行と記録
$ banso help answer
  使い方: banso answer WHERE 項目 値|- [--reason 理由] [--clear]
  項目に回答を書きます
$ banso help kaiwa
  banso: 「kaiwa」というコマンドはありません。banso help で一覧が見られます。
? 1
$ banso help one two
  使い方: banso help [コマンド]
? 2

# Wrong usage: status 2, and how it is used.
$ banso kaiwa
  banso: 「kaiwa」というコマンドはありません。banso help で一覧が見られます。
? 2
$ banso --colour never list
  banso: --colour という指定はありません。
  使い方: banso [--db ファイル] [--scenarios フォルダー] [--ambiguous 1|2] [--color never|auto] [--ime auto|off] [--one-column] [コマンド]
? 2
$ banso --db
  banso: --db のあとに値を書いてください。
  使い方: banso [--db ファイル] [--scenarios フォルダー] [--ambiguous 1|2] [--color never|auto] [--ime auto|off] [--one-column] [コマンド]
? 2
$ banso --color always list
  banso: --color には never か auto を書いてください（いまは always）。
? 2
$ banso --ambiguous 3 list
  banso: --ambiguous には 1 か 2 を書いてください（いまは 3）。
? 2
$ BANSO_AMBIGUOUS=x banso list
  banso: --ambiguous には 1 か 2 を書いてください（いまは x）。
? 2
$ banso list --jsn
  banso: --jsn という指定はありません。
  使い方: banso list [WHERE] [--json]
? 2
$ banso new --pref
  banso: --pref のあとに値を書いてください。
  使い方: banso new --name 名前 [--pref 都道府県] [--code 団体コード] [--scenario ID] [--pattern A]
          [--id ID] [--type 支援類型] [--date 回=日付[T13:30[-15:00]]]...
? 2
$ banso list one two
  使い方: banso list [WHERE] [--json]
? 2
$ banso show
  使い方: banso show WHERE [--for team|shared|public]
? 2
$ banso show x --for guests
  使い方: banso show WHERE [--for team|shared|public]
? 2
$ banso history
  使い方: banso history WHERE [項目]
? 2
$ banso open
  使い方: banso open WHERE
? 2
$ banso respondent list x
  使い方: banso respondent add WHERE --name 氏名 [--org 所属] [--title 職名] [--role 立場]
          [--municipality 市町村] |
          leave WHERE [--name 氏名] --from 回 [--to 後任 [--tasks]]
? 2
$ banso export
  使い方: banso export WHERE|@all [--format md|txt|csv|json] [--doc 文書] [--for team|shared|public]
          [--headers ja|en] [-o ファイル|フォルダー/|-]
? 2
$ banso scenario
  使い方: banso scenario list | show ID [--json] | check ファイル...
? 2
$ banso scenario find x
  使い方: banso scenario list | show ID [--json] | check ファイル...
? 2
$ banso answer x y
  使い方: banso answer WHERE 項目 値|- [--reason 理由] [--clear]
? 2
$ banso answer x y z --clear
  使い方: banso answer WHERE 項目 値|- [--reason 理由] [--clear]
? 2

# Messages go to stderr, data to stdout.
$ banso kaiwa 2>/dev/null
? 2
$ banso list 2>&1 >/dev/null

# Without a terminal no screen opens, and nothing is made.
$ banso
  banso: 画面のある端末で起動してください。端末がないときに使えるコマンドは banso help で見られます。
? 1
$ banso new --name 知里町 --id chisato
  chisato
$ banso open chisato
  banso: 画面のある端末で起動してください。端末がないときに使えるコマンドは banso help で見られます。
? 1
$ banso open chisato/0.5/f1 | cat
  banso: 画面のある端末で起動してください。端末がないときに使えるコマンドは banso help で見られます。
$ echo | banso --scenarios "$BANSO_SCENARIOS"
  banso: 画面のある端末で起動してください。端末がないときに使えるコマンドは banso help で見られます。
? 1
$ banso open nanika
  banso: 支援先「nanika」は見つかりません。一覧で名前か識別子を確かめてください。
? 1
