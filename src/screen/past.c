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

static void put_text(
	struct buf *out, const struct past *own, const struct field *field, const char *text)
{
	const struct app *app = own->base.app;

	if (*text)
		answer_put(out, field, course_options(app->course, field), text);
	else
		buf_puts(out, _("（空欄）"));
}

/* The row as one knows it: by what stands in its first column. */
static void put_row(struct buf *out, const struct past *own, const struct place *at)
{
	const struct app *app = own->base.app;
	struct place cell = *at;
	const struct value *value;

	cell.column = own->field->columns[0].id;
	value = course_value(app->course, &cell);
	if (value_is_answer(value))
		put_text(out, own, &own->field->columns[0], value->text);
	else if (words_have(own->field->rows, at->row))
		buf_puts(out, at->row);
	else
		buf_puts(out, _("（名前のない行）"));
}

/* What happened at a place of a table: to a row as a whole, or to one of its cells. */
static void put_in_table(struct buf *out, const struct past *own, const struct history_entry *entry)
{
	const struct field *column = field_column(own->field, entry->place.column);

	put_row(out, own, &entry->place);
	if (*entry->place.column) {
		buf_printf(out, "  %s: ", column ? column->label : entry->place.column);
		put_text(out, own, column ? column : own->field, entry->text);
	} else if (!*entry->text) {
		buf_puts(out, _("  行を消した"));
	} else {
		buf_puts(out, *entry->before ? _("  行を動かした") : _("  行を置いた"));
	}
}

static void put_entry(struct buf *out, const struct past *own, const struct history_entry *entry)
{
	if (own->field->type == FIELD_TABLE && *entry->place.row)
		put_in_table(out, own, entry);
	else
		put_text(out, own, own->field, entry->text);
}

static void draw_entry(const struct past *own, size_t item, int row, int cols)
{
	const struct history_entry *entry = &own->history.items[item];
	struct buf line = {0};

	buf_printf(&line, "%.10s %.5s  %s  ", entry->at, entry->at + 11, entry->who);
	put_entry(&line, own, entry);
	if (*entry->reason)
		buf_printf(&line, _("（理由: %s）"), entry->reason);
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

	put_entry(&text, own, entry);
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
