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
@ signal HUP
@ exit 0
$ banso show umi/walk/map | grep 集会所
    集会所別館  25人

