/* The texts of scenarios that a database keeps, one for each hash: a course is always that of the
 * text with which it was begun. */
#ifndef BANSO_STORE_TABLES_SCENARIO_H
#define BANSO_STORE_TABLES_SCENARIO_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/scenario.h"

struct db;

/* One with the same hash is written only where it is not the same text: it was damaged. */
bool scenario_row_put(struct db *db, const struct scenario *scenario, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

#endif
