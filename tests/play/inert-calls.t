# Nothing that stands in a call of any verb reaches the terminal as something that it would obey, or as
# no UTF-8: not in a message, not in what names a file or a place.
$ mkdir scenarios && cp "$TESTS/data/tables.yaml" scenarios/
@ env BANSO_SCENARIOS=scenarios
$ banso new --id m --name みなと町 && banso respondent add m --name 佐藤 && banso task add m --what すること
  m
  p1
  t1
$ python3 "$TESTS/data/calls.py"
  18 verbs, 0 broken
