/*
 * The sessions of an engagement in one text, as the list of all engagements wants them: read
 * for each of 1,741 before the first screen stands.
 */
#ifndef BANSO_STORE_TABLES_PLAN_H
#define BANSO_STORE_TABLES_PLAN_H

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/model/course.h"
#include "banso/model/engagements.h"

/*
 * A line for each session of the pattern: 1 when its actual end is kept, else 2 when its actual
 * start is, else 0; its ISO day; its time of day; its id; its title. They stand between tabs, and
 * are empty while there is none.
 */
void plan_write(struct buf *out, const struct course *course) NOT_NULL;

/* Sets next_session, next_title, next_at, is_running, sessions and over of a row, as
 * flow_next_session() finds them; the texts are in the arena, or those of the row `before` where
 * they are the same. `today`: ISO day. */
void plan_read(const char *plan, const char *today, struct arena *arena,
	const struct engagement_row *before, struct engagement_row *row) NOT_NULL;

#endif
