# What a cell could not keep is seen wherever its table and its sheet are said to be kept or complete;
# a row that came with its table opens where nothing is written yet.
@ styles off
$ mkdir scenarios && cp $TESTS/data/bosai.yaml scenarios
@ env BANSO_SCENARIOS=scenarios
$ banso new --name 海町 --id umi >/dev/null
$ banso answer umi/walk/map 歩いた道 坂の下 && banso answer umi/walk/map 見えたもの 橋
@ start banso open 'umi/walk/map#集まれる場所'
@ wait 2行中1行め
@ key Enter
@ wait 2 / 5
@ type 20
@ key Tab
@ wait 3 / 5
@ key Esc
@ wait 2行中1行め
@ wait 保存しました
@ key Enter
@ wait 3 / 5
@ key S-Tab
@ wait > 入れる人数（人） | 20
@ type 約20
@ key Tab
@ wait 「約20」は数として読めません
@ key Esc
@ wait 「約20」は数として読めません
@ key Esc
@ wait 2行中1行め
@ wait ! まだ保存されていない書きかけが1件あります
@ gone 保存しました
@ wait （書きかけ）20人
@ key F2
@ wait （書きかけ）1行
@ key Esc
@ wait 2行中1行め
@ key Esc
@ wait 世話役の相談
@ key f
@ wait 帳票を選びます
@ wait 完了 未保存あり
@ key Home Enter
@ wait 2行中1行め
@ key Enter
@ wait 3 / 5
@ key S-Tab
@ wait > 入れる人数（人） | 約20
@ type 25
@ key Tab
@ wait 3 / 5
@ key Esc
@ wait 2行中1行め
@ wait 25人
@ gone まだ保存されていない
@ key Esc
@ wait 帳票を選びます
@ gone 未保存あり
@ signal HUP
@ exit 0
