# A letter that may have been meant as a key says that it went into the memo, at once and once: after
# F8, after Enter in the list, and by an IME that was left on. What is written there says nothing.
@ styles off
@ env BANSO_NOW=2026-11-20T13:28:00
$ banso new --name 知里町 --id chisato
  chisato
@ start banso open chisato/0.5
@ wait まだ始めていません
@ key F8
@ wait 始めました
@ type k
@ wait 「k」をメモに書きました（Ctrl-Z で取り消し）。操作は Tab のあとで。
@ key C-z
@ gone をメモに書きました
@ gone | k
@ type kari
@ wait | kari
@ gone をメモに書きました
@ key F8
@ wait 2 / 
@ key Enter
@ type f
@ wait 「f」をメモに書きました
@ type a
@ gone をメモに書きました
@ key Tab
@ wait Enter メモを書く
@ key Enter
@ type ｅ
@ wait 「ｅ」をメモに書きました
@ key Tab
@ wait Enter メモを書く
@ key Enter
@ type 区長は乗り気
@ wait 区長は乗り気
@ gone をメモに書きました
@ type f
@ wait 乗り気f
@ gone をメモに書きました
@ resize 40x12
@ drawn
@ key F8
@ type t
@ wait 「t」をメモに書きました
@ signal HUP
@ exit 0
