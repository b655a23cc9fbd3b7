/* What to set in the terminal programs that are used most, by what was found. */
#ifndef BANSO_WORK_CARE_ADVICE_H
#define BANSO_WORK_CARE_ADVICE_H

#include "banso/work/care/checkup.h"

struct advice {
	enum check check;
	const char *program;
	const char *what; /* one sentence; to be translated by _() */
};

/* Every piece of advice; ends with an entry whose program is NULL. */
extern const struct advice advice[];

#endif
