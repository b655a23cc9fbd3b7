# 文字の健診: characters that others may not be able to read get a quiet mark; F1 tells what breaks.
$ banso new --name 知里町 --pref れんしゅう県 --id chisato
  chisato
@ start banso open chisato/0.5/f1#current
@ wait 現状
@ type 髙橋さんと①。
@ wait 機種依存文字です
@ rows 20-23
  ||
  ||
  |                                            「髙」「①」は機種依存文字です（F1）|
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|

# The gravest is told, and all of them on F1.
@ bytes ee8080f0a0aeb7e8919bf3a08480
@ wait 外字です
@ rows 22-23
  |                                                          「」は外字です（F1）|
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
@ key F1
@ wait この画面の使い方
@ screen
  | ヘルプ                                                                  1 / 11|
  ||
  | この画面の使い方                                               Tab 次のページ|
  ||
  |  「」  外字。この字を登録したコンピューターでしか読めません。ほかの人の画|
  |  面、印刷、Excel、メールでは、空白や別の字になります。ふつうの字か、かなで書|
  |  いてください。|
  ||
  |  「𠮷」  Shift_JIS にない字。banso、Excel の新しい形のファイル、いまのブラウ|
  |  ザーでは読めます。Shift_JIS を使う業務システムや CSV では ? になります。|
  ||
  |  「葛」  字の形を選ぶ印の付いた字。形のちがいは、ほかの画面や印刷では出ないこ|
  |  とがあります。検索で見つからないこともあります。|
  ||
  |  「髙」「①」  機種依存文字。画面やふつうの印刷では読めます。古いソフトや、|
  |  Shift_JIS のファイルやメールを受けとる相手では、別の字や ? になることがあり|
  |  ます。|
  ||
  |  印: （ ） 支援のどの段階の問いか|
  ||
  |  Tab            書いたものを保存して、次の項目へ進みます。|
  |                                                                    PgDn で続き|
  ||
  | Tab 次のページ  Shift-Tab 前のページ  F9 メニュー                    Esc 戻る|
  cursor 4 0
  style 0 1-6 bold
  style 2 1-16 bold
  style 2 63-78 bold reverse
  style 23 1-3 bold
  style 23 17-25 bold
  style 23 39-40 bold
  style 23 70-72 bold
@ key Esc
@ wait 外字です

# Gone with the characters; a mark costs nothing while nothing changes.
@ key C-u
@ gone 外字です
@ rows 22-23
  ||
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
@ type 漢字
@ wait 漢字
@ meter
@ type 仮名
@ wait 漢字仮名
@ within 12

# NFC takes a compatibility ideograph for the usual one: never in silence.
@ bytes efa899
@ wait になりました
@ rows 22-23
  |                                               「神」は「神」になりました（F1）|
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
@ key F1
@ wait 文字コードのきまり
@ rows 0-6
  | ヘルプ                                                                  1 / 11|
  ||
  | この画面の使い方                                               Tab 次のページ|
  ||
  |  「神」は「神」になりました。文字コードのきまりで同じ字とされているためです。|
  |  名前の字の形を残したいときは、理由やメモに書きそえてください。|
@ key Esc
@ gone 文字コードのきまり
@ key Tab
@ wait 課題
@ rows 22-23
  ||
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
@ key Esc
@ wait 顔合わせ
@ key Esc
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0
$ banso export chisato/0.5/f1 --format txt | grep -c 漢字仮名神
  1

# In a name, too.
@ start banso
@ wait 知里町
@ key Enter
@ wait 次にすること
@ key p n
@ wait 氏名
@ type 山﨑
@ wait 「﨑」は機種依存文字です
@ key Esc
@ wait / 1
@ key Esc
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0

# In the notes of a session.
@ start banso open chisato/0.5
@ wait 顔合わせ
@ key S-Tab
@ wait 進行メモ
@ type 髙
@ wait 「髙」は機種依存文字です
@ key Esc
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0
