# scenario: list, show, check.

$ banso scenario list
  kasokuka  地域づくり加速化事業 伴走支援（ふだん使うシナリオ）
$ banso scenario show kasokuka | head -n 14
  kasokuka  地域づくり加速化事業 伴走支援
  半年ほど市町村に寄り添い、つながる・知る・うまれるを重ねて、地域づくりを進める力を育てます。
  
  0.5  0.5mtg（90分）
     20分  顔合わせ・役割
     25分  事前情報を読む  [f1]  [entry]
     10分  質問票の結果を見る（使っている所）  [question15]
     25分  1回目の設計  [partners]
     10分  参加者に伝えること
     10分  支援者どうしの確認  [team_roles]  [prep]
  
  1  1回目支援（180分）
     10分  開会・なぜこの支援か  [prep]
     10分  アイスブレイク
$ banso scenario show kasokuka --json | python3 -c '
> import json, sys
> scenario = json.load(sys.stdin)
> print(*scenario)
> print([s["id"] for s in scenario["sessions"]])
> print([f["id"] for f in scenario["forms"]])'
  id title hash patterns sessions forms
  ['0.5', '1', '1.5', '2', '2.5', '3', 'report']
  ['f1', 'f2', 'f3', 'f4', 'f5', 'entry', 'pref_entry', 'prep', 'team_roles', 'partners', 'ideal', 'groupwork', 'goal', 'achievement', 'goal_check', 'next_visit', 'policy', 'issues', 'duties', 'resources', 'roadmap', 'results', 'report', 'question15', 'dispatch']
$ banso scenario show nai
  banso: シナリオ「nai」が $BANSO_SCENARIOS にありません。「banso scenario list」で名前を確かめてください。
? 1
$ banso scenario check "$BANSO_SCENARIOS/kasokuka.yaml" "$TESTS/data/bosai.yaml"

# Problems are found in one go, each with its line; status 3.
$ cat >bad.yaml <<'END'
> banso: 1
> id: bad
> title: だめな例
> forms:
>   f1:
>     title: 票
>     per: engagment
>     fields:
>       - {id: a, label: あ, type: texts}
>       - {id: a, label: い, type: number, min: 5, max: 1}
>       - {id: c, label: う, type: choice}
> sessions:
>   - {id: '1', title: 一回め, kind: visit, forms: [f9]}
> END
$ banso scenario check bad.yaml
  bad.yaml:1:1: 「patterns」がありません。書き足してください。
  bad.yaml:5:3: 帳票「f1」の出どころがありません。「attested: 資料の名前」か「reconstructed: 理由」のどちらかを書いてください。
  bad.yaml:7:10: 「per」に「engagment」は書けません。書けるのは engagement、session、respondent です。
  bad.yaml:9:33: 「type」に「texts」は書けません。書けるのは line、text、number、date、choice、multi、scale、check、table です。
  bad.yaml:10:14: 「a」が2回書かれています（1回目は9行目）。どちらかを直してください。
  bad.yaml:10:54: 「max」が「min」より小さくなっています。どちらかを直してください。
  bad.yaml:11:9: 項目「c」に「options」がありません。書き足してください。
  bad.yaml:13:3: 「sessions」には「名前: 値」の組を書いてください。
? 3
$ printf 'banso: 1\n  id: x\n :\n' >broken.yaml; banso scenario check broken.yaml
  broken.yaml:2:5: ここに「:」は書けません。「: 」を含む文は引用符「'」で囲み、そうでなければ字下げを上の行とそろえてください。
? 3
$ printf 'banso: 2\nid: later\ntitle: x\n' >later.yaml; banso scenario check later.yaml
  later.yaml:1:1: 「forms」がありません。書き足してください。
  later.yaml:1:1: 「sessions」がありません。書き足してください。
  later.yaml:1:1: 「patterns」がありません。書き足してください。
  later.yaml:1:8: 読めるのは「banso: 1」の書き方だけです。「banso: 1」に直すか、新しい banso で開いてください。
? 3
$ : >empty.yaml; banso scenario check empty.yaml
  empty.yaml:1:1: 中身がありません。「banso: 1」から書き始めてください。
? 3
$ printf 'banso: 1\nid: \343\201\n' >bytes.yaml; banso scenario check bytes.yaml
  bytes.yaml:2:5: UTF-8ではない文字があります。文字コードをUTF-8にして保存し直してください。
