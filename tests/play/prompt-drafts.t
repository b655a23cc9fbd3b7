# 書いたものは消えません: also what is typed in a question, and left with Esc or by the line.
@ styles off
@ env BANSO_NOW=2026-11-20T13:28:00
$ banso new --name 知里町 --id chisato --date 1.5=2026-11-20T13:30-15:00
  chisato

# 発言メモ: Esc keeps it, the next F7 shows it again.
@ start banso open chisato/1.5
@ wait 進捗
@ key F7
@ wait 何と言いましたか
@ type 東さん「送迎の車が空いてい
@ wait 空いてい
@ key Esc
@ wait 書きかけは残してあります
@ key F7
@ wait 前の書きかけです（Ctrl-U で消せます）
@ wait 東さん「送迎の車が空いてい
@ type る」
@ wait 空いている」

# The line drops in the middle of it; the next start says where it belongs.
@ signal HUP
@ exit 0
@ start banso
@ wait 発言メモ
@ wait 空いている」
@ key Enter
@ wait F7 を押すと
@ key F7
@ wait 前の書きかけです
@ key Enter
@ wait 書きとめました（支援者だけが読めます。いま1件）

# What was kept is no draft any more, and a draft taken away with Ctrl-U is none either.
@ key F7
@ wait 何と言いましたか
@ rows 5-5
  | ||
@ type あ
@ wait あ
@ key Esc
@ wait 書きかけは残して
@ key F7
@ wait 前の書きかけ
@ key C-u
@ gone | あ
@ key Esc
@ wait F8 始める
@ key F7
@ wait 何と言いましたか
@ rows 22-22
  ||
@ key Esc
@ gone 何と言いましたか
@ signal HUP
@ exit 0
$ banso export chisato/1.5 --doc record --format txt | grep -c 空いている
  1

# 理由, in a sheet: also kill -9, a second after the first key.
@ start banso open chisato/0.5/f1
@ wait 現状
@ key F4
@ wait 空けておくのはなぜ
@ type 課長に
@ key Esc
@ wait 書きかけは残して
@ key F4
@ wait 前の書きかけです
@ rows 4-4
  ||
@ type 聞いてから
@ wait 課長に聞いてから
@ signal HUP
@ exit 0
@ start banso
@ wait 現状（理由）
@ wait 課長に聞いてから
@ key Enter
@ wait F4 を押すと
@ key F4
@ wait 前の書きかけです
@ key Enter
@ wait 理由: 課長に聞いてから
@ key F4
@ wait 課長に聞いてから
@ rows 22-22
  ||
@ key Esc
@ gone 空けておくのはなぜ
@ signal HUP
@ exit 0
@ start banso
@ wait 支援先の一覧
@ key q
@ exit 0

# 理由 of a table: no rows, and why.
@ start banso open chisato/0.5/partners
@ wait 声をかける先
@ key F4
@ wait 空けておくのはなぜ
@ type 次に決める
@ key Esc
@ wait 書きかけは残して
@ key F4
@ wait 前の書きかけです
@ key Enter
@ wait 理由: 次に決める
@ key F4
@ wait 空けておくのはなぜ
@ rows 22-22
  ||
@ key Esc
@ gone 空けておくのはなぜ
@ signal HUP
@ exit 0
