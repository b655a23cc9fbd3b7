/* A text that a person typed and that is not kept yet: one for each person, window and place. */
#ifndef BANSO_MODEL_DRAFT_H
#define BANSO_MODEL_DRAFT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banso/model/place.h"

struct draft {
	int64_t n;   /* its number */
	bool is_own; /* this window's */
	struct place place;
	const char *text;
	long seen_revision;
	const char *at;
};

struct drafts {
	struct draft *items; /* the newest first */
	size_t count;
};

#endif
