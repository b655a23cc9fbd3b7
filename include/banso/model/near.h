/*
 * Which year is meant by a day typed without one (8/7), as its field says: `past`, the last such
 * day; `next`, the coming one; `course`, the one in the 年度 of the course, or the coming one while
 * that is unknown. What was agreed on at a session is due no earlier than that, which may be over
 * by the time it is written down. Typing again the day that stands there keeps its year. Keys,
 * commands and scripts all decide it here.
 */
#ifndef BANSO_MODEL_NEAR_H
#define BANSO_MODEL_NEAR_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/err.h"
#include "banso/model/course.h"
#include "banso/model/scenario.h"
#include "banso/text/date/read.h"

#define NEAR_SESSIONS 2 /* that have a word: 次回, 次々回 */

/* What is known about the place where a day is typed. */
struct near_at {
	struct date today;
	struct date kept;   /* the day that stands there; year 0: none */
	int fiscal_year;    /* of the course; 0: not known */
	struct date agreed; /* of the session to which the place belongs; year 0: none */
	struct date next[NEAR_SESSIONS]; /* of the sessions behind the one to which the place
					    belongs; year 0: it has none, or there is none */
	const struct course *course;     /* NULL: it knows of no sessions */
	size_t behind; /* where the sessions of the course begin that come behind it */
};

/* For a place of the course; without a course (NULL) only today is known. */
struct near_at near_at(
	const struct course *course, const struct place *place, struct date today) MUST_USE;

/* Reads a day with or, unless `at` is NULL, without a year. Where only the course knows it
 * (次回まで) and does not, the day has the words alone. A figure with まで (1.5まで) is no day
 * where the title of a session to come begins with it; alone it is one, which near_tell() tells. */
enum date_found near_read(const struct field *field, const struct near_at *at, const char *typed,
	struct date *out) MUST_USE NOT_NULL_AT(1, 3, 4);

/*
 * What is due (`next`), where no day was read: appends it as it is kept, and says whether that can
 * be. A session that is named (2回目まで) with its day, if it has one; else what nobody can tell a
 * day of (お盆明け, 9月議会まで) in these words alone, but for a word such as 来週, which is
 * written out. Without a place (NULL, as in what is kept) each name of a session is good.
 */
bool near_read_words(const struct field *field, const struct near_at *at, const char *typed,
	struct buf *out) MUST_USE NOT_NULL_AT(1, 3, 4);

/* Who says 次回まで or 2回目支援まで means that session, whatever day it has: all such days in the
 * course become what they are now, a day that is kept or the words alone. For a course that was
 * just loaded. */
void near_follow_sessions(struct course *course) NOT_NULL;

/* The same once something was put at a place of the course, if that moves such days or is one. */
void near_follow_put(struct course *course, const struct place *place) NOT_NULL;

/* Whether the field takes such a day. One that is due (`next`) may be told by a part of its month;
 * of what was (`past`) the end of a month is a day, and becomes one. A day to meet (`course`) is
 * none of these: 1月末 would become some Sunday. */
bool near_takes(const struct field *field, struct date *date) MUST_USE NOT_NULL;

/* Whether something has to be told of what was typed: the year was guessed, and lies outside this
 * 年度 or makes a due day one that is over; or the words stay, and the day by which they are
 * counted is no more than the last that is possible, that of a session, or none. ("" otherwise.) */
bool near_tell(const struct field *field, const struct near_at *at, const char *typed,
	struct err *say) MUST_USE NOT_NULL_AT(1, 2, 3);

#endif
