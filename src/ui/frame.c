#include "banso/ui/frame.h"

#include <stdio.h>
#include <string.h>

#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/text/width.h"
#include "banso/ui/draw.h"
#include "banso/ui/loop.h"

static void draw_title(struct screen *screen, int cols)
{
	struct buf left = {0}, right = {0};
	int begin = cols - 1;

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

	return width_bytes(key, (size_t)key_bytes) + 1 + width_text(_(command_info(command)->label));
}

static int draw_hint(int row, int col, int cols, enum command command)
{
	int key_bytes, taken_cols;
	const char *key = command_key(command, &key_bytes);

	taken_cols = draw_bytes(row, col, cols, ROLE_KEY, key, (size_t)key_bytes) + 1;
	return taken_cols + draw_text(row, col + taken_cols, cols - taken_cols, ROLE_TEXT,
				    _(command_info(command)->label));
}

/* Back and help stand at the right and always fit; the screen's own are shown as far as there is room. */
static void draw_hints(struct screen *screen, int row, int cols)
{
	const enum command *own = screen->ops->commands(screen);
	enum command last[] = {screen->below ? DO_BACK : DO_HELP, screen->below ? DO_HELP : DO_QUIT};
	int end = cols - 1 - hint_cols(last[1]), begin = end - 2 - hint_cols(last[0]), col = 1;

	draw_hint(row, end, cols - end, last[1]);
	draw_hint(row, begin, end - begin, last[0]);
	for (; *own != DO_NONE; own++) {
		if (col + hint_cols(*own) + 2 > begin)
			break;
		col += draw_hint(row, col, begin - col, *own) + 2;
	}
	if (*own == DO_NONE && col + hint_cols(DO_MENU) + 2 <= begin)
		draw_hint(row, col, begin - col, DO_MENU);
}

void frame_draw(struct screen *screen)
{
	int rows = draw_rows(), cols = draw_cols();

	draw_title(screen, cols);
	draw_hints(screen, rows - 1, cols);
	if (*screen->notice)
		draw_short(rows - 2, 1, cols - 2, ROLE_NOTICE, screen->notice);
	draw_cursor(rows - 1, 0);
	screen->ops->draw(screen, rows >= 20 ? 2 : 1, rows >= 20 ? rows - 5 : rows - 3, cols);
}

void frame_draw_small(void)
{
	draw_text(0, 0, draw_cols(), ROLE_TEXT, _("画面を広げてください"));
	draw_cursor(0, 0);
}
