# A whole course in Tera Term, and one in RLogin: nobody presses 半角/全角, though every list, date and
# choice has the IME closed and every text has it open. Each banso leaves it as it was found.

@ terminal teraterm
@ play course-a.t
@ presses 0

@ terminal rlogin open
@ play course-c.t
@ presses 0
