/* A database gets the tables of a schema: a new one all of them, an older one the steps it lacks.
 */
#ifndef BANSO_STORE_CARE_UPGRADE_H
#define BANSO_STORE_CARE_UPGRADE_H

#include "banso/base/attr.h"
#include "banso/store/schema/schema.h"

/* Makes a new database in a private folder, which then becomes `path`; in such a folder at once. No
 * harm when another process makes it at the same time: the first one stays. */
bool upgrade_create(const struct schema *schema, const char *path, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

/*
 * Checks that the database is ours and takes the steps that it lacks, after a
 * copy of it was written beside it as PATH.schema-N-TIME, which goes again if they
 * could not be taken; one in a private folder, which has no name yet, gets none.
 * Refuses another application's file, a newer schema, and a number that is not that
 * of the tables.
 */
bool upgrade_take(const struct schema *schema, struct db *db, const char *path,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

/* From now on no transaction goes on in definitions that are not those of the current schema. */
void upgrade_watch(struct db *db) NOT_NULL;

#endif
