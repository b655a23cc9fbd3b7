/* The document `record`, 支援記録: what happened at a session and was agreed there. */
#ifndef BANSO_DOC_PAPERS_RECORD_DOC_H
#define BANSO_DOC_PAPERS_RECORD_DOC_H

#include "banso/base/attr.h"
#include "banso/doc/node.h"
#include "banso/model/course.h"

struct node *record_doc_build(struct arena *arena, const struct course *course,
	const struct place *place, enum circle readers) MUST_USE NOT_NULL;

/* Who was there, points by step, checks, decisions: what is kept of the session besides its sheets
 * and its tasks. Nothing if nothing is kept. */
void record_doc_add(struct arena *arena, struct node *parent, const struct course *course,
	const struct session *session, enum circle readers) NOT_NULL;

/* By whom and when its record was confirmed, and how much was changed since, which is not in the
 * paper. Nothing if it is not confirmed. */
void record_doc_add_state(struct arena *arena, struct node *parent, const struct course *course,
	const char *session) NOT_NULL;

#endif
