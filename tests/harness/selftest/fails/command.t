$ printf '一\n二\n'
  一
  三
$ false
$ echo more
