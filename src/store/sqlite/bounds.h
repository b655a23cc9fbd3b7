/*
 * What SQLite may do with a file that anybody may have written. A few pages can refer to one
 * another so that a table has no end, or none that anybody lives to see: a statement works no
 * longer than the size of the file warrants, and a signal that came meanwhile ends it.
 */
#ifndef BANSO_STORE_SQLITE_BOUNDS_H
#define BANSO_STORE_SQLITE_BOUNDS_H

#include <stdbool.h>
#include <stdint.h>

#include "banso/base/attr.h"

struct db;

/* Whether the program was told to end: what ended a statement then is no fault of the file. Screens
 * block such signals but while they wait: one that came stands there until then. */
bool bounds_is_told_to_end(void) MUST_USE;

/* Once the handle is open, before anything is read: what may be asked of it, and how much its
 * definitions may be. */
void bounds_set_for_schema(struct db *db) NOT_NULL;

/* Once its definitions are read. */
void bounds_set(struct db *db) NOT_NULL;

/* Every statement from here on adds its work to *work, in steps of SQLite's machine. The one before
 * is returned, to be set again after. */
int64_t *bounds_count(struct db *db, int64_t *work) NOT_NULL;

/* Adds what a row costs whoever reads it. False: it is one too many. */
bool bounds_allow_row(struct db *db, int64_t *work) MUST_USE NOT_NULL;

#endif
