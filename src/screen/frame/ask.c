#include <stdlib.h>
#include <string.h>

#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/screen/frame/ask.h"
#include "banso/text/wrap.h"
#include "banso/ui/box/list.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"

struct ask {
	struct screen base;
	int question;
	char *title, *text, *about;
	char **choices;
	struct list list;
	int top_row, page_rows, hidden_rows; /* of the text, as it was drawn; hidden: below */
};

static void ask_face(struct screen *screen, struct face *face)
{
	buf_puts(&face->sentence, ((struct ask *)screen)->title);
	face->chip = DO_DECIDE;
}

static const enum command *ask_commands(const struct screen *screen)
{
	static const enum command commands[] = {DO_DECIDE, DO_NONE};

	(void)screen;
	return commands;
}

static int text_cols(int cols)
{
	return cols - 6 < FRAME_TEXT_COLS ? cols - 6 : FRAME_TEXT_COLS;
}

/* The text may be longer than its room: whoever decides has to be able to read all of it. Returns
 * the rows taken. */
static int draw_asked(struct ask *ask, int top, int rows, int cols)
{
	int width = text_cols(cols), row = 0;
	struct wrap wrap = {0};

	wrap_text(&wrap, ask->text, strlen(ask->text), width);
	if (ask->top_row > (int)wrap.count - rows)
		ask->top_row = (int)wrap.count > rows ? (int)wrap.count - rows : 0;
	for (; row < rows && ask->top_row + row < (int)wrap.count; row++) {
		const struct wrap_line *line = &wrap.lines[ask->top_row + row];

		draw_bytes(top + row, 3, width, ROLE_TEXT, ask->text + line->start_bytes,
			line->size_bytes);
	}
	ask->page_rows = rows;
	ask->hidden_rows = (int)wrap.count - ask->top_row - row;
	wrap_free(&wrap);
	return row;
}

/* Between the text and the choices is a blank row, which tells of pages; it goes before a row of
 * the text does. Returns the row where the choices begin. */
static int draw_text_of(struct ask *ask, int top, int rows, int cols)
{
	int wanted = wrap_count(ask->text, text_cols(cols)), room = rows - (int)ask->list.count;

	if (!*ask->text)
		return top;
	if (wanted == room)
		return top + draw_asked(ask, top, wanted, cols);
	return top + draw_asked(ask, top, room > 1 ? room - 1 : 0, cols) + 1;
}

static void ask_draw(struct screen *screen, int top, int rows, int cols)
{
	struct ask *ask = (struct ask *)screen;
	int row = draw_text_of(ask, top, rows, cols);

	if (ask->hidden_rows > 0 || ask->top_row > 0)
		draw_right(row - 1, cols - 1, cols, ROLE_TEXT,
			ask->hidden_rows > 0 ? _("PgDn で続き") : _("PgUp で前"));
	list_fit(&ask->list, top + rows - row);
	for (size_t i = 0; i < ask->list.count; i++) {
		int at = list_row(&ask->list, i);

		if (at < 0)
			continue;
		list_mark(&ask->list, i, row + at, 1);
		list_draw_digit(i, row + at, 3);
		draw_short(row + at, 6, cols - 7, i == ask->list.focus ? ROLE_FIRST : ROLE_TEXT,
			ask->choices[i]);
	}
}

/* Turns the text's page; false if it is seen whole. */
static bool turn_page(struct ask *ask, const struct key *key)
{
	int page = ask->page_rows > 1 ? ask->page_rows - 1 : 1;

	if (ask->hidden_rows <= 0 && ask->top_row == 0)
		return false;
	if (key->code == K_PAGE_DOWN && ask->hidden_rows > 0)
		ask->top_row += page;
	if (key->code == K_PAGE_UP)
		ask->top_row = ask->top_row > page ? ask->top_row - page : 0;
	return key->code == K_PAGE_DOWN || key->code == K_PAGE_UP;
}

static struct outcome ask_key(struct screen *screen, const struct key *key, enum command command)
{
	struct ask *ask = (struct ask *)screen;
	size_t digit = list_digit(&ask->list, key);

	if (turn_page(ask, key) || list_key(&ask->list, key))
		return OUTCOME(STAY);
	if (command == DO_DECIDE)
		return app_pop(ask->question, (int)ask->list.focus, ask->about);
	if (digit < ask->list.count)
		return app_pop(ask->question, (int)digit, ask->about);
	if (command == DO_BACK)
		return app_pop(ask->question, -1, "");
	return OUTCOME(IGNORED);
}

static void ask_leave(struct screen *screen)
{
	struct ask *ask = (struct ask *)screen;

	for (size_t i = 0; i < ask->list.count; i++)
		free(ask->choices[i]);
	free(ask->choices);
	free(ask->title);
	free(ask->text);
	free(ask->about);
}

static const struct screen_ops ask_ops = {
	.name = "ask",
	.size_bytes = sizeof(struct ask),
	.face = ask_face,
	.commands = ask_commands,
	.draw = ask_draw,
	.key = ask_key,
	.leave = ask_leave,
};

struct screen *ask_new(struct app *app, int question, const char *title, const char *text,
	const char *const *choices, size_t count)
{
	struct ask *ask = (struct ask *)screen_new(&ask_ops, app);

	ask->question = question;
	ask->title = xstrdup(title);
	ask->text = xstrdup(text);
	ask->about = xstrdup("");
	ask->choices = xcalloc(count, sizeof(*ask->choices));
	for (size_t i = 0; i < count; i++)
		ask->choices[i] = xstrdup(choices[i]);
	list_resize(&ask->list, count);
	return &ask->base;
}

void ask_focus(struct screen *screen, size_t choice)
{
	struct ask *ask = (struct ask *)screen;

	ask->list.focus = choice;
	list_resize(&ask->list, ask->list.count);
}

struct screen *ask_about(struct screen *screen, const char *id)
{
	struct ask *ask = (struct ask *)screen;

	free(ask->about);
	ask->about = xstrdup(id);
	return screen;
}
