# A line that is kept, offered or refused is replaced by the first letter, and kept by a key that
# moves; Ctrl-Z brings it back.
@ styles off
$ mkdir scenarios && cp $TESTS/data/bosai.yaml scenarios
@ env BANSO_SCENARIOS=scenarios
$ banso new --name 海町 --id umi >/dev/null

# --- what a row of a table has from the scenario is offered: a name is not glued to it ---
@ start banso open 'umi/walk/map#集まれる場所'
@ wait 2行中1行め
@ key Enter
@ wait 2 / 5
@ key S-Tab
@ wait > 場所             | 集会所
@ wait 打つと書き直し、右矢印で書き足しです
@ type 公民館
@ wait > 場所             | 公民館
@ gone 打つと書き直し
@ key C-z
@ wait > 場所             | 集会所
@ key End
@ type 別館
@ wait > 場所             | 集会所別館
@ key Tab
@ wait > 入れる人数

# --- what was refused: moved in, it is mended; typed anew, it goes ---
@ type 2O
@ key Tab
@ wait 「2O」は数として読めません
@ type 20
@ wait > 入れる人数（人） | 20
@ gone 2O20
@ key C-z
@ wait 2O
@ key Tab
@ wait 「2O」は数として読めません
@ key Bs
@ type 5
@ wait > 入れる人数（人） | 25
@ key Tab
@ wait 3 / 5
@ key S-Tab
@ wait > 入れる人数（人） | 25

# --- also when one comes back to it: it is typed anew, and why is told ---
@ type 約3O
@ key Tab
@ wait 「約3O」は数として読めません
@ key Esc
@ wait 「約3O」は数として読めません
@ key Esc
@ wait 2行中1行め
@ key Enter
@ wait 3 / 5
@ key S-Tab
@ wait > 入れる人数（人） | 約3O
@ wait 打つと書き直し、右矢印で書き足しです
@ type 26
@ wait > 入れる人数（人） | 26
@ gone 約3O26
@ key C-z C-z
@ wait 約3O
@ key C-u
@ type 26
@ key Tab
@ wait 3 / 5
@ key Esc
@ wait 2行中1行め
@ signal HUP
@ exit 0
@ start banso open umi/walk/map#homes
@ wait 世帯数
@ type 約1,300
@ key Tab
@ wait 「約1,300」は数として読めません
@ key Tab
@ wait 4 / 9
@ key S-Tab
@ wait 「約1,300」は数として読めません
@ type 300
@ wait | 300
@ gone 約1
@ key C-z C-z C-z
@ wait 約1,300
@ key Esc
@ wait 「約1,300」は数として読めません
@ key Esc
@ gone 3 / 9
@ signal HUP
@ exit 0
# A draft that could be kept goes on, from where it ends.
@ start banso open umi/walk/map#route
@ wait 歩いた道
@ type 坂の
@ wait 書きかけ
@ kill
@ start banso open umi/walk/map#route
@ wait 歩いた道
@ key End
@ gone 打つと書き直し
@ type 下
@ wait | 坂の下
@ signal HUP
@ exit 0
# One that is wider than its box is read from its beginning until a key moves in it.
@ size 40x12
@ start banso open 'umi/walk/map#集まれる場所'
@ wait 2行中1行め
@ key Enter
@ wait 3 / 5
@ key S-Tab S-Tab
@ wait | 集会所別館
@ type 海沿いの公民館と、その裏にある町の集会所
@ key Tab
@ wait 2 / 5
@ key S-Tab
@ wait > 場所
@ rows 0-11
  | 海町  集まれる場所  2行中1行め   1 / 5|
  | 場所                         Tab 次へ|
  | > 場所         | 海沿いの公民館と、..|
  |   入れる人数（人）|
  |     26|
  |   使える時|
  |   確かめた日   ||
  |   道のり|
  ||
  ||
  | 打つと書き直し、右矢印で書き足しです。|
  | Tab 次へ  F9 メニュー    Esc 戻る  F1|
@ key Right
@ gone 海沿い
@ key Home
@ wait 海沿い
@ key Esc
@ signal HUP
@ exit 0
$ banso show umi/walk/map | grep 集会所
    海沿いの公民館と、その裏にある町の集会所  26人

