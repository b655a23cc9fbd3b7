/* What writing a date (date.c) and reading one (read.c) share. */
#ifndef BANSO_TEXT_DATE_INSIDE_H
#define BANSO_TEXT_DATE_INSIDE_H

#include "banso/text/date/date.h"

#define DATE_YEAR_MAX 9999

struct era {
	const char *name;
	char code;
	struct date first;
};

#define DATE_ERAS 5
extern const struct era date_eras[DATE_ERAS]; /* newest first */

extern const char *const date_weekdays[7];

/* What a part is a part of: how a day is told by it. */
enum date_whole {
	OF_MONTH,    /* 10月 before it */
	OF_YEAR,     /* by itself, or behind its year (令和8年度内): the end of March */
	OF_CALENDAR, /* the same of the year itself (令和8年内): the end of December */
	OF_WEEK,     /* behind its Monday (10月5日の週): the Sunday at its end */
	OF_DAY,      /* behind a day (10月10日頃): that day; its word begins with 日 */
	OF_COURSE,   /* by itself: the day of a session, if there is one */
};

/* The words by which a day that is not fixed yet is told; the first is none. Of two that begin
 * alike the longer one comes first. */
struct date_part {
	const char *word;
	int last_day; /* 0: that of the month */
	enum date_whole whole;
	int sessions; /* OF_COURSE: so many behind the one it is said at */
	bool about;   /* the last day that it may be is no more than that */
};

#define DATE_PARTS 26
extern const struct date_part date_parts[DATE_PARTS];

#endif
