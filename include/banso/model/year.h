/* The 年度 of a course, and what hangs on it: the themes to choose from, 保存期限. */
#ifndef BANSO_MODEL_YEAR_H
#define BANSO_MODEL_YEAR_H

#include "banso/base/attr.h"
#include "banso/model/course.h"
#include "banso/text/date.h"

/* The options a choice, multi or scale field has in this course (themes: those of its fiscal
 * year, or of the last year before it that the scenario knows). */
struct options course_options(
	const struct course *course, const struct field *field) MUST_USE NOT_NULL;

/* The fiscal year of the course: kept `year`, else of its first dated session, else of its
 * creation. */
int course_fiscal_year(const struct course *course) MUST_USE NOT_NULL;
/* The same as far as it is said: 0 where neither the year nor a session is dated. The session `but`
 * ("" for none) is not looked at. */
int course_known_year(const struct course *course, const char *but) MUST_USE NOT_NULL;
/* 保存期限: the end of that 年度 and so many years as were given; false where none were. */
bool course_keep_until(const struct course *course, struct date *out) MUST_USE NOT_NULL;

#endif
