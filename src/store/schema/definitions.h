/* Definitions of a database as they are compared: schema_foreign.c. */
#ifndef BANSO_STORE_SQLITE_DEFINITIONS_H
#define BANSO_STORE_SQLITE_DEFINITIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

struct arena;
struct db;

/* Its text without blanks and comments that say nothing; of an index that a table makes: "". */
struct definition {
	const char *type, *name, *table, *text;
};

struct definitions {
	struct definition *items; /* by type, views first and indexes last, and name */
	size_t count;
};

/* What all steps of the current schema come to. It only saves the taking of them: where a database
 * has something else, they are taken. test_schema.c tells when it is not true any more. */
extern const struct definitions definitions_current;

/* All definitions of a database, but for those of SQLite's own statistics. */
bool definitions_read(struct db *db, struct arena *arena, struct definitions *out,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

#endif
