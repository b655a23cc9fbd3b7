# Deeds that are refused are told whole on a small screen, too.

@ size 40x12
@ play locked-deeds.t
