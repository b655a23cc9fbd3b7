/* The document `voices`, みんなの声: what people wrote on sheets of their own, without their names.
 */
#ifndef BANSO_DOC_PAPERS_VOICES_DOC_H
#define BANSO_DOC_PAPERS_VOICES_DOC_H

#include "banso/base/attr.h"
#include "banso/doc/node.h"
#include "banso/model/course.h"

struct node *voices_doc_build(struct arena *arena, const struct course *course,
	const struct place *place, enum circle readers) MUST_USE NOT_NULL;

#endif
