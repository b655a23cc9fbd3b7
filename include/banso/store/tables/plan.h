/*
 * The sessions of an engagement in one text, cached for the list of all engagements, which reads
 * 1,741 of them before the first screen.
 */
#ifndef BANSO_STORE_TABLES_PLAN_H
#define BANSO_STORE_TABLES_PLAN_H

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/model/course.h"
#include "banso/model/engagements.h"

/*
 * A line for each session of the pattern: 1 if its actual end is kept, else 2 if its actual start
 * is, else 0; its ISO day; its time of day; its id; its title. Separated by tabs; empty if unknown.
 */
void plan_write(struct buf *out, const struct course *course) NOT_NULL;

/* Sets next_session, next_title, next_at, is_running, sessions and over of a row, as
 * flow_next_session() finds them. The texts are in the arena, or those of the row `before` if
 * equal. `today`: ISO day. */
void plan_read(const char *plan, const char *today, struct arena *arena,
	const struct engagement_row *before, struct engagement_row *row) NOT_NULL;

#endif
