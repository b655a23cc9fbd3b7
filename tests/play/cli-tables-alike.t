# Tables that hold the same stand on a paper in one way: where one of them is too wide for the page, all of them are
# lists, and people stand in each as they do in the list of participants, a 課長 before the others.

$ banso new --name もみじ市 --id m --date 1=2026-11-05 --date 2=2026-11-19
  m
$ banso respondent add m --name '東 一郎' --org 健康福祉部高齢福祉課地域包括ケア推進係 --role '市町村（担当課の管理職）'; banso respondent add m --name '南 花子' --org 高齢福祉課 --role '市町村（担当課）'; banso respondent add m --name 西 --org 健康福祉部高齢福祉課地域包括ケア推進係生活支援担当 --role '社協・生活支援コーディネーター'
  p1
  p2
  p3
$ banso attend m/1 present 東 南 西; banso attend m/2 present '東 一郎' '南 花子'
$ for where in m m/2; do banso export $where --doc $([ $where = m ] && echo course || echo record) --format txt | sed -n '/出席者/,/^$/p'; done
  ＊ 出席者
    - 立場: 市町村（担当課の管理職）  所属: 健康福祉部高齢福祉課地域包括ケア推進係  氏名: 東 一郎
      出欠: 出席
    - 立場: 市町村（担当課）  所属: 高齢福祉課  氏名: 南 花子  出欠: 出席
    - 立場: 社協・生活支援コーディネーター
      所属: 健康福祉部高齢福祉課地域包括ケア推進係生活支援担当  氏名: 西  出欠: 出席
  
  ＊ 出席者
    - 立場: 市町村（担当課の管理職）  所属: 健康福祉部高齢福祉課地域包括ケア推進係  氏名: 東 一郎
      出欠: 出席
    - 立場: 市町村（担当課）  所属: 高齢福祉課  氏名: 南 花子  出欠: 出席
  【出席者】
    立場                      所属                                    氏名     出欠
    市町村（担当課の管理職）  健康福祉部高齢福祉課地域包括ケア推進係  東 一郎  出席
    市町村（担当課）          高齢福祉課                              南 花子  出席
  
