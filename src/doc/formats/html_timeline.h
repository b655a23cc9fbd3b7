/* Sessions in their months: when each is, what is over and what comes next. */
#ifndef BANSO_DOC_FORMATS_HTML_TIMELINE_H
#define BANSO_DOC_FORMATS_HTML_TIMELINE_H

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/doc/node.h"

/* Of a table with FIGURE_TIMELINE; nothing where fewer than two of its rows have a day. */
void html_put_timeline(struct buf *out, const struct node *table) NOT_NULL;

#endif
