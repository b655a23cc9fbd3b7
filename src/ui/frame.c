#include "banso/ui/frame.h"

#include <stdio.h>
#include <string.h>

#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/text/width.h"
#include "banso/ui/draw.h"
#include "banso/ui/glyph_mark.h"
#include "banso/ui/loop.h"

static void draw_title(struct screen *screen, const char *banner, int cols)
{
	struct buf left = {0}, right = {0};
	int begin = cols - 1;

	buf_puts(&left, banner);
	screen->ops->title(screen, &left, &right);
	if (width_text(buf_text(&left)) + width_text(buf_text(&right)) + 4 <= cols)
		begin = draw_right(0, cols - 1, cols, ROLE_TEXT, buf_text(&right));
	draw_short(0, 1, begin - 2, ROLE_TITLE, buf_text(&left));
	buf_free(&left);
	buf_free(&right);
}

static int hint_cols(enum command command)
{
	int key_bytes;
	const char *key = command_key(command, &key_bytes);

	return width_bytes(key, (size_t)key_bytes) + 1 +
	       width_text(_(command_info(command)->label));
}

static int draw_hint(int row, int col, int cols, enum command command)
{
	int key_bytes, taken_cols;
	const char *key = command_key(command, &key_bytes);

	taken_cols = draw_bytes(row, col, cols, ROLE_KEY, key, (size_t)key_bytes) + 1;
	return taken_cols + draw_text(row, col + taken_cols, cols - taken_cols, ROLE_TEXT,
				    _(command_info(command)->label));
}

/* How many of them fit in front of column `end`, with a blank between. */
static size_t count_fitting(const enum command *commands, int end)
{
	size_t count = 0;

	for (int col = 1; commands[count] != DO_NONE; count++) {
		col += hint_cols(commands[count]) + 2;
		if (col - 1 > end)
			break;
	}
	return count;
}

/*
 * Back and help stand at the right and always fit. The screen's own are shown as
 * far as there is room, and the menu behind them: it is the door to the others.
 */
static void draw_hints(struct screen *screen, int row)
{
	const enum command *own = screen->ops->commands(screen);
	enum command first = screen->below ? DO_BACK : DO_HELP;
	enum command last = screen->below ? DO_HELP : DO_QUIT;
	bool has_last = screen->ops->opened_by != last;
	int cols = draw_row_cols(row);
	int end = has_last ? cols - hint_cols(last) : cols + 2;
	int begin = end - 2 - hint_cols(first), col = 1;
	size_t count = count_fitting(own, begin - hint_cols(DO_MENU) - 2);
	bool has_menu = (count > 0 || own[0] == DO_NONE) && screen->ops->opened_by != DO_MENU;

	if (!has_menu)
		count = count_fitting(own, begin);
	if (has_last)
		draw_hint(row, end, cols - end, last);
	draw_hint(row, begin, end - begin, first);
	for (size_t i = 0; i < count; i++)
		col += draw_hint(row, col, begin - col, own[i]) + 2;
	if (has_menu)
		draw_hint(row, col, begin - col, DO_MENU);
}

static void draw_mark(const struct screen *screen, int row, int cols)
{
	const struct input *box = screen->ops->box ? screen->ops->box(screen) : NULL;
	struct buf line = {0};

	if (box)
		glyph_mark(&line, box);
	draw_short(row, 1, cols - 2, ROLE_QUIET, buf_text(&line));
	buf_free(&line);
}

void frame_draw(struct screen *screen, const char *banner)
{
	int rows = draw_rows(), cols = draw_cols();

	draw_title(screen, banner, cols);
	draw_hints(screen, rows - 1);
	if (*screen->notice)
		draw_short(rows - 2, 1, cols - 2, ROLE_NOTICE, screen->notice);
	else
		draw_mark(screen, rows - 2, cols);
	draw_cursor(rows - 1, 0);
	screen->ops->draw(screen, rows >= 20 ? 2 : 1, rows >= 20 ? rows - 5 : rows - 3, cols);
}

void frame_draw_small(void)
{
	draw_wrapped(0, 0, draw_cols(), draw_rows(), ROLE_TEXT, _("画面を広げてください"));
	draw_cursor(0, 0);
}
