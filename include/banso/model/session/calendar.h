/*
 * Which days are holidays, and on which offices are closed: rules that a file gives
 * (scenario/calendar.h), and for some years the official list, which goes before them.
 */
#ifndef BANSO_MODEL_SESSION_CALENDAR_H
#define BANSO_MODEL_SESSION_CALENDAR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/text/date/date.h"

enum holiday_kind { HOLIDAY_DAY, HOLIDAY_MONDAY, HOLIDAY_EQUINOX, HOLIDAY_DATES };

struct holiday {
	const char *name;
	enum holiday_kind kind;
	int month, nth;    /* the day of the month, or which Monday of it */
	int64_t at_micros; /* of an equinox: its day in 1980, in millionths of a day */
	int from, until;   /* years, both of them too; until 0: still */
	const int *but;    /* years in which it was another day */
	size_t but_count;
	const struct date *dates;
	size_t date_count;
};

/* Days of each year on which offices are closed, also over its end. */
struct closing {
	const char *name;
	int from_month, from_day, until_month, until_day;
};

struct named_day {
	struct date date;
	const char *name;
};

struct calendar {
	const struct holiday *holidays;
	size_t holiday_count;
	/* The day behind a holiday on Sunday: the Monday; from `later` on the next day that is no
	 * holiday. "" where a calendar has none. */
	const char *substitute;
	struct date substitute_from, substitute_later;
	const char *between; /* a day between two holidays */
	struct date between_from;
	const struct closing *closings;
	size_t closing_count;
	const struct named_day *official; /* in order; years of which it has a day are its own */
	size_t official_count;
};

/* What the holiday is called that a day is; "" for none. */
const char *calendar_holiday(
	const struct calendar *calendar, struct date date) MUST_USE NEVER_NULL NOT_NULL;
/* What the days are called on which offices are closed, where the day is one of them; "". */
const char *calendar_closing(
	const struct calendar *calendar, struct date date) MUST_USE NEVER_NULL NOT_NULL;

#endif
