/*
 * Saving without waiting for the disk. A commit stands in the WAL at once, where no kill takes it;
 * a thread that knows a descriptor has it written to the disk (base/files/syncer.h). Meanwhile
 * nobody is told that it was saved. The WAL is put into the database by a thread as well, when
 * there is much of it or nobody saves.
 *
 * Where a sync failed, nothing written before is sure to be on the disk, whatever a later one says:
 * the WAL is written once more and synced again, until that goes well; what was typed since is
 * remembered here until then.
 */
#ifndef BANSO_STORE_CARE_LATER_H
#define BANSO_STORE_CARE_LATER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/model/saved.h"

struct db;
struct later;
struct place;

/* Commits of `db`, the database at `database`, are synced later from here on; both have to outlive
 * it. NULL: every commit is waited for as before. */
struct later *later_begin(struct db *db, const char *database) MUST_USE NOT_NULL;

/* Has all commits synced by and by. Never waits. */
void later_ask(struct later *later) NOT_NULL;

/* The same, and waits for a moment that nobody notices: most disks are done by then. */
void later_save(struct later *later) NOT_NULL;

/* Until nothing is asked for any more, `most_ms` at the most. */
enum saved later_wait(struct later *later, int64_t most_ms) NOT_NULL;

/* Call once a second, between transactions: tries again what failed, and empties the WAL. Waits for
 * nothing. */
void later_tick(struct later *later, int64_t now_ms) NOT_NULL;

/* Has all that was saved synced and put into the database; it may be called at any time. False if
 * that takes more than `most_ms`: it goes on, and may be asked for again. True also where the disk
 * refuses: later_wait() tells. */
bool later_settle(struct later *later, int64_t most_ms) MUST_USE NOT_NULL;

/* Ends it when all is settled. NULL is allowed. */
void later_end(struct later *later);

/* The process was told to end: from here on what is under way when one ends goes on without
 * anybody, half a second later, and what was saved stays in the WAL. */
void later_hurry(void);
bool later_is_hurried(void) MUST_USE;

/* --- what was typed and is not sure to be on the disk --- */

/* Remembers the text that is written at the place now, in place of the one before. */
void later_note(struct later *later, const struct place *place, const char *text) NOT_NULL;

/* The `at`th text that the disk refused; false: there are no more. Valid until the next call of any
 * of these. */
bool later_unsure(const struct later *later, size_t at, struct unsure *out) MUST_USE NOT_NULL;

#endif
