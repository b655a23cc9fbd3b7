#include <stdlib.h>
#include <string.h>

#include "banso/base/clock.h"
#include "banso/base/mem.h"
#include "banso/screen/frame/ask.h"
#include "banso/text/wrap.h"
#include "banso/ui/box/list.h"
#include "banso/ui/box/pages.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"

#define LEAST_TEXT_ROWS 2

struct ask {
	struct screen base;
	int question;
	char *title, *about;
	char *text, *dense; /* dense: without blank rows, for a low screen */
	char **choices;
	struct list list;
	struct pages pages; /* of the text */
	/* Its end was on the screen; it was not yet; and the screen says so. */
	bool was_read, has_unread, is_told;
	bool is_drawn; /* before that nobody has seen any of it */
	bool needs_reading;
};

static void ask_face(struct screen *screen, struct face *face)
{
	struct ask *ask = (struct ask *)screen;

	ask->is_told = ask->has_unread;
	buf_puts(&face->sentence, ask->title);
	face->chip = ask->has_unread ? DO_READ_ON : DO_DECIDE;
	face->is_filled = face->is_low = true;
}

static const enum command *ask_commands(const struct screen *screen)
{
	static const enum command decides[] = {DO_DECIDE, DO_NONE},
				  reads[] = {DO_READ_ON, DO_DECIDE, DO_NONE};

	return ((const struct ask *)screen)->has_unread ? reads : decides;
}

static const char *text_of(const struct ask *ask)
{
	return draw_rows() < FRAME_TALL_ROWS ? ask->dense : ask->text;
}

static int text_cols(int cols)
{
	return cols - 6 < FRAME_TEXT_COLS ? cols - 6 : FRAME_TEXT_COLS;
}

/* The text may be longer than its room: whoever decides has to be able to read all of it. Returns
 * the rows taken. */
static int draw_asked(struct ask *ask, int top, int rows, int cols)
{
	int taken = pages_draw(
		&ask->pages, text_of(ask), &(struct pages_area){top, rows, 3, text_cols(cols)});

	ask->was_read = ask->was_read || ask->pages.hidden_rows == 0;
	ask->has_unread = ask->needs_reading && !ask->was_read;
	return taken;
}

/* The columns of a choice, behind its digit. */
static int choice_cols(int cols)
{
	return cols - 7;
}

/* What the choices need: a row each, and whichever has the focus is whole; or all of them. */
static int choice_rows(const struct ask *ask, int cols, bool are_whole)
{
	int highest = 1, all = 0;

	for (size_t i = 0; i < ask->list.count; i++) {
		int lines = wrap_count(ask->choices[i], choice_cols(cols));

		highest = lines > highest ? lines : highest;
		all += lines;
	}
	return are_whole ? all : (int)ask->list.count - 1 + highest;
}

/* The rows of a text that is read by pages: it leaves what choices need that would be cut, but has
 * some of its own, beside however many choices. */
static int page_rows(const struct ask *ask, int rows, int cols)
{
	int beside_whole = rows - choice_rows(ask, cols, true) - 1;
	int beside_any = rows - choice_rows(ask, cols, false) - 1;
	int room = beside_whole >= LEAST_TEXT_ROWS ? beside_whole : beside_any;

	return room < LEAST_TEXT_ROWS ? LEAST_TEXT_ROWS : room;
}

/* Between the text and the choices is a blank row, which tells of pages; it goes before a row of
 * the text or of a choice does. Returns the row where the choices begin. */
static int draw_text_of(struct ask *ask, int top, int rows, int cols)
{
	int wanted = wrap_count(text_of(ask), text_cols(cols));
	int room = rows - choice_rows(ask, cols, false);

	if (!*ask->text)
		return top;
	if (room < LEAST_TEXT_ROWS)
		room = LEAST_TEXT_ROWS;
	if (wanted <= room && wanted + 1 + choice_rows(ask, cols, true) > rows)
		return top + draw_asked(ask, top, wanted, cols);
	if (wanted > room - 1)
		return top + draw_asked(ask, top, page_rows(ask, rows, cols), cols) + 1;
	return top + draw_asked(ask, top, wanted, cols) + 1;
}

