/*
 * The tables of the database and the steps from one of their numbers to the
 * next. A number once shipped never changes its meaning: later work adds a step.
 */
#ifndef BANSO_STORE_SCHEMA_SCHEMA_H
#define BANSO_STORE_SCHEMA_SCHEMA_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

struct db;

struct schema {
	const char *const *steps; /* steps[n] is the script from number n to n + 1 */
	int version;              /* how many there are */
};

const struct schema *schema_current(void) MUST_USE;

/* Whether a database is banso's, and the number of its schema; nothing is changed. */
bool schema_marks(struct db *db, bool *is_ours, int *version, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2, 3);

/* SQL: 128 bits at random, for what is mended; else identity_draw(). */
#define RANDOM_IDENTITY "lower(hex(randomblob(16)))"

/* SQL: whether a text is what base/identity.h says. */
#define SCHEMA_IS_IDENTITY(text) "(length(" text ") = 32 AND " text " NOT GLOB '*[^0-9a-f]*')"
/* SQL: whether two rows of values or entries, by the names of their tables, are of one place. */
#define SCHEMA_SAME_CELL(one, other)                                                               \
	one ".field = " other ".field AND " one ".\"row\" = " other ".\"row\" AND " one            \
	    ".\"column\" = " other ".\"column\""
#define SCHEMA_SAME_PLACE(one, other)                                                              \
	one ".sheet = " other ".sheet AND " SCHEMA_SAME_CELL(one, other)

#define SCHEMA_WITH_SITES 6 /* the first in which entries and engagements have identities */
/* The first in which 会場・接続先 is two fields, and why of the entries that this step wrote. */
#define SCHEMA_WITH_PARTED 5
#define SCHEMA_WHY_PARTED "「会場・接続先」を2つに分けました"

/* Whether the database has sites: a copy may be of a schema of before. */
bool schema_has_sites(struct db *db) MUST_USE NOT_NULL;

#define SCHEMA_MOST 10000 /* of any schema to come: what is more is no number */
#define SCHEMA_NONE (-1)

/*
 * The number of the schema that has the database's tables, as far as their columns tell: `claimed`
 * if that one has them, else the highest one; SCHEMA_NONE where none has. A number may be wrong
 * that stands in a file which is damaged, or was meddled with.
 */
int schema_fitting(const struct schema *schema, struct db *db, int claimed) MUST_USE NOT_NULL;

/* Takes the steps from a number on, and marks the database as ours with the newest. */
bool schema_take_all(const struct schema *schema, struct db *db, int from, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

/* A database in memory that has the tables of the schema and no rows of anybody's, called `path` in
 * messages. NULL with err. The caller closes it. */
struct db *schema_open_empty(
	const struct schema *schema, const char *path, struct err *err) MUST_USE NOT_NULL_AT(1, 2);

/* Whether a definition in the database is not as the steps up to `version` make it, or is none of
 * theirs; `why` (or NULL) says which. False with err where it cannot be read. */
bool schema_has_foreign(const struct schema *schema, struct db *db, int version, bool *has_foreign,
	struct err *why, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 4);

struct schema_state {
	bool is_ours; /* by its marks, as the number */
	int version;
	bool fits; /* the definitions are all that the schema of this number has, and no other */
	struct err foreign; /* else: which is not banso's; empty where the number itself is wrong */
};

/* Looks at one moment, while others may be taking steps. */
bool schema_look(const struct schema *schema, struct db *db, struct schema_state *out,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

/* The same within a transaction. */
bool schema_look_within(const struct schema *schema, struct db *db, struct schema_state *out,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

#endif
