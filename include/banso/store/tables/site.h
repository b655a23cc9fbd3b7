/*
 * Who wrote an entry of the history, told in every copy of it: a site and its number there. No two
 * entries have the same two, and they never change: by them copies that were taken home are merged.
 *
 * A site is one database as one program has it open, from the first entry that it writes to its
 * end; its identity is drawn at random. A site that stayed with the file would give numbers twice:
 * the file is copied, put back from a backup, or goes back to yesterday with its whole disk, and
 * nothing in it tells. A program that runs knows that it is no copy, and that it never gave a
 * number before.
 */
#ifndef BANSO_STORE_TABLES_SITE_H
#define BANSO_STORE_TABLES_SITE_H

#include <stdbool.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/base/identity.h"

struct db;

struct site {
	char identity[IDENTITY_BYTES]; /* "": nothing was written yet */
	int64_t last; /* number given last; one that was rolled back is not given again */
};

/* Makes sure that the site is known to the file. Within each transaction that writes an entry: one
 * that failed, or a copy put back, may have taken it away. */
bool site_enter(struct site *site, struct db *db, struct err *err) MUST_USE NOT_NULL_AT(1, 2);

/* `last` becomes the highest number that the file knows: after a statement that gave several. */
bool site_read_last(struct site *site, struct db *db, struct err *err) MUST_USE NOT_NULL_AT(1, 2);

/* The id of a site in this file, for SQL; its identity is bound. */
#define SITE_ID "(SELECT id FROM site WHERE identity = ?)"

#endif
