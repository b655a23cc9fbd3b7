/* The participants of a course: added to its list. Taking somebody out of it and back is as with
 * every list of banso's own (work/own_rows.h), removing somebody for good is in work/purge.h. */
#ifndef BANSO_WORK_PEOPLE_H
#define BANSO_WORK_PEOPLE_H

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/change.h"
#include "banso/model/course.h"

struct store;

/* Adds somebody with what is given of them, in one transaction. The id goes to *row (in the
 * course's arena). False with err. */
bool people_add(struct store *store, struct course *course, const struct change *cells,
	size_t count, const char **row, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 5);

#endif
