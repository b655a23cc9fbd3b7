# An option that is too wide for its box wraps: of some the ends tell them apart. Where not all have
# room, that in focus is whole.

$ mkdir scenarios && cat >scenarios/q.yaml <<'END'
> banso: 1
> id: q
> title: 問診
> roles: [社協, 住民]
> types: [市町村, 広域連合]
> tasks:
>   ask: どうでしたか。
>   states: [{id: a, label: これから, mark: 前}, {id: b, label: できた, mark: 済, closed: true}]
> forms:
>   q:
>     title: 質問票
>     per: engagement
>     reconstructed: ためすため
>     fields:
>       - id: two
>         label: 集まり方
>         type: choice
>         options:
>           - 週に一度、歩いて行ける所に、だれでもふらっと集まれる
>           - 週に一度、歩いて行ける所に、決まった人が集まって話せる
>       - id: many
>         label: 困りごと
>         type: multi
>         free: true
>         options:
>           - 買い物に行く足がなく、週に一度の移動販売に頼っている
>           - 通院の足がなく、家族が仕事を休んで送り迎えをしている
>           - ごみ出し
>           - 話し相手がなく、一日だれとも話さない日が続いている
>           - 雪かき
>           - 草刈りや庭木の手入れが、年々つらくなってきている
> sessions:
>   s: {title: 回, kind: meeting, steps: [{id: a, title: 聞く, minutes: 10, form: q}]}
> patterns:
>   p: {title: 一回, sessions: [s]}
> END
@ env BANSO_SCENARIOS=scenarios
$ banso new --scenario q --name 沢町 --id sawa
  sawa

@ size 40x12
@ start banso open sawa/s/q
@ wait 集まり方
@ screen
  | 沢町  回  質問票（案）           1 / 2|
  | 集まり方             Enter 決めて次へ|
  | > 1 ( ) 週に一度、歩いて行ける所に、だ|
  |         れでもふらっと集まれる|
  |   2 ( ) 週に一度、歩いて行ける所に、決|
  |         まった人が集まって話せる|
  |   数字を押すと、決めて次へ進みます。|
  ||
  ||
  ||
  ||
  | Enter 決めて次へ     F9  Esc 戻る  F1|
  cursor 2 1
  style 0 1-4 bold
  style 0 7-8 bold
  style 0 11-22 bold
  style 1 1-8 bold
  style 1 21-38 bold reverse
  style 2 1-1 bold
  style 2 9-38 bold
  style 3 9-30 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ key Down
@ screen
  | 沢町  回  質問票（案）           1 / 2|
  | 集まり方             Enter 決めて次へ|
  |   1 ( ) 週に一度、歩いて行ける所に、だ|
  |         れでもふらっと集まれる|
  | > 2 ( ) 週に一度、歩いて行ける所に、決|
  |         まった人が集まって話せる|
  |   数字を押すと、決めて次へ進みます。|
  ||
  ||
  ||
  ||
  | Enter 決めて次へ     F9  Esc 戻る  F1|
  cursor 4 1
  style 0 1-4 bold
  style 0 7-8 bold
  style 0 11-22 bold
  style 1 1-8 bold
  style 1 21-38 bold reverse
  style 4 1-1 bold
  style 4 9-38 bold
  style 5 9-32 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ key Enter
@ wait 困りごと
@ screen
  | 沢町  回  質問票（案）           2 / 2|
  | 困りごと             Enter 印を付ける|
  | > 1 [  ] 買い物に行く足がなく、週に一|
  |          度の移動販売に頼っている|
  |   2 [  ] 通院の足がなく、家族が仕事..|
  |   3 [  ] ごみ出し|
  |   4 [  ] 話し相手がなく、一日だれと..|
  |   5 [  ] 雪かき|
  |   6 [  ] 草刈りや庭木の手入れが、年..|
  |   7 その他（書く）:|
  ||
  | Enter 印を付ける     F9  Esc 戻る  F1|
  cursor 2 1
  style 0 1-4 bold
  style 0 7-8 bold
  style 0 11-22 bold
  style 1 1-8 bold
  style 1 21-38 bold reverse
  style 2 1-1 bold
  style 2 10-37 bold
  style 3 10-33 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
