/*
 * Putting a database right. One that is sound has what it repeats of its values reckoned anew. Of
 * one that is damaged a copy is kept; what can be read goes into a new file, which takes its place
 * only when it is whole and was checked: the only copy is never touched.
 */
#ifndef BANSO_STORE_REPAIR_H
#define BANSO_STORE_REPAIR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/store/care/salvage.h"

struct arena;

enum repair_result {
	REPAIR_NONE,      /* there is no database yet */
	REPAIR_FINE,      /* nothing was wrong */
	REPAIR_REFRESHED, /* only what it repeats of its values was */
	REPAIR_MENDED,    /* it was damaged, and all of it came over */
	REPAIR_PARTLY,    /* it was, and something did not come over, or nobody can tell */
	REPAIR_REFUSED,   /* `why`: nothing was changed */
};

struct repair {
	enum repair_result result;
	struct err why;
	bool is_parted; /* it had another name, which is left alone: it is a file of its own now */
	int64_t refreshed; /* sheets and engagements whose repeated values were old */
	int64_t unread;    /* engagements that cannot be opened: their scenario cannot be read */
	/* Of one that was damaged (paths and tables in the arena): */
	const char *damaged; /* where the damaged file is kept */
	const char *copy;    /* of the daily ones that from which was filled in; NULL: none */
	bool has_lost_wal;   /* its WAL was: of the last saves, what could be read was taken */
	bool is_unreadable;  /* nothing could be read: all is from the copy, if there is one */
	const struct salvage_table *tables;
	size_t table_count;
	int64_t orphans; /* rows that belonged to nothing, left out */
	int64_t guessed; /* rows made of what others tell of them */
};

/* `who`: as store_open() wants it. */
void repair_database(
	const char *path, const char *who, struct arena *arena, struct repair *out) NOT_NULL;

/* Whether something of the table is missing, or may be. */
bool repair_has_lost(
	const struct repair *repair, const struct salvage_table *table) MUST_USE NOT_NULL;

#endif
