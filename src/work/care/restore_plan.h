/* What going back to a copy would do, as restore.c finds it and restore_words.c tells it. */
#ifndef BANSO_WORK_CARE_RESTORE_PLAN_H
#define BANSO_WORK_CARE_RESTORE_PLAN_H

#include <stddef.h>

#include "banso/store/care/backup.h"
#include "banso/store/care/loss.h"
#include "banso/store/mend/reading.h"
#include "banso/work/care/restore.h"

/* Texts and paths are in the arena. */
struct restore {
	const char *copy, *name; /* its path, and the end of that */
	const char *last;        /* the stamp of what was saved last in it, or "" */
	struct backup_counts holds;
	enum reading_state now; /* how the database is: what could be looked at */
	struct losses losses;
	size_t purges;     /* that the copy lacks, and that are done again */
	bool knows_purges; /* whether those are all: the database, or a copy beside it, tells of
			    * every purge. Else something that was purged may come back. */
	const char *kept;  /* where the file that was there is kept; NULL: there was none */
	size_t aside;      /* copies of days that hold what is undone: kept under other names */
};

/* 支援先 4件、回答 909件、最後の保存 … */
void restore_put_holds(struct buf *out, const struct backup_counts *holds, const char *last);

#endif
