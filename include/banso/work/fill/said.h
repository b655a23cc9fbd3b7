/* What people say of a whole sheet: that it is complete as it is, and of a form: that the course
 * does not use it; and of one answer that it is not quoted. */
#ifndef BANSO_WORK_FILL_SAID_H
#define BANSO_WORK_FILL_SAID_H

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/course.h"

struct store;

/* 「これで完了」 of the sheet at a place, or that it is not. False with err, also where an answer
 * breaks a rule. */
bool said_done(struct store *store, struct course *course, const struct place *sheet, bool is_done,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

/* One answer on the sheet at a place is quoted on no paper for others than the team, or is again as
 * its person said: that only as answer and consents stand in the course; what is no longer so is in
 * it by then. False with err. */
bool said_unquoted(struct store *store, struct course *course, const struct place *sheet,
	const char *field, bool is_unquoted, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

/* What a course loses from its papers with a form. */
struct said_stands {
	int sheets;    /* on which anything stands, be it a blank row */
	size_t drafts; /* of anybody */
};

struct said_stands said_stands(
	struct store *store, const struct course *course, const char *form) MUST_USE NOT_NULL;

/* A form is not used in this course, or is used again. False with err. */
bool said_unused(struct store *store, struct course *course, const char *form, bool is_unused,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

#endif
