# Where its output cannot be written, on a full disk or to what is closed, every command fails, says so
# in Japanese, and says what it did all the same. Every verb of `banso help`, with each of its actions.

@ styles off
$ banso new --name つながり市 --id tsu --date 1=2026-12-02 && banso respondent add tsu --name 山田
  tsu
  p1
$ banso answer tsu/1/f2/p1 感じたこと よい && banso task add tsu/1 --what 歩く
  t1
$ mkdir as-it-was && cp "$HOME"/.local/share/banso/* as-it-was && echo 'banso: 2' >bad.yaml
$ banso backup as-it-was/copy.db >/dev/null

# A call of each, one a line. What is only read on a terminal, or prints nothing, has its line too.
$ cat >calls <<'END'
> --version
> --help
> open tsu
> new --name もみじ市 --date 1=8/7
> list
> list tsu --json
> respondent add tsu --name 森
> respondent leave tsu --name 森 --from 2 --to 林
> attend tsu/1 present 山田
> answer tsu/1/f2/p1 感じたこと とてもよい
> task add tsu --what 書く
> task list tsu
> task state tsu t1 done
> task publish tsu t1 はい
> task for tsu t1 team
> record confirm tsu/0.5
> record reopen tsu/0.5
> show tsu
> history tsu
> purge tsu/1/f2/p1 感じたこと
> scenario list
> scenario show kasokuka
> scenario check bad.yaml
> export tsu
> export tsu -o paper.md
> export @all --format csv
> backup copy.db
> restore
> restore now/copy.db --yes
> doctor
> doctor --repair
> demo --dir played
> help
> help new
> END

# Verbs and their actions as help has them: each is called above.
$ cat >verbs.py <<'END'
> import re, sys
> for verb, synopsis in re.findall(r"^  banso (\w+) ?(.*?)\n      \S", sys.stdin.read(), re.S | re.M):
>     while "[" in synopsis:
>         synopsis = re.sub(r"\[[^][]*\]", "", synopsis)
>     words = [part.split()[0] for part in " ".join(synopsis.split()).split(" | ") if part]
>     actions = [word for word in words if re.fullmatch("[a-z]+", word)]
>     print("\n".join(f"{verb} {action}" for action in actions) or verb)
> END
$ banso help | python3 verbs.py >verbs; grep -e task -e doctor verbs
  task add
  task list
  task state
  task for
  task publish
  doctor
$ while read -r verb; do grep -q "^$verb" calls || echo "no call of: $verb"; done <verbs

# What prints something fails where that cannot be written; what prints nothing has nothing to lose.
$ cat >look <<'END'
> again() { rm -rf now; cp -r as-it-was now; }
> export BANSO_DB=now/banso.db
> while read -r call; do
>     again; eval "banso $call" </dev/null >printed 2>/dev/null && status=0 || status=$?
>     [ -s printed ] || { echo "$call: nothing, $status"; continue; }
>     again; eval "banso $call" </dev/null >/dev/full 2>full && status=0 || status=$?
>     again; eval "banso $call" </dev/null >&- 2>closed && closed=0 || closed=$?
>     echo "$call: $status $closed"
>     sed 's/^banso: /    /' full
>     sed 's/閉じています/ディスクがいっぱいです/' closed | cmp -s full - || cat closed
> done <calls
> END
$ sh look
  --version: 1 1
      書き出せません（ディスクがいっぱいです）。
  --help: 1 1
      書き出せません（ディスクがいっぱいです）。
  open tsu: nothing, 1
  new --name もみじ市 --date 1=8/7: 1 1
      書き出せません（ディスクがいっぱいです）。支援先 e1 は追加してあります。
      「8/7」は令和9年8月7日(土)としました（令和9年度）。違えば、年から書いてください。
      1回目支援: 8月7日(土) は土曜日です。
  list: 1 1
      書き出せません（ディスクがいっぱいです）。
  list tsu --json: 1 1
      書き出せません（ディスクがいっぱいです）。
  respondent add tsu --name 森: 1 1
      書き出せません（ディスクがいっぱいです）。参加者 p2 は追加してあります。
  respondent leave tsu --name 森 --from 2 --to 林: nothing, 1
  attend tsu/1 present 山田: nothing, 0
  answer tsu/1/f2/p1 感じたこと とてもよい: nothing, 0
  task add tsu --what 書く: 1 1
      書き出せません（ディスクがいっぱいです）。取組 t2 は追加してあります。
  task list tsu: 1 1
      書き出せません（ディスクがいっぱいです）。
  task state tsu t1 done: nothing, 0
  task publish tsu t1 はい: nothing, 0
  task for tsu t1 team: nothing, 0
  record confirm tsu/0.5: nothing, 1
  record reopen tsu/0.5: nothing, 0
  show tsu: 1 1
      書き出せません（ディスクがいっぱいです）。
  history tsu: 1 1
      書き出せません（ディスクがいっぱいです）。
  purge tsu/1/f2/p1 感じたこと: 1 1
      書き出せません（ディスクがいっぱいです）。削除は済んでいます。
  scenario list: 1 1
      書き出せません（ディスクがいっぱいです）。
  scenario show kasokuka: 1 1
      書き出せません（ディスクがいっぱいです）。
  scenario check bad.yaml: 1 1
      書き出せません（ディスクがいっぱいです）。
  export tsu: 1 1
      書き出せません（ディスクがいっぱいです）。
  export tsu -o paper.md: 1 1
      書き出せません（ディスクがいっぱいです）。
  export @all --format csv: 1 1
      書き出せません（ディスクがいっぱいです）。
  backup copy.db: 1 1
      書き出せません（ディスクがいっぱいです）。控え copy.db は作ってあります。
  restore: 1 1
      書き出せません（ディスクがいっぱいです）。
  restore now/copy.db --yes: 1 1
      書き出せません（ディスクがいっぱいです）。
  doctor: 1 1
      書き出せません（ディスクがいっぱいです）。
  doctor --repair: 1 1
      書き出せません（ディスクがいっぱいです）。修復は終わっています。
  demo --dir played: 1 1
      書き出せません（ディスクがいっぱいです）。練習用の支援先と文書は、played に作ってあります。
  help: 1 1
      書き出せません（ディスクがいっぱいです）。
  help new: 1 1
      書き出せません（ディスクがいっぱいです）。

# It was done, as it says.
$ BANSO_DB=as-it-was/banso.db; export BANSO_DB
$ banso new --name もみじ市 >/dev/full
  banso: 書き出せません（ディスクがいっぱいです）。支援先 e1 は追加してあります。
? 1
$ banso list
  tsu           つながり市                          訪問3回   0.5mtg
  e1            もみじ市                            訪問3回   0.5mtg
$ banso respondent add e1 --name 森 >&-
  banso: 書き出せません（閉じています）。参加者 p1 は追加してあります。
? 1
$ banso show e1 | grep 森
    森
