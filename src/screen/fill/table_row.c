/* One row of a table, a line for each column. */
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/screen/fill/record.h"
#include "banso/screen/fill/screens.h"

/* One row of a table, a line for each column; each cell is kept when it is left. */
struct row_screen {
	struct screen base;
	struct record record;
	struct arena *arena;
	struct place place; /* of the row */
	const struct field *table;
	bool was_told; /* that the focused cell cannot be kept: the next Esc leaves it as a draft */
};

static struct app *app_of(const struct row_screen *own)
{
	return own->base.app;
}

static const struct sheet *sheet_of(const struct row_screen *own)
{
	return course_sheet(
		app_of(own)->course, own->place.session, own->place.form, own->place.respondent);
}

static void row_title(struct screen *screen, struct buf *left, struct buf *right)
{
	const struct row_screen *own = (const struct row_screen *)screen;
	struct arena *scratch = arena_new();
	struct words rows = course_rows(sheet_of(own), own->table, own->table->id, scratch);
	size_t at = words_index(rows, own->place.row);

	buf_printf(left, "%s  %s", course_own(app_of(own)->course, "name"), own->table->label);
	if (at < rows.count)
		buf_printf(right, _("%zu行中%zu行め"), rows.count, at + 1);
	arena_free(scratch);
}

static const enum command *row_commands(const struct screen *screen)
{
	static const enum command rest[] = {DO_PREVIOUS, DO_KEEP, DO_HISTORY, DO_NONE};

	return record_commands(&((const struct row_screen *)screen)->record, rest);
}

static const struct input *row_box(const struct screen *screen)
{
	return record_box(&((const struct row_screen *)screen)->record);
}

static const struct place *row_here(const struct screen *screen)
{
	return record_here(&((const struct row_screen *)screen)->record);
}

static void row_draw(struct screen *screen, int top, int rows, int cols)
{
	record_draw(&((struct row_screen *)screen)->record, top, rows, cols);
}

static struct outcome go_on(
	struct row_screen *own, enum record_result result, const struct err *say)
{
	if (result != RECORD_ASKS && *say->text)
		screen_say(&own->base, "%s", say->text);
	switch (result) {
	case RECORD_ASKS:
		return app_push(record_question(&own->record));
	case RECORD_DONE:
		return OUTCOME(POP);
	case RECORD_STAYS:
		return OUTCOME(STAY);
	case RECORD_IGNORED:
		break;
	}
	return OUTCOME(IGNORED);
}

/* What cannot be kept is said once before the row is left. */
static struct outcome leave_row(struct row_screen *own, const struct key *key)
{
	const struct entry *entry = &own->record.items[own->record.focus].entry;
	enum record_result result;
	struct err say;

	if (own->was_told || !entry_is_changed(entry))
		return OUTCOME(IGNORED);
	result = record_key(&own->record, key, DO_KEEP, &say);
	if (own->base.below && *record_told(&own->record))
		screen_say(own->base.below, "%s", record_told(&own->record));
	if (!entry_is_changed(entry))
		return OUTCOME(IGNORED);
	own->was_told = true;
	return go_on(own, result, &say);
}

static struct outcome row_key(struct screen *screen, const struct key *key, enum command command)
{
	struct row_screen *own = (struct row_screen *)screen;
	enum record_result result;
	struct err say;

	if (command == DO_BACK)
		return leave_row(own, key);
	own->was_told = false;
	if (command == DO_HISTORY)
		return record_past(&own->record);
	result = record_key(&own->record, key, command, &say);
	return go_on(own, result, &say);
}

static struct outcome row_answered(struct screen *screen, const struct reply *reply)
{
	struct row_screen *own = (struct row_screen *)screen;
	enum record_result result;
	struct err say;

	if (!record_answered(&own->record, reply, &result, &say))
		return OUTCOME(STAY);
	return go_on(own, result, &say);
}

static int64_t row_tick(struct screen *screen, int64_t now_ms)
{
	return record_tick(&((struct row_screen *)screen)->record, now_ms);
}

static void row_changed(struct screen *screen)
{
	struct row_screen *own = (struct row_screen *)screen;
	struct err say;

	record_changed(&own->record, &say);
	if (*say.text)
		screen_say(screen, "%s", say.text);
}

static bool row_save(struct screen *screen)
{
	return record_save(&((struct row_screen *)screen)->record, NULL);
}

static void row_leave(struct screen *screen)
{
	struct row_screen *own = (struct row_screen *)screen;

	record_end(&own->record);
	arena_free(own->arena);
}

static const struct screen_ops row_ops = {
	.name = "row",
	.size_bytes = sizeof(struct row_screen),
	.title = row_title,
	.commands = row_commands,
	.takes_text = app_takes_text,
	.box = row_box,
	.here = row_here,
	.draw = row_draw,
	.key = row_key,
	.answered = row_answered,
	.tick = row_tick,
	.changed = row_changed,
	.save = row_save,
	.leave = row_leave,
};

/* A starter row has its word in the first column until something else is written there. */
static void add_cells(struct row_screen *own, const char *column)
{
	struct place place = own->place;

	for (size_t i = 0; i < own->table->column_count; i++) {
		const struct field *field = &own->table->columns[i];
		struct buf label = {0};

		place.column = field->id;
		buf_puts(&label, field->label);
		if (*field->unit)
			buf_printf(&label, _("（%s）"), field->unit);
		record_add(&own->record, buf_text(&label), field->help, &place, field);
		if (i == 0 && words_have(own->table->rows, place.row))
			entry_suggest(&own->record.items[0].entry, place.row);
		if (strcmp(field->id, column) == 0)
			own->record.focus = i;
		buf_free(&label);
	}
}

struct screen *row_new(struct app *app, const struct place *cell, const struct field *table)
{
	struct row_screen *own = (struct row_screen *)screen_new(&row_ops, app);

	own->arena = arena_new();
	own->place = place_copy(own->arena, cell);
	own->place.column = "";
	own->table = table;
	record_begin(&own->record, app, false);
	add_cells(own, cell->column);
	return &own->base;
}
