/*
 * The wall clock, which $BANSO_NOW (ISO time: 2026-11-20T13:57; or @FILE, in which it stands) can
 * replace, and a clock that only runs forward, which nothing replaces.
 *
 * A stamp is the time that is kept with what was written: the civil time where it was written, and
 * how far that is ahead of UTC. People are shown the first alone; which of two came first is told
 * by both.
 */
#ifndef BANSO_BASE_CLOCK_H
#define BANSO_BASE_CLOCK_H

#include <stdbool.h>
#include <stdint.h>
#include <time.h>

#include "banso/base/attr.h"

#define CLOCK_STAMP_BYTES 26 /* "2026-11-20T13:57:02+09:00" and its NUL */
#define CLOCK_DAY_BYTES 11   /* "2026-11-20" and its NUL */
#define CLOCK_CIVIL_BYTES 20 /* "2026-11-20T13:57:02" and its NUL */

struct civil {
	int year, month, day, hour, minute, second;
	bool has_offset;    /* else it is the machine's own zone's at that time */
	int offset_minutes; /* ahead of UTC */
};

/* Now, in local time. */
struct civil clock_now(void) MUST_USE;
/* What $BANSO_NOW is set to if that is no time, and so does not count; else NULL. */
const char *clock_bad_stand_in(void) MUST_USE;

/* Sets the clock, whatever $BANSO_NOW says; NULL: back to normal. For practice data, whose history
 * spans days. */
void clock_pretend(const struct civil *now);

/* Now as "2026-11-20T13:57:02+09:00": the form in which every time is stored. */
void clock_stamp(char stamp[CLOCK_STAMP_BYTES]) NOT_NULL FILLS(1);

/* A civil time as files of before schema 6 keep it, with the offset of the machine's zone at that
 * time. False where it is no such time. */
bool clock_stamp_of_civil(const char *civil, char stamp[CLOCK_STAMP_BYTES]) MUST_USE NOT_NULL
	FILLS(2);

/* A stamp without its offset. */
void clock_civil(const char *stamp, char civil[CLOCK_CIVIL_BYTES]) NOT_NULL FILLS(2);

/* Below, above or 0 as one stamp is before, after or at the same time as the other. */
int clock_compare(const char *stamp, const char *other) MUST_USE NOT_NULL;

/* The civil time of the machine's clock, never replaced, and its day alone: copies are named by
 * them. */
void clock_true_civil(char civil[CLOCK_CIVIL_BYTES]) NOT_NULL FILLS(1);
void clock_true_day(char day[CLOCK_DAY_BYTES]) NOT_NULL FILLS(1);

/* Reads "YYYY-MM-DD", "YYYY-MM-DDTHH:MM" or "…:SS" (a space for the T too), each of the last two
 * with an offset ("+09:00") or without. */
bool clock_read_iso(const char *text, struct civil *out) MUST_USE NOT_NULL;

/* Milliseconds of the clock that only runs forward, from an arbitrary zero; and a time on it that
 * does not come. */
int64_t clock_monotonic_ms(void) MUST_USE;
#define CLOCK_NEVER INT64_MAX

/* Milliseconds that an environment variable says, 0 too; `otherwise` where it says none. */
int clock_wanted_ms(const char *variable, int otherwise) MUST_USE NOT_NULL;

/* Milliseconds as the system takes them: a while, or a time on that clock. */
struct timespec clock_timespec(int64_t milliseconds) MUST_USE;

#endif
