/* Answers on a scale: how many chose which step, and which one was chosen. */
#ifndef BANSO_DOC_FORMATS_HTML_SCALE_H
#define BANSO_DOC_FORMATS_HTML_SCALE_H

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/doc/node.h"

/* Of a section with FIGURE_COUNTS; nothing where nobody is left. */
void html_put_counts(struct buf *out, const struct node *section) NOT_NULL;

/* Of a fact with FIGURE_STEP; nothing where its answer is none of the steps. */
void html_put_step(struct buf *out, const struct node *fact) NOT_NULL;

#endif
