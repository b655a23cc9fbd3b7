/*
 * A database read as far as it can be read, whatever is wrong with it. The file and what stands
 * beside it are left as they are.
 */
#ifndef BANSO_STORE_MEND_READING_H
#define BANSO_STORE_MEND_READING_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

struct arena;
struct db;

enum reading_state {
	READING_NONE,       /* no file, or an empty one: nothing is in it */
	READING_SOUND,      /* all of it is read */
	READING_DAMAGED,    /* what can be read of it */
	READING_UNREADABLE, /* nothing can be read */
};

struct reading;

/*
 * `path`: freed of links, or in a private folder. `beside`: the database itself, beside which a
 * private folder is made where it is damaged. `copy`: of an earlier day, which may help; NULL:
 * none. NULL with err when it is somebody else's, or of a banso still to come. The caller calls
 * reading_end().
 */
struct reading *reading_begin(const char *path, const char *beside, const char *copy,
	struct arena *arena, struct err *err) MUST_USE;
void reading_end(struct reading *reading); /* NULL is allowed */

enum reading_state reading_state(const struct reading *reading) MUST_USE;
struct db *reading_db(
	const struct reading *reading) MUST_USE NOT_NULL; /* NULL where nothing can be read */

/* Whether all rows of a table could be read. */
bool reading_has_all(const struct reading *reading, const char *table) MUST_USE NOT_NULL_AT(2);

#endif
