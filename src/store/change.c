#include "banso/store/change.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/clock.h"
#include "banso/base/holds.h"
#include "banso/base/i18n.h"
#include "banso/model/course.h"
#include "banso/model/near.h"
#include "banso/model/own.h"
#include "banso/model/rows.h"
#include "banso/store/any_revision.h"
#include "banso/store/care/later.h"
#include "banso/text/date/moment.h"
#include "internal.h"
#include "statements.h"

/* The changes of one transaction, all in one engagement. */
struct door {
	struct store *store;
	struct arena *arena; /* scratch */
	struct course *course;
	char stamp[CLOCK_STAMP_BYTES];
};

static void door_open(struct door *door, struct store *store, struct course *course)
{
	*door = (struct door){.store = store, .course = course, .arena = arena_new()};
	clock_stamp(door->stamp);
}

/* Only a store with a window of its own has drafts: that of a command has none. */
static bool drop_draft(struct door *door, const struct place *place, struct err *err)
{
	return !door->store->presence || drop_own_draft(door->store, place, err);
}

/* A row with an id of its own, from an import or the scenario, uses up its number, too. */
static bool note_row(struct door *door, const char *row, struct err *err)
{
	size_t digits = *row ? strspn(row + 1, "0123456789") : 0;

	if (digits == 0 || digits > 9 || row[1 + digits])
		return true;
	return stored_raise_row_number(door->store, door->course->id,
		arena_strndup(door->arena, row, 1), atol(row + 1), err);
}

/* --- one change --- */

static const char *label_of(const struct course *course, const struct place *place)
{
	const struct field *field = course_field(course, place);

	return field ? _(field->label) : place->field;
}

static enum change_result stale(
	struct door *door, const struct place *place, const struct value *there, struct err *err)
{
	struct buf at = {0};

	moment_put_kept(&at, there->at);
	err_set(err,
		_("「%s」は、あなたが開いたあとで %s さんが変えています（%s）。いまの内容を確かめて、もう一度保存してください。"),
		label_of(door->course, place), there->who, buf_text(&at));
	buf_free(&at);
	return CHANGE_STALE;
}

#define MOST_REVISIONS (1L << 53)

static bool write_change(struct door *door, int64_t sheet, const struct change *change,
	struct value *value, struct err *err)
{
	const struct place *place = &change->place;
	bool is_new = value->revision == 0;

	/* No counting reaches these numbers. */
	if (value->revision < 0 || value->revision >= MOST_REVISIONS)
		return err_set(err,
			_("「%s」の版の番号が、ほかのプログラムで書きかえられているので、保存できません。全員が banso を終えてから、banso doctor --repair で直してください。"),
			label_of(door->course, place));
	value->revision++;
	value->text = change->text;
	value->reason = change->reason ? change->reason : "";
	value->at = door->stamp;
	value->who = door->store->signature;
	if (door->store->later)
		later_note(door->store->later, place, change->text);
	return (sheet || stored_make_sheet(door->store, place, &sheet, err)) &&
	       stored_write_value(door->store, sheet, place, value, err) &&
	       stored_add_history(door->store, sheet, place, value, change->why, err) &&
	       (!is_new || note_row(door, place->row, err)) && drop_draft(door, place, err);
}

/* Reads the value at a place; *sheet 0: nothing was ever written on its sheet. */
static bool read_there(struct door *door, const struct place *place, int64_t *sheet,
	struct value *there, struct err *err)
{
	HOLDS(place_is_whole(place) && *place->form && *place->field);
	HOLDS(strcmp(place->engagement, door->course->id) == 0);
	return stored_find_sheet(door->store, place, sheet, err) &&
	       stored_read_value(door->store, door->arena, *sheet, place, there, err);
}

/* The course gets a value only when the transaction is over: it may still be taken back. */
static void show(struct door *door, const struct place *place, const struct value *there)
{
	if (!there->revision)
		return;
	course_put(door->course, place, there);
	near_follow_put(door->course, place);
}

/* CHANGE_SAME: all that was read beside the value is as it was seen. What is not was written by
 * somebody else, and is not taken back with this transaction. */
