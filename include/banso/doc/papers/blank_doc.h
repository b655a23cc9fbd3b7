/* The document `blank`, 記入用紙: a form to be filled by pen, with nothing in it. */
#ifndef BANSO_DOC_PAPERS_BLANK_DOC_H
#define BANSO_DOC_PAPERS_BLANK_DOC_H

#include "banso/base/attr.h"
#include "banso/doc/node.h"
#include "banso/model/course.h"

/* For somebody whom the place names, what the list of participants says of them stands in it. */
struct node *blank_doc_build(struct arena *arena, const struct course *course,
	const struct place *place, enum circle readers) MUST_USE NOT_NULL;

#endif
