#include "html_svg.h"

#include "banso/text/width.h"
#include "html_text.h"

#define COLUMN_HALVES 13 /* a column is half a kanji wide, and a kanji as wide as it is high */
#define DOT_RADIUS 5

int svg_text_width(const char *text)
{
	return (width_text(text) * COLUMN_HALVES + 1) / 2;
}

void svg_begin(struct buf *out, int height, const char *title, const char *says)
{
	buf_printf(out,
		"<figure><svg role=\"img\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\">\n<title>",
		SVG_WIDTH, height, SVG_WIDTH, height);
	html_put_text(out, title);
	buf_puts(out, "</title>\n<desc>");
	html_put_text(out, says);
	buf_puts(out, "</desc>\n");
}

void svg_end(struct buf *out)
{
	buf_puts(out, "</svg></figure>\n");
}

void svg_put_text(struct buf *out, int x, int y, const char *look, const char *text, int most)
{
	struct buf shown = {0};

	width_shorten(&shown, text, most * 2 / COLUMN_HALVES);
	buf_printf(out, "<text class=\"%s\" x=\"%d\" y=\"%d\">", look, x, y);
	html_put_text(out, buf_text(&shown));
	buf_puts(out, "</text>\n");
	buf_free(&shown);
}

void svg_put_line(struct buf *out, int x, int y, int to_x, int to_y)
{
	buf_printf(
		out, "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"></line>\n", x, y, to_x, to_y);
}

void svg_put_dot(struct buf *out, int x, int y, const char *look)
{
	buf_printf(out, "<circle class=\"%s\" cx=\"%d\" cy=\"%d\" r=\"%d\"></circle>\n", look, x, y,
		DOT_RADIUS);
}

void svg_put_box(struct buf *out, int x, int y, int width, int height, const char *look)
{
	buf_printf(out, "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"></rect>\n",
		look, x, y, width, height);
}
