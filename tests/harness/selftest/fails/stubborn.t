@ size 10x3
@ start sh -c 'trap "" HUP; echo here; while :; do sleep 1; done'
@ wait here