# The one in focus grows, and the others give way.
@ key Down
@ screen
  | 沢町  回  質問票（案）           2 / 2|
  | 困りごと             Enter 印を付ける|
  |   1 [  ] 買い物に行く足がなく、週に..|
  | > 2 [  ] 通院の足がなく、家族が仕事を|
  |          休んで送り迎えをしている|
  |   3 [  ] ごみ出し|
  |   4 [  ] 話し相手がなく、一日だれと..|
  |   5 [  ] 雪かき|
  |   6 [  ] 草刈りや庭木の手入れが、年..|
  |   7 その他（書く）:|
  ||
  | Enter 印を付ける     F9  Esc 戻る  F1|
  cursor 3 1
  style 0 1-4 bold
  style 0 7-8 bold
  style 0 11-22 bold
  style 1 1-8 bold
  style 1 21-38 bold reverse
  style 3 1-1 bold
  style 3 10-37 bold
  style 4 10-33 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ key Down*3
@ screen
  | 沢町  回  質問票（案）           2 / 2|
  | 困りごと             Enter 印を付ける|
  |   1 [  ] 買い物に行く足がなく、週に一|
  |          度の移動販売に頼っている|
  |   2 [  ] 通院の足がなく、家族が仕事..|
  |   3 [  ] ごみ出し|
  |   4 [  ] 話し相手がなく、一日だれと..|
  | > 5 [  ] 雪かき|
  |   6 [  ] 草刈りや庭木の手入れが、年..|
  |   7 その他（書く）:|
  ||
  | Enter 印を付ける     F9  Esc 戻る  F1|
  cursor 7 1
  style 0 1-4 bold
  style 0 7-8 bold
  style 0 11-22 bold
  style 1 1-8 bold
  style 1 21-38 bold reverse
  style 7 1-1 bold
  style 7 10-15 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ key Down*2
@ type 井戸
@ wait 井戸
@ screen
  | 沢町  回  質問票（案）           2 / 2|
  | 困りごと                     Tab 次へ|
  |   1 [  ] 買い物に行く足がなく、週に一|
  |          度の移動販売に頼っている|
  |   2 [  ] 通院の足がなく、家族が仕事..|
  |   3 [  ] ごみ出し|
  |   4 [  ] 話し相手がなく、一日だれと..|
  |   5 [  ] 雪かき|
  |   6 [  ] 草刈りや庭木の手入れが、年..|
  | > 7 その他（書く）: 井戸|
  | 書きかけ（控えてあります）|
  | Enter 決めて次へ     F9  Esc 戻る  F1|
  cursor 9 25
  style 0 1-4 bold
  style 0 7-8 bold
  style 0 11-22 bold
  style 1 1-8 bold
  style 1 29-38 bold reverse
  style 9 1-1 bold
  style 9 5-19 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ key Up*6
@ wait > 1
@ screen
  | 沢町  回  質問票（案）           2 / 2|
  | 困りごと                     Tab 次へ|
  | > 1 [  ] 買い物に行く足がなく、週に一|
  |          度の移動販売に頼っている|
  |   2 [  ] 通院の足がなく、家族が仕事..|
  |   3 [  ] ごみ出し|
  |   4 [  ] 話し相手がなく、一日だれと..|
  |   5 [  ] 雪かき|
  |   6 [  ] 草刈りや庭木の手入れが、年..|
  |   7 その他（書く）: 井戸|
  | 書きかけ（控えてあります）|
  | Enter 印を付ける     F9  Esc 戻る  F1|
  cursor 2 1
  style 0 1-4 bold
  style 0 7-8 bold
  style 0 11-22 bold
  style 1 1-8 bold
  style 1 29-38 bold reverse
  style 2 1-1 bold
  style 2 10-37 bold
  style 3 10-33 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold

# Where there is room, all are whole.
@ resize 40x24
@ wait なってきている
@ screen
  | 沢町  回  質問票（案）           2 / 2|
  ||
  | 困りごと                     Tab 次へ|
  ||
  | > 1 [  ] 買い物に行く足がなく、週に一|
  |          度の移動販売に頼っている|
  |   2 [  ] 通院の足がなく、家族が仕事を|
  |          休んで送り迎えをしている|
  |   3 [  ] ごみ出し|
  |   4 [  ] 話し相手がなく、一日だれとも|
  |          話さない日が続いている|
  |   5 [  ] 雪かき|
  |   6 [  ] 草刈りや庭木の手入れが、年々|
  |          つらくなってきている|
  |   7 その他（書く）: 井戸|
  ||
  |   数字を押すと、印が付きます。いくつで|
  |   も付けられます。|
  ||
  ||
  ||
  | 前の項目  集まり方: 週に一度、歩いて..|
  | 書きかけ（控えてあります）|
  | Enter 印を付ける     F9  Esc 戻る  F1|
  cursor 4 1
  style 0 1-4 bold
  style 0 7-8 bold
  style 0 11-22 bold
  style 2 1-8 bold
  style 2 29-38 bold reverse
  style 4 1-1 bold
  style 4 10-37 bold
  style 5 10-33 bold
  style 21 1-8 fg=243
  style 21 11-38 fg=243
  style 23 1-5 bold
  style 23 22-23 bold
  style 23 26-28 bold
  style 23 36-37 bold
