/*
 * The course itself, for programs: all that was kept of it, by place, with its history for the
 * team; for others what 支援の記録 tells them. Only one format writes it (banso-json(5)).
 */
#ifndef BANSO_DOC_PAPERS_DATA_DOC_H
#define BANSO_DOC_PAPERS_DATA_DOC_H

#include "banso/base/attr.h"
#include "banso/doc/node.h"
#include "banso/model/course.h"

/* Its keys are those of doc/data_keys.h. */
struct node *data_doc_build(struct arena *arena, const struct course *course,
	const struct place *place, enum circle readers) MUST_USE NOT_NULL;

#endif
