# 個人情報の削除 while somebody is asked for a reason: what it was of is not written again by Enter.
$ banso new --name 知里町 --id chisato --date 0.5=R8.8.7T15:00
  chisato
$ cat >kept <<'END'
> #!/bin/sh
> grep -h -a -o -e ひみつ -e 98471.6 $HOME/.local/share/banso/banso.db $HOME/.local/share/banso/banso.db-wal | sort -u
> END
$ cat >rename <<'END'
> #!/bin/sh
> # Whoever sees the new name in the first row has heard of all that was before.
> exec python3 "$TESTS/data/colleague.py" banso 支援先の一覧 "\r" 日程 j 団体コード "$1\t" ">"
> END
$ chmod +x kept rename; banso answer chisato/0.5/entry 高齢化率 98471.6 --reason ひみつの理由

# F4 on a value with a reason: the prompt holds the reason that is removed.
@ start banso open chisato/0.5/entry#高齢化率
@ wait 98471.6
@ key F4
@ wait ひみつの理由
$ banso purge chisato/0.5/entry 高齢化率
  削除しました: いまの値 1件、履歴 1件、書きかけ 0件。控えのファイル 0件からも削除しました。
@ key Enter
@ wait もう一度 Enter
@ key Esc
@ wait 個人情報として削除されました
@ rows 0-22
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
  |   理由: 削除 2026-11-20 tanaka（LOGIN）|
  ||
  ||
  | 個人情報として削除されました|
$ ./kept
$ banso show chisato/0.5/entry | grep 高齢
    高齢化率: 未記入（理由: 削除 2026-11-20 tanaka（LOGIN））
@ key C-c
@ wait 終わりますか
@ key Enter
@ exit 0

# Also where the screen below has heard of it by then. Who wants the reason all the same has it, of a
# value that is gone.
$ banso answer chisato/0.5/entry 高齢化率 98471.6 --reason ひみつの理由
@ start banso open chisato/0.5/entry#高齢化率
@ wait 98471.6
@ key F4
@ wait ひみつの理由
$ banso purge chisato/0.5/entry 高齢化率 >/dev/null; ./rename 新町
@ wait 新町
@ key Enter
@ wait もう一度 Enter
$ ./kept
@ key Enter
@ wait 理由: ひみつの理由
$ banso show chisato/0.5/entry | grep 高齢
    高齢化率: 未記入（理由: ひみつの理由）
@ signal HUP
@ exit 0

# And where it has not.
$ banso purge chisato/0.5/entry 高齢化率 >/dev/null; banso answer chisato/0.5/entry 高齢化率 98471.6 --reason ひみつの理由
@ start banso open chisato/0.5/entry#高齢化率
@ wait 98471.6
@ key F4
@ wait ひみつの理由
@ signal STOP
$ banso purge chisato/0.5/entry 高齢化率 >/dev/null
@ key Enter Enter
@ signal CONT
@ wait 理由: ひみつの理由
$ banso show chisato/0.5/entry | grep 高齢
    高齢化率: 未記入（理由: ひみつの理由）
@ signal HUP
@ exit 0

# The notice is gone by the next letter.
$ banso purge chisato/0.5/entry 高齢化率 >/dev/null; banso answer chisato/0.5/entry 高齢化率 98471.6 --reason ひみつの理由
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
@ signal HUP
@ exit 0
$ ./kept

# A value that was typed, and the reason for which it was asked: both are in the question, also when
# the screen below has heard of it, and both are kept, or neither.
$ banso purge chisato/0.5/entry 高齢化率 >/dev/null; banso answer chisato/0.5/entry 高齢化率 30
@ start banso open chisato/0.5/entry#高齢化率
@ wait | 30
@ type 98471.6
@ key Tab
@ wait 理由を書いて Enter
@ type ひみつのわけ
$ banso purge chisato/0.5/entry 高齢化率 >/dev/null
@ key Enter
@ wait もう一度 Enter
@ key Enter
@ wait いま書いてあるものを、どうしますか
$ ./rename 知里町
@ wait 知里町
@ rows 0-10
  | 知里町  0.5mtg  市町村エントリーシート                    支援先で1枚   4 / 24|
  ||
  | いま書いてあるものを、どうしますか。                             Enter 決める|
  ||
  |   「高齢化率」に書いてあったものは、個人情報として削除されました。|
  ||
  |   いま書いてあるもの: 98,471.6（理由: ひみつのわけ）|
  ||
  | > 1  いま書いてあるものを保存する|
  |   2  いま書いてあるものも削除する|
@ key 1
@ wait > 高齢化率の時点
$ banso show chisato/0.5/entry | grep 高齢
    高齢化率: 98,471.6%（理由: ひみつのわけ）
@ signal HUP
@ exit 0

# What a colleague kept meanwhile does not come into the box below the question: of the two that it
# shows, the one that is chosen is kept.
$ banso purge chisato/0.5/entry 高齢化率 >/dev/null; banso answer chisato/0.5/entry 高齢化率 30
@ start banso open chisato/0.5/entry#高齢化率
@ wait | 30
@ key F4
@ wait いまのままでよい
@ type 自分のわけ
@ signal STOP
$ BANSO_USER=佐藤 banso answer chisato/0.5/entry 高齢化率 40
@ key Enter
@ signal CONT
@ wait どちらにしますか
$ ./rename 新町
@ wait 新町
@ rows 0-10
  | 新町  0.5mtg  市町村エントリーシート                      支援先で1枚   4 / 24|
  ||
  | どちらにしますか。                                               Enter 決める|
  ||
  |   ほかの人: 40|
  ||
  |   自分: 30（理由: 自分のわけ）|
  ||
  |   「高齢化率」は、そのあいだに|
  |   佐藤（LOGIN） さんも|
  |   保存しました（13:57）。|
@ key 2
@ wait 理由: 自分のわけ
$ banso show chisato/0.5/entry | grep 高齢
    高齢化率: 30%（理由: 自分のわけ）
@ signal HUP
@ exit 0
