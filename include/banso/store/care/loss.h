/* What stands in a database and not in a copy of it from before: what going back would lose. */
#ifndef BANSO_STORE_CARE_LOSS_H
#define BANSO_STORE_CARE_LOSS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/base/words.h"

struct arena;
struct db;

/* What was saved in one 支援先. */
struct loss {
	const char *id, *name; /* "" where a damaged database does not tell them */
	bool is_whole;         /* the copy does not have the 支援先 at all */
	int64_t saves;
	const char *first, *last; /* stamps */
	struct words who;         /* login names */
};

struct losses {
	struct loss *items; /* in the arena, the ones with the newest save first */
	size_t count;
	int64_t saves;  /* of all of them */
	int64_t drafts; /* texts that are not saved yet, of everybody */
	bool is_other;  /* the two have no 支援先 in common: it is a copy of another database */
};

/* Both are only read. False with err where the copy cannot be read; a database that cannot be read
 * further tells what was read. */
bool loss_find(struct db *database, struct db *copy, struct arena *arena, struct losses *out,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

#endif