static enum change_result look_together(
	struct door *door, const struct change *change, struct err *err)
{
	for (size_t i = 0; i < change->together_count; i++) {
		const struct seen *seen = &change->together[i];
		struct value there;
		int64_t sheet;

		if (!read_there(door, &seen->place, &sheet, &there, err))
			return CHANGE_FAILED;
		if (there.revision == seen->revision)
			continue;
		show(door, &seen->place, &there);
		return stale(door, &seen->place, &there, err);
	}
	return CHANGE_SAME;
}

/* Applies one change; *there is then the value that stands at the place. */
static enum change_result apply(
	struct door *door, const struct change *change, struct value *there, struct err *err)
{
	const struct place *place = &change->place;
	enum change_result others;
	int64_t sheet;

	HOLDS(change->text);
	if (!read_there(door, place, &sheet, there, err))
		return CHANGE_FAILED;
	if (strcmp(there->text, change->text) == 0 &&
		strcmp(there->reason, change->reason ? change->reason : "") == 0)
		return drop_draft(door, place, err) ? CHANGE_SAME : CHANGE_FAILED;
	if (change->seen_revision != REVISION_ANY && change->seen_revision != there->revision)
		return stale(door, place, there, err);
	others = look_together(door, change, err);
	if (others != CHANGE_SAME)
		return others;
	return write_change(door, sheet, change, there, err) ? CHANGE_KEPT : CHANGE_FAILED;
}

/* A value that somebody else wrote meanwhile stays, but for what goes whatever it is. */
static bool apply_first(
	struct door *door, const struct change *first, struct value *there, struct err *err)
{
	int64_t sheet;

	if (!read_there(door, &first->place, &sheet, there, err))
		return false;
	if (strcmp(there->text, first->text) == 0 ||
		(there->revision && first->seen_revision != REVISION_ANY))
		return true;
	return write_change(door, sheet, first, there, err);
}

/* Applies what goes along with a value; `result` is that of the value. */
static bool apply_along(struct door *door, const struct along *along, enum change_result result,
	struct value *there, struct err *err)
{
	bool good = !along->draft || drop_draft(door, along->draft, err);

	for (size_t i = 0; good && result == CHANGE_KEPT && i < along->count; i++)
		good = apply_first(door, &along->firsts[i], &there[i], err);
	return good;
}

/* Applies the value first, then what goes along with it, and repeats all of them at once. */
static enum change_result apply_together(struct door *door, const struct change *change,
	const struct along *along, struct value *there, struct err *err)
{
	struct change *all = ARENA_ARRAY(door->arena, struct change, along->count + 1);
	enum change_result result = apply(door, change, there, err);

	if (result > CHANGE_SAME)
		return result;
	all[0] = *change;
	for (size_t i = 0; i < along->count; i++)
		all[i + 1] = along->firsts[i];
	if (!apply_along(door, along, result, there + 1, err))
		return CHANGE_FAILED;
	if (result == CHANGE_KEPT &&
		!repeat_values(door->store, door->course->id, all, along->count + 1, err))
		return CHANGE_FAILED;
	return result;
}

/* Ends the transaction; the place where the user stands is written with it. */
static bool end(struct door *door, bool good, struct err *err)
{
	bool is_kept = repeat_end(door->store, good && stand_write(door->store, err), err);

	saving_is_over(door->store);
	if (is_kept)
		stand_is_kept(door->store);
	return is_kept;
}

static enum change_result change_one(
	struct door *door, const struct change *change, const struct along *along, struct err *err)
{
	struct value *there = ARENA_ARRAY(door->arena, struct value, along->count + 1);
	enum change_result result;
	bool good;

	if (!saving_begin(door->store, __func__, err))
		return CHANGE_FAILED;
	result = apply_together(door, change, along, there, err);
	good = result <= CHANGE_SAME;
	if (!end(door, good, err) && good)
		result = CHANGE_FAILED;
	if (result != CHANGE_FAILED)
		show(door, &change->place, &there[0]);
	for (size_t i = 0; result == CHANGE_KEPT && i < along->count; i++)
		show(door, &along->firsts[i].place, &there[i + 1]);
	return result;
}

