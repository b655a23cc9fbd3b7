/* F1: help for the screen below. */
#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/scenario/files.h"
#include "banso/screen/frame/anywhere.h"
#include "banso/text/ends.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"
#include "banso/ui/box/glyph_mark.h"
#include "banso/ui/frame.h"
#include "banso/ui/stack.h"
#include "banso/ui/term/draw.h"

/* Page 0 tells this screen's keys, the others are the scenario's own. */
struct help {
	struct screen base;
	const struct scenario *scenario; /* NULL: none could be read */
	struct arena *arena;
	size_t page;
	int top_row, hidden_rows;
	struct buf keys;
};

static size_t page_count(const struct help *help)
{
	return 1 + (help->scenario ? help->scenario->page_count : 0);
}

static void help_face(struct screen *screen, struct face *face)
{
	const struct help *help = (const struct help *)screen;

	buf_puts(&face->name, _("ヘルプ"));
	face->at = help->page + 1;
	face->of = page_count(help);
	buf_puts(&face->sentence,
		help->page ? help->scenario->pages[help->page - 1].title : _("この画面の使い方"));
	face->chip = face->of > 1 ? DO_NEXT_PAGE : DO_NONE;
	face->is_filled = true;
}

static const enum command *help_commands(const struct screen *screen)
{
	static const enum command commands[] = {DO_NEXT_PAGE, DO_PREVIOUS_PAGE, DO_NONE};

	(void)screen;
	return commands;
}

/* What the quiet mark on the screen is about stands first: it is why F1 was pressed. */
static void put_glyphs(struct buf *out, struct screen *top)
{
	const struct input *box = top->ops->box ? top->ops->box(top) : NULL;
	const char *legend = top->ops->legend ? top->ops->legend(top) : "";

	if (box)
		glyph_help(out, box);
	if (*legend)
		buf_printf(out, "%s\n\n", legend);
}

/* Every key of the screen that the help was asked on, from the command table. */
static void put_keys(struct buf *out, struct screen *top)
{
	const enum command *commands = stack_commands(top);

	for (; *commands != DO_NONE; commands++) {
		const struct command_info *info = command_info(*commands);
		const char *keys =
			screen_takes_text(top) ? command_keys_typing(*commands) : info->keys;
		struct buf names = {0};

		for (const char *key = keys; *key; key++)
			buf_puts(&names, *key == ' ' ? _("、") : (char[]){*key, '\0'});
		if (!*keys)
			buf_puts(&names, _("F9 から"));
		buf_printf(out, "%s\t%s\n", buf_text(&names), _(info->help));
		buf_free(&names);
	}
	buf_puts(out,
		_("\n矢印キー、Home、End で動き、Esc で1つ前に戻ります。書いたものは、先へ進んでも"
		  "戻っても残ります。\n"));
}

/* --- lines of keys: "F1\twhat it does" --- */

#define ITEM "・"
#define ITEM_COLS 2
#define KEY_COLS 14 /* of the column of keys; on a narrow screen as many as the widest has */

static int key_cols(const char *text)
{
	int widest = 0;

	if (draw_cols() >= FRAME_WIDE_COLS)
		return KEY_COLS;
	while (*text) {
		size_t key_bytes = strcspn(text, "\t\n");
		int cols = text[key_bytes] == '\t' ? width_bytes(text, key_bytes) : 0;

		if (cols > widest && cols <= KEY_COLS)
			widest = cols;
		text += key_bytes + strcspn(text + key_bytes, "\n");
		text += *text == '\n';
	}
	return widest;
}

/* Lines of an enumeration go on behind its sign. */
static void put_item(struct buf *out, const char *line, size_t line_bytes, int cols)
{
	struct wrap wrap = {0};

	wrap_text(&wrap, line + strlen(ITEM), line_bytes - strlen(ITEM), cols - ITEM_COLS);
	for (size_t i = 0; i < wrap.count; i++) {
		buf_puts(out, i ? "  " : ITEM);
		buf_add(out, line + strlen(ITEM) + wrap.lines[i].start_bytes,
			wrap.lines[i].size_bytes);
		buf_putc(out, '\n');
	}
	wrap_free(&wrap);
}

/* What a key does wraps behind the column of the keys. */
static void put_key_line(
	struct buf *out, const char *line, size_t key_bytes, int key_cols, int cols)
{
	size_t line_bytes = strcspn(line, "\n");
	const char *does = line + key_bytes + 1;
	struct wrap wrap = {0};

	wrap_text(&wrap, does, line_bytes - key_bytes - 1, cols - key_cols - 1);
	buf_add(out, line, key_bytes);
	for (size_t i = 0; i < wrap.count; i++) {
		for (int col = i ? 0 : width_bytes(line, key_bytes); col <= key_cols; col++)
			buf_putc(out, ' ');
		buf_add(out, does + wrap.lines[i].start_bytes, wrap.lines[i].size_bytes);
		buf_putc(out, '\n');
	}
	wrap_free(&wrap);
}

