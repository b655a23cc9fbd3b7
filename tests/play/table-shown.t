# What a column shows of itself, of the participant, is kept by Tab as that of a field is.
@ styles off
$ mkdir scenarios && sed '/id: told_on/a\
>       - {id: kin, label: 家の人, type: table, columns: [{id: group, label: 組, type: line, prefill: org}, {id: who, label: だれ, type: line}]}' $TESTS/data/bosai.yaml >scenarios/bosai.yaml
@ env BANSO_SCENARIOS=scenarios
$ banso new --name 海町 --id umi
  umi
$ banso respondent add umi --name 川口 --org 三組 --role 住民
  p1
@ start banso open 'umi/walk/voice/p1#家の人'
@ wait 家の人
@ key Enter
@ wait だれ
@ rows 1-6
  ||
  | 組                                                                   Tab 次へ|
  ||
  | > 組       | 三組|
  |   だれ     ||
@ key Tab
@ type 母
@ key Tab
@ drawn
@ signal HUP
@ exit 0
$ banso history umi/walk/voice
  2026-11-20T13:57  tanaka（LOGIN）  umi/walk/voice/p1#kin:r1:who  （空欄） -> 母
  2026-11-20T13:57  tanaka（LOGIN）  umi/walk/voice/p1#kin:r1:group  （空欄） -> 三組
  2026-11-20T13:57  tanaka（LOGIN）  umi/walk/voice/p1#kin:r1  （空欄） -> 000010
