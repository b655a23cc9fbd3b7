/* Entries of the history: the revisions of places. */
#ifndef BANSO_MODEL_HISTORY_H
#define BANSO_MODEL_HISTORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banso/model/place.h"

struct history_entry {
	int64_t n; /* its number: entries of one file came in this order */
	struct place place;
	long revision;
	const char *text, *reason, *why, *at, *who;
	const char *before; /* text of the revision before */
	bool is_purged;     /* it is blank, and what stood at the place by then was purged */
};

struct history {
	struct history_entry *items; /* the newest first */
	size_t count;
};

#endif
