# The rescue file of an earlier run is found whatever signs the name of the home has.
$ mkdir -p 'a[1]*?' a1 && for home in 'a[1]*?' a1; do echo 文 >"$home/banso-書きかけ-2026-11-19-090000.txt"; done; echo 文 >'a[1]*?/banso-書きかけ-2026-11-20-090000.txt'; mkdir 'a[1]*?/banso-書きかけ-2026-11-21-090000.txt'; touch 'a[1]*?/banso-書きかけ-2026-11-22-090000.txt~'
@ start sh -c 'HOME="$PWD/a[1]*?" exec banso --db t.db'
@ wait 保存できなかった文が
@ rows 22-22
  | 保存できなかった文が ~/banso-書きかけ-2026-11-20-090000.txt にあります。|
@ signal HUP
@ exit 0
# None at home: the next folder.
$ mkdir tmp none; mv a1/* tmp/
@ start sh -c 'HOME="$PWD/none" TMPDIR="$PWD/tmp" exec banso --db t.db'
@ wait 保存できなかった文が
@ signal HUP
@ exit 0
