/*
 * Putting a database right. In a sound one, the repeated values are computed anew. A damaged one is
 * copied first; what can be read goes into a new file, which replaces it only when complete and
 * checked: the only copy is never touched.
 */
#ifndef BANSO_STORE_REPAIR_H
#define BANSO_STORE_REPAIR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/base/words.h"
#include "banso/store/mend/rebuild.h"

struct arena;

enum repair_result {
	REPAIR_NONE,      /* there is no database yet */
	REPAIR_FINE,      /* nothing was wrong */
	REPAIR_REFRESHED, /* only the repeated values were wrong */
	REPAIR_MENDED,    /* it was damaged, and everything was recovered */
	REPAIR_PARTLY,    /* it was damaged, and something is missing, or may be */
	REPAIR_REFUSED,   /* `why`: nothing was changed */
};

/* A sheet with answers of which only a half was left; names as they stand now, "" for none. */
struct doubted_sheet {
	const char *town, *session, *form, *person;
	size_t answers;
};

struct doubted {
	const struct doubted_sheet *sheets;
	size_t count;
	int64_t withdrawn; /* values by which others had read some of that: they say so no more */
};

struct repair {
	enum repair_result result;
	struct err why;
	bool is_parted;    /* it had another name, which still has the old file: it is a file of its
			      own now */
	int64_t refreshed; /* sheets and engagements with outdated repeated values */
	int64_t texts;     /* lost ones of scenarios, which a file still had */
	int64_t unread;    /* engagements that cannot be opened: their scenario cannot be read */
	/* Of a damaged one: */
	const char *damaged; /* the damaged file, as kept; in the arena */
	bool has_lost_wal; /* its WAL was damaged: what could be read of the last saves was taken */
	struct rebuilt rebuilt;
	struct doubted doubted; /* in the arena */
};

/* `who`: as for store_open(). `texts`: paths of scenarios, one of which may be the very text that
 * is lost. */
void repair_database(const char *path, const char *who, struct words texts, struct arena *arena,
	struct repair *out) NOT_NULL;

#endif
