$ echo a

  a
