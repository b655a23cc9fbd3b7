/*
 * A new database is made of what can be read of a damaged one; gaps are filled from the sound daily
 * copy with the longest history.
 */
#ifndef BANSO_STORE_MEND_REBUILD_H
#define BANSO_STORE_MEND_REBUILD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/base/words.h"
#include "banso/model/place.h"
#include "banso/store/mend/salvage.h"

struct arena;
struct db;
struct hideout;

/* Places, in their order, of which only the answer or only its history told, or both otherwise. */
struct halves {
	struct place *items;
	size_t count;
};

/* What the new one was made of; paths and tables are in the arena. */
struct rebuilt {
	const char *copy;    /* the daily copy that filled gaps; NULL: none */
	int64_t last;        /* the last entry of the copy as it was found */
	const char *strange; /* a daily copy of which nothing shows that it is of this database */
	int64_t left_out;    /* entries of the copy of which nothing does */
	bool is_unreadable;  /* nothing could be read: all is from the copy, if there is one */
	bool is_unproved;    /* so is it, and nothing shows that the copy is of this database */
	const struct salvage_table *tables;
	size_t table_count;
	int64_t moved;     /* see struct salvage */
	int64_t orphans;   /* rows without an owner, left out */
	int64_t texts;     /* see texts_fill(): put back */
	int64_t cut;       /* rows with a text that was cut off */
	int64_t guessed;   /* rows made from what other rows tell */
	int64_t differing; /* answers that the history had otherwise: both texts are in it now */
	struct halves halves;
};

/* Opens the copy from which gaps will be filled, for looking; its path goes to *found. NULL: there
 * is none. The caller closes it. */
struct db *rebuild_open_copy(
	const char *path, struct arena *arena, const char **found) MUST_USE NOT_NULL;

/*
 * Makes the new database under the name "banso-new" in a private folder, in which keep_copy() has
 * put the damaged one; `path` is told in messages. *copy and out->copy are what
 * rebuild_open_copy() gave; another database may be *copy then. `texts`: files for texts_fill().
 * False with err.
 */
bool rebuild_make(const char *path, struct hideout *hideout, struct db **copy, struct words texts,
	struct arena *arena, struct rebuilt *out, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2, 3, 5, 6);

/* Whether rows of the table are missing, or may be. */
bool rebuilt_has_lost(
	const struct rebuilt *rebuilt, const struct salvage_table *table) MUST_USE NOT_NULL;

#endif
