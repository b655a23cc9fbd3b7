/* What a page draws of a node, in front of its numbers. */
#ifndef BANSO_DOC_FORMATS_HTML_FIGURE_H
#define BANSO_DOC_FORMATS_HTML_FIGURE_H

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/doc/node.h"

/* Nothing where the node has no figure, or too little is left of it. */
void html_put_figure(struct buf *out, const struct node *node) NOT_NULL;

#endif
