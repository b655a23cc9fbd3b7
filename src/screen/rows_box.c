#include "banso/screen/rows_box.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/rows.h"
#include "banso/screen/screens.h"

static const struct sheet *sheet_of(const struct rows_box *box)
{
	return course_sheet(
		box->app->course, box->place.session, box->place.form, box->place.respondent);
}

static void read_rows(struct rows_box *box)
{
	arena_free(box->list_arena);
	box->list_arena = arena_new();
	box->rows = course_rows(sheet_of(box), box->field, box->field->id, box->list_arena);
	list_resize(&box->list, box->rows.count);
}

void rows_open(struct rows_box *box, struct app *app, const struct place *place,
	const struct field *field)
{
	*box = (struct rows_box){.app = app, .arena = arena_new(), .field = field, .fresh = ""};
	box->place = place_copy(box->arena, place);
	box->place.field = field->id;
	box->place.row = box->place.column = "";
	read_rows(box);
}

void rows_close(struct rows_box *box)
{
	arena_free(box->list_arena);
	arena_free(box->arena);
	*box = (struct rows_box){0};
}

bool rows_is_open(const struct rows_box *box)
{
	return box->arena != NULL;
}

void rows_focus(struct rows_box *box, const char *row)
{
	for (size_t i = 0; i < box->rows.count; i++)
		if (strcmp(box->rows.items[i], row) == 0)
			box->list.focus = i;
}

const enum command *rows_commands(const struct rows_box *box)
{
	static const enum command some[] = {DO_EDIT, DO_NEW, DO_NEXT, DO_PREVIOUS, DO_OVERVIEW,
		DO_INSERT, DO_COPY, DO_MOVE, DO_DELETE, DO_UNDO_ROW, DO_NONE};
	static const enum command none[] = {
		DO_NEW, DO_NEXT, DO_PREVIOUS, DO_OVERVIEW, DO_UNDO_ROW, DO_NONE};
	static const enum command moving[] = {DO_PUT_DOWN, DO_NONE};

	if (box->is_moving)
		return moving;
	return box->rows.count ? some : none;
}

/* --- changing --- */

static const char *focused_row(const struct rows_box *box)
{
	return box->rows.items[box->list.focus];
}

static struct place row_place(const struct rows_box *box, const char *row, const char *column)
{
	struct place place = box->place;

	place.row = row;
	place.column = column;
	return place;
}

/* The oldest step makes room for a new one. */
static void remember(struct rows_box *box, const char *row, const char *position)
{
	if (box->step_count == ROWS_UNDO_STEPS)
		memmove(&box->steps[0], &box->steps[1],
			(--box->step_count) * sizeof(box->steps[0]));
	box->steps[box->step_count++] = (struct rows_step){
		arena_strdup(box->arena, row), arena_strdup(box->arena, position)};
}

static bool set_position(struct rows_box *box, const char *row, const char *position,
	struct err *err)
{
	struct change change = {.place = row_place(box, row, ""), .seen_revision = REVISION_ANY,
		.text = position};
	bool kept = store_change(box->app->store, box->app->course, &change, err) != CHANGE_FAILED;
	const char *id = arena_strdup(box->arena, row);

	read_rows(box);
	rows_focus(box, id);
	return kept;
}

/* Neither an answer nor the draft of one. */
static bool is_blank(const struct rows_box *box, const char *row)
{
	struct draft draft;

	for (size_t i = 0; i < box->field->column_count; i++) {
		struct place place = row_place(box, row, box->field->columns[i].id);

		if (value_is_answer(course_value(box->app->course, &place)) ||
			store_draft(box->app->store, box->arena, &place, &draft))
			return false;
	}
	return true;
}

void rows_refresh(struct rows_box *box)
{
	read_rows(box);
}

void rows_come_back(struct rows_box *box)
{
	const char *fresh = box->fresh;

	box->fresh = "";
	if (*fresh && is_blank(box, fresh) && box->step_count) {
		box->step_count--;
		set_position(box, fresh, "", NULL);
	}
	read_rows(box);
}

/* Remembers where the row stood, then puts it somewhere else ("" deletes it). */
static void change_position(struct rows_box *box, const char *row, const char *position,
	struct err *say)
{
	remember(box, row, rows_position(sheet_of(box), box->field, row, box->arena));
	if (!set_position(box, row, position, say))
		box->step_count--;
}

