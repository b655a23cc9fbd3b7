#include "banso/screen/fill/table/table.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/ui/frame.h"
#include "banso/work/fill/left.h"
#include "banso/work/fill/table_rows.h"
#include "cells.h"

static const struct sheet *sheet_of(const struct rows_box *box)
{
	return course_sheet(
		box->app->course, box->place.session, box->place.form, box->place.respondent);
}

static const char *focused_row(const struct rows_box *box)
{
	return box->list.focus < box->rows.count ? box->rows.items[box->list.focus] : "";
}

/* The focus stays on its row, wherever that stands now, or goes to the one that is wanted. Either
 * may be named out of the list of before, which goes last. */
static void read_rows_for(struct rows_box *box, const char *wanted)
{
	struct arena *old = box->list_arena;
	const char *focused = focused_row(box);

	box->list_arena = arena_new();
	box->rows = course_rows(sheet_of(box), box->field, box->field->id, box->list_arena);
	box->drafts = left_drafts_in(box->app->store, box->list_arena, &box->place);
	box->cells = cells_read(box->list_arena, box);
	list_resize(&box->list, box->rows.count);
	if (!rows_focus(box, wanted))
		rows_focus(box, focused);
	arena_free(old);
}

static void read_rows(struct rows_box *box)
{
	read_rows_for(box, focused_row(box));
}

void rows_open(struct rows_box *box, struct app *app, const struct place *place,
	const struct field *field, struct rows_undo *undo)
{
	*box = (struct rows_box){
		.app = app, .arena = arena_new(), .undo = undo, .field = field, .fresh = ""};
	box->place = place_copy(box->arena, place);
	box->place.field = field->id;
	box->place.row = box->place.column = "";
	read_rows(box);
}

static void watch_no_more(struct rows_box *box)
{
	box->edited = (struct rows_cells){0};
	if (box->app && box->app->kept == &box->kept)
		box->app->kept = NULL;
}

void rows_close(struct rows_box *box)
{
	watch_no_more(box);
	arena_free(box->list_arena);
	arena_free(box->arena);
	*box = (struct rows_box){0};
}

bool rows_is_open(const struct rows_box *box)
{
	return box->arena != NULL;
}

bool rows_focus(struct rows_box *box, const char *row)
{
	size_t at = words_index(box->rows, row);

	if (at == box->rows.count)
		return false;
	box->list.focus = at;
	return true;
}

const enum command *rows_commands(const struct rows_box *box)
{
	static const enum command some[] = {DO_EDIT, DO_NEW, DO_DELETE, DO_MOVE, DO_NEXT,
		DO_UNDO_ROW, DO_INSERT, DO_COPY, DO_PREVIOUS, DO_OVERVIEW, DO_HISTORY, DO_KEEP,
		DO_NONE};
	static const enum command offered[] = {DO_EDIT, DO_TAKE, DO_NEW, DO_DELETE, DO_MOVE,
		DO_NEXT, DO_UNDO_ROW, DO_INSERT, DO_COPY, DO_PREVIOUS, DO_OVERVIEW, DO_HISTORY,
		DO_KEEP, DO_NONE};
	static const enum command none[] = {DO_ADD_FIRST, DO_NEXT, DO_PREVIOUS, DO_REASON,
		DO_OVERVIEW, DO_UNDO_ROW, DO_HISTORY, DO_KEEP, DO_NONE};
	/* Of a card one sees no other row. */
	static const enum command card[] = {DO_EDIT, DO_NEW, DO_DELETE, DO_MOVE, DO_NEXT,
		DO_UNDO_ROW, DO_INSERT, DO_COPY, DO_PREVIOUS, DO_OVERVIEW, DO_HISTORY, DO_KEEP,
		DO_OTHER_ROWS, DO_NONE};
	static const enum command moving[] = {DO_PUT_DOWN, DO_NONE};

	if (box->is_moving)
		return moving;
	if (words_have(box->field->rows, focused_row(box)))
		return offered;
	if (box->rows.count > 1 && !frame_is_split())
		return card;
	return box->rows.count ? some : none;
}

enum command rows_chip(const struct rows_box *box)
{
	return rows_commands(box)[0];
}

static struct place row_place(const struct rows_box *box, const char *row, const char *column)
{
	struct place place = box->place;

	place.row = row;
	place.column = column;
	return place;
}

struct outcome rows_go(const struct rows_box *box, const char *column)
{
	struct place place = row_place(box, focused_row(box), column);

