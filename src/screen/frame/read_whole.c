#include "banso/screen/frame/read_whole.h"

#include <stdlib.h>

#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/ui/box/pages.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"

struct read_whole {
	struct screen base;
	int question;
	enum command deed;
	char *asks, *text, *about;
	struct pages pages;
	bool is_read, is_told; /* its end was on the screen; and that is said there */
};

static void read_whole_face(struct screen *screen, struct face *face)
{
	struct read_whole *own = (struct read_whole *)screen;

	own->is_told = own->is_read;
	buf_puts(&face->sentence, own->is_read ? own->asks : _("まず、さいごまで読みます。"));
	face->chip = own->is_read ? own->deed : DO_READ_ON;
	face->is_filled = face->is_low = true;
}

static const enum command *read_whole_commands(const struct screen *screen)
{
	static enum command commands[2];
	const struct read_whole *own = (const struct read_whole *)screen;

	commands[0] = own->is_read ? own->deed : DO_READ_ON;
	commands[1] = DO_NONE;
	return commands;
}

/* The row below the text tells of pages. */
static void read_whole_draw(struct screen *screen, int top, int rows, int cols)
{
	struct read_whole *own = (struct read_whole *)screen;
	int text_cols = cols - 4 < FRAME_TEXT_COLS ? cols - 4 : FRAME_TEXT_COLS;
	int room = rows > 1 ? rows - 1 : 1;

	pages_draw(&own->pages, own->text, &(struct pages_area){top, room, 2, text_cols});
	pages_tell(&own->pages, top + room, cols);
	draw_cursor(top, 2);
	own->is_read = own->is_read || own->pages.hidden_rows == 0;
}

/* Where its end is, is known once it is drawn. */
static int64_t read_whole_tick(struct screen *screen, int64_t now_ms)
{
	const struct read_whole *own = (const struct read_whole *)screen;

	(void)now_ms;
	screen->wants_draw = screen->wants_draw || own->is_told != own->is_read;
	return CLOCK_NEVER;
}

/* The key that asked for it leads to the end, too. */
static bool reads_on(const struct read_whole *own, const struct key *key, enum command command)
{
	const enum command deed[] = {own->deed, DO_NONE};

	return command == DO_READ_ON || command_find(deed, key) == own->deed;
}

static struct outcome read_whole_key(
	struct screen *screen, const struct key *key, enum command command)
{
	static const struct key on = {.code = K_PAGE_DOWN};
	struct read_whole *own = (struct read_whole *)screen;

	if (command == DO_BACK)
		return app_pop(own->question, -1, "");
	if (own->is_read && command == own->deed)
		return app_pop(own->question, 0, own->about);
	return OUTCOME(
		pages_key(&own->pages, reads_on(own, key, command) ? &on : key) ? STAY : IGNORED);
}

static void read_whole_leave(struct screen *screen)
{
	struct read_whole *own = (struct read_whole *)screen;

	free(own->asks);
	free(own->text);
	free(own->about);
}

static const struct screen_ops read_whole_ops = {
	.name = "read_whole",
	.size_bytes = sizeof(struct read_whole),
	.face = read_whole_face,
	.commands = read_whole_commands,
	.draw = read_whole_draw,
	.key = read_whole_key,
	.tick = read_whole_tick,
	.leave = read_whole_leave,
};

struct screen *read_whole_new(
	struct app *app, int question, enum command deed, const struct read_whole_words *words)
{
	struct read_whole *own = (struct read_whole *)screen_new(&read_whole_ops, app);

	own->question = question;
	own->deed = deed;
	own->asks = xstrdup(words->asks);
	own->text = xstrdup(words->text);
	own->about = xstrdup(words->about);
	return &own->base;
}
