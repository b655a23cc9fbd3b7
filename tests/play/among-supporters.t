# What is decided and agreed on goes to 支援先: in a step that is the supporters' own it is
# asked before one writes it, and what is the team's alone is in no paper for others.
# Nothing is asked in the others, nor on the way out of the session.

$ banso new --name 沢町 --id sawa --date 0.5=2026-11-20T13:30
  sawa
@ start banso open sawa/0.5
@ wait F8 始める
@ key F8
@ wait F8 次
@ key Tab t
@ wait 1件めを書く
@ key Esc
@ wait 進行メモ
@ key F8
@ wait 2 事前情報を読む  残り
@ key F8
@ wait 4 1回目の設計  残り
@ key F8
@ wait 5 参加者に伝えること  残り
@ key F8
@ wait 6 支援者どうしの確認  残り
@ key Tab k
@ wait だれが読むことを書きますか
@ rows 2-9
  | だれが読むことを書きますか。                                     Enter 決める|
  ||
  |   いまは支援者だけの進行です。|
  ||
  | > 1  支援者だけ|
  |   2  支援先も（渡す文書に載る）|
  |   3  書かずに戻る|
@ key Enter
@ wait 支援者だけで決めたこと
@ type 村上さんには、奥さんから話してもらう。
@ key Esc
@ wait 6 支援者どうし
@ key k
@ wait だれが読むことを書きますか
@ key 3
@ wait 6 支援者どうし
@ gone だれが読むことを書きますか
@ key t
@ wait だれが読むことを書きますか
@ key 1
@ wait 支援者だけが読む取組です
@ key Enter
@ wait 何を
@ wait （支援者だけ）
@ type 村上さんの奥さんに会う
@ key Enter
@ wait 誰が
@ type 沢田
@ key Enter
@ wait いつまでに
@ type きょう
@ key Esc
@ wait 村上さんの奥さんに会う
@ rows 1-8
  ||
  | 支援者だけが読む取組です。                                         Enter 開く|
  | 支援先に渡す文書には載りません。|
  ||
  |      何を                    誰が                  いつまでに  状態|
  | > 未 村上さんの奥さんに会う  沢田                  きょうまで  未着手|
@ key Esc
@ wait 6 支援者どうし
@ key t
@ wait だれが読むことを書きますか
@ key 2
@ wait 村上さんの奥さんに会う
@ key n
@ wait いつまでに
@ type 体操の日をふやす
@ key Esc
@ wait 体操の日をふやす
@ rows 1-8
  ||
  | 次回までに、何を、誰が、いつまでに。                               Enter 開く|
  | 小さなことでかまいません。|
  ||
  |      何を                    誰が             いつまでに  状態    読める人|
  |   未 村上さんの奥さんに会う  沢田             きょうまで  未着手  支援者だけ|
  | > 未 体操の日をふやす                                     未着手  支援先と共有|
# Who reads it is the key of memos: what is the team's is read by 支援先 behind it, and back.
@ key C-r
@ wait だれが読めるようにしますか
@ key 2
@ wait この取組は、支援者だけが読みます
@ key C-r
@ wait この取組は、支援先も読みます
@ key Esc
@ wait 6 支援者どうし
# In a step before it others look on: it is on no screen, and what stands there says nothing of it.
@ key u
@ wait 5 参加者に伝えること  残り
@ gone 村上さんの奥さん
@ key Tab t
@ wait 体操の日をふやす
@ gone 村上さんの奥さん
@ rows 1-8
  ||
  | 次回までに、何を、誰が、いつまでに。                               Enter 開く|
  | 小さなことでかまいません。|
  ||
  |      何を                  誰が                  いつまでに  状態|
  | > 未 体操の日をふやす                                        未着手|
@ key Esc
@ wait 5 参加者に伝えること
# Nor on the way out of the session, where a wide screen tells of it.
@ resize 160x50
@ wait 5 参加者に伝えること
@ key Esc
@ wait 体操の日をふやす
@ gone 村上さん
# Nor is it counted there.
@ rows 5-5
  | > 今 0.5mtg       きょう       13:30  帳票1 未着手                   決定 1件        日程  11月20日(金) 13:30|
@ rows 13-15
  | 取組  未 1                                                                           14:50  支援者どうしの確認  10分|
  ||
  |                                                                                    帳票|
@ gone 取組1件の期限
@ key t
@ wait 体操の日をふやす
@ gone 村上さん
@ gone 出さない取組
@ key Esc
@ wait 日程
@ key Esc
@ wait 終わっていない取組
@ gone 村上さん
@ gone 取組1件の期限
@ signal HUP
@ exit 0
$ banso export sawa/0.5 --doc record --for shared --format txt -o - | grep -c 村上 ; true
  0
$ banso export sawa/0.5 --doc record --for shared --format txt -o - | grep -c 体操の日をふやす
  1
$ banso export sawa/0.5 --doc record --format txt -o - | grep -A4 村上
    村上さんには、奥さんから話してもらう。
  
  【次回までに取り組むこと】
    - 何を: 村上さんの奥さんに会う  誰が: 沢田  いつまでに: 11月20日(金)  状態: 未着手
      決めた回: 0.5mtg  読める人: 支援者だけ
    - 何を: 体操の日をふやす  状態: 未着手  決めた回: 0.5mtg  読める人: 支援先と共有
  
    次の予定: 1回目支援  未定
$ banso task list sawa | sed 's/  */ /g'
  t1 未着手 村上さんの奥さんに会う 沢田 11月20日(金) きょうまで 0.5mtg 支援者だけ
  t2 未着手 体操の日をふやす 0.5mtg
$ banso task for sawa t1 shared
$ banso export sawa/0.5 --doc record --for shared --format txt -o - 2>/dev/null | grep -c 村上さんの奥さんに会う
  1
$ banso task for sawa t1 team
$ banso task add sawa/0.5 --what 名簿を見る --for team
  t3
$ banso export sawa --for shared --format json -o - | grep -c '奥さん\|名簿を見る' ; true
  0
$ banso list sawa --json | grep -o "\"for\": *\"[a-z]*\""
  "for": "team"
  "for": "shared"
  "for": "team"
$ banso task publish sawa t1 はい
  banso: この取組は、支援者だけが読むものです。先に banso task for sawa t1 shared で、支援先も読めるようにしてください。
? 1
$ banso task for sawa t1 public
  banso: 取組の番号のあとには、team か shared を書いてください。
  使い方: banso task add WHERE --what 何を [--who 誰が] [--due 日付] [--for team|shared] |
          list WHERE | state WHERE 取組 状態 [--note わけや分かったこと] |
          for WHERE 取組 team|shared | publish WHERE 取組 はい|いいえ
? 2
