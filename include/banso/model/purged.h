/* What a 個人情報の削除 removed, and where it could not. */
#ifndef BANSO_MODEL_PURGED_H
#define BANSO_MODEL_PURGED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banso/base/err.h"
#include "banso/base/words.h"

/* Before it nobody was shown what stands there. */
#define PURGE_UNSEEN ((int64_t)-1)

struct purged {
	size_t values;    /* values removed */
	size_t revisions; /* history entries emptied */
	size_t drafts;
	size_t copies; /* files beside the database that were purged, too */
	/* Whether the database's file is free of it. If not, `why` says what hindered and what to
	 * do; each opening of the database tries again. */
	bool is_finished;
	struct err why;
	struct words copies_left; /* paths of copies that could not be changed, in the arena */
};

#endif
