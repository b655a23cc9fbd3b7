/*
 * Which year is meant by a day that is typed without one (8/7), as its field
 * says: `past`, the last such day; `next`, the coming one; `course`, the one in
 * the 年度 of the course, or the coming one while that is not known. What is
 * typed once more as it stands stays that day. This is decided here for keys,
 * commands and scripts alike.
 */
#ifndef BANSO_MODEL_NEAR_H
#define BANSO_MODEL_NEAR_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/course.h"
#include "banso/model/scenario.h"
#include "banso/text/date.h"

/* What is known where a day is typed. */
struct near_at {
	struct date today;
	struct date kept; /* the day that stands there; year 0: none */
	int fiscal_year;  /* of the course; 0: not known */
};

/* Of a place of the course; without a course (NULL) only today is known. */
struct near_at near_at(
	const struct course *course, const struct place *place, struct date today) MUST_USE;

/* Reads a day with its year or without; false when it is none, or when there is no such day. */
bool near_read(const struct field *field, const struct near_at *at, const char *typed,
	struct date *out) MUST_USE NOT_NULL;

/* Whether the year was guessed, and is not of this 年度: say tells the day ("" when not). */
bool near_tell(const struct field *field, const struct near_at *at, const char *typed,
	struct err *say) MUST_USE NOT_NULL_AT(1, 2, 3);

#endif
