# What a script hands over: standard input as it stands, and nothing where something was meant.

$ banso new --name つながり市 --id tsu && banso respondent add tsu --name 山田 && banso respondent add tsu --name 鈴木
  tsu
  p1
  p2
$ banso answer tsu/0.5/f1 現状 はじめの文 && banso answer tsu/0.5/f1 課題 ほかの文

# --- standard input ---
# From where it stands: a shell has read one line before.
$ printf '表題\n二行め\n三行め\n' >file; { read -r title; banso answer tsu/0.5/f1 現状 -; echo "$title"; } <file; banso show tsu/0.5/f1 | sed -n '/現状/,/課題/p'
  表題
  ・現状
    二行め
    三行め
  
  ・課題
# A socket has no name under which it could be opened again; nor may a pipe of somebody else.
$ python3 - <<'END'
> import socket, subprocess
> ours, theirs = socket.socketpair()
> with subprocess.Popen(["banso", "answer", "tsu/0.5/f1", "現状", "-"], stdin=theirs) as banso:
>     theirs.close(); ours.sendall("ソケットから\n".encode()); ours.close()
> print(banso.returncode)
> END
  0
$ banso show tsu/0.5/f1 | grep ソケット
    ソケットから
# One that does not wait is waited for.
$ python3 - <<'END'
> import os, subprocess
> read, write = os.pipe(); os.set_blocking(read, False)
> with subprocess.Popen(["banso", "answer", "tsu/0.5/f1", "現状", "-"], stdin=read) as banso:
>     while open(f"/proc/{banso.pid}/stat").read().split()[2] not in "SZ": pass
>     os.write(write, "あとから".encode()); os.close(write)
> print(banso.returncode)
> END
  0
$ banso show tsu/0.5/f1 | grep あとから
    あとから
# Windows: CR LF, and its mark in front of the text, also of a date.
$ printf '\357\273\277一\r\n二\r\n\r\n' | banso answer tsu/0.5/f1 現状 - && printf '\357\273\277R8.11.1\r\n' | banso answer tsu/0.5/f1 記入日 -; banso show tsu/0.5/f1 | sed -n '/現状/,$p'
  ・現状
    一
    二
  
  ・課題
    ほかの文
  
    記入日（案）: 令和8年11月1日(日)
# As much as a value may hold, and the newline behind it.
$ head -c 1048576 /dev/zero | tr '\0' a >file; echo >>file; banso answer tsu/0.5/f1 考え方 - <file; echo a >>file; banso answer tsu/0.5/f1 考え方 - <file; banso history tsu/0.5/f1 考え方 | wc -l
  banso: 標準入力が長すぎます（1つの項目は1 MiBまで）。分けて書いてください。
  1
$ banso answer tsu/0.5/f1 考え方 --clear
# Closed, a folder: that is said. The database is not read in its place, nor are messages written into it.
$ banso answer tsu/0.5/f1 現状 - <&-
  banso: 標準入力を読めません（閉じています）。
? 1
$ banso answer tsu/0.5/f1 現状 - <.
  banso: 標準入力を読めません（フォルダーです）。
? 1
$ banso list nai 2>&-; banso list >&-; banso doctor | grep 傷み
  banso: 書き出せません（閉じています）。
  合格  データの傷み  ありません
# On a terminal it is said how to end.
@ start banso answer tsu/0.5/f1 現状 -
@ wait Ctrl-D
@ type 端末から
@ key Enter
@ key C-d
@ exit 0
$ banso show tsu/0.5/f1 | grep 端末から
    端末から
@ start banso answer tsu/0.5/f1 現状 -
@ wait Ctrl-D
@ key C-d
@ exit 1

# --- nothing is not a value, and clears nothing ---
$ banso answer tsu/0.5/f1 現状 ''
  banso: 「現状」に書く値が空なので、何も変えていません。回答を消すときは、値のかわりに --clear と書いてください。
? 1
$ banso answer tsu/0.5/f1 現状 ' 　'
  banso: 「現状」に書く値が空なので、何も変えていません。回答を消すときは、値のかわりに --clear と書いてください。
? 1
$ banso answer tsu/0.5/f1 現状 - </dev/null
  banso: 「現状」に書く値が空なので、何も変えていません。回答を消すときは、値のかわりに --clear と書いてください。
? 1
$ printf '\r\n\n' | banso answer tsu/0.5/f1 現状 -
  banso: 「現状」に書く値が空なので、何も変えていません。回答を消すときは、値のかわりに --clear と書いてください。
? 1
$ banso answer tsu/0.5/f1 支援テーマ '、'
  banso: 「支援テーマ」に書く値が空なので、何も変えていません。回答を消すときは、値のかわりに --clear と書いてください。
