@ start cat
@ start cat
