# 個人情報の削除 while somebody is asked for a reason: what it was of is not written again by Enter.
$ banso new --name 知里町 --id chisato --date 0.5=R8.8.7T15:00
  chisato
$ cat >kept <<'END'
> #!/bin/sh
> grep -l -a -e ひみつ -e 98471.6 $HOME/.local/share/banso/banso.db $HOME/.local/share/banso/banso.db-wal
> END
$ chmod +x kept; banso answer chisato/0.5/entry 高齢化率 98471.6 --reason ひみつの理由

# F4 on a value with a reason: the prompt holds the reason that is removed.
@ start banso open chisato/0.5/entry#高齢化率
@ wait 98471.6
@ key F4
@ wait ひみつの理由
$ banso purge chisato/0.5/entry 高齢化率
  削除しました: いまの値 1件、履歴 1件、書きかけ 0件。控えのファイル 0件からも削除しました。
@ key Enter
@ screen
  | 知里町  0.5mtg  市町村エントリーシート                    支援先で1枚   4 / 24|
  ||
  | いま書いてあるものを、どうしますか。                             Enter 決める|
  ||
  |   「高齢化率」に書いてあったものは、個人情報として削除されました。|
  ||
  |   いま書いてあるもの: 98,471.6|
  ||
  | > 1  いま書いてあるものを保存する|
  |   2  いま書いてあるものも削除する|
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
  | Enter 決める  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 8 1
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-38 bold
  style 2 1-36 bold
  style 2 65-78 bold reverse
  style 8 1-3 bold
  style 8 6-33 bold
  style 9 3-3 bold
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key 2
@ screen
  | 知里町  0.5mtg  市町村エントリーシート                    支援先で1枚   4 / 24|
  ||
  | 高齢化率（%）（知る）                                                Tab 次へ|
  ||
  | > 高齢化率       ||
  |   高齢化率の時点 ||
  |   高齢化率の出典 ||
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
  ||
  | 個人情報として削除されました|
  | Tab 次へ  F2 項目  F4 空ける理由  F5 履歴  F9 メニュー    Esc 戻る  F1 ヘルプ|
  cursor 4 20
  style 0 1-6 bold
  style 0 9-14 bold
  style 0 17-38 bold
  style 2 1-21 bold
  style 2 69-78 bold reverse
  style 4 1-10 bold
  style 23 1-3 bold
  style 23 11-12 bold
  style 23 20-21 bold
  style 23 35-36 bold
  style 23 44-45 bold
  style 23 59-61 bold
  style 23 69-70 bold
$ ./kept
? 1
$ banso show chisato/0.5/entry | grep 高齢
    高齢化率: 未記入（理由: 削除 2026-11-20 tanaka（LOGIN））
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0

# Whoever wants the value all the same is asked for its reason anew, and has it as a draft until then.
$ banso answer chisato/0.5/entry 高齢化率 98471.6 --reason ひみつの理由
@ start banso open chisato/0.5/entry#高齢化率
@ wait 98471.6
@ key F4
@ wait ひみつの理由
@ type とつづき
$ banso purge chisato/0.5/entry 高齢化率 >/dev/null
@ key Enter
@ wait もう一度 Enter
@ key Enter
@ wait いま書いてあるものを、どうしますか
@ key 1
@ wait 理由を書いて Enter
@ rows 0-8
  | 知里町  0.5mtg  市町村エントリーシート                    支援先で1枚   4 / 24|
  ||
  | 「高齢化率」は 100% 以下の数です（いまは 98471.6）。             Enter 決める|
  | このままでよいときは、理由を書いて Enter を押してください。|
  ||
  | ||
  | ||
  | ||
@ key Esc
@ wait 高齢化率の時点
@ rows 0-8
  | 知里町  0.5mtg  市町村エントリーシート                    支援先で1枚   4 / 24|
  ||
  | 高齢化率（%）（知る）                                                Tab 次へ|
  ||
  | > 高齢化率       | 98471.6|
  |   高齢化率の時点 ||
  |   高齢化率の出典 ||
$ banso show chisato/0.5/entry | grep 高齢
    高齢化率: 未記入（理由: 削除 2026-11-20 tanaka（LOGIN））
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0

# Also where the screen below has heard of it by then, and the notice is gone by the next letter.
$ banso answer chisato/0.5/entry 高齢化率 98471.6 --reason ひみつの理由
@ start banso open chisato/0.5/entry#高齢化率
@ wait 98471.6
@ key F4
@ wait ひみつの理由
@ type のつづき
$ banso purge chisato/0.5/entry 高齢化率 >/dev/null
@ wait 個人情報として削除されました
@ type 。
@ gone 個人情報として削除されました
@ key Enter
@ wait もう一度 Enter
$ ./kept
? 1
@ signal HUP
@ exit 0
$ ./kept
? 1
