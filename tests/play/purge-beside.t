# 個人情報の削除 while somebody has it open, of what is typed in another field than the one in focus:
# that is asked about, too, before one leaves.
$ cat >kept <<'END'
> #!/bin/sh
> # Which files still hold it; none is how it should be.
> grep -l -a -e ひみつ $HOME/.local/share/banso/*
> END
$ chmod +x kept; mkdir scenarios && cp "$TESTS/data/tables.yaml" scenarios/
@ env BANSO_SCENARIOS=scenarios
$ banso new --id machi --name みなと町
  machi

# A cell that cannot be kept is left as a draft, and the row is opened again at another one.
@ start banso open 'machi/one/book#kinds'
@ wait 1行めを追加する
@ key n
@ wait 1行中1行め
@ type 夜回り
@ key Tab Tab
@ type ひみつの人
@ key Esc
@ wait 数として読めません
@ key Esc
@ gone > 人数
@ key Enter
@ wait > 名前
@ key End
@ type の会
$ banso purge 'machi/one/book#kinds:r1:heads' >/dev/null
@ key Esc
@ screen
  | みなと町  いろいろな欄                                      1行中1行め   3 / 8|
  ||
  | いま書いてあるものを、どうしますか。                             Enter 決める|
  ||
  |   「人数」に書いてあったものは、個人情報として削除されました。|
  ||
  |   いま書いてあるもの: ひみつの人|
  ||
  | > 1  いま書いてあるものを保存する|
  |   2  いま書いてあるものも削除する|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | Enter 決める  F9 メニュー                                 Esc 戻る  F1 ヘルプ|
  cursor 8 1
  style 0 1-8 bold
  style 0 11-22 bold
  style 2 1-36 bold
  style 2 65-78 bold reverse
  style 8 1-3 bold
  style 8 6-33 bold
  style 9 3-3 bold
  style 23 1-5 bold
  style 23 15-16 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ key 2
@ wait 1行中1行め
@ rows 2-4
  | 人数（人）                                                           Tab 次へ|
  ||
  |   名前         夜回りの会|
@ key Esc
@ gone > 人数
@ signal HUP
@ exit 0
$ ./kept
? 1

# Of 日程, in which two windows lost their line over what is no day and no time: each left a draft.
$ banso new --id mura --name 山の村
  mura
@ start banso open mura
@ wait 次にすること
@ key d
@ wait 日にちと時刻
@ type ひみつの日
$ python3 "$TESTS/data/other.py" banso open mura -- 次にすること d 日にちと時刻 '\t' 13:30 'ひみつの時' ひみつの時 ''
@ signal HUP
@ exit 0
@ start banso open mura
@ wait 次にすること
@ key d
@ wait 前の書きかけです
@ rows 4-5
  |      回         日にち                    始まり 終わり 会場|
  | > 次 ひとつめ  |ひみつの日                ! ひ..|
$ banso purge mura/one/.session >/dev/null
@ key Esc
@ wait いま書いてあるもの: ひみつの日
@ key 2
@ wait いま書いてあるもの: ひみつの時
@ key Esc
@ wait 始まり
@ key Esc
@ wait いま書いてあるもの: ひみつの時
@ key 1
@ wait まだ保存されていません
@ rows 20-22
  ||
  | 参加者      まだ登録がありません（p で追加）|
  | ! 「始まり」は、まだ保存されていません（書きかけがあります）|
@ signal HUP
@ exit 0

# Removed, written again and removed within a second: a copy made in between has the mark of the first
# removal alone.
$ banso answer machi/one/book before ひみつの一 && banso purge 'machi/one/book#before' >/dev/null && banso answer machi/one/book before ひみつの二
$ cp $HOME/.local/share/banso/banso.db $HOME/.local/share/banso/banso.db.backup-2026-11-19
$ banso purge 'machi/one/book#before' >/dev/null; grep -l -a ひみつの二 $HOME/.local/share/banso/*
? 1