? 1
$ banso answer tsu/0.5/f1 現状 '' --reason 来週聞く
  banso: 「現状」に書く値が空なので、何も変えていません。回答を消すときは、値のかわりに --clear と書いてください。
? 1
$ banso answer tsu/0.5/f1 現状 x --reason ' '
  banso: --reason のあとが空です。理由を書いてください。
? 1
$ banso answer tsu/0.5/entry 人口 -3 --reason ''
  banso: --reason のあとが空です。理由を書いてください。
? 1
$ banso show tsu/0.5/f1 | sed -n '/現状/,/記入日/p'
  ・現状
    端末から
  
  ・課題
    ほかの文
  
    記入日（案）: 令和8年11月1日(日)
# A reason alone takes no answer away: it is why that one stands. It is a line, without controls.
$ banso answer tsu/0.5/f1 現状 --reason "$(printf '二行\nの\033わけ')"; banso answer tsu/0.5/f1 現状 --reason "$(printf '\377')"; banso show tsu/0.5/f1 | grep 端末から
  banso: 1バイトめに読めない文字があります。UTF-8 の文で書き直してください。
    端末から（理由: 二行 のわけ）
$ banso answer tsu/0.5/f1 現状 --clear --reason 来週聞く; banso show tsu/0.5/f1 | grep -A 1 現状
  ・現状
    未記入（理由: 来週聞く）
$ banso answer tsu/0.5/f1 現状 --reason 再来週聞く; banso show tsu/0.5/f1 | grep -A 1 現状
  ・現状
    未記入（理由: 再来週聞く）

# --- a place with nothing behind a sign is not all of it ---
$ banso answer tsu/1/f2/山田 感じたこと ひとつめ && banso answer tsu/1/f2/鈴木 感じたこと ふたつめ
$ banso answer tsu/0.5/f1 '' x
  banso: 場所「tsu/0.5/f1#」の「#」のあとが空です。支援先/回/帳票/記入者#項目:行:列 の形で、左からすきまなく書いてください。
? 1
$ banso purge tsu/1/f2/
  banso: 場所「tsu/1/f2/」の「/」のあとが空です。支援先/回/帳票/記入者#項目:行:列 の形で、左からすきまなく書いてください。
? 1
$ banso purge tsu/1/f2/山田 ''
  banso: 場所「tsu/1/f2/山田#」の「#」のあとが空です。支援先/回/帳票/記入者#項目:行:列 の形で、左からすきまなく書いてください。
? 1
$ banso purge tsu/1/f2/#感じたこと
  banso: 場所「tsu/1/f2/#感じたこと」の「/」のあとが空です。支援先/回/帳票/記入者#項目:行:列 の形で、左からすきまなく書いてください。
? 1
$ banso purge tsu/.people#person:
  banso: 場所「tsu/.people#person:」の「:」のあとが空です。支援先/回/帳票/記入者#項目:行:列 の形で、左からすきまなく書いてください。
? 1
$ banso purge tsu/.people#person::name
  banso: 場所「tsu/.people#person::name」の「:」のあとが空です。支援先/回/帳票/記入者#項目:行:列 の形で、左からすきまなく書いてください。
? 1
$ banso purge tsu//.session#notes
  banso: 場所「tsu//.session#notes」の「/」のあとが空です。支援先/回/帳票/記入者#項目:行:列 の形で、左からすきまなく書いてください。
? 1
$ banso show tsu/1/ --for shared
  banso: 場所「tsu/1/」の「/」のあとが空です。支援先/回/帳票/記入者#項目:行:列 の形で、左からすきまなく書いてください。
? 1
$ banso show tsu/1/f2 | grep つめ
    ひとつめ
    ふたつめ

# --- 取組, 支援先 ---
$ banso task add tsu --what ' 　'
  banso: 「何を」が空です。文字を書いてください。
? 1
$ banso task add tsu --what 回覧板 --who '' --due ''
  t1
$ banso task state tsu 回覧板 できた --note 読まれた
$ banso task state tsu '' 見送り --note x
  banso: 取組「」は見つからないか、1つに決まりません。次から選んでください: t1（回覧板）
? 1
$ banso task state tsu 回覧板 ''
  banso: 「状態」が空なので、何も変えていません。文字を書いてください。
? 1
$ banso task state tsu 回覧板 できた --note ' '
  banso: 「--note」が空なので、何も変えていません。文字を書いてください。
? 1
$ banso task list tsu; banso history tsu | grep -c :note
  t1    できた          回覧板                                                                          0.5mtg
  1
$ banso new --name うまれ村 --date 1=
  banso: --date は 回=日付 の形で書いてください（例 0.5=8/7T15:00-16:30）。
? 1
$ banso list
  tsu           つながり市                          訪問3回   0.5mtg
