/*
 * Times in words: when something was, will be or has to be, as banso tells it. How offices write
 * a day or a time of day, and how it is read, is in text/date.
 */
#ifndef BANSO_TEXT_DATE_MOMENT_H
#define BANSO_TEXT_DATE_MOMENT_H

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/clock.h"
#include "banso/text/date/date.h"

struct date moment_today(void) MUST_USE;

/* --- of a stamp, as it is stored (base/clock.h); of a bare day there is no time --- */

struct moment_text {
	char text[CLOCK_STAMP_BYTES];
};

struct moment_text moment_day(const char *stamp) MUST_USE NOT_NULL;  /* 2026-11-20 */
struct moment_text moment_time(const char *stamp) MUST_USE NOT_NULL; /* 13:57, or "" */
struct moment_text moment_both(const char *stamp) MUST_USE NOT_NULL; /* 2026-11-20 13:57 */

/* Of what was kept: 13:57; of another day than today with it: 7月31日(金) 16:20; of another 年度
 * with that, too: 令和7年7月31日(木) 16:20. */
void moment_put_kept(struct buf *out, const char *stamp) NOT_NULL;

/* --- of what is planned --- */

void moment_put_day(struct buf *out, struct date date) NOT_NULL; /* きょう, or 8月7日(水) */
/* Behind a day: " 13:30–15:00", " 13:30"; nothing where the start is "". */
void moment_put_hours(struct buf *out, const char *start, const char *end) NOT_NULL_AT(1, 2);
/* "13:30～15:00" as papers have it, by the wave that CP932 has, in minutes since midnight; past
 * midnight it goes on at 00:00. */
void moment_put_span(struct buf *out, int from, int to) NOT_NULL;
/* The same where no end is known: 13:30～. */
void moment_put_start(struct buf *out, int from) NOT_NULL;

/* --- of what is under way or due; below 0 it is past --- */

void moment_put_minutes_left(
	struct buf *out, int minutes) NOT_NULL; /* 残り 5分, 5分 過ぎています */
/* Appends when something will end, as a minute of the day that may lie behind midnight. */
void moment_put_expected_end(struct buf *out, int minute) NOT_NULL;
void moment_put_late(
	struct buf *out, int minutes) NOT_NULL; /* "  5分遅れ", "  5分早い"; nothing for 0 */
void moment_put_days_left(
	struct buf *out, long days) NOT_NULL; /* あと3日, きょうまで, 期限を過ぎています */

#endif
