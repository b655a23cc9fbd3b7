/* The document `session`: agenda, what happened there, states of its sheets, tasks. */
#ifndef BANSO_DOC_PAPERS_SESSION_DOC_H
#define BANSO_DOC_PAPERS_SESSION_DOC_H

#include "banso/base/attr.h"
#include "banso/doc/node.h"
#include "banso/model/course.h"

struct node *session_doc_build(struct arena *arena, const struct course *course,
	const struct place *place, enum circle readers) MUST_USE NOT_NULL;

#endif
