# Where a wide letter began one column earlier before, curses inserted cells and left a letter that
# nobody wrote.
$ banso new --name 知里町 --id chisato --date 1.5=R8.11.13T13:30
  chisato
$ banso task add chisato --what 送迎の運転手さがし --who 小川 --due 11/23 >/dev/null; banso task list chisato | cut -c1-2
  t1
$ banso task state chisato t1 取組中 --note '二人に断られました。「一人で運転するのはこわい」とのこと。二人一組なら、という方が一人います。'
@ start banso open chisato
@ wait 次にすること
@ key t
@ wait 送迎の運転手さがし
@ key Enter
@ wait 1 / 5
@ key Tab
@ wait 2 / 5
@ key Tab
@ wait 3 / 5
@ key Tab
@ wait 4 / 5
@ key Tab
@ wait 5 / 5
@ rows 4-9
  |   何を                           送迎の運転手さがし|
  |   誰が                           小川|
  |   いつまでに                     令和8年11月23日(月)|
  |   やってみて分かったこと・理由   11月20日(金) 二人に断られました。「一人で運転|
  |                                  するのはこわい」とのこと。二人一組なら、とい|
  |                                  う方が一人います。|
@ signal HUP
@ exit 0