? 3
$ banso scenario check nai.yaml
  banso: シナリオのファイル nai.yaml が読めません（その場所にありません）。場所と権限を確かめてください。
? 1
$ banso scenario check "$TESTS/data/bosai.yaml" bad.yaml | grep -c :
  8

# A broken file does not keep the others from being listed or used.
$ mkdir mixed && cp "$TESTS/data/bosai.yaml" bad.yaml mixed
$ banso --scenarios mixed scenario list
  banso: mixed/bad.yaml:1:1: 「patterns」がありません。書き足してください。（ほかに7件あります）
  bosai  まちの防災 伴走
? 1
$ banso --scenarios mixed new --name 海町
  e1
$ banso --scenarios mixed new --name 海町 --scenario bad
  banso: シナリオ「bad」が mixed にありません。「banso scenario list」で名前を確かめてください。読めないファイルがあります: mixed/bad.yaml:1:1: 「patterns」がありません。書き足してください。（ほかに7件あります）
? 1

# Two files that cannot be told apart; a name that is not read; a plain list of themes; too large.
$ mkdir twins && cp "$TESTS/data/bosai.yaml" twins/a.yaml && cp twins/a.yaml twins/b.yaml && cp twins/a.yaml twins/mine.yml
$ banso --scenarios twins scenario list
  banso: twins/a.yaml と twins/b.yaml は、どちらも id が「bosai」です。どちらかの id を変えてください。
  banso: twins/mine.yml は読みません。名前の終わりを .yaml にしてください。
  bosai  まちの防災 伴走
  bosai  まちの防災 伴走
? 1
$ banso scenario check twins/a.yaml twins/b.yaml
  twins/a.yaml と twins/b.yaml は、どちらも id が「bosai」です。どちらかの id を変えてください。
? 3
$ banso scenario check twins/a.yaml twins/a.yaml
$ banso --scenarios twins new --name 海町 --scenario bosai
  banso: twins/a.yaml と twins/b.yaml は、どちらも id が「bosai」です。どちらかの id を変えてください。
? 1
$ sed -i 's/^id: .*/id: other/' twins/b.yaml; sed -i 's/^id:/default: true\nid:/' twins/*.yaml; sed -i '0,/^default:/b;/^default:/d' twins/*.yaml
$ banso scenario check twins/a.yaml twins/b.yaml
  twins/a.yaml と twins/b.yaml は、どちらも「default: true」です。1つだけにしてください。
? 3
$ banso --scenarios twins new --name 海町
  banso: twins/a.yaml と twins/b.yaml は、どちらも「default: true」です。1つだけにしてください。
? 1
$ mkdir ends && cp "$TESTS/data/bosai.yaml" ends/mine.yml; banso --scenarios ends new --name 海町
  banso: ends にシナリオのファイル（.yaml）がありません。--scenarios または BANSO_SCENARIOS の場所を確かめてください。ends/mine.yml は読みません。名前の終わりを .yaml にしてください。
? 1
$ head -c 1100000 /dev/zero | tr '\0' '#' >large.yaml; banso scenario check large.yaml
  large.yaml:1:1: 1100000 バイトあり、大きすぎます。シナリオは 1048576 バイト（1 MiB）までです。小さくしてください。
? 3
$ printf 'banso: 1\nid: plain\ntitle: 例\nthemes: [移動, 居場所]\nforms:\n  f: {title: 帳票, per: engagement, reconstructed: 例, fields: [{id: a, label: テーマ, type: choice, options: themes}]}\nsessions:\n  "1": {title: 1回目, kind: visit, minutes: 60, steps: [{id: s, title: 進行, minutes: 60, form: f}]}\npatterns:\n  A: {title: 一回, sessions: ["1"]}\n' >plain.yaml; banso scenario check plain.yaml
$ mkdir one && cp plain.yaml one; banso --scenarios one new --name 海町 --id umi; banso answer umi/1/f a 居場所
  umi
$ banso show umi/1/f | tail -n 2
    記入の状態: 完了
    テーマ: 居場所
$ banso answer umi/1/f a 買い物
  banso: 「買い物」は選択肢にありません。次から選んでください: 移動、居場所
? 1
