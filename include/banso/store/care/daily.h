/*
 * The copy of each day, DATABASE.backup-2026-11-21 beside the database: made once a day by
 * whichever banso comes first, in a thread of its own, so that nobody's typing waits for it.
 */
#ifndef BANSO_STORE_CARE_DAILY_H
#define BANSO_STORE_CARE_DAILY_H

#include <stdbool.h>

#include "banso/base/attr.h"

#define DAILY_KEPT 7 /* today's copy, and the newest of past days */

struct daily;

struct daily *daily_new(const char *database) MUST_USE NEVER_NULL NOT_NULL;

/*
 * Call once a second: starts the copy if today's is missing, and never waits. Returns a message,
 * once, if today's copy could not be made (valid until the next call), else NULL. The machine's own
 * clock says which day it is.
 */
const char *daily_tick(struct daily *daily) NOT_NULL;

/* Abandons an unfinished copy, and waits for the end of what is done to it; `is_hurried`: a moment
 * at the most, what is done goes on without anybody. NULL is allowed. */
void daily_free(struct daily *daily, bool is_hurried);

#endif
