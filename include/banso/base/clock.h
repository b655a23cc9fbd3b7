/*
 * The wall clock, which $BANSO_NOW (ISO time: 2026-11-20T13:57) can replace, and a clock that only
 * runs forward, which nothing replaces.
 */
#ifndef BANSO_BASE_CLOCK_H
#define BANSO_BASE_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

#define CLOCK_STAMP_BYTES 20 /* "2026-11-20T13:57:02" and its NUL */

struct civil {
	int year, month, day, hour, minute, second;
};

/* Now, in local time. */
struct civil clock_now(void);

/* Sets the clock, whatever $BANSO_NOW says; NULL: back to normal. For practice data, whose history
 * spans days. */
void clock_pretend(const struct civil *now);

/* Now as "2026-11-20T13:57:02": the form in which every time is stored. */
void clock_stamp(char stamp[CLOCK_STAMP_BYTES]);

/* The same from the machine's clock, never replaced: daily copies are named by it. */
void clock_true_stamp(char stamp[CLOCK_STAMP_BYTES]);

/* Reads "YYYY-MM-DD", "YYYY-MM-DDTHH:MM" or "…:SS" (a space for the T too). */
bool clock_read_iso(const char *text, struct civil *out);

/* Milliseconds of the clock that only runs forward, from an arbitrary zero. */
int64_t clock_monotonic_ms(void);

#endif
