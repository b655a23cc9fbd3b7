# export --format json of a whole 支援先: the course as data, read back by another program.

$ banso new --name つながり市 --id tsu --pref れんしゅう県 --date 0.5=2026-09-01 --date 1=2026-10-02T13:30-16:30
  tsu
$ banso respondent add tsu --name 山田 --org 社協 && banso respondent add tsu --name 佐藤 --org 高齢福祉課
  p1
  p2
$ banso answer tsu/1/f2/山田 気づいたこと '「"声"は、\ 思ったより近くにある。」
> 二行め	😀 ﷽'
$ banso answer tsu/0.5/f1 現状 はじめ && banso answer tsu/0.5/f1 現状 'つぎ' && banso answer tsu/0.5/f1 課題 けす && banso answer tsu/0.5/f1 課題 --clear
$ banso answer tsu/0.5/f1 考え方 佐藤さんは内緒だと言った && banso purge tsu/0.5/f1 考え方
  削除しました: いまの値 1件、履歴 1件、書きかけ 0件。控えのファイル 0件からも削除しました。
$ banso task add tsu/1 --what 名簿を見る --who 佐藤 --due 10月上旬 --for team
  t1
  banso: 「10月上旬」は令和8年10月上旬としました（もう過ぎています）。違えば、年から書いてください。
$ banso task add tsu/1 --what 声をかける --who 山田 --due お盆明け
  t2
  banso: 「お盆明け」は言葉のまま残しました。日がないので、期限は知らせません。
$ banso export tsu --format json -o tsu.json
  tsu.json
$ python3 "$TESTS/data/data_back.py" "$HOME/.local/share/banso/banso.db" tsu.json
  team sessions 7 forms 23 sheets 2 values 29 voices 0 history 32