	return app_go(GO_ROW, &place);
}

/* A row that the table came with has its word in the first column: one goes on behind it, where
 * nothing is written yet. */
static const char *first_open_column(const struct rows_box *box)
{
	const struct field *table = box->field;

	for (size_t i = 1; words_have(table->rows, focused_row(box)) && i < table->column_count;
		i++)
		if (!value_is_answer(sheet_value(
			    sheet_of(box), table->id, focused_row(box), table->columns[i].id)))
			return table->columns[i].id;
	return "";
}

/* --- undo --- */

static void forget_step(struct rows_undo *undo, size_t step)
{
	undo->count--;
	memmove(&undo->steps[step], &undo->steps[step + 1],
		(undo->count - step) * sizeof(undo->steps[0]));
}

/* The oldest step makes room for a new one. */
static struct rows_step *remember(struct rows_box *box, const char *row)
{
	struct rows_undo *undo = box->undo;
	struct rows_step *step;

	if (undo->count == ROWS_UNDO_STEPS)
		forget_step(undo, 0);
	step = &undo->steps[undo->count++];
	*step = (struct rows_step){.table = box->field,
		.row = arena_strdup(undo->arena, row),
		.before = "",
		.written = ""};
	return step;
}

/* In the arena of the undo. */
static const char *position_of(const struct rows_box *box, const char *row)
{
	const struct place place = row_place(box, row, "");

	return table_position(box->app->course, &place, box->undo->arena);
}

/* Index of the last step in this table; undo->count: there is none. */
static size_t last_step(const struct rows_box *box)
{
	for (size_t i = box->undo->count; i > 0; i--)
		if (box->undo->steps[i - 1].table == box->field)
			return i - 1;
	return box->undo->count;
}

/* --- an edit --- */

/* The cells of the row in focus, as they are now. In the arena of the undo. */
static struct rows_cells copy_cells(const struct rows_box *box)
{
	struct arena *arena = box->undo->arena;
	struct change *cells = ARENA_ARRAY(arena, struct change, box->field->column_count);

	for (size_t i = 0; i < box->field->column_count; i++) {
		struct place place = row_place(box, focused_row(box), box->field->columns[i].id);
		const struct value *value = course_value(box->app->course, &place);

		cells[i].place = place_copy(arena, &place);
		cells[i].text = arena_strdup(arena, value_text(value));
		cells[i].reason = arena_strdup(arena, value ? value->reason : "");
	}
	return (struct rows_cells){cells, box->field->column_count};
}

/* From now on: what is kept in the row that opens. */
static void watch(struct rows_box *box)
{
	box->edited = copy_cells(box);
	box->kept = (struct kept_here){.arena = box->undo->arena};
	box->app->kept = &box->kept;
}

static const struct change *kept_in(const struct rows_box *box, const struct place *cell)
{
	for (size_t i = 0; i < box->kept.count; i++)
		if (place_equal(&box->kept.items[i].place, cell))
			return &box->kept.items[i];
	return NULL;
}

/* Behind the screen of a row: what was changed there is one step of undo. */
static void remember_edit(struct rows_box *box)
{
	const struct rows_cells cells = box->edited;
	struct change *before = ARENA_ARRAY(box->undo->arena, struct change, cells.count + 1);
	struct change *written = ARENA_ARRAY(box->undo->arena, struct change, cells.count + 1);
	struct rows_step *step;
	size_t count = 0;

	for (size_t i = 0; i < cells.count; i++) {
		const struct change *kept = kept_in(box, &cells.items[i].place);

		if (!kept)
			continue;
		before[count] = cells.items[i];
		written[count++] = *kept;
	}
	if (!count)
		return;
	step = remember(box, before->place.row);
	step->cells_before = (struct rows_cells){before, count};
	step->cells_written = (struct rows_cells){written, count};
}

/* --- changing --- */

/* With its undo step. In the arena of the box. */
static const char *show_added(struct rows_box *box, const char *row)
{
	const char *added = arena_strdup(box->arena, row);
	struct rows_step *step = remember(box, added);

	step->is_added = true;
	step->written = position_of(box, added);
	read_rows_for(box, added);
	step->cells_written = copy_cells(box);
	return added;
}

