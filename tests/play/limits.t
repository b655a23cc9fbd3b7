# The limits that banso(1) promises: 2,000 支援先, 300 participants, 100,000 characters in one answer
# (and 200 rows in a table: table-many.t). More may work; this much does.
$ banso new --name かず町 --id t0 --date 0.5=R8.8.7T15:00
  t0
$ python3 - <<'END'
> import os, sqlite3
> d = sqlite3.connect(os.environ["HOME"] + "/.local/share/banso/banso.db")
> columns = [row[1] for row in d.execute("PRAGMA table_info(engagement)")]
> rest = ", ".join(name for name in columns if name not in ("id", "name", "identity"))
> for n in range(1, 2000):
>     d.execute("INSERT INTO engagement (id, name, identity, %s) SELECT 't%d', 'かず%d町', lower(hex(randomblob(16))), %s FROM engagement WHERE id = 't0'" % (rest, n, n, rest))
> d.commit()
> END
$ banso list | wc -l
  2000
@ start banso
@ wait 1 / 2000
# A move says where it is and what comes next there, and costs a slow line little.
@ key Down*8
@ wait 9 / 2000
@ meter
@ key Down
@ wait 10 / 2000
@ within 160
@ key End
@ wait 2000 / 2000
@ key /
@ wait 2000件
@ type かず1234町
@ wait 2000件のうち1件
@ key Enter
@ wait 次にすること  0.5mtg
@ key q
@ wait / 1
@ key q
@ exit 0

# 300 people.
$ for n in $(seq 300); do banso respondent add t0 --name "${n}番" >/dev/null; done; banso export t0 --format csv | grep -c ',name,'
  302
$ for n in 1 150 300; do banso answer t0/1/f2/${n}番 気づいたこと "声$n"; done; banso export t0/1/f2 --format csv | grep -c 声
  3
@ start banso open t0
@ wait 300人
@ key p
@ wait / 300
@ key End
@ wait > 300番
@ key q
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0

# 100,000 characters, typed on from the end.
$ python3 -c 'print("地域の集まりで話した。" * 9091, end="")' | banso answer t0/0.5/f1 現状 -
@ start banso open t0/0.5/f1#現状
@ wait 話した
@ type おわり
@ wait おわり
@ key Tab
@ wait 2 / 9
@ key Esc
@ wait 顔合わせ
@ key Esc
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0
$ banso export t0/0.5/f1 --format json | python3 -c 'import json, re, sys; t = sys.stdin.read(); print(max(len(x) for x in re.findall(r"\"value\": \"([^\"]*)\"", t)), "おわり" in t)'
  100004 True

# Longer than 1 MiB no text becomes: what is too much stays out, and it is said; what is there stays.
$ head -c 1048570 /dev/zero | tr '\0' a | banso answer t0/0.5/f1 現状 -
@ start banso open t0/0.5/f1#現状
@ wait aaaa
@ type ああ
@ wait 書きかけ
@ type いう
@ wait 長くなりすぎるので、いまのものは入りませんでした（F1）
@ key F1
@ wait 漢字で約34万字まで
@ key Esc
@ wait 帳票1
@ key Bs
@ gone 入りませんでした
@ type え
@ key Tab
@ wait 2 / 9
@ key Esc
@ wait 顔合わせ
@ key Esc
@ wait 次にすること
@ key q
@ wait 支援先の一覧
@ key q
@ exit 0
$ banso export t0/0.5/f1 --format json | python3 -c 'import re, sys; t = max(re.findall(r"\"value\": \"([^\"]*)\"", sys.stdin.read()), key=len); print(len(t.encode()), t[-3:])'
  1048576 aあえ
