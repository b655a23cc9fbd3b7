# 個人情報の削除 from the history of a field.
$ mkdir here && banso --db here/a.db new --name 知里町 --id chisato
  chisato
$ banso --db here/a.db answer chisato/0.5/f1 現状 ひみつの文 && banso --db here/a.db answer chisato/0.5/f1 現状 ひみつの文その二
@ start banso --db here/a.db open chisato/0.5/f1#現状
@ wait ひみつの文その二
@ type ひみつの三
@ key F5
@ wait 2回
@ key x
@ wait すべて削除しますか
@ rows 0-9
  | 知里町  0.5mtg  帳票1 事前情報                             支援先で1枚   1 / 2|
  ||
  | すべて削除しますか。元には戻せません。                           Enter 決める|
  ||
  |   ひみつの文その二|
  ||
  |   ここに書いたものを、いまの値からも、履歴からも、みんなの書きかけからも、控|
  |   えのファイルからも削除します。「削除 日付 名前」だけが残ります。|
  ||
  | > 1  削除しない|
@ key Enter
@ wait 2回
@ key x
@ wait すべて削除しますか
@ type 2
@ wait 3回
@ rows 22-22
  | 削除しました。|
@ key Esc
@ wait 1 / 9
@ rows 5-5
  | ||
@ gone ひみつ
@ signal HUP
@ exit 0
$ grep -l -a ひみつ here/*
? 1
