/* The 年度 of a course, and what hangs on it: the themes to choose from, 保存期限. */
#ifndef BANSO_MODEL_YEAR_H
#define BANSO_MODEL_YEAR_H

#include "banso/base/attr.h"
#include "banso/model/course.h"
#include "banso/text/date/date.h"

/* The options of a choice, multi or scale field in this course (themes: of its fiscal year, or of
 * the last year before it that the scenario has). */
struct options course_options(
	const struct course *course, const struct field *field) MUST_USE NOT_NULL;
/* The same, also while there is no course yet (NULL): then those that stand at the field. */
struct options field_options(
	const struct course *course, const struct field *field) MUST_USE NOT_NULL_AT(2);

/* The fiscal year of the course: the kept `year`, else that of its first dated session, else that
 * of its creation. */
int course_fiscal_year(const struct course *course) MUST_USE NOT_NULL;
/* The same without the last: 0 if neither the year nor a session is dated. Ignores the session
 * `but` ("" for none). */
int course_known_year(const struct course *course, const char *but) MUST_USE NOT_NULL;
/* 保存期限: the end of that 年度 plus the given years; false if none are given. */
bool course_keep_until(const struct course *course, struct date *out) MUST_USE NOT_NULL;

#endif
