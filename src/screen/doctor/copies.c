#include "copies.h"

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/ui/box/list.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"
#include "banso/work/care/copies.h"

enum { ASK_RESTORE = 1 };

#define DAY_COLS 18   /* 2026-11-20 16:42 and two blanks */
#define DETAIL_ROWS 3 /* what the focused one holds, and where it is */

struct copies_screen {
	struct screen base;
	struct arena *arena;
	const char *database;
	struct copies copies;
	struct list list;
	int question;
};

static void copies_face(struct screen *screen, struct face *face)
{
	const struct copies_screen *own = (struct copies_screen *)screen;

	buf_puts(&face->name, _("控えに戻す"));
	face->of = own->copies.count;
	face->at = own->list.focus + 1;
	buf_puts(&face->sentence,
		own->copies.count ? _("どの控えに戻しますか。") : _("控えは、まだありません。"));
	face->chip = DO_DECIDE;
}

static const enum command *copies_commands(const struct screen *screen)
{
	static const enum command some[] = {DO_DECIDE, DO_NONE}, none[] = {DO_NONE};

	return ((const struct copies_screen *)screen)->copies.count ? some : none;
}

static void draw_copy(const struct copies_screen *own, size_t i, int row, int cols)
{
	const struct copy *copy = &own->copies.items[i];
	enum role role = i == own->list.focus ? ROLE_FIRST : ROLE_TEXT;

	list_mark(&own->list, i, row, 1);
	draw_text(row, 3, DAY_COLS, role, copy->day);
	draw_short(row, 3 + DAY_COLS, cols - 4 - DAY_COLS, role, copy->what);
}

static void copies_draw(struct screen *screen, int top, int rows, int cols)
{
	struct copies_screen *own = (struct copies_screen *)screen;
	int row = top, room = rows - DETAIL_ROWS - 1;
	const struct copy *focused;

	if (own->copies.count == 0) {
		draw_cursor(row, 1);
		draw_wrapped(row, 1, cols - 2, rows, ROLE_TEXT,
			_("banso を開いた日ごとに、ひとつできます。ほかの場所に取った控えには、banso restore 控えのファイル で戻せます。"));
		return;
	}
	list_fit(&own->list, room);
	for (size_t i = 0; i < own->copies.count; i++)
		if (list_row(&own->list, i) >= 0)
			draw_copy(own, i, row + list_row(&own->list, i), cols);
	screen_tell_below(screen, list_below(&own->list));
	row += (int)own->copies.count < room ? (int)own->copies.count + 1 : room + 1;
	focused = &own->copies.items[own->list.focus];
	draw_wrapped(row, 3, cols - 4, top + rows - row, ROLE_TEXT, focused->holds);
}

static struct outcome ask(struct copies_screen *own)
{
	struct err err;
	struct screen *screen = ask_restore_new(own->base.app, own->database,
		own->copies.items[own->list.focus].path, ASK_RESTORE, &err);

	if (!screen)
		screen_refuse(&own->base, "%s", err.text);
	return app_push(screen);
}

static struct outcome copies_key(struct screen *screen, const struct key *key, enum command command)
{
	struct copies_screen *own = (struct copies_screen *)screen;

	if (command == DO_DECIDE && own->copies.count)
		return ask(own);
	return OUTCOME(list_key(&own->list, key) ? STAY : IGNORED);
}

static struct outcome copies_answered(struct screen *screen, const struct reply *reply)
{
	struct copies_screen *own = (struct copies_screen *)screen;

	if (reply->choice == 0)
		return app_pop(own->question, 0, reply->text);
	if (reply->choice > 0)
		screen_refuse(screen, "%s", reply->text);
	return OUTCOME(STAY);
}

static void copies_leave(struct screen *screen)
{
	arena_free(((struct copies_screen *)screen)->arena);
}

static const struct screen_ops copies_ops = {
	.name = "copies",
	.size_bytes = sizeof(struct copies_screen),
	.face = copies_face,
	.commands = copies_commands,
	.draw = copies_draw,
	.key = copies_key,
	.answered = copies_answered,
	.leave = copies_leave,
};

struct screen *copies_new(struct app *app, const char *database, int question)
{
	struct copies_screen *own = (struct copies_screen *)screen_new(&copies_ops, app);

	own->arena = arena_new();
	own->database = database;
	own->question = question;
	own->copies = copies_find(database, own->arena);
	list_resize(&own->list, own->copies.count);
	return &own->base;
}
