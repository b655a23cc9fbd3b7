@ size 10x3
@ start sh -c 'kill -9 $$'
@ exit 0