$ head -n 42 tsu.json
  {
    "format": "banso-json",
    "version": 1,
    "for": "team",
    "title": "つながり市 データ【支援者用】",
    "engagement": {
      "id": "tsu",
      "name": "つながり市",
      "created": "2026-11-20T13:57:00+09:00"
    },
    "scenario": {
      "id": "kasokuka",
      "title": "地域づくり加速化事業 伴走支援",
      "hash": "531f65e74318462c"
    },
    "pattern": {
      "id": "A",
      "title": "訪問3回"
    },
    "sessions": [
      {
        "id": "0.5",
        "title": "0.5mtg",
        "kind": "meeting"
      },
      {
        "id": "1",
        "title": "1回目支援",
        "kind": "visit"
      },
      {
        "id": "1.5",
        "title": "1.5mtg",
        "kind": "meeting"
      },
      {
        "id": "2",
        "title": "2回目支援",
        "kind": "visit"
      },
      {
        "id": "2.5",

# All of it again, and what was said there before, for a course in the middle of its work.
$ banso demo --dir demo >/dev/null; for circle in shared public; do banso --db demo/practice.db export chisato --doc data --for $circle -o $circle.json; done
  shared.json
  banso: 声が引用されています。名前が残っていないか、読みかえしてください。
  banso: だれか分かりそうな所が3か所あります。
    知里町 1回目支援 進行メモ: 課長が自分の言葉で「答えを教えてもらう日ではない」と話してくれた。  chisato/1
    知里町 1回目支援 帳票2 振り返りシート 西田 みのり 感じたこと: 課長が最後まで席にいてくれたことが、いちばん心強かったです。  chisato/1/f2/p1#felt
    知里町 1回目支援 帳票2 振り返りシート 大沢 正人 これから取り組みたいこと: 企画課長と、車の話をする。  chisato/1/f2/p2#next
  public.json
  banso: 声が引用されています。名前が残っていないか、読みかえしてください。
  banso: だれか分かりそうな所が2か所あります。
    知里町 1回目支援 帳票2 振り返りシート 西田 みのり 感じたこと: 課長が最後まで席にいてくれたことが、いちばん心強かったです。  chisato/1/f2/p1#felt
    知里町 1回目支援 帳票2 振り返りシート 大沢 正人 これから取り組みたいこと: 企画課長と、車の話をする。  chisato/1/f2/p2#next
$ python3 "$TESTS/data/data_back.py" demo/practice.db demo/*/data.json demo/chisato/data-*.json
  team sessions 7 forms 23 sheets 12 values 313 voices 0 history 317
  team sessions 7 forms 23 sheets 0 values 27 voices 0 history 27
  team sessions 5 forms 21 sheets 25 values 437 voices 0 history 443
  team sessions 1 forms 4 sheets 8 values 161 voices 0 history 161
  public sessions 7 forms 9 sheets 0 values 42 voices 14
  shared sessions 7 forms 20 sheets 6 values 188 voices 14
$ cmp demo/chisato/data-shared.json shared.json; cmp demo/chisato/data-public.json public.json

# A value that was removed says so, as does what was said there.
$ python3 - <<'PY'
> import json
> data = json.load(open("tsu.json"))
> for key in "values", "history":
>     for value in data[key]:
>         if value["field"] == "thinking" or "kept" in value or value.get("column") == "due":
>             print(key, {name: value[name] for name in ("value", "words", "kept", "text", "revision", "why", "purged") if name in value})
> PY
  values {'value': '2026-10-10', 'words': '10月上旬', 'kept': '2026-10-10 上旬', 'text': '令和8年10月上旬', 'revision': 1}
  values {'value': '', 'words': 'お盆明け', 'kept': 'お盆明け', 'text': 'お盆明け', 'revision': 1}
  values {'value': '', 'revision': 2, 'purged': True}
  history {'value': '', 'revision': 1, 'purged': True}
  history {'value': '', 'revision': 2, 'why': '個人情報の削除', 'purged': True}
  history {'value': '2026-10-10', 'words': '10月上旬', 'kept': '2026-10-10 上旬', 'text': '令和8年10月上旬', 'revision': 1, 'why': '1回目支援'}
  history {'value': '', 'words': 'お盆明け', 'kept': 'お盆明け', 'text': 'お盆明け', 'revision': 1, 'why': '1回目支援'}

# Nothing of the day, of the zone or of the place it is made at stands in it.
$ cat >same <<'IN'
> for circle in team shared public; do
>     banso export tsu --format json --for $circle -o a-$circle.json
>     BANSO_NOW=2027-03-20T08:00 TZ=America/New_York HOSTNAME=x BANSO_USER=佐藤 banso --db copy.db export tsu --format json --for $circle -o b-$circle.json
>     cmp a-$circle.json b-$circle.json && echo same
>     banso --db demo/practice.db export @all --format json --for $circle -o a-$circle.json
>     BANSO_NOW=2027-03-20T08:00 TZ=America/New_York banso --db demo/practice.db export @all --format json --for $circle -o b-$circle.json
>     cmp a-$circle.json b-$circle.json && echo same
> done 2>/dev/null | grep -v json | sort | uniq -c
> IN
$ banso backup copy.db; sh same
  copy.db に控えを作り、読み返して確かめました（支援先 1件、回答 2件）。
        6 same

# Whom it is for is found in it, so that it is not written over for others.
$ banso export tsu --format json --for public -o tsu.json
  banso: tsu.json には、支援者用の文書があります。読む人のちがう文書は、別の名前にしてください。
? 1
$ for circle in shared public; do banso export tsu --format json --for $circle -o $circle-tsu.json; done
  shared-tsu.json
  public-tsu.json
$ for word in 名簿 山田 佐藤 声をかける はじめ つぎ けす 内緒 history; do echo "$word $(grep -c $word shared-tsu.json) $(grep -c $word public-tsu.json)"; done
  名簿 0 0
  山田 2 0
  佐藤 1 0
  声をかける 1 0
  はじめ 0 0
  つぎ 1 0
  けす 0 0
  内緒 0 0
  history 0 0

# It is of a whole course, and in json alone.
$ banso export tsu --doc data | cmp - tsu.json && banso export tsu/1 --doc data | cmp - tsu.json
$ banso export tsu --doc data -o out/ && banso export tsu --doc data -o tsu.txt
  out/つながり市_データ_支援者用_R8.11.20.json
  banso: 文書「データ」は json で出力できます（いまは txt）。
? 1
$ banso export tsu --doc data --format csv
  banso: 文書「データ」は json で出力できます（いまは csv）。
? 1
$ banso --db demo/practice.db export @all --doc data | python3 -c 'import json, sys; print([each["engagement"]["id"] for each in json.load(sys.stdin)])'
  ['chisato', 'midori', 'tsunagari', 'umare']
$ banso export tsu --doc course --format json | grep -m 2 -e '"kind"' -e '"format"'
    "kind": "document",
        "kind": "fact",

# A disk that takes no more is told, and what stood there stands.
$ banso export tsu --doc data >/dev/full
  banso: 書き出せません（ディスクがいっぱいです）。
? 1
$ cp demo/chisato/data.json before.json; sh -c 'ulimit -f 100; trap "" XFSZ; banso --db demo/practice.db export chisato --doc data -o demo/chisato/data.json'; cmp demo/chisato/data.json before.json; ls demo/chisato/data*
  banso: demo/chisato/data.json を書けません（大きすぎます）。場所と権限を確かめてください。
  demo/chisato/data-public.json
  demo/chisato/data-shared.json
  demo/chisato/data.json
