/*
 * 会場 and 接続先 of a session were one field before number 5 of the schema. Texts from that time
 * are in the history of both, and in older files in the history of the first: a purge must reach
 * all of them.
 */
#ifndef BANSO_STORE_TABLES_PARTED_H
#define BANSO_STORE_TABLES_PARTED_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/place.h"

struct db;

/* If the place is one of the two: empties in the other's history the entries that stand in this
 * one's as well, except those that are still its value. Call within a purge, before this one's
 * history is emptied. */
bool parted_empty_twin(struct db *db, const struct place *place, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

/* If the place is one of the two: changes it to the place that this file had for it. */
void parted_name_as_then(struct db *db, struct place *place) NOT_NULL;

#endif
