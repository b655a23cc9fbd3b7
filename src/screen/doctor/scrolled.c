#include "scrolled.h"

#include <string.h>

#include "banso/base/i18n.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"
#include "banso/ui/term/draw.h"

/* Draws a line from the row of the box on at which it begins, which may lie above it; returns the
 * row behind it. */
static int draw_line(const struct checkup_line *line, int row, int top, int rows, int cols)
{
	enum role role = line->verdict == VERDICT_MIND ? ROLE_ALERT : ROLE_TEXT;
	int head_cols = width_text(line->head), col = 1 + head_cols;
	struct wrap wrap = {0};

	wrap_text(&wrap, line->text, strlen(line->text), cols - col - 1);
	if (row >= 0 && row < rows)
		draw_text(top + row, 1, head_cols, role, line->head);
	for (size_t i = 0; i < wrap.count; i++, row++)
		if (row >= 0 && row < rows)
			draw_bytes(top + row, col, cols - col, role,
				line->text + wrap.lines[i].start_bytes, wrap.lines[i].size_bytes);
	wrap_free(&wrap);
	return row;
}

/* The number of rows of all of them, also of those that are not seen. */
static int draw_lines(const struct scrolled *scrolled, const struct checkup_lines *lines, int top,
	int rows, int cols)
{
	int row = -scrolled->top_row;

	for (size_t i = 0; i < lines->count; i++)
		row = draw_line(&lines->items[i], row, top, rows, cols);
	return row + scrolled->top_row;
}

void scrolled_draw(
	struct scrolled *scrolled, const struct checkup_lines *lines, int top, int rows, int cols)
{
	/* How many rows there are is known only by wrapping them. */
	int all = draw_lines(scrolled, lines, top, 0, cols);

	/* The last row is for what there is to say of the rest. */
	if (all > rows)
		rows--;
	draw_cursor(top, 1);
	scrolled->page_rows = rows;
	if (scrolled->top_row > all - rows)
		scrolled->top_row = all > rows ? all - rows : 0;
	draw_lines(scrolled, lines, top, rows, cols);
	scrolled->hidden_rows = all - rows - scrolled->top_row;
	if (scrolled->hidden_rows > 0)
		draw_right(top + rows, cols - 1, cols, ROLE_TEXT, _("PgDn で続き"));
}

bool scrolled_key(struct scrolled *scrolled, const struct key *key)
{
	int page = scrolled->page_rows > 1 ? scrolled->page_rows - 1 : 1;
	int to = scrolled->top_row;

	switch (key->code) {
	case K_UP:
		to--;
		break;
	case K_DOWN:
		to += scrolled->hidden_rows > 0;
		break;
	case K_PAGE_UP:
		to -= page;
		break;
	case K_PAGE_DOWN:
		to += scrolled->hidden_rows > 0 ? page : 0;
		break;
	case K_HOME:
		to = 0;
		break;
	case K_END:
		to += scrolled->hidden_rows > 0 ? scrolled->hidden_rows : 0;
		break;
	default:
		return false;
	}
	scrolled->top_row = to > 0 ? to : 0;
	return true;
}
