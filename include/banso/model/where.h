/* A typed WHERE looked up in a course: each part by id, or by a name or label that matches one
 * alone. */
#ifndef BANSO_MODEL_WHERE_H
#define BANSO_MODEL_WHERE_H

#include "banso/base/attr.h"
#include "banso/model/course.h"

/*
 * The place that the parts after the engagement name, all parts by id; `typed`
 * comes from place_read(). The session stays in the place as given even for a
 * form with one sheet for the course (see where_value_place()). False with err,
 * which lists what there is.
 */
bool where_resolve(const struct course *course, struct arena *arena, const struct place *typed,
	struct place *out, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

/* The same, and also what banso itself keeps, as a history tells it: e1/.course#name,
 * e1/1/.session#date; a row or a participant that was taken out by its id. */
bool where_resolve_own(const struct course *course, struct arena *arena, const struct place *typed,
	struct place *out, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

/* The place at which the value is kept: a `per: engagement` form loses the session. */
struct place where_value_place(const struct course *course, const struct place *place) NOT_NULL;

#endif
