/* Texts in a page of the format html. */
#ifndef BANSO_DOC_FORMATS_HTML_TEXT_H
#define BANSO_DOC_FORMATS_HTML_TEXT_H

#include "banso/base/attr.h"
#include "banso/base/buf.h"

/* Text is shown as it stands: nobody's answer opens a tag or leaves an attribute. */
void html_put_text(struct buf *out, const char *text) NOT_NULL;

/* A string of CSS: what would end it, or the style, is written by its number. */
void html_put_css(struct buf *out, const char *text) NOT_NULL;

#endif
