# Bytes that are no UTF-8 in the environment: who works here is text, and refused; all else goes on as
# it would with any other value, and says what it says without such bytes.
$ banso new --name まち --id t && banso answer t/0.5/f1 現状 はじめ
  t
$ for name in '\223c\222\206' '田中\377' '\343\201'; do BANSO_USER=$(printf "$name"); export BANSO_USER; banso answer t/0.5/f1 現状 つぎ; echo $?; banso; echo $?; done 2>&1 | grep -v 使い方
  banso: BANSO_USER の「?c??」は UTF-8 の文字ではないので、だれが書いたかを残せません。UTF-8 で書き直すか、外してください。
  2
  banso: BANSO_USER の「?c??」は UTF-8 の文字ではないので、だれが書いたかを残せません。UTF-8 で書き直すか、外してください。
  2
  banso: BANSO_USER の「田中?」は UTF-8 の文字ではないので、だれが書いたかを残せません。UTF-8 で書き直すか、外してください。
  2
  banso: BANSO_USER の「田中?」は UTF-8 の文字ではないので、だれが書いたかを残せません。UTF-8 で書き直すか、外してください。
  2
  banso: BANSO_USER の「??」は UTF-8 の文字ではないので、だれが書いたかを残せません。UTF-8 で書き直すか、外してください。
  2
  banso: BANSO_USER の「??」は UTF-8 の文字ではないので、だれが書いたかを残せません。UTF-8 で書き直すか、外してください。
  2
$ banso history t/0.5/f1 | wc -l; BANSO_USER= banso answer t/0.5/f1 現状 つぎ && banso history t/0.5/f1 | wc -l
  1
  2
$ bytes=$(printf '/tmp/a\377b'); for name in TZ LANG LC_ALL LC_CTYPE LC_MESSAGES TMPDIR TERM EDITOR ESCDELAY NO_COLOR XDG_CACHE_HOME XDG_RUNTIME_DIR BANSO_SCENARIOS; do env "$name=$bytes" banso list >told 2>&1 || echo "$name $?"; cat told; done | uniq -c
       13 t             まち                                訪問3回   0.5mtg
# A path is bytes.
$ mkdir "$(printf 'a\377b')"; for name in HOME XDG_DATA_HOME BANSO_DB; do folder=$PWD/$(printf 'a\377b')/$name; mkdir "$folder"; [ $name != BANSO_DB ] || folder=$folder/x.db; env -u XDG_DATA_HOME "$name=$folder" banso new --name みどり町 --id m; env -u XDG_DATA_HOME "$name=$folder" banso list; env -u XDG_DATA_HOME "$name=$folder" banso doctor | grep -c '^合格  データベース .*a?b'; done
  m
  m             みどり町                            訪問3回   0.5mtg
  1
  m
  m             みどり町                            訪問3回   0.5mtg
  1
  m
  m             みどり町                            訪問3回   0.5mtg
  1
