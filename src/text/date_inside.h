/* What writing a date (date.c) and reading one (date_read.c) share. */
#ifndef BANSO_TEXT_DATE_INSIDE_H
#define BANSO_TEXT_DATE_INSIDE_H

#include "banso/text/date.h"

#define DATE_YEAR_MAX 9999

struct era {
	const char *name;
	char code;
	struct date first;
};

#define DATE_ERAS 5
extern const struct era date_eras[DATE_ERAS]; /* newest first */

extern const char *const date_weekdays[7];

/* The parts of a month, by which a day that is not fixed yet is told; the first is none. */
struct date_part {
	const char *word;
	int last_day; /* 0: that of the month */
};

#define DATE_PARTS 7
extern const struct date_part date_parts[DATE_PARTS];

#endif
