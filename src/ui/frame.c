#include "banso/ui/frame.h"

#include <stdio.h>
#include <string.h>

#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"
#include "banso/ui/box/glyph_mark.h"
#include "banso/ui/loop.h"
#include "banso/ui/term/draw.h"

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

static int key_cols(enum command command)
{
	int key_bytes;
	const char *key = command_key(command, &key_bytes);

	return width_bytes(key, (size_t)key_bytes);
}

static int hint_cols(enum command command)
{
	return key_cols(command) + 1 + width_text(_(command_info(command)->label));
}

static int draw_key(int row, int col, int cols, enum command command)
{
	int key_bytes;
	const char *key = command_key(command, &key_bytes);

	return draw_bytes(row, col, cols, ROLE_KEY, key, (size_t)key_bytes);
}

static int draw_hint(int row, int col, int cols, enum command command)
{
	int taken_cols = draw_key(row, col, cols, command) + 1;

	return taken_cols + draw_text(row, col + taken_cols, cols - taken_cols, ROLE_TEXT,
				    _(command_info(command)->label));
}

/* How many of the commands fit in front of column `end`, with a blank between them. */
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

/* --- a command and the menu that may not be cut --- */

enum { TIGHT_FIRST, TIGHT_KEPT, TIGHT_MENU, TIGHT_BACK, TIGHT_HELP, TIGHT_COUNT };

struct tight {
	enum command command; /* DO_NONE: none */
	bool is_bare;         /* the key is shown without its label */
};

static int tight_cols(const struct tight *hint)
{
	if (hint->command == DO_NONE)
		return 0;
	/* A key without a label is parted from the next by one blank. */
	return hint->is_bare ? key_cols(hint->command) + 1 : hint_cols(hint->command) + 2;
}

static int tight_all_cols(const struct tight *hints)
{
	int cols = -1;

	for (size_t i = 0; i < TIGHT_COUNT; i++)
		cols += tight_cols(&hints[i]);
	return cols;
}

/* Labels are left out before keys are; first those of the keys that are the same everywhere. */
static void draw_tight_hints(
	const struct screen *screen, const enum command *own, bool has_kept, int row)
{
	static const size_t bared[] = {TIGHT_HELP, TIGHT_MENU, TIGHT_BACK, TIGHT_KEPT};
	enum command kept = has_kept ? screen->ops->kept_hint : DO_NONE;
	struct tight hints[TIGHT_COUNT] = {
		[TIGHT_FIRST] = {.command = own[0] == kept ? DO_NONE : own[0]},
		[TIGHT_KEPT] = {.command = kept},
		[TIGHT_MENU] = {.command = DO_MENU},
		[TIGHT_BACK] = {.command = DO_BACK},
		[TIGHT_HELP] = {.command = DO_HELP},
	};
	int room = draw_row_cols(row) - 1, col = 1;

	for (size_t i = 0; i < sizeof(bared) / sizeof(bared[0]); i++)
		if (tight_all_cols(hints) > room)
			hints[bared[i]].is_bare = true;
	if (tight_all_cols(hints) > room)
		hints[TIGHT_FIRST].command = DO_NONE;
	/* A label that was left out without need comes back. */
	for (size_t i = sizeof(bared) / sizeof(bared[0]); i-- > 0;) {
		bool was_bare = hints[bared[i]].is_bare;

		hints[bared[i]].is_bare = false;
		if (tight_all_cols(hints) > room)
			hints[bared[i]].is_bare = was_bare;
	}
	for (size_t i = 0; i < TIGHT_COUNT; i++) {
		if (hints[i].command == DO_NONE)
			continue;
		if (hints[i].is_bare)
			draw_key(row, col, room, hints[i].command);
		else
			draw_hint(row, col, room, hints[i].command);
		col += tight_cols(&hints[i]);
	}
}

static size_t find_hint(const enum command *commands, enum command command)
{
	size_t at = 0;

	while (commands[at] != DO_NONE && commands[at] != command)
		at++;
	return at;
}

/* --- the line --- */

/* The screen's own commands, except those whose key would be typed as a letter now. */
static const enum command *hinted(const struct screen *screen)
{
	static enum command commands[48];
	const enum command *own = screen->ops->commands(screen);
	size_t count = 0;

	if (!screen_takes_text(screen))
		return own;
	for (; *own != DO_NONE && count < 47; own++)
		if (*command_keys_typing(*own))
			commands[count++] = *own;
	commands[count] = DO_NONE;
	return commands;
}

/*
 * Back and help stand at the right and always fit. The screen's own commands are shown as far as
 * there is room, then the menu: it leads to the others.
 */
static void draw_hints(struct screen *screen, int row)
{
	const enum command *own = hinted(screen);
	enum command first = screen->below ? DO_BACK : DO_HELP;
	enum command last = screen->below ? DO_HELP : DO_QUIT;
	bool has_last = screen->ops->opened_by != last;
	int cols = draw_row_cols(row);
	int end = has_last ? cols - hint_cols(last) : cols + 2;
	int begin = end - 2 - hint_cols(first), col = 1;
	size_t count = count_fitting(own, begin - hint_cols(DO_MENU) - 2);
	bool has_menu = (count > 0 || own[0] == DO_NONE) && screen->ops->opened_by != DO_MENU;
	size_t kept = find_hint(own, screen->ops->kept_hint);
	bool has_kept = own[kept] != DO_NONE;

	if (screen->ops->kept_hint != DO_NONE && (!has_menu || (has_kept && kept >= count))) {
		draw_tight_hints(screen, own, has_kept, row);
		return;
	}
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

/*
 * A notice tells what to do, so it is always shown whole: over the lowest rows of the screen, which
 * stays as it is, but not over the cursor's row.
 */
static void draw_said(const char *said, int below, int cols)
{
	int cursor_row = draw_cursor_row();
	int room = cursor_row < below ? below - cursor_row - 1 : below / 2, rows;
	struct wrap wrap = {0};

	wrap_text(&wrap, said, strlen(said), cols);
	rows = (int)wrap.count < room ? (int)wrap.count : room > 1 ? room : 1;
	for (int i = 0; i < rows; i++) {
		const struct wrap_line *line = &wrap.lines[i];

		draw_blank(below - rows + i);
		if (i < rows - 1)
			draw_bytes(below - rows + i, 1, cols, ROLE_NOTICE, said + line->start_bytes,
				line->size_bytes);
		else
			draw_short(below - 1, 1, cols, ROLE_NOTICE, said + line->start_bytes);
	}
	wrap_free(&wrap);
}

void frame_draw(struct screen *screen, const char *banner, const char *remark)
{
	int rows = draw_rows(), cols = draw_cols();
	const char *said = *screen->notice ? screen->notice : remark;

	draw_title(screen, banner, cols);
	draw_hints(screen, rows - 1);
	if (!*said)
		draw_mark(screen, rows - 2, cols);
	draw_cursor(rows - 1, 0);
	screen->ops->draw(screen, rows >= 20 ? 2 : 1, rows >= 20 ? rows - 5 : rows - 3, cols);
	if (*said)
		draw_said(said, rows - 1, cols - 2);
}

void frame_draw_small(void)
{
	draw_wrapped(0, 0, draw_cols(), draw_rows(), ROLE_TEXT, _("画面を広げてください"));
	draw_cursor(0, 0);
}
