/* What each format for people shows of a node, before it makes it its own. */
#ifndef BANSO_DOC_FORMATS_SHOWN_H
#define BANSO_DOC_FORMATS_SHOWN_H

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/doc/node.h"

/* With the mark that the content is ours: 現状（案） */
void shown_put_title(struct buf *out, const struct node *node) NOT_NULL;

/* With its unit, and why there is nothing: 未記入（理由: …） */
void shown_put_value(struct buf *out, const struct node *node) NOT_NULL;

#endif