@ resize 80x24
@ wait つらくなってきている
@ screen
  | 沢町  回  質問票（案）                                     支援先で1枚   2 / 2|
  ||
  | 困りごと                                                             Tab 次へ|
  ||
  | > 1 [  ] 買い物に行く足がなく、週に一度の移動販売に頼っている|
  |   2 [  ] 通院の足がなく、家族が仕事を休んで送り迎えをしている|
  |   3 [  ] ごみ出し|
  |   4 [  ] 話し相手がなく、一日だれとも話さない日が続いている|
  |   5 [  ] 雪かき|
  |   6 [  ] 草刈りや庭木の手入れが、年々つらくなってきている|
  |   7 その他（書く）: 井戸|
  ||
  |   数字を押すと、印が付きます。いくつでも付けられます。|
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  ||
  | 前の項目  集まり方: 週に一度、歩いて行ける所に、決まった人が集まって話せる|
  | 書きかけ（控えてあります）|
  | Enter 印を付ける  F2 項目  F4 空ける理由  F9 メニュー     Esc 戻る  F1 ヘルプ|
  cursor 4 1
  style 0 1-4 bold
  style 0 7-8 bold
  style 0 11-22 bold
  style 2 1-8 bold
  style 2 69-78 bold reverse
  style 4 1-1 bold
  style 4 10-61 bold
  style 21 1-8 fg=243
  style 21 11-74 fg=243
  style 23 1-5 bold
  style 23 19-20 bold
  style 23 28-29 bold
  style 23 43-44 bold
  style 23 59-61 bold
  style 23 69-70 bold
@ hangup
@ exit 0

# Those of the shipped course, on a page.
@ env BANSO_SCENARIOS=$TESTS/../scenarios
$ banso new --name 知里町 --id chisato --date 0.5=R5.8.7T15:00
  chisato
@ size 40x12
@ start banso open chisato
@ wait 次に
@ key j
@ wait 支援類型
@ key Tab*3
@ wait 老健局主導型
@ screen
  | 知里町  支援先の情報             4 / 6|
  | 直したいところへ     Enter 決めて次へ|
  | Tab で進みます。書くと保存されます。|
  |   支援類型|
  |   > 1 ( ) 老健局主導型（プッシュ型・上|
  |           限超過）|
  |     2 ( ) 老健局主導型（プッシュ型・|
  |           フォローアップ）|
  |     3 ( ) 老健局主導型（テーマ設定型）|
  |     4 ( ) 厚生局主導型|
  |     5 その他（書く）:|
  | Enter 決めて次へ     F9  Esc 戻る  F1|
  cursor 4 3
  style 0 1-6 bold
  style 0 9-20 bold
  style 1 1-16 bold
  style 1 21-38 bold reverse
  style 2 1-36 bold
  style 3 3-10 bold
  style 4 3-3 bold
  style 4 11-38 bold
  style 5 11-18 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ key Down
@ screen
  | 知里町  支援先の情報             4 / 6|
  | 直したいところへ     Enter 決めて次へ|
  | Tab で進みます。書くと保存されます。|
  |   支援類型|
  |     1 ( ) 老健局主導型（プッシュ型・上|
  |           限超過）|
  |   > 2 ( ) 老健局主導型（プッシュ型・|
  |           フォローアップ）|
  |     3 ( ) 老健局主導型（テーマ設定型）|
  |     4 ( ) 厚生局主導型|
  |     5 その他（書く）:|
  | Enter 決めて次へ     F9  Esc 戻る  F1|
  cursor 6 3
  style 0 1-6 bold
  style 0 9-20 bold
  style 1 1-16 bold
  style 1 21-38 bold reverse
  style 2 1-36 bold
  style 3 3-10 bold
  style 6 3-3 bold
  style 6 11-36 bold
  style 7 11-26 bold
  style 11 1-5 bold
  style 11 22-23 bold
  style 11 26-28 bold
  style 11 36-37 bold
@ hangup
@ exit 0
