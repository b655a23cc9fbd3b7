#!/bin/sh
# One key, one verb: each row of the table of commands has a label that its key
# may have. A key is called by the same word on every screen; where the state
# says more (F8 begins, goes on, ends) its words are listed together.
set -eu
cd "$(dirname "$0")/../.."
list=include/banso/ui/keys/command_list.h
verbs=$(mktemp)
trap 'rm -f "$verbs"' EXIT

# The key, and the words that it may be called by, as a regular expression.
cat >"$verbs" <<'END'
Enter ^(開く|決める|決めて次へ|終わる|追加する|印を付ける|メモを書く|支援記録を見る|見直す|書き出す|直す|ここに置く|次の人へ|つぎの帳票へ|回に戻る|この値に戻す|続ける|押しても変わらない|もう一度試す)$
Tab ^(次へ|次のページ|とばす|読み取る|一覧へ|進行へ|進め方|帳票へ|確認へ|メモへ|だれに・形へ|次の人へ|つぎの帳票へ|回に戻る)$
Shift-Tab ^前(へ|のページ)$
Space ^(続きを読む|開く|印を付ける|使う|共有する|支援者だけに|公表してよい|公表しない)$
Esc 戻る$
Up ^(選ぶ|ほかの行)$
Right ^変える$
Ctrl-S ^(保存|追加する)$
Ctrl-R ^読む人$
Ctrl-Z ^元に戻す$
Ctrl-Y ^やり直す$
Ctrl-C ^中断$
Ctrl-L ^描き直し$
F1 ^ヘルプ$
F2 ^項目$
F4 ^空ける理由$
F5 ^履歴$
F6 ^別の問い$
F7 ^発言$
F8 ^(始める|次へ進む|終える)$
F9 ^メニュー$
/ ^探す$
! ^要確認$
A ^全員$
N ^まとめて追加$
a ^出席$
b ^控えに戻す$
c ^写す$
d ^日程$
e ^出力$
f ^帳票$
h ^備考$
i ^挿入$
j ^支援先の情報$
k ^(決まったこと|確定|確定をやめる)$
m ^動かす$
n ^(追加|いいえ)$
o ^(ここで終える|これで完了|完了を取り消す)$
p ^参加者$
q ^終了$
r ^(練習|はじめから)$
s ^一式$
t ^取組$
u 戻す$
v ^見直す$
w ^分ける$
x ^(消す|外す|捨てる|使わない|使う|引用しない|引用する|個人情報を削除)$
y ^(はい|近い立場で読む)$
END

sed -n 's/^\tX([A-Z_]*,[\t ]*"\([^" ]*\)[^"]*",[\t ]*N_("\([^"]*\)").*/\1 \2/p' "$list" | awk -v list="$list" '
FNR == NR { may[$1] = $2; next }
{
	rows++
	if (!($1 in may)) { print list ": the key " $1 " has no verb in tests/lint/verbs.sh"; bad = 1 }
	else if ($2 !~ may[$1]) { print list ": " $1 " is not called " $2 " elsewhere: one key, one verb"; bad = 1 }
}
END {
	if (rows < 80) { print list ": its rows were not found"; bad = 1 }
	if (bad) exit 1
	print "verbs: " rows " commands, each key is called by its own words"
}' "$verbs" -
