/* The question before going back to a copy, with all that would be lost; it may be longer than the
 * screen. */
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/work/care/restore.h"
#include "copies.h"
#include "scrolled.h"

struct ask_restore {
	struct screen base;
	struct arena *arena;
	const char *database;
	struct restore *restore;
	struct checkup_lines lines;
	struct scrolled scrolled;
	int question;
};

static void ask_restore_face(struct screen *screen, struct face *face)
{
	(void)screen;
	buf_puts(&face->sentence, _("この控えに戻しますか。はいは y、いいえは n です。"));
}

static const enum command *ask_restore_commands(const struct screen *screen)
{
	static const enum command commands[] = {DO_YES, DO_NO, DO_NONE};

	(void)screen;
	return commands;
}

static void ask_restore_draw(struct screen *screen, int top, int rows, int cols)
{
	struct ask_restore *ask = (struct ask_restore *)screen;

	scrolled_draw(&ask->scrolled, &ask->lines, top, rows, cols);
}

static struct outcome take(struct ask_restore *ask)
{
	struct buf said = {0};
	struct outcome outcome;
	struct err err;

	if (!restore_take(ask->database, ask->restore, path_login(ask->arena), ask->arena, &err))
		return app_pop(ask->question, 1, arena_strdup(ask->arena, err.text));
	restore_put_done_briefly(&said, ask->restore);
	outcome = app_pop(ask->question, 0, arena_strdup(ask->arena, buf_text(&said)));
	buf_free(&said);
	return outcome;
}

static struct outcome ask_restore_key(
	struct screen *screen, const struct key *key, enum command command)
{
	struct ask_restore *ask = (struct ask_restore *)screen;

	if (command == DO_YES)
		return take(ask);
	if (command == DO_NO || command == DO_BACK)
		return app_pop(ask->question, -1, "");
	return OUTCOME(scrolled_key(&ask->scrolled, key) ? STAY : IGNORED);
}

static void ask_restore_leave(struct screen *screen)
{
	arena_free(((struct ask_restore *)screen)->arena);
}

static const struct screen_ops ask_restore_ops = {
	.name = "ask_restore",
	.size_bytes = sizeof(struct ask_restore),
	.face = ask_restore_face,
	.commands = ask_restore_commands,
	.draw = ask_restore_draw,
	.key = ask_restore_key,
	.leave = ask_restore_leave,
};

static void lay_lines(struct ask_restore *ask)
{
	struct buf plan = {0};
	char *text, *line;

	restore_put_plan(&plan, ask->restore);
	text = arena_strdup(ask->arena, buf_text(&plan));
	while ((line = strsep(&text, "\n")) && text) {
		struct checkup_lines *lines = &ask->lines;

		lines->items =
			arena_push(ask->arena, lines->items, lines->count, sizeof(*lines->items));
		lines->items[lines->count++] = (struct checkup_line){.head = "", .text = line};
	}
	buf_free(&plan);
}

struct screen *ask_restore_new(
	struct app *app, const char *database, const char *copy, int question, struct err *err)
{
	struct arena *arena = arena_new();
	struct restore *restore = restore_look(database, copy, path_login(arena), arena, err);
	struct ask_restore *ask;

	if (!restore) {
		arena_free(arena);
		return NULL;
	}
	ask = (struct ask_restore *)screen_new(&ask_restore_ops, app);
	ask->arena = arena;
	ask->database = database;
	ask->restore = restore;
	ask->question = question;
	lay_lines(ask);
	return &ask->base;
}
