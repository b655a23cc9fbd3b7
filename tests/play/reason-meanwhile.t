# A reason that a colleague gave while one is asked for one's own is told before it is replaced.
$ banso new --name 知里町 --id chisato
  chisato
@ start banso open chisato/0.5/f1#現状
@ wait 1 / 9
@ key F4
@ wait 空けておくのはなぜですか
@ type 自分のわけ
$ BANSO_USER=佐藤 banso answer chisato/0.5/f1 現状 --reason 佐藤のわけ
@ wait この項目を変えました
@ key Enter
@ wait 佐藤のわけ
@ wait さんが、理由を「佐藤のわけ」と書きました。こちらの
$ banso history chisato/0.5/f1 現状 | grep -c わけ
  1
@ key Enter
@ gone 空けておくのはなぜですか
$ banso history chisato/0.5/f1 現状 | grep -c わけ
  2
# And a value that was written there meanwhile.
@ key F4
@ wait 空けておくのはなぜですか
@ type 、つづき
$ BANSO_USER=佐藤 banso answer chisato/0.5/f1 現状 書いた
@ wait この項目を変えました
@ key Enter
@ wait もう一度
@ key Enter
@ gone 空けておくのはなぜですか
$ banso show chisato/0.5/f1#現状
  知里町 0.5mtg 帳票1 事前情報【支援者用】
    記入の状態: 入力中
  
  ・現状
    書いた（理由: 、つづき）

# What is asked fits what stands there.
@ key F4
@ wait 「現状」が、いまのままでよいのはなぜですか。
@ signal HUP
@ exit 0
