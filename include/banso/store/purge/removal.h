/* Removals for good in one database, be it the one that is open or a copy. */
#ifndef BANSO_STORE_PURGE_REMOVAL_H
#define BANSO_STORE_PURGE_REMOVAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/place.h"
#include "banso/model/purged.h"

struct arena;
struct db;
struct site;

/* One removal, as the table tells it. */
struct removal {
	struct place place;
	const char *where; /* the place with every sign: read back, it names the same one */
	const char *at, *who;
	const char *mark; /* what stays at the place */
};

/* Removals under way, in the database or in one of its copies. */
struct purge {
	struct db *db;
	struct site *site; /* that writes what stays to its history */
	struct removal *removals;
	size_t count;
	int64_t last;              /* number of the newest of them */
	const struct place *place; /* that it is at */
};

/* What `pending` says in the database; a page-wise copy of it may have the first, too. */
#define NOTHING_OWED "0"
#define FILE_OWED "1"   /* what was removed may be found in the file, and in the copies */
#define COPIES_OWED "2" /* in the copies alone */

/* Empties all at and below the place. The mark stays open: the history may be changed until the
 * caller closes it. */
bool removal_empty(struct purge *purge, const struct removal *removal, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

/* A removal that is new gets the next moment at which nobody removed the same: place, moment and
 * who tell a mark from all others, and by it whether a copy lacks the removal. */
bool removal_take_moment(const struct purge *purge, struct removal *removal, struct arena *arena,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

bool removal_mark(const struct purge *purge, const struct removal *removal,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2);

/* Why of the entries that it leaves in the history. */
const char *removal_why(void) MUST_USE;

/* Adds what stands there to *out. */
bool removal_count(const struct purge *purge, struct purged *out, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

/* Adds the revisions of all that stands there. */
bool removal_add_revisions(const struct purge *purge, int64_t *sum, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

/* A whole 支援先 is never removed: no other program's row makes us do it. */
bool removal_is_named(const struct place *place) MUST_USE NOT_NULL;

void removal_add_at(struct purge *purge, struct arena *arena, const struct place *place,
	const char *at, const char *who) NOT_NULL;

/* The same of a place as a mark tells it; one that no removal may name is left out. */
void removal_add(struct purge *purge, struct arena *arena, const char *where, const char *at,
	const char *who) NOT_NULL;

/* Leaves nothing of what was removed in the file and its WAL; not while somebody else reads. */
bool removal_leave_no_trace(struct db *db, struct err *why) MUST_USE NOT_NULL_AT(1);

/* Says in *why, which tells what failed last, that something is left; always false. */
bool removal_explain_traces(const struct db *db, struct err *why) NOT_NULL;

#endif
