/* What a 個人情報の削除 took away, and from where it could not. */
#ifndef BANSO_MODEL_PURGED_H
#define BANSO_MODEL_PURGED_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/err.h"
#include "banso/base/words.h"

struct purged {
	size_t values;    /* that stood there */
	size_t revisions; /* emptied in the history */
	size_t drafts;
	size_t copies; /* files beside the database from which it went, too */
	/* Whether the database's file does not hold it any more. Else `why` says what was in the
	 * way, and what to do; each opening of the database tries again. */
	bool is_finished;
	struct err why;
	struct words copies_left; /* that could not be changed: paths, in the arena */
};

#endif
