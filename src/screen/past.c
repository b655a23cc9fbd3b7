#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/where.h"
#include "banso/screen/screens.h"
#include "banso/ui/draw.h"
#include "banso/ui/frame.h"
#include "banso/ui/list.h"

/* Who changed a value, when, and to what. */
struct past {
	struct screen base;
	struct arena *arena;
	const struct field *field;
	struct history history;
	struct list list;
};

static void past_title(struct screen *screen, struct buf *left, struct buf *right)
{
	const struct past *own = (const struct past *)screen;

	buf_printf(left, _("履歴  %s"), own->field->label);
	buf_printf(right, _("%zu回"), own->history.count);
}

static void put_text(struct buf *out, const struct past *own, const char *text)
{
	const struct app *app = own->base.app;

	if (*text)
		answer_put(out, own->field, course_options(app->course, own->field), text);
	else
		buf_puts(out, _("（空欄）"));
}

static void draw_entry(const struct past *own, size_t item, int row, int cols)
{
	const struct history_entry *entry = &own->history.items[item];
	struct buf line = {0};

	buf_printf(&line, "%.10s %.5s  %s  ", entry->at, entry->at + 11, entry->who);
	put_text(&line, own, entry->text);
	list_mark(&own->list, item, row, 1);
	draw_short(row, 3, cols - 4, item == own->list.focus ? ROLE_FOCUS : ROLE_TEXT,
		buf_text(&line));
	buf_free(&line);
}

/* The focused revision whole, below the list. */
static void draw_whole(const struct past *own, int row, int rows, int cols)
{
	const struct history_entry *entry = &own->history.items[own->list.focus];
	struct buf text = {0};

	put_text(&text, own, entry->text);
	if (*entry->reason)
		buf_printf(&text, _("\n（理由: %s）"), entry->reason);
	draw_wrapped(row, 3, cols - 6 < FRAME_TEXT_COLS ? cols - 6 : FRAME_TEXT_COLS, rows,
		ROLE_TEXT, buf_text(&text));
	buf_free(&text);
}

static void past_draw(struct screen *screen, int top, int rows, int cols)
{
	struct past *own = (struct past *)screen;
	int list_rows = rows / 2;

	if (own->history.count == 0) {
		draw_wrapped(
			top + 1, 3, cols - 6, 2, ROLE_TEXT, _("まだ保存されたものがありません。"));
		draw_cursor(top + 1, 3);
		return;
	}
	draw_whole(own, top + list_rows + 1, rows - list_rows - 1, cols);
	list_fit(&own->list, list_rows);
	for (size_t i = own->list.top; i < own->list.count && list_row(&own->list, i) >= 0; i++)
		draw_entry(own, i, top + list_row(&own->list, i), cols);
}

static struct outcome past_key(struct screen *screen, const struct key *key, enum command command)
{
	(void)command;
	return OUTCOME(list_key(&((struct past *)screen)->list, key) ? STAY : IGNORED);
}

static void past_leave(struct screen *screen)
{
	arena_free(((struct past *)screen)->arena);
}

static const struct screen_ops past_ops = {
	.name = "past",
	.size_bytes = sizeof(struct past),
	.title = past_title,
	.commands = app_commands_none,
	.takes_text = app_takes_no_text,
	.draw = past_draw,
	.key = past_key,
	.resize = app_resize_nothing,
	.save = app_save_nothing,
	.leave = past_leave,
};

struct screen *past_new(struct app *app, const struct place *place, const struct field *field)
{
	struct past *own = (struct past *)screen_new(&past_ops, app);
	struct err err;

	own->arena = arena_new();
	own->field = field;
	if (!store_history(app->store, own->arena, place, &own->history, &err))
		screen_say(&own->base, "%s", err.text);
	list_resize(&own->list, own->history.count);
	return &own->base;
}
