@ start cat
@ screen