/* Behind the screen of a row that was added: what was filled in there belongs to it. */
static void remember_filled(struct rows_box *box)
{
	size_t at = last_step(box);
	const struct rows_cells *added = &box->undo->steps[at].cells_written;
	struct change *cells;

	if (at == box->undo->count || strcmp(box->undo->steps[at].row, box->fresh) != 0)
		return;
	cells = ARENA_ARRAY(box->undo->arena, struct change, added->count);
	for (size_t i = 0; i < added->count; i++) {
		const struct change *kept = kept_in(box, &added->items[i].place);

		cells[i] = kept ? *kept : added->items[i];
	}
	box->undo->steps[at].cells_written = (struct rows_cells){cells, added->count};
}

static struct outcome add_and_open(struct rows_box *box, size_t at, struct err *say)
{
	const char *row;

	box->refuses =
		!table_add_row(box->app->store, box->app->course, &box->place, at, &row, say);
	if (box->refuses)
		return OUTCOME(STAY);
	box->fresh = show_added(box, row);
	watch(box);
	return rows_go(box, "");
}

static void copy_row(struct rows_box *box, struct err *say)
{
	const struct place like = row_place(box, focused_row(box), "");
	const char *row;

	box->refuses = !table_copy_row(box->app->store, box->app->course, &like, &row, say);
	if (!box->refuses)
		show_added(box, row);
}

/* What is done to where a row stands can be undone. */
static bool remember_place(struct rows_box *box, const char *row, const char *before, bool kept)
{
	struct rows_step *step;

	if (kept) {
		step = remember(box, row);
		step->before = before;
		step->written = position_of(box, row);
	}
	box->refuses = !kept;
	read_rows_for(box, row); /* also where it was refused */
	return kept;
}

static void delete_row(struct rows_box *box, struct err *say)
{
	const char *row = arena_strdup(box->arena, focused_row(box));
	const struct place place = row_place(box, row, "");
	const char *before = position_of(box, row);
	bool kept = table_put_row(box->app->store, box->app->course, &place, "", say);

	if (remember_place(box, row, before, kept))
		err_set(say, "%s", _("消しました。u で元に戻せます。"));
}

static void confirm_row(struct rows_box *box, struct err *say)
{
	const struct place place = row_place(box, focused_row(box), "");
	bool is_taken;

	box->refuses =
		!table_confirm_row(box->app->store, box->app->course, &place, &is_taken, say);
	if (box->refuses)
		return;
	read_rows_for(box, place.row);
	err_set(say, "%s",
		is_taken ? _("この行を使います。もう一度 Space でやめます。")
			 : _("この行を使うのをやめました。"));
}

void rows_keep_reason(struct rows_box *box, const char *reason, struct err *say)
{
	say->text[0] = '\0';
	box->refuses =
		!table_keep_reason(box->app->store, box->app->course, &box->place, reason, say);
}

static enum change_result put_back(
	const struct rows_box *box, const struct rows_step *step, struct err *say)
{
	const struct place place = row_place(box, step->row, "");
	const struct rows_cells *cells = &step->cells_before;

	if (step->is_added)
		return table_take_added_out(box->app->store, box->app->course, &place,
			step->written, step->cells_written.items, step->cells_written.count, say);
	if (cells->count)
		return table_put_cells_back(box->app->store, box->app->course, cells->items,
			step->cells_written.items, cells->count, say);
	return table_put_row_back(
		box->app->store, box->app->course, &place, step->before, step->written, say);
}

/* Where somebody went on from what was done here, that can never be undone any more. */
static void undo(struct rows_box *box, struct err *say)
{
	size_t at = last_step(box);
	struct rows_step step;
	enum change_result result;

	if (at == box->undo->count) {
		err_set(say, "%s", _("戻せる操作はもうありません。"));
		return;
	}
	step = box->undo->steps[at];
	result = put_back(box, &step, say);
	box->refuses = result == CHANGE_FAILED;
	read_rows_for(box, step.row);
	if (result != CHANGE_FAILED)
		forget_step(box->undo, at);
	if (result == CHANGE_KEPT)
		err_set(say, "%s", _("元に戻しました。"));
}

/* --- moving: only the list on the screen changes until the row is put down --- */

static void shift_row(struct rows_box *box, size_t from, size_t to)
{
	const char **items = box->rows.items;
	const char *row = items[from];

	if (from < to)
		memmove(&items[from], &items[from + 1], (to - from) * sizeof(*items));
	else
		memmove(&items[to + 1], &items[to], (from - to) * sizeof(*items));
	items[to] = row;
	box->cells = cells_read(box->list_arena, box);
	box->list.focus = to;
}

