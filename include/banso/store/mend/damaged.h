/*
 * Opening a damaged database that SQLite refuses, because its end, its first page or a definition
 * is missing.
 */
#ifndef BANSO_STORE_MEND_DAMAGED_H
#define BANSO_STORE_MEND_DAMAGED_H

#include "banso/base/attr.h"

struct db;
struct hideout;

/*
 * Opens the one that was kept in a private folder (care/keep.h) for reading, if necessary with the
 * help of a copy of it there: with a blank in place of the missing end; with the header of a new
 * database of ours, or the first page of a sound copy of an earlier day (`copy`; NULL: none); at
 * last without the tables whose definition cannot be read. NULL if nothing helps.
 */
struct db *damaged_open(const struct hideout *hideout, const char *copy) MUST_USE NOT_NULL_AT(1);

#endif
