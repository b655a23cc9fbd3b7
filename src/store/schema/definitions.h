/* The definitions of a database in the form in which schema_foreign.c compares them. */
#ifndef BANSO_STORE_SQLITE_DEFINITIONS_H
#define BANSO_STORE_SQLITE_DEFINITIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

struct arena;
struct db;

/* `text` is the definition without needless blanks and comments; "" for an index that a table
 * makes. */
struct definition {
	const char *type, *name, *table, *text;
};

struct definitions {
	struct definition *items; /* by type, views first and indexes last, and name */
	size_t count;
};

/* The result of all steps of the current schema. It only saves the time of taking them: they are
 * taken if a database has other definitions. test_schema.c fails when it is outdated. */
extern const struct definitions definitions_current;

/* Reads all definitions of a database but those of SQLite's statistics. */
bool definitions_read(struct db *db, struct arena *arena, struct definitions *out,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

#endif
