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
    banso attend WHERE [planned|present|absent|uninvited|none] 氏名...
          [--remark 備考]
        回に来る予定の人、来た人、欠席の人、呼んでいない人に印を付け、遅刻などを書きます
    banso answer WHERE 項目 値|- [--reason 理由] [--clear]
        項目に回答を書きます
    banso task add WHERE --what 何を [--who 誰が] [--due 日付] [--for team|shared] |
          list WHERE | state WHERE 取組 状態 [--note わけや分かったこと] |
          for WHERE 取組 team|shared | publish WHERE 取組 はい|いいえ
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
    banso export WHERE|@all [--format txt|xlsx|html|md|csv|json] [--doc 文書] [--for team|shared|public]
          [--headers ja|en] [--encoding utf-8|cp932]
          [--wide] [--spots] [-o ファイル|フォルダー/|-]
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
? 2
$ banso help one two
  banso: 「two」は余分です。
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
  使い方: banso [--db ファイル] [--scenarios フォルダー] [--ambiguous 1|2] [--color never|auto] [--ime auto|off] [--one-column] [コマンド]
? 2
$ banso --ambiguous 3 list
  banso: --ambiguous には 1 か 2 を書いてください（いまは 3）。
  使い方: banso [--db ファイル] [--scenarios フォルダー] [--ambiguous 1|2] [--color never|auto] [--ime auto|off] [--one-column] [コマンド]
? 2
$ BANSO_AMBIGUOUS=x banso list
  banso: --ambiguous には 1 か 2 を書いてください（いまは x）。
  使い方: banso [--db ファイル] [--scenarios フォルダー] [--ambiguous 1|2] [--color never|auto] [--ime auto|off] [--one-column] [コマンド]
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
  banso: 「two」は余分です。
  使い方: banso list [WHERE] [--json]
? 2
$ banso show
  banso: 書くものが足りません。
  使い方: banso show WHERE [--for team|shared|public]
? 2
$ banso show x --for guests
  banso: --for には team|shared|public のどれかを書いてください（いまは guests）。
  使い方: banso show WHERE [--for team|shared|public]
? 2
$ banso history
  banso: 書くものが足りません。
  使い方: banso history WHERE [項目]
? 2
$ banso open
  banso: 書くものが足りません。
  使い方: banso open WHERE
? 2
$ banso respondent list x
  banso: 「list」は add、leave のどちらでもありません。
  使い方: banso respondent add WHERE --name 氏名 [--org 所属] [--title 職名] [--role 立場]
          [--municipality 市町村] |
          leave WHERE [--name 氏名] --from 回 [--to 後任 [--tasks]]
? 2
$ banso export
  banso: 書くものが足りません。
  使い方: banso export WHERE|@all [--format txt|xlsx|html|md|csv|json] [--doc 文書] [--for team|shared|public]
          [--headers ja|en] [--encoding utf-8|cp932]
          [--wide] [--spots] [-o ファイル|フォルダー/|-]
? 2
$ banso scenario
  banso: 書くものが足りません。
  使い方: banso scenario list | show ID [--json] | check ファイル...
? 2
$ banso scenario find x
  banso: list、show ID、check ファイル のどれかを書いてください。
  使い方: banso scenario list | show ID [--json] | check ファイル...
? 2
$ banso answer x y
  banso: 値、--clear、--reason のどれかを書いてください（値と --clear はどちらか1つ）。
  使い方: banso answer WHERE 項目 値|- [--reason 理由] [--clear]
? 2
$ banso answer x y z --clear
  banso: 値、--clear、--reason のどれかを書いてください（値と --clear はどちらか1つ）。
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
  banso: 支援先「nanika」は見つかりません。「banso list」で名前か識別子を確かめてください。
? 1

# @all, and what is wrong with a call.
$ banso list @all
  chisato       知里町                              訪問3回   0.5mtg
$ banso list @all --json
  [
    {
      "id": "chisato",
      "name": "知里町",
      "pref": "",
      "pattern": "A",
      "next": "0.5",
      "next_at": null
    }
  ]
$ banso show @all
  banso: @all は banso export と banso list だけで使えます。ここには支援先を1つ書いてください。すべての支援先は banso export @all で書き出せます。
? 2
$ banso history @all
  banso: @all は banso export と banso list だけで使えます。ここには支援先を1つ書いてください。すべての支援先は banso export @all で書き出せます。
? 2
$ banso history @all 現状
  banso: @all は banso export と banso list だけで使えます。ここには支援先を1つ書いてください。すべての支援先は banso export @all で書き出せます。
? 2
$ banso task list @all
  banso: @all は banso export と banso list だけで使えます。ここには支援先を1つ書いてください。すべての支援先は banso export @all で書き出せます。
? 2
$ banso answer @all/1/f2 現状 x
  banso: @all は banso export と banso list だけで使えます。ここには支援先を1つ書いてください。すべての支援先は banso export @all で書き出せます。
? 2
$ banso help nope
  banso: 「nope」というコマンドはありません。banso help で一覧が見られます。