enum change_result store_change_along(struct store *store, struct course *course,
	const struct change *change, const struct along *along, struct err *err)
{
	struct door door;
	enum change_result result;

	door_open(&door, store, course);
	result = change_one(&door, change, along, err);
	arena_free(door.arena);
	return result;
}

enum change_result store_change(
	struct store *store, struct course *course, const struct change *change, struct err *err)
{
	return store_change_along(store, course, change, &(struct along){.count = 0}, err);
}

/* --- several --- */

/* False if a change is stale or failed; *written: at least one wrote something. */
static bool apply_all(struct door *door, const struct change *changes, size_t count,
	struct value *there, bool *written, struct err *err)
{
	for (size_t i = 0; i < count; i++) {
		enum change_result result = apply(door, &changes[i], &there[i], err);

		if (result == CHANGE_STALE)
			show(door, &changes[i].place, &there[i]);
		if (result == CHANGE_STALE || result == CHANGE_FAILED)
			return false;
		*written = *written || result == CHANGE_KEPT;
	}
	return true;
}

static bool change_all(
	struct door *door, const struct change *changes, size_t count, struct err *err)
{
	struct value *there = ARENA_ARRAY(door->arena, struct value, count);
	bool written = false, good;

	if (!saving_begin(door->store, __func__, err))
		return false;
	good = apply_all(door, changes, count, there, &written, err) &&
	       (!written || repeat_values(door->store, door->course->id, changes, count, err));
	good = end(door, good, err);
	for (size_t i = 0; good && i < count; i++)
		show(door, &changes[i].place, &there[i]);
	return good;
}

bool store_change_all(struct store *store, struct course *course, const struct change *changes,
	size_t count, struct err *err)
{
	struct door door;
	bool good;

	if (count == 0)
		return true;
	door_open(&door, store, course);
	good = change_all(&door, changes, count, err);
	arena_free(door.arena);
	return good;
}

bool change_within(struct store *store, struct course *course, const struct change *changes,
	size_t count, struct err *err)
{
	struct door door;
	struct value *there;
	bool written = false, good;

	door_open(&door, store, course);
	there = ARENA_ARRAY(door.arena, struct value, count);
	good = apply_all(&door, changes, count, there, &written, err);
	arena_free(door.arena);
	return good;
}

bool change_first(struct store *store, struct course *course, const struct change *values,
	size_t count, struct err *err)
{
	struct arena *scratch = arena_new();
	struct change *first = ARENA_ARRAY(scratch, struct change, count);
	bool good;

	for (size_t i = 0; i < count; i++) {
		first[i] = values[i];
		first[i].place.engagement = course->id;
		first[i].seen_revision = 0;
	}
	good = change_within(store, course, first, count, err);
	arena_free(scratch);
	return good;
}

/* --- rows --- */

/* Draws an id that no row of the engagement has, nor a row with which the scenario begins. */
static bool new_row_id(struct door *door, const struct place *place, char prefix, const char **row,
	struct err *err)
{
	const struct form *form = course_form(door->course, place->form);
	const struct field *table = form ? form_field(form, place->field) : NULL;
	const char *letter = arena_strndup(door->arena, &prefix, 1);
	int64_t number;
	bool is_full;

	if (!stored_last_row_number(door->store, door->course->id, letter, &number, err))
		return false;
	is_full = number >= STORED_MOST_ROWS;
	number = is_full ? 0 : number;
	do {
		if (!is_full)
			number++;
		else if (!stored_free_row_number(
				 door->store, door->course->id, letter, &number, err))
			return false;
		*row = arena_printf(door->arena, "%c%lld", prefix, (long long)number);
	} while (table && words_have(table->rows, *row));
	return stored_raise_row_number(
		door->store, door->course->id, letter, is_full ? STORED_MOST_ROWS : number, err);
}

/* `last`: where the last row of all stands; NULL: the store is asked, which reads all of them. */
static bool position_behind_all(struct door *door, const struct place *table, const char *last,
	const char **position, struct err *err)
{
	struct buf text = {0};

	if (!last && !stored_last_position(door->store, door->arena, table, &last, err))
		return false;
	rows_put_after(&text, last);
	*position = arena_strdup(door->arena, buf_text(&text));
	buf_free(&text);
	return true;
}