/* Every line of a key and of an enumeration as lines that fit; the others as they are. */
static void put_page(struct buf *out, const char *text, int cols)
{
	int keys = key_cols(text);

	while (*text) {
		size_t line_bytes = strcspn(text, "\n"), key_bytes = strcspn(text, "\t\n");

		if (key_bytes < line_bytes && cols - keys > 4) {
			put_key_line(out, text, key_bytes, keys, cols);
		} else if (strncmp(text, ITEM, strlen(ITEM)) == 0 && cols > 2 * ITEM_COLS) {
			put_item(out, text, line_bytes, cols);
		} else {
			buf_add(out, text, line_bytes);
			buf_putc(out, '\n');
		}
		text += line_bytes + (text[line_bytes] == '\n');
	}
}

#define HEAD_MOST_COLS 46

/* Whether the line in which `at` is stands above what it is the heading of: short, no sentence and
 * no item of an enumeration or key, behind a blank line and in front of one that is not. */
static bool is_in_heading(const char *text, size_t at)
{
	size_t begin = at, end = at + strcspn(text + at, "\n");
	const char *line;
	struct buf words = {0};
	bool is_heading;

	while (begin && text[begin - 1] != '\n')
		begin--;
	line = text + begin;
	buf_add(&words, line, end - begin);
	is_heading = end > begin && text[end] && text[end + 1] && text[end + 1] != '\n' &&
		     (begin < 2 || text[begin - 2] == '\n') && *line != ' ' &&
		     strncmp(line, ITEM, strlen(ITEM)) != 0 && !strstr(buf_text(&words), "  ") &&
		     !ends_with(buf_text(&words), "。") &&
		     width_bytes(line, end - begin) <= HEAD_MOST_COLS;
	buf_free(&words);
	return is_heading;
}

static const char *page_text(const struct help *help)
{
	return help->page ? help->scenario->pages[help->page - 1].text : buf_text(&help->keys);
}

static void help_draw(struct screen *screen, int top, int rows, int cols)
{
	struct help *help = (struct help *)screen;
	int width = cols - 4 < FRAME_TEXT_COLS ? cols - 4 : FRAME_TEXT_COLS;
	struct buf page = {0};
	struct wrap wrap = {0};
	const char *text;
	int most;

	put_page(&page, page_text(help), width);
	text = buf_text(&page);
	wrap_text(&wrap, text, strlen(text), width);
	/* The last row is for what there is to say of the rest. */
	if ((int)wrap.count > rows)
		rows--;
	most = (int)wrap.count > rows ? (int)wrap.count - rows : 0;
	if (help->top_row > most)
		help->top_row = most;
	for (int i = 0; i < rows && help->top_row + i < (int)wrap.count; i++) {
		const struct wrap_line *line = &wrap.lines[help->top_row + i];

		draw_bytes(top + i, 2, width,
			help->page && is_in_heading(text, line->start_bytes) ? ROLE_HEAD
									     : ROLE_TEXT,
			text + line->start_bytes, line->size_bytes);
	}
	help->hidden_rows = most - help->top_row;
	if (help->hidden_rows > 0)
		draw_right(top + rows, cols - 1, cols, ROLE_TEXT, _("PgDn で続き"));
	draw_cursor(top, 0);
	wrap_free(&wrap);
	buf_free(&page);
}

static void turn(struct help *help, int by)
{
	size_t count = page_count(help);

	help->page = (help->page + count + (size_t)by) % count;
	help->top_row = 0;
}

static struct outcome help_key(struct screen *screen, const struct key *key, enum command command)
{
	struct help *help = (struct help *)screen;

	if (command == DO_NEXT_PAGE)
		turn(help, 1);
	else if (command == DO_PREVIOUS_PAGE)
		turn(help, -1);
	else if (key->code == K_DOWN && help->hidden_rows > 0)
		help->top_row++;
	else if (key->code == K_UP && help->top_row > 0)
		help->top_row--;
	else if (key->code == K_PAGE_DOWN && help->hidden_rows > 0)
		help->top_row += 10;
	else if (key->code == K_PAGE_UP)
		help->top_row = help->top_row > 10 ? help->top_row - 10 : 0;
	else
		return OUTCOME(IGNORED);
	return OUTCOME(STAY);
}

static void help_leave(struct screen *screen)
{
	struct help *help = (struct help *)screen;

	buf_free(&help->keys);
	arena_free(help->arena);
}

static const struct screen_ops help_ops = {
	.name = "help",
	.size_bytes = sizeof(struct help),
	.face = help_face,
	.commands = help_commands,
	.opened_by = DO_HELP,
	.draw = help_draw,
	.key = help_key,
	.leave = help_leave,
};

struct screen *help_new(struct screen *top)
{
	struct app *app = top->app;
	struct help *help;

	help = (struct help *)screen_new(&help_ops, app);
	help->arena = arena_new();
	help->scenario = app->course ? app->course->scenario
				     : scenario_find(help->arena, app->scenarios, NULL, NULL);
	put_glyphs(&help->keys, top);
	put_keys(&help->keys, top);
	if (help->scenario && help->scenario->page_count)
		buf_printf(&help->keys, _("\n次のページ（Tab）: %s\n"),
			help->scenario->pages[0].title);
	return &help->base;
}
