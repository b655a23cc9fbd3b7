# 個人情報の削除 while somebody types into a prompt of one line: Enter does not write again what it
# removed, before the person has said so.
$ banso new --name 知里町 --id chisato --date 0.5=R8.11.20T13:30
  chisato
@ start banso open chisato/0.5
@ wait F8 始める
@ key F8
@ wait F8 次
@ key F7
@ wait だれが、何と言いましたか
@ type ひみつの発言
$ timeout 20 sh -c 'until grep -q -a ひみつ ~/.local/share/banso/banso.db*; do sleep 0.05; done'
$ banso purge chisato/0.5/.session | sed 's/。控え.*//'
  削除しました: いまの値 7件、履歴 7件、書きかけ 1件
@ wait 個人情報として削除されました
@ key Enter
@ rows 21-22
  | ! ここに書いてあったものは、個人情報として削除されました。いま書いてあるものを|
  | 残すなら、もう一度 Enter を押してください。|
$ banso show chisato/0.5 | grep ひみつ
? 1
@ type だ
@ key Enter
@ wait F7 発言
$ banso show chisato/0.5 | grep ひみつ
    発言: ひみつの発言だ
@ signal HUP
@ exit 0

# What is typed behind it is a draft of its own, which a kill does not take.
@ start banso open chisato/0.5
@ wait F8
@ key F8
@ wait F7 発言
@ key F7
@ wait だれが、何と言いましたか
@ type ひみつの話
$ timeout 20 sh -c 'until grep -q -a ひみつの話 ~/.local/share/banso/banso.db*; do sleep 0.05; done'
$ banso purge chisato/0.5/.session >/dev/null
@ wait 個人情報として削除されました
@ type あとの話
$ timeout 20 sh -c 'until grep -q -a あとの話 ~/.local/share/banso/banso.db*; do sleep 0.05; done'
@ kill
$ grep -c -a ひみつの話 ~/.local/share/banso/banso.db* | grep -v ':0'
? 1
@ start banso open chisato/0.5
@ wait F8
@ key F8
@ wait F7 発言
@ key F7
@ wait | あとの話
@ signal HUP
@ exit 0
