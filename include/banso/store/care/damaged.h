/*
 * Opening a damaged database all the same where SQLite will not, because its end, its first page or
 * a definition is gone.
 */
#ifndef BANSO_STORE_CARE_DAMAGED_H
#define BANSO_STORE_CARE_DAMAGED_H

#include "banso/base/attr.h"

struct db;

/*
 * Opens it to be read, if need be by way of `scratch`, a copy whose missing end is blank; whose
 * header is that of a new database of ours (`fresh`), or whose first page that of a sound copy of
 * an earlier day (`copy`); last without the tables whose definition cannot be read. `fresh` and
 * `copy` may be NULL. NULL when nothing helps. `kept` and `scratch` are in a private folder.
 */
struct db *damaged_open(
	const char *kept, const char *scratch, const char *fresh, const char *copy) MUST_USE;

#endif
