/* Whether a database is one that banso may go on with. */
#ifndef BANSO_STORE_CARE_SOUND_H
#define BANSO_STORE_CARE_SOUND_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

struct db;

/* Whether no damage is found, in indexes as well, and nothing belongs to what is not there. */
bool sound_is(struct db *db) MUST_USE NOT_NULL;

/* Whether each answer is what the last entry of its history says: nobody who looks at pages sees a
 * bit of a text that is another one. */
bool sound_agrees(struct db *db) MUST_USE NOT_NULL;
/* Whether no answer and no entry has a text that damage reached: see store/sqlite/cut.h. True where
 * that cannot be read. */
bool sound_is_legible(struct db *db) MUST_USE NOT_NULL;

/*
 * Whether an open database is ours and not of a banso still to come; as far as can be told, a
 * damaged one is. Else err says whose it is. *version is 0 where the file does not tell a number,
 * or one that its tables do not have.
 */
bool sound_is_known(struct db *db, const char *path, int *version, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2, 3);

#endif
