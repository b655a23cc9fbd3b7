#include "banso/ui/box/pages.h"

#include <string.h>

#include "banso/base/i18n.h"
#include "banso/text/wrap.h"
#include "banso/ui/term/draw.h"

int pages_draw(struct pages *pages, const char *text, const struct pages_area *area)
{
	struct wrap wrap = {0};
	int row = 0;

	wrap_text(&wrap, text, strlen(text), area->cols);
	if (pages->top_row > (int)wrap.count - area->rows)
		pages->top_row = (int)wrap.count > area->rows ? (int)wrap.count - area->rows : 0;
	for (; row < area->rows && pages->top_row + row < (int)wrap.count; row++) {
		const struct wrap_line *line = &wrap.lines[pages->top_row + row];

		draw_bytes(area->row + row, area->col, area->cols, ROLE_TEXT,
			text + line->start_bytes, line->size_bytes);
	}
	pages->page_rows = area->rows;
	pages->hidden_rows = (int)wrap.count - pages->top_row - row;
	wrap_free(&wrap);
	return row;
}

/* Whether some of it is not seen. */
static bool are_more(const struct pages *pages)
{
	return pages->hidden_rows > 0 || pages->top_row > 0;
}

void pages_tell(const struct pages *pages, int row, int cols)
{
	if (are_more(pages))
		draw_right(row, cols - 1, cols, ROLE_TEXT,
			pages->hidden_rows > 0 ? _("PgDn で続き") : _("PgUp で前"));
}

bool pages_key(struct pages *pages, const struct key *key)
{
	int page = pages->page_rows > 1 ? pages->page_rows - 1 : 1;

	if (!are_more(pages))
		return false;
	if (key->code == K_PAGE_DOWN && pages->hidden_rows > 0)
		pages->top_row += page;
	if (key->code == K_PAGE_UP)
		pages->top_row = pages->top_row > page ? pages->top_row - page : 0;
	return key->code == K_PAGE_DOWN || key->code == K_PAGE_UP;
}
