/* The papers of a course as a list: first those of one session, then those of the whole course,
 * then the other sessions, each of which opens. */
#ifndef BANSO_SCREEN_COURSE_PAPERS_LIST_H
#define BANSO_SCREEN_COURSE_PAPERS_LIST_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/ui/box/list.h"
#include "banso/work/papers.h"

struct papers_row {
	const char *title;             /* of a head too; of a session: its title */
	const struct paper *paper;     /* NULL: a session or a head */
	const struct session *session; /* NULL: a paper or a head */
	size_t count;                  /* papers of the session */
};

struct papers_list {
	struct arena *arena; /* of all of it */
	struct papers_row *rows;
	struct list list;
};

/* With `session` first, in whose papers that of the moment stands first and has the focus. The
 * arena is emptied. */
void papers_list_make(struct papers_list *papers, const struct course *course,
	const struct session *session) NOT_NULL;
/* Made anew after others saved: what has the focus keeps it, also a form in which nothing stands
 * any more. False: it is gone, and the first paper has the focus. */
bool papers_list_renew(struct papers_list *papers, const struct course *course,
	const struct session *session) NOT_NULL;
void papers_list_free(struct papers_list *papers) NOT_NULL;

/* The row in focus is never a head. */
const struct papers_row *papers_list_row(
	const struct papers_list *papers) MUST_USE NEVER_NULL NOT_NULL;

/* Which of the rows with the focus that is, from 1, and how many there are. */
void papers_list_position(const struct papers_list *papers, size_t *at, size_t *of) NOT_NULL;

/* A key of the list; false: it has no meaning there. */
bool papers_list_key(struct papers_list *papers, const struct key *key) MUST_USE NOT_NULL;

#endif
