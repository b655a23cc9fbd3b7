/* A typed WHERE looked up in a course: each part by id, or by a name or label that matches one
 * alone. */
#ifndef BANSO_MODEL_SESSION_WHERE_H
#define BANSO_MODEL_SESSION_WHERE_H

#include "banso/base/attr.h"
#include "banso/model/course.h"

/*
 * The place named by the parts after the engagement, all parts by id; `typed` comes from
 * place_read(). The session stays even for a form with one sheet for the course (see
 * where_value_place()). False with err, which lists what there is.
 */
bool where_resolve(const struct course *course, struct arena *arena, const struct place *typed,
	struct place *out, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

/* The same, and also what banso itself keeps, in the form the history prints: e1/.course#name,
 * e1/1/.session#date; removed rows and participants by id. */
bool where_resolve_own(const struct course *course, struct arena *arena, const struct place *typed,
	struct place *out, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

/* One session of the course, or one participant in its list, as they are named in a WHERE. NULL
 * with err, which lists what there is. */
const char *where_session(const struct course *course, struct arena *arena, const char *typed,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);
const char *where_person(const struct course *course, struct arena *arena, const char *typed,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

/* The place at which the value is kept: without the session for a `per: engagement` form. */
struct place where_value_place(const struct course *course, const struct place *place) NOT_NULL;

#endif
