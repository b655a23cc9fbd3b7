# 個人情報の削除: who left the list and had only begun to type somewhere is found there by the number, too.
$ mkdir here && B="banso --db here/b.db"; $B new --name 知里町 --id chisato && $B respondent add chisato --name 鈴木 && $B respondent add chisato --name 佐藤
  chisato
  p1
  p2
@ start banso --db here/b.db open chisato/1/f2/p1#気づいたこと
@ wait 鈴木
@ type 書きかけのひみつ
@ wait 書きかけのひみつ
@ signal HUP
@ exit 0
@ start banso --db here/b.db open chisato/1
@ wait 開会
@ key a
@ wait 出席
@ key p
@ wait > 鈴木
@ key x
@ wait 参加者を外す
@ type 2
@ wait > 佐藤
@ signal HUP
@ exit 0
$ B="banso --db here/b.db"; $B purge chisato/1/f2/p3; $B answer chisato/1/f2/p1 気づいたこと まだ; $B purge chisato/1/f2/p1; grep -l -a ひみつ here/b.db*
  banso: 参加者「p3」は見つからないか、1つに決まりません。次から選んでください: p2（佐藤）
  banso: 参加者「p1」は見つからないか、1つに決まりません。次から選んでください: p2（佐藤）
  削除しました: いまの値 0件、履歴 0件、書きかけ 1件。控えのファイル 0件からも削除しました。
? 1
