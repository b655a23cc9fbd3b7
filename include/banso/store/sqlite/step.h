/*
 * What a step of the schema asks of C, for SQL has no such function. A step that was shipped is
 * taken by files for ever, so these never change either:
 *
 * with_offset(at)  the time of before schema 6 with the offset of the machine's zone at that time;
 *                  what is no such time stays as it is
 * identity_of(…)   the identity that is reckoned from texts, see base/identity.h
 * number_of(…)     the number that is
 */
#ifndef BANSO_STORE_SQLITE_STEP_H
#define BANSO_STORE_SQLITE_STEP_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

struct db;

/* SQL run on this database may ask from here on; its triggers and views may not. */
bool step_lend_functions(struct db *db, struct err *err) MUST_USE NOT_NULL_AT(1);

#endif
