/*
 * What is to be known of the day of a session where it is typed: that it is a holiday or a
 * Saturday, that offices are closed, that it is out of the order of the sessions, or that somebody
 * would have to be at two of them at once. None of it is refused.
 */
#ifndef BANSO_MODEL_SESSION_DAY_WORDS_H
#define BANSO_MODEL_SESSION_DAY_WORDS_H

#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/model/course.h"
#include "banso/model/session/calendar.h"

/* A session of another course on the same day; texts as they are kept, "" where not given. */
struct held {
	const char *town, *start, *end, *lead;
};

/* What the course itself does not know of that day. */
struct around_day {
	const struct calendar *calendar;
	const struct held *held;
	size_t held_count;
};

/* The one word that stands beside the day, the gravest: !前後, !重複, !祝日, !閉庁, !土日; "" for
 * none. */
const char *day_word(const struct course *course, const struct session *session,
	const struct around_day *around) MUST_USE NEVER_NULL NOT_NULL;

/* Appends all of it in sentences, the gravest first; nothing where there is nothing. */
void day_put_words(struct buf *out, const struct course *course, const struct session *session,
	const struct around_day *around) NOT_NULL;

#endif