/* Fills `changes` with the position of a new row, then its cells. */
static bool make_row(struct door *door, const struct new_rows *rows, const struct new_row *new,
	const char *last, struct change *changes, struct err *err)
{
	struct place row = rows->table;
	const char *position = new->position;

	row.column = "";
	if (!new_row_id(door, &rows->table, rows->prefix, &row.row, err) ||
		(!*position && !position_behind_all(door, &rows->table, last, &position, err)))
		return false;
	changes[0] = (struct change){.place = row, .text = position};
	for (size_t i = 0; i < new->count; i++) {
		changes[i + 1] = new->cells[i];
		changes[i + 1].place = row;
		changes[i + 1].place.column = new->cells[i].place.column;
		changes[i + 1].seen_revision = 0;
	}
	return true;
}

/* Texts typed before the row had an id are drafts of no row; they go now that the row is kept. */
static bool drop_drafts_of_no_row(struct door *door, const struct place *table,
	const struct change *cells, size_t count, struct err *err)
{
	struct place place = *table;
	bool good = true;

	place.row = "";
	for (size_t i = 0; good && i < count; i++) {
		place.column = cells[i].place.column;
		good = drop_draft(door, &place, err);
	}
	return good;
}

/* Each row is written before the next one is placed behind it: nobody else writes meanwhile. */
static bool apply_rows(struct door *door, const struct new_rows *rows, struct change *changes,
	struct value *there, struct err *err)
{
	const char *last = NULL;
	size_t at = 0;
	bool written = false, good = true;

	for (size_t i = 0; good && i < rows->count; i++) {
		const struct new_row *row = &rows->items[i];

		good = make_row(door, rows, row, last, changes + at, err) &&
		       apply_all(door, changes + at, row->count + 1, there + at, &written, err) &&
		       (rows->leaves_drafts || drop_drafts_of_no_row(door, &rows->table, row->cells,
						       row->count, err));
		last = *row->position ? NULL : changes[at].text;
		at += row->count + 1;
	}
	for (size_t i = 0; i < rows->change_count; i++)
		changes[at + i] = rows->changes[i];
	return good && apply_all(door, changes + at, rows->change_count, there + at, &written, err);
}

static size_t count_changes(const struct new_rows *rows)
{
	size_t count = rows->change_count;

	for (size_t i = 0; i < rows->count; i++)
		count += rows->items[i].count + 1;
	return count;
}

static bool add_rows(
	struct door *door, const struct new_rows *rows, const char **ids, struct err *err)
{
	size_t count = count_changes(rows), at = 0;
	struct change *changes = ARENA_ARRAY(door->arena, struct change, count);
	struct value *there = ARENA_ARRAY(door->arena, struct value, count);
	bool good;

	if (!saving_begin(door->store, __func__, err))
		return false;
	good = apply_rows(door, rows, changes, there, err) &&
	       repeat_values(door->store, door->course->id, changes, count, err);
	good = end(door, good, err);
	for (size_t i = 0; good && i < count; i++)
		show(door, &changes[i].place, &there[i]);
	for (size_t i = 0; good && i < rows->count; i++) {
		ids[i] = arena_strdup(door->course->arena, changes[at].place.row);
		at += rows->items[i].count + 1;
	}
	return good;
}

bool store_add_rows(struct store *store, struct course *course, const struct new_rows *rows,
	const char **ids, struct err *err)
{
	struct door door;
	bool good;

	door_open(&door, store, course);
	good = add_rows(&door, rows, ids, err);
	arena_free(door.arena);
	return good;
}

bool store_add_row(struct store *store, struct course *course, const struct place *table,
	char prefix, const char *position, const struct change *cells, size_t count,
	const char **row, struct err *err)
{
	const struct new_row one = {.position = position, .cells = cells, .count = count};
	const struct new_rows rows = {.table = *table, .prefix = prefix, .items = &one, .count = 1};

	return store_add_rows(store, course, &rows, row, err);
}
