/* Parts of a drawing in a page: it needs no script and nothing from outside, takes its colours from
 * the page, and is as wide as a phone, so that its letters are as large there as others. */
#ifndef BANSO_DOC_FORMATS_HTML_SVG_H
#define BANSO_DOC_FORMATS_HTML_SVG_H

#include "banso/base/attr.h"
#include "banso/base/buf.h"

/* In units of the drawing, as are all measures below. */
#define SVG_WIDTH 400
#define SVG_ROW 24        /* from one line to the next */
#define SVG_BASE 17       /* of letters, from the top of their line */
#define SVG_NAME_MOST 140 /* of names in front of rows: longer ones stand whole in the numbers */

/* How much room a text takes. */
int svg_text_width(const char *text) MUST_USE NOT_NULL;

/* Begins a drawing; `says` is all of it in words, for who does not see it. */
void svg_begin(struct buf *out, int height, const char *title, const char *says) NOT_NULL;
void svg_end(struct buf *out) NOT_NULL;

/* `look` is a class of the page's style. A text that needs more room than `most` is shortened. */
void svg_put_text(
	struct buf *out, int x, int y, const char *look, const char *text, int most) NOT_NULL;
void svg_put_line(struct buf *out, int x, int y, int to_x, int to_y) NOT_NULL;
void svg_put_dot(struct buf *out, int x, int y, const char *look) NOT_NULL;
void svg_put_box(struct buf *out, int x, int y, int width, int height, const char *look) NOT_NULL;

#endif
