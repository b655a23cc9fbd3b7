/*
 * Going back to a copy: the database becomes what a copy holds, whole or not at all, and the file
 * that was there is kept. Nothing that was purged comes back with the copy.
 */
#ifndef BANSO_WORK_CARE_RESTORE_H
#define BANSO_WORK_CARE_RESTORE_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/err.h"

struct arena;
struct restore;

/* Looks what it would do; nothing is changed. `who`: login name. In the arena; NULL with err where
 * it cannot be done, also while somebody else has the database open. */
struct restore *restore_look(const char *database, const char *copy, const char *who,
	struct arena *arena, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

/* What the copy holds, what would be lost, what is kept: some lines, each ended by a newline. */
void restore_put_plan(struct buf *out, const struct restore *restore) NOT_NULL_AT(1);

/* Whether a person has to confirm it; `--yes` is not enough: it is a copy of another database, or
 * nobody knows what was purged. */
bool restore_needs_person(const struct restore *restore) MUST_USE;

/*
 * Does it. `who`: login name. False with err, and nothing is changed: somebody has the database
 * open, say, or has saved meanwhile what nobody was asked about.
 */
bool restore_take(const char *database, struct restore *restore, const char *who,
	struct arena *arena, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

/* That it was done, and where the file is that was there. */
void restore_put_done(struct buf *out, const struct restore *restore) NOT_NULL;

/* The same in one line, which names files without their folder. */
void restore_put_done_briefly(struct buf *out, const struct restore *restore) NOT_NULL;

#endif
