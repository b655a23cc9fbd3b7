/*
 * Opening a damaged database that SQLite refuses, because its end, its first page or a definition
 * is missing.
 */
#ifndef BANSO_STORE_CARE_DAMAGED_H
#define BANSO_STORE_CARE_DAMAGED_H

#include "banso/base/attr.h"

struct db;

/*
 * Opens it for reading, if necessary with the help of `scratch`: a copy with a blank in place of
 * the missing end; with the header of a new database of ours (`fresh`), or the first page of a
 * sound copy of an earlier day (`copy`); at last without the tables whose definition cannot be
 * read. `fresh` and `copy` may be NULL. NULL if nothing helps. `kept` and `scratch` are in a
 * private folder.
 */
struct db *damaged_open(
	const char *kept, const char *scratch, const char *fresh, const char *copy) MUST_USE;

#endif
