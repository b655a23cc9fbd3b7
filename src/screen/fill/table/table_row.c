/* One row of a table, a line for each column. */
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/screen/fill/form/form_screen.h"
#include "banso/screen/fill/table/table_row.h"

/* One row of a table, a line for each column; each cell is kept when it is left. */
struct row_screen {
	struct form_screen screen;
	struct arena *arena;
	struct place place; /* of the row */
	const struct field *table;
	bool was_told; /* that the focused cell cannot be kept: the next Esc leaves it as a draft */
};

static struct app *app_of(const struct row_screen *own)
{
	return own->screen.base.app;
}

static const struct sheet *sheet_of(const struct row_screen *own)
{
	return course_sheet(
		app_of(own)->course, own->place.session, own->place.form, own->place.respondent);
}

static void row_face(struct screen *screen, struct face *face)
{
	const struct row_screen *own = (const struct row_screen *)screen;
	struct arena *scratch = arena_new();
	struct words rows = course_rows(sheet_of(own), own->table, own->table->id, scratch);
	size_t at = words_index(rows, own->place.row);

	buf_puts(&face->town, course_own(app_of(own)->course, OWN_COURSE_NAME));
	buf_puts(&face->name, own->table->label);
	if (at < rows.count)
		buf_printf(&face->whose, _("%zu行中%zu行め"), rows.count, at + 1);
	form_screen_put_lead(screen, face);
	arena_free(scratch);
}

/* What was purged meanwhile may have been typed in another cell than the one in focus. */
static struct outcome go_out(struct row_screen *own, struct outcome way)
{
	return form_asks_purged(&own->screen.form) ? app_push(form_question(&own->screen.form))
						   : way;
}

static struct outcome go_on(struct row_screen *own, enum form_result result, const struct err *say)
{
	if (result != FORM_ASKS)
		form_screen_tell(&own->screen.base, say);
	switch (result) {
	case FORM_ASKS:
		return app_push(form_question(&own->screen.form));
	case FORM_DONE:
		return go_out(own, OUTCOME(POP));
	case FORM_TYPED:
	case FORM_STAYS:
		return OUTCOME(STAY);
	case FORM_IGNORED:
		break;
	}
	return OUTCOME(IGNORED);
}

/* What cannot be kept is said once before the row is left. */
static struct outcome leave_row(struct row_screen *own, const struct key *key)
{
	const struct entry *entry = &own->screen.form.items[own->screen.form.focus].entry;
	enum form_result result;
	struct err say;

	if (form_passes_over(&own->screen.form, &say))
		return go_on(own, FORM_STAYS, &say);
	if (own->was_told || !entry_is_changed(entry))
		return go_out(own, OUTCOME(IGNORED));
	result = form_key(&own->screen.form, key, DO_KEEP, &say);
	if (own->screen.base.below && *form_told(&own->screen.form))
		screen_say(own->screen.base.below, "%s", form_told(&own->screen.form));
	if (!entry_is_changed(entry))
		return go_out(own, OUTCOME(IGNORED));
	own->was_told = true;
	return go_on(own, result, &say);
}

static struct outcome row_key(struct screen *screen, const struct key *key, enum command command)
{
	struct row_screen *own = (struct row_screen *)screen;
	enum form_result result;
	struct err say;

	if (command == DO_BACK)
		return leave_row(own, key);
	own->was_told = false;
	if (command == DO_HISTORY)
		return form_past(&own->screen.form);
	result = form_key(&own->screen.form, key, command, &say);
	return go_on(own, result, &say);
}

static struct outcome row_answered(struct screen *screen, const struct reply *reply)
{
	struct row_screen *own = (struct row_screen *)screen;
	enum form_result result;
	struct err say;

	if (!form_answered(&own->screen.form, reply, &result, &say))
		return OUTCOME(STAY);
	return go_on(own, result, &say);
}

static void row_leave(struct screen *screen)
{
	struct row_screen *own = (struct row_screen *)screen;

	arena_free(own->arena);
	form_screen_leave(screen);
}

static const struct screen_ops row_ops = {
	.name = "row",
	.size_bytes = sizeof(struct row_screen),
	.face = row_face,
	.commands = form_screen_commands,
	.takes_text = app_takes_text,
	.box = form_screen_box,
	.here = form_screen_here,
	.draw = form_screen_draw,
	.key = row_key,
	.answered = row_answered,
	.tick = form_screen_tick,
	.changed = form_screen_changed,
	.waits = form_screen_waits,
	.save = form_screen_save,
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
		form_add(&own->screen.form, buf_text(&label), field->help, &place, field);
		if (i == 0 && words_have(own->table->rows, place.row))
			entry_suggest(&own->screen.form.items[0].entry, place.row);
		if (strcmp(field->id, column) == 0)
			own->screen.form.focus = i;
		buf_free(&label);
	}
}

struct screen *row_new(struct app *app, const struct place *cell, const struct field *table)
{
	struct row_screen *own = (struct row_screen *)screen_new(&row_ops, app);

	own->screen.lead = "";
	own->arena = arena_new();
	own->place = place_copy(own->arena, cell);
	own->place.column = "";
	own->table = table;
	form_begin(&own->screen.form, app, FORM_LIST);
	add_cells(own, cell->column);
	return &own->screen.base;
}
