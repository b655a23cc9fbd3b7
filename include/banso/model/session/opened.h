/*
 * What somebody said everybody may read: 決まったこと of a session, and single 取組. Until they say
 * はい it is for those who take part: what was handed out once is not taken back. A 取組 may be the
 * team's alone as well.
 */
#ifndef BANSO_MODEL_SESSION_OPENED_H
#define BANSO_MODEL_SESSION_OPENED_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/model/circle.h"
#include "banso/model/course.h"

/* One line of it that is not blank. */
struct decided {
	const char *text;
	bool is_open;
};

struct decided_lines {
	struct decided *items;
	size_t count;
	size_t open; /* how many of them are */
	bool is_by_line;
};

/* All of them, in their order. Where it was said line by line (OWN_DECIDED_BY_LINE), those are
 * open that still are what they were then: whoever changes one has to say so anew. In the arena. */
struct decided_lines opened_lines(
	const struct course *course, const char *session, struct arena *arena) MUST_USE NOT_NULL;

/* Whether a place is that text where it is opened line by line, and `text`, which it is to have,
 * lacks some of the lines that are open; then `left` has the others, in the arena. A line that goes
 * is open no more: whoever writes the same anew has to say so anew. */
bool opened_lose_lines(const struct course *course, const struct place *place, const char *text,
	struct arena *arena, const char **left) MUST_USE NOT_NULL;

/* Whether the team keeps any of them to themselves: then each says whose it is. */
bool opened_has_for_team(const struct course *course) MUST_USE NOT_NULL;

/* Of a course as it once was: what nobody but those who take part may read now is not read by
 * others as it was then. A 取組 that was opened later is open as it was then, too, if what it says
 * is still the same: it is told as it stood when its session ended, and opened behind that. One
 * that was the team's then is so still where any word of it was another. A line of 決まったこと
 * that stands among what the team decided now is in it no more. */
void opened_follow(struct course *then, const struct course *now) NOT_NULL;

#endif
