/* What to set in the terminal programs that are used most, by what was found. */
#ifndef BANSO_SCREEN_DOCTOR_ADVICE_H
#define BANSO_SCREEN_DOCTOR_ADVICE_H

#include "banso/screen/doctor/checkup.h"

struct advice {
	enum check check;
	const char *program;
	const char *what; /* one sentence; to be translated by _() */
};

/* Every piece of advice; ends with an entry whose program is NULL. */
extern const struct advice advice[];

#endif