/* The choice in focus is whole; what is left goes to the others. */
static void draw_choices(struct ask *ask, int row, int rows, int cols)
{
	size_t count = ask->list.count;
	int *shares = xcalloc(count, sizeof(*shares)), *least = xcalloc(count, sizeof(*least));

	for (size_t i = 0; i < count; i++) {
		shares[i] = wrap_count(ask->choices[i], choice_cols(cols));
		least[i] = i == ask->list.focus ? shares[i] : 1;
	}
	list_lay(&ask->list, shares, least, rows);
	for (size_t i = 0; i < count; i++) {
		if (list_row(&ask->list, i) < 0)
			continue;
		list_mark(&ask->list, i, row, 1);
		list_draw_digit(i, row, 3);
		row += draw_wrapped(row, 6, choice_cols(cols), shares[i],
			i == ask->list.focus ? ROLE_FIRST : ROLE_TEXT, ask->choices[i]);
	}
	free(shares);
	free(least);
}

static void ask_draw(struct screen *screen, int top, int rows, int cols)
{
	struct ask *ask = (struct ask *)screen;
	int row = draw_text_of(ask, top, rows, cols);

	ask->is_drawn = true;
	pages_tell(&ask->pages, row - 1, cols);
	draw_choices(ask, row, top + rows - row, cols);
	screen_tell_below(screen, list_below(&ask->list));
}

/* Whether it has more is known once it is drawn. */
static int64_t ask_tick(struct screen *screen, int64_t now_ms)
{
	const struct ask *ask = (const struct ask *)screen;

	(void)now_ms;
	screen->wants_draw = screen->wants_draw || ask->is_told != ask->has_unread;
	return CLOCK_NEVER;
}

/* Nobody chooses by what they have not seen: until then a key that would, leads to it; one that was
 * typed ahead of the question is of something else. */
static struct outcome choose(struct ask *ask, size_t choice)
{
	static const struct key on = {.code = K_PAGE_DOWN};

	if (ask->needs_reading && *ask->text && !ask->is_drawn)
		return OUTCOME(STAY);
	if (ask->has_unread && pages_key(&ask->pages, &on))
		return OUTCOME(STAY);
	return app_pop(ask->question, (int)choice, ask->about);
}

static struct outcome ask_key(struct screen *screen, const struct key *key, enum command command)
{
	static const struct key on = {.code = K_PAGE_DOWN};
	struct ask *ask = (struct ask *)screen;
	size_t digit = list_digit(&ask->list, key);

	if (pages_key(&ask->pages, command == DO_READ_ON ? &on : key) || list_key(&ask->list, key))
		return OUTCOME(STAY);
	if (command == DO_DECIDE)
		return choose(ask, ask->list.focus);
	if (digit < ask->list.count)
		return choose(ask, digit);
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
	free(ask->dense);
	free(ask->about);
}

static const struct screen_ops ask_ops = {
	.name = "ask",
	.size_bytes = sizeof(struct ask),
	.face = ask_face,
	.commands = ask_commands,
	.draw = ask_draw,
	.key = ask_key,
	.tick = ask_tick,
	.leave = ask_leave,
};

static char *without_blank_rows(const char *text)
{
	char *dense = xstrdup(text), *to = dense;

	for (const char *at = text; *at; at++)
		if (*at != '\n' || at[1] != '\n')
			*to++ = *at;
	*to = '\0';
	return dense;
}

struct screen *ask_new(struct app *app, int question, const char *title, const char *text,
	const char *const *choices, size_t count)
{
	struct ask *ask = (struct ask *)screen_new(&ask_ops, app);

	ask->question = question;
	ask->needs_reading = true;
	ask->title = xstrdup(title);
	ask->text = xstrdup(text);
	ask->dense = without_blank_rows(text);
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

struct screen *ask_before_reading(struct screen *screen)
{
	((struct ask *)screen)->needs_reading = false;
	return screen;
}

struct screen *ask_about(struct screen *screen, const char *id)
{
	struct ask *ask = (struct ask *)screen;

	free(ask->about);
	ask->about = xstrdup(id);
	return screen;
}
