/* How far a long command is, on one line of the terminal that its messages go to; to no file and no
 * pipe. */
#ifndef BANSO_CMD_PROGRESS_H
#define BANSO_CMD_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banso/base/attr.h"

struct progress {
	bool is_shown;
	int64_t shown_at_ms; /* as clock_monotonic_ms() counts */
};

/* A print_progress of a struct progress. Shown are the first, and then a few a second. */
void progress_show(void *progress, size_t done, size_t count) NOT_NULL;
/* Takes the line away, for what is said next. */
void progress_end(struct progress *progress) NOT_NULL;

#endif
