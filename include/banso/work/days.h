/* What is known of a day on which a session is to be held, beside the course itself: the calendar,
 * and who is somewhere else. */
#ifndef BANSO_WORK_DAYS_H
#define BANSO_WORK_DAYS_H

#include "banso/base/attr.h"
#include "banso/model/session/day_words.h"

struct arena;
struct store;

/* The calendar that came with banso, or stands in the folder of scenarios (scenario/calendar.h). */
const struct calendar *days_calendar(
	struct arena *arena, const char *scenarios) MUST_USE NEVER_NULL NOT_NULL;

/* Of an ISO day, for a session of that course which somebody leads (`lead`; either may be ""): who
 * leads nothing is nowhere else. Sessions that cannot be read now are left out:
 * nobody is kept from writing down a day. */
struct around_day days_around(struct store *store, struct arena *arena,
	const struct calendar *calendar, const struct course *course, const char *day,
	const char *lead) MUST_USE NOT_NULL;

#endif