static void put_down(struct rows_box *box, struct err *say)
{
	size_t at = box->list.focus;
	const char *before;
	struct place place;
	bool kept;

	box->is_moving = false;
	read_rows(box);
	if (box->list.focus == at)
		return;
	place = row_place(box, arena_strdup(box->arena, focused_row(box)), "");
	before = position_of(box, place.row);
	kept = table_move_row(box->app->store, box->app->course, &place, at, say);
	if (remember_place(box, place.row, before, kept))
		err_set(say, "%s", _("動かしました。u で元に戻せます。"));
}

static struct outcome move_key(
	struct rows_box *box, const struct key *key, enum command command, struct err *say)
{
	size_t from = box->list.focus;

	if (command == DO_PUT_DOWN) {
		put_down(box, say);
		return OUTCOME(STAY);
	}
	if (command == DO_BACK) {
		box->is_moving = false;
		read_rows(box);
		return OUTCOME(STAY);
	}
	if (list_key(&box->list, key))
		shift_row(box, from, box->list.focus);
	err_set(say, "%s", _("上下で動かし、Enter で置きます。"));
	return OUTCOME(STAY);
}

/* --- others, and the screen of a row --- */

/* A row that is being moved stays in the hand, at its place on the screen. */
void rows_refresh(struct rows_box *box)
{
	char *moved = xstrdup(box->is_moving ? focused_row(box) : "");
	size_t at = box->list.focus;

	read_rows(box);
	box->is_moving = box->is_moving && strcmp(moved, focused_row(box)) == 0;
	if (box->is_moving)
		shift_row(box, box->list.focus, at < box->rows.count ? at : box->rows.count - 1);
	free(moved);
}

void rows_come_back(struct rows_box *box)
{
	const struct place fresh = row_place(box, box->fresh, "");
	size_t step;

	if (*box->fresh)
		remember_filled(box);
	else
		remember_edit(box);
	watch_no_more(box);
	step = last_step(box);
	box->fresh = "";
	if (*fresh.row && table_remove_blank(box->app->store, box->app->course, &fresh) &&
		step < box->undo->count)
		forget_step(box->undo, step);
	rows_refresh(box);
}

/* --- keys --- */

/* What is written in a row is what it is taken, copied or deleted for. */
void rows_add_aims(const struct rows_box *box, struct aims *out)
{
	struct buf text = {0};

	for (size_t i = 0; i < box->rows.count; i++) {
		buf_puts(&text, box->rows.items[i]);
		for (size_t k = 0; k < box->field->column_count; k++) {
			struct place cell =
				row_place(box, box->rows.items[i], box->field->columns[k].id);

			buf_printf(&text, "\n%s", course_text(box->app->course, &cell));
		}
		aims_add(out, i == box->list.focus, &text);
	}
	buf_free(&text);
}

bool rows_does_at_once(enum command command)
{
	return command == DO_TAKE || command == DO_DELETE || command == DO_COPY;
}

struct outcome rows_key(
	struct rows_box *box, const struct key *key, enum command command, struct err *say)
{
	say->text[0] = '\0';
	box->refuses = false;
	if (box->is_moving)
		return move_key(box, key, command, say);
	switch (command) {
	case DO_OTHER_ROWS:
		/* From the menu: down, and at the foot up again. */
		if (!list_key(&box->list, key))
			box->list.focus = (box->list.focus + 1) % box->rows.count;
		return OUTCOME(STAY);
	case DO_EDIT:
		watch(box);
		return rows_go(box, first_open_column(box));
	case DO_NEW:
	case DO_ADD_FIRST:
		return add_and_open(box, box->rows.count, say);
	case DO_INSERT:
		return add_and_open(box, box->list.focus, say);
	case DO_COPY:
		copy_row(box, say);
		return OUTCOME(STAY);
	case DO_MOVE:
		box->is_moving = true;
		return move_key(box, key, DO_NONE, say);
	case DO_TAKE:
		confirm_row(box, say);
		return OUTCOME(STAY);
	case DO_DELETE:
		delete_row(box, say);
		return OUTCOME(STAY);
	case DO_UNDO_ROW:
		undo(box, say);
		return OUTCOME(STAY);
	default:
		return OUTCOME(list_key(&box->list, key) ? STAY : IGNORED);
	}
}
