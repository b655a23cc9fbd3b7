/*
 * 会場 and 接続先 of a session were one field before number 5 of the schema. What was written till
 * then stands in the history of both, and in older files in the first: a purge has to reach it.
 */
#ifndef BANSO_STORE_TABLES_PARTED_H
#define BANSO_STORE_TABLES_PARTED_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/place.h"

struct db;

/* Where the place is one of the two: takes from the other one's history what stands in this one's,
 * too, but for what is its value still. Within a purge; before this one's history is emptied. */
bool parted_empty_twin(struct db *db, const struct place *place, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

/* Where the place is one of the two: changes it to where it was in that file. */
void parted_name_as_then(struct db *db, struct place *place) NOT_NULL;

#endif
