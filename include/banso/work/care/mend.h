/* doctor --repair: a database is put right, and what was done is told in plain words. */
#ifndef BANSO_WORK_CARE_MEND_H
#define BANSO_WORK_CARE_MEND_H

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/err.h"

struct arena;

enum mended {
	MENDED,          /* nothing is wrong any more, or nothing was */
	MENDED_PARTLY,   /* something did not come over, or nobody can tell */
	MENDED_HOPELESS, /* err: nothing can be read; nothing was changed */
	MENDED_NOT,      /* err: why not now; nothing was changed */
};

/* `who`: as database_open() wants it. `scenarios`: the folder that was given, or NULL. What was
 * done is appended, where anything was looked at. */
enum mended mend_database(const char *path, const char *who, const char *scenarios,
	struct arena *arena, struct buf *out, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 4, 5);

#endif
