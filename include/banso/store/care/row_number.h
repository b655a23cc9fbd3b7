/* The table row_number: the highest number that was given to a row, so that none is given again. */
#ifndef BANSO_STORE_CARE_ROW_NUMBER_H
#define BANSO_STORE_CARE_ROW_NUMBER_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

struct db;

/* Whether a row bears a higher number than was given: the next one would be somebody's. */
bool row_number_is_behind(struct db *db) MUST_USE NOT_NULL;

/* Makes the numbers those of the history. Within a transaction; false with err. */
bool row_number_raise_all(struct db *db, struct err *err) MUST_USE NOT_NULL_AT(1);

#endif