? 2
$ banso export chisato --for foo
  banso: --for には team|shared|public のどれかを書いてください（いまは foo）。
  使い方: banso export WHERE|@all [--format txt|xlsx|html|md|csv|json] [--doc 文書] [--for team|shared|public]
          [--headers ja|en] [--encoding utf-8|cp932]
          [--wide] [--spots] [-o ファイル|フォルダー/|-]
? 2
$ banso export chisato --headers fr
  banso: --headers には en か ja を書いてください（いまは fr）。
  使い方: banso export WHERE|@all [--format txt|xlsx|html|md|csv|json] [--doc 文書] [--for team|shared|public]
          [--headers ja|en] [--encoding utf-8|cp932]
          [--wide] [--spots] [-o ファイル|フォルダー/|-]
? 2
$ banso export chisato -o ''
  banso: -o のあとにファイルの名前を書いてください。
  使い方: banso export WHERE|@all [--format txt|xlsx|html|md|csv|json] [--doc 文書] [--for team|shared|public]
          [--headers ja|en] [--encoding utf-8|cp932]
          [--wide] [--spots] [-o ファイル|フォルダー/|-]
? 2
$ banso show chisato --for foo
  banso: --for には team|shared|public のどれかを書いてください（いまは foo）。
  使い方: banso show WHERE [--for team|shared|public]
? 2
$ banso task add chisato
  banso: --what のあとに、何をするかを書いてください。
  使い方: banso task add WHERE --what 何を [--who 誰が] [--due 日付] [--for team|shared] |
          list WHERE | state WHERE 取組 状態 [--note わけや分かったこと] |
          for WHERE 取組 team|shared | publish WHERE 取組 はい|いいえ
? 2
$ banso task
  banso: add、list、state、publish、for のどれかを書いてください。
  使い方: banso task add WHERE --what 何を [--who 誰が] [--due 日付] [--for team|shared] |
          list WHERE | state WHERE 取組 状態 [--note わけや分かったこと] |
          for WHERE 取組 team|shared | publish WHERE 取組 はい|いいえ
? 2
$ banso task kaiwa chisato
  banso: 「kaiwa」は add、list、state、publish、for のどれでもありません。
  使い方: banso task add WHERE --what 何を [--who 誰が] [--due 日付] [--for team|shared] |
          list WHERE | state WHERE 取組 状態 [--note わけや分かったこと] |
          for WHERE 取組 team|shared | publish WHERE 取組 はい|いいえ
? 2
$ banso record confirmed chisato/1
  banso: 「confirmed」は confirm、reopen のどちらでもありません。
  使い方: banso record confirm WHERE | reopen WHERE
? 2
$ banso record confirm
  banso: 書くものが足りません。
  使い方: banso record confirm WHERE | reopen WHERE
? 2
$ banso respondent
  banso: add、leave のどちらかを書いてください。
  使い方: banso respondent add WHERE --name 氏名 [--org 所属] [--title 職名] [--role 立場]
          [--municipality 市町村] |
          leave WHERE [--name 氏名] --from 回 [--to 後任 [--tasks]]
? 2
$ banso respondent chisato 佐藤
  banso: 「chisato」は add、leave のどちらでもありません。
  使い方: banso respondent add WHERE --name 氏名 [--org 所属] [--title 職名] [--role 立場]
          [--municipality 市町村] |
          leave WHERE [--name 氏名] --from 回 [--to 後任 [--tasks]]
? 2
$ banso respondent add chisato
  banso: --name のあとに氏名を書いてください。
  使い方: banso respondent add WHERE --name 氏名 [--org 所属] [--title 職名] [--role 立場]
          [--municipality 市町村] |
          leave WHERE [--name 氏名] --from 回 [--to 後任 [--tasks]]
? 2
$ banso answer chisato/1/f2 現状
  banso: 値、--clear、--reason のどれかを書いてください（値と --clear はどちらか1つ）。
  使い方: banso answer WHERE 項目 値|- [--reason 理由] [--clear]
? 2
$ banso scenario kaiwa
  banso: list、show ID、check ファイル のどれかを書いてください。
  使い方: banso scenario list | show ID [--json] | check ファイル...
? 2
$ banso show
  banso: 書くものが足りません。
  使い方: banso show WHERE [--for team|shared|public]
? 2
$ banso show chisato 1
  banso: 「1」は余分です。
  使い方: banso show WHERE [--for team|shared|public]
? 2
$ BANSO_NOW=きのう banso list
  banso: BANSO_NOW の「きのう」は時刻として読めないので、いまの時刻を使います（例 2026-11-20T13:57:00）。
  chisato       知里町                              訪問3回   0.5mtg
$ BANSO_NOW=@nowhere banso list
  banso: BANSO_NOW の「@nowhere」は時刻として読めないので、いまの時刻を使います（例 2026-11-20T13:57:00）。
  chisato       知里町                              訪問3回   0.5mtg
$ BANSO_NOW= banso list
  chisato       知里町                              訪問3回   0.5mtg
