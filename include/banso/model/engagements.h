/* Engagements as a list shows them, and an engagement that is to be added. */
#ifndef BANSO_MODEL_ENGAGEMENTS_H
#define BANSO_MODEL_ENGAGEMENTS_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/model/change.h"

struct scenario;

struct new_engagement {
	const char *id; /* NULL: `e` and the next number */
	const struct scenario *scenario;
	const char *pattern; /* NULL: the scenario's first */
	/* Values it begins with: places without the engagement; NULL: none. */
	const struct change *values;
	size_t value_count;
};

/* A row of the list of engagements, from cached data: no sheet is opened. */
struct engagement_row {
	const char *id, *name, *pref, *pattern, *pattern_title;
	const char *next_session, *next_title; /* "" when the course is over */
	/* "2024-10-03" or "2024-10-03T13:30" or "": of the next session, or of the last one */
	const char *next_at;
	bool is_running;   /* the next session has begun and is not over */
	bool is_left_open; /* … it began on a day that is past, and nobody ended it */
	int sessions;      /* of the pattern */
	int over;          /* those whose day is before `today`, or whose end is kept */
	const char *dues;  /* of its open tasks, in the form of task_open_dues() */
	enum { CHECK_NOT_ASKED, CHECK_NONE, CHECK_SOME } check; /* sheets that are 要確認 */
};

struct engagement_rows {
	struct engagement_row *items;
	size_t count, all; /* all: also those that were not sought */
	bool has_removed;  /* there are others, taken out of the list */
};

#endif
