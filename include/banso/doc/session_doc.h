/* The document `session`: agenda, states of its sheets, what was agreed before. */
#ifndef BANSO_DOC_SESSION_DOC_H
#define BANSO_DOC_SESSION_DOC_H

#include "banso/doc/node.h"
#include "banso/model/course.h"

struct node *session_doc_build(struct arena *arena, const struct course *course,
	const struct place *place);

/* Adds the tasks below `parent` as a table; with `open_only` those that are not closed. Nothing
 * when there is none. */
void session_doc_add_tasks(struct arena *arena, struct node *parent, const struct course *course,
	bool open_only);

#endif