static void move_to(struct rows_box *box, size_t at, struct err *say)
{
	const char *row = focused_row(box);
	struct buf position = {0};

	rows_put_position_at(
		&position, sheet_of(box), box->field, box->rows, at, row, box->list_arena);
	change_position(box, arena_strdup(box->arena, row), buf_text(&position), say);
	buf_free(&position);
}

/* A new row, at the end or in front of the focused one. */
static const char *add_row(struct rows_box *box, bool at_end, struct err *say)
{
	size_t at = box->list.focus;
	const char *row;

	if (!store_add_row(box->app->store, box->app->course, &box->place, 'r', &row, say))
		return NULL;
	row = arena_strdup(box->arena, row);
	remember(box, row, "");
	box->fresh = row;
	read_rows(box);
	rows_focus(box, row);
	if (!at_end && box->rows.count > 1) {
		move_to(box, at, say);
		/* One step of undo takes the insertion back as a whole. */
		if (box->step_count > 1)
			box->step_count--;
	}
	return row;
}

static struct outcome open_row(const struct rows_box *box, const char *row)
{
	struct place place = row_place(box, row, "");

	return app_push(row_new(box->app, &place, box->field));
}

static struct outcome add_and_open(struct rows_box *box, bool at_end, struct err *say)
{
	const char *row = add_row(box, at_end, say);

	if (!row)
		return OUTCOME(STAY);
	return open_row(box, row);
}

/* The cells of the focused row once more, in a new row right below. */
static void copy_row(struct rows_box *box, struct err *say)
{
	const char *from = arena_strdup(box->arena, focused_row(box)), *to;
	struct change *changes;
	size_t at = box->list.focus + 1, count = 0;

	to = add_row(box, true, say);
	if (!to)
		return;
	changes = ARENA_ARRAY(box->arena, struct change, box->field->column_count);
	for (size_t i = 0; i < box->field->column_count; i++) {
		struct place place = row_place(box, from, box->field->columns[i].id);
		const char *text = course_text(box->app->course, &place);

		if (i == 0 && !*text && words_have(box->field->rows, from))
			text = from;
		if (!*text)
			continue;
		place.row = to;
		changes[count++] = (struct change){.place = place, .seen_revision = REVISION_ANY,
			.text = arena_strdup(box->arena, text)};
	}
	box->fresh = "";
	if (count)
		store_change_all(box->app->store, box->app->course, changes, count, say);
	move_to(box, at, say);
	box->step_count--;
}

static void undo(struct rows_box *box, struct err *say)
{
	struct rows_step *step;

	if (box->step_count == 0) {
		err_set(say, "%s", _("戻せる操作はもうありません。"));
		return;
	}
	step = &box->steps[--box->step_count];
	set_position(box, step->row, step->position, say);
}

static struct outcome move_key(struct rows_box *box, const struct key *key, enum command command,
	struct err *say)
{
	size_t at = box->list.focus;

	if (command == DO_PUT_DOWN || command == DO_BACK)
		box->is_moving = false;
	else if (key->code == K_UP && at > 0)
		move_to(box, at - 1, say);
	else if (key->code == K_DOWN && at + 1 < box->rows.count)
		move_to(box, at + 1, say);
	return OUTCOME(STAY);
}

struct outcome rows_key(struct rows_box *box, const struct key *key, enum command command,
	struct err *say)
{
	say->text[0] = '\0';
	if (box->is_moving)
		return move_key(box, key, command, say);
	switch (command) {
	case DO_EDIT:
		return open_row(box, focused_row(box));
	case DO_NEW:
		return add_and_open(box, true, say);
	case DO_INSERT:
		return add_and_open(box, false, say);
	case DO_COPY:
		copy_row(box, say);
		return OUTCOME(STAY);
	case DO_MOVE:
		box->is_moving = true;
		err_set(say, "%s", _("↑↓ で動かし、Enter で置きます。"));
		return OUTCOME(STAY);
	case DO_DELETE:
		change_position(box, arena_strdup(box->arena, focused_row(box)), "", say);
		if (!*say->text)
			err_set(say, "%s", _("消しました。u で元に戻せます。"));
		return OUTCOME(STAY);
	case DO_UNDO_ROW:
		undo(box, say);
		return OUTCOME(STAY);
	default:
		return OUTCOME(list_key(&box->list, key) ? STAY : IGNORED);
	}
}
