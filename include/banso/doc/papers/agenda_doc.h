/* The document `agenda`, 次第: one page that is handed out before a session. */
#ifndef BANSO_DOC_PAPERS_AGENDA_DOC_H
#define BANSO_DOC_PAPERS_AGENDA_DOC_H

#include "banso/base/attr.h"
#include "banso/doc/node.h"
#include "banso/model/course.h"

struct node *agenda_doc_build(struct arena *arena, const struct course *course,
	const struct place *place, enum circle readers) MUST_USE NOT_NULL;

#endif
