/* The one door: every value that a person changes goes through apply(). */
#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/clock.h"
#include "banso/base/holds.h"
#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/model/rows.h"
#include "banso/store/any_revision.h"
#include "banso/text/moment.h"
#include "internal.h"

/* Changes under way, of one engagement, in one transaction. */
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

/* --- the sheet --- */

static bool find_sheet(
	struct door *door, const struct place *place, int64_t *sheet, struct err *err)
{
	static const char sql[] = "SELECT id FROM sheet WHERE engagement = ? AND session = ? AND"
				  " form = ? AND respondent = ?";
	struct statement *statement = db_prepare(door->store->db, sql);

	*sheet = 0;
	bind_sheet(statement, door->course->id, place);
	if (db_row(statement))
		*sheet = db_int(statement, 0);
	return db_done(statement, err);
}

static bool make_sheet(
	struct door *door, const struct place *place, int64_t *sheet, struct err *err)
{
	static const char sql[] =
		"INSERT INTO sheet (engagement, session, form, respondent, state, fields, answered,"
		" broken, counted) VALUES (?, ?, ?, ?, 'untouched', 0, 0, 0, 0)";
	struct statement *statement = db_prepare(door->store->db, sql);

	bind_sheet(statement, door->course->id, place);
	if (!db_run(statement, err))
		return false;
	*sheet = db_last_id(door->store->db);
	return true;
}

/* --- the value --- */

/* What stands there now; revision 0 and empty texts for nothing. */
static bool read_value(struct door *door, int64_t sheet, const struct place *place,
	struct value *there, struct err *err)
{
	static const char sql[] = "SELECT revision, text, reason, at, who FROM value"
				  " WHERE sheet = ? AND field = ? AND row = ? AND column = ?";
	struct statement *statement = db_prepare(door->store->db, sql);

	*there = (struct value){.text = "", .reason = "", .at = "", .who = ""};
	db_bind_int(statement, sheet);
	bind_cell(statement, place);
	if (db_row(statement)) {
		there->revision = (long)db_int(statement, 0);
		there->text = db_copy(statement, door->arena, 1);
		there->reason = db_copy(statement, door->arena, 2);
		there->at = db_copy(statement, door->arena, 3);
		there->who = db_copy(statement, door->arena, 4);
	}
	return db_done(statement, err);
}

static bool write_value(struct door *door, int64_t sheet, const struct place *place,
	const struct value *value, struct err *err)
{
	static const char sql[] =
		"INSERT INTO value (sheet, field, row, column, revision, text, reason, at, who)"
		" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
		" revision = excluded.revision, text = excluded.text, reason = excluded.reason,"
		" at = excluded.at, who = excluded.who";
	struct statement *statement = db_prepare(door->store->db, sql);

	db_bind_int(statement, sheet);
	bind_cell(statement, place);
	db_bind_int(statement, value->revision);
	db_bind_text(statement, value->text);
	db_bind_text(statement, value->reason);
	db_bind_text(statement, value->at);
	db_bind_text(statement, value->who);
	return db_run(statement, err);
}

static bool write_history(struct door *door, int64_t sheet, const struct place *place,
	const struct value *value, const char *why, struct err *err)
{
	static const char sql[] =
		"INSERT INTO history (site, site_n, sheet, field, row, column, revision, text, reason,"
		" at, who, why) VALUES (" SITE_ID ", ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
	struct site *site = &door->store->site;
	struct statement *statement;

	if (!site_enter(site, door->store->db, err))
		return false;
	statement = db_prepare(door->store->db, sql);
	db_bind_text(statement, site->identity);
	db_bind_int(statement, ++site->last);
	db_bind_int(statement, sheet);
	bind_cell(statement, place);
	db_bind_int(statement, value->revision);
	db_bind_text(statement, value->text);
	db_bind_text(statement, value->reason);
	db_bind_text(statement, value->at);
	db_bind_text(statement, value->who);
	db_bind_text(statement, why ? why : "");
	return db_run(statement, err);
}

/* Who was never among those who are there, as a command, has no draft. */
static bool drop_draft(struct door *door, const struct place *place, struct err *err)
{
	struct place at = *place;

	at.engagement = door->course->id;
	return !door->store->presence || drop_own_draft(door->store, &at, err);
}

/* --- numbers of rows --- */

static bool raise_row_number(struct door *door, const char *prefix, int64_t number, struct err *err)
{
	static const char sql[] =
		"INSERT INTO row_number (engagement, prefix, last) VALUES (?, ?, ?)"
		" ON CONFLICT DO UPDATE SET last = excluded.last WHERE excluded.last > last";
	struct statement *statement = db_prepare(door->store->db, sql);

	db_bind_text(statement, door->course->id);
	db_bind_text(statement, prefix);
	db_bind_int(statement, number);
	return db_run(statement, err);
}

/* A row that came with its id, from an import or the scenario, uses up its number too. */
static bool note_row(struct door *door, const char *row, struct err *err)
{
	size_t digits = *row ? strspn(row + 1, "0123456789") : 0;

	if (digits == 0 || digits > 9 || row[1 + digits])
		return true;
	return raise_row_number(door, arena_strndup(door->arena, row, 1), atol(row + 1), err);
}

static bool last_row_number(struct door *door, const char *prefix, int64_t *last, struct err *err)
{
	static const char sql[] = "SELECT last FROM row_number WHERE engagement = ? AND prefix = ?";
	struct statement *statement = db_prepare(door->store->db, sql);

	*last = 0;
	db_bind_text(statement, door->course->id);
	db_bind_text(statement, prefix);
	if (db_row(statement))
		*last = db_int(statement, 0);
	return db_done(statement, err);
}

/* --- one change --- */

static const char *label_of(const struct course *course, const struct place *place)
{
	const struct form *form = course_form(course, place->form);
	const struct field *field = form ? form_field(form, place->field) : NULL;
	const struct field *column =
		field && *place->column ? field_column(field, place->column) : NULL;

	if (column)
		return _(column->label);
	return field ? _(field->label) : place->field;
}

static enum change_result stale(
	struct door *door, const struct place *place, const struct value *there, struct err *err)
{
	err_set(err,
		_("「%s」は、あなたが開いたあとで %s さんが変えています（%s）。いまの内容を確かめて、もう一度保存してください。"),
		label_of(door->course, place), there->who, moment_both(there->at).text);
	return CHANGE_STALE;
}

static bool write_change(struct door *door, int64_t sheet, const struct change *change,
	struct value *value, struct err *err)
{
	const struct place *place = &change->place;
	bool is_new = value->revision == 0;

	value->revision++;
	value->text = change->text;
	value->reason = change->reason ? change->reason : "";
	value->at = door->stamp;
	value->who = door->store->who;
	return (sheet || make_sheet(door, place, &sheet, err)) &&
	       write_value(door, sheet, place, value, err) &&
	       write_history(door, sheet, place, value, change->why, err) &&
	       (!is_new || note_row(door, place->row, err)) && drop_draft(door, place, err);
}

/* *there becomes what stands at the place afterwards. */
static enum change_result apply(
	struct door *door, const struct change *change, struct value *there, struct err *err)
{
	const struct place *place = &change->place;
	int64_t sheet;

	HOLDS(place_is_whole(place) && *place->form && *place->field && change->text);
	HOLDS(strcmp(place->engagement, door->course->id) == 0);
	if (!find_sheet(door, place, &sheet, err) || !read_value(door, sheet, place, there, err))
		return CHANGE_FAILED;
	if (strcmp(there->text, change->text) == 0 &&
		strcmp(there->reason, change->reason ? change->reason : "") == 0)
		return drop_draft(door, place, err) ? CHANGE_SAME : CHANGE_FAILED;
	if (change->seen_revision != REVISION_ANY && change->seen_revision != there->revision)
		return stale(door, place, there, err);
	return write_change(door, sheet, change, there, err) ? CHANGE_KEPT : CHANGE_FAILED;
}

/* What stands in the database is put into the course once that is certain. */
static void show(struct door *door, const struct place *place, const struct value *there)
{
	if (there->revision)
		course_put(door->course, place, there);
}

/* Where somebody wrote meanwhile, theirs stays. */
static bool apply_first(
	struct door *door, const struct change *first, struct value *there, struct err *err)
{
	int64_t sheet;

	return find_sheet(door, &first->place, &sheet, err) &&
	       read_value(door, sheet, &first->place, there, err) &&
	       (there->revision || write_change(door, sheet, first, there, err));
}

/* What goes along with a value, which *result is of. */
static bool apply_along(struct door *door, const struct along *along, enum change_result result,
	struct value *there, struct err *err)
{
	bool good = !along->draft || drop_draft(door, along->draft, err);

	for (size_t i = 0; good && result == CHANGE_KEPT && i < along->count; i++)
		good = apply_first(door, &along->firsts[i], &there[i], err);
	return good;
}

/* The value and then what goes along with it: what is repeated is of all of them. */
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

/* With where the user stands by now. */
static bool end(struct door *door, bool good, struct err *err)
{
	if (!repeat_end(door->store, good && stand_write(door->store, err), err))
		return false;
	stand_is_kept(door->store);
	return true;
}

static enum change_result change_one(
	struct door *door, const struct change *change, const struct along *along, struct err *err)
{
	struct value *there = ARENA_ARRAY(door->arena, struct value, along->count + 1);
	enum change_result result;
	bool good;

	if (!db_begin(door->store->db, __func__, err))
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

/* How many of the changes were applied; *written: of them those that wrote something. */
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

	if (!db_begin(door->store->db, __func__, err))
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

bool change_first(struct store *store, struct course *course, const struct change *values,
	size_t count, struct err *err)
{
	struct door door;
	struct value *there;
	struct change *first;
	bool written = false, good;

	door_open(&door, store, course);
	there = ARENA_ARRAY(door.arena, struct value, count);
	first = ARENA_ARRAY(door.arena, struct change, count);
	for (size_t i = 0; i < count; i++) {
		first[i] = values[i];
		first[i].place.engagement = course->id;
		first[i].seen_revision = 0;
	}
	good = apply_all(&door, first, count, there, &written, err);
	arena_free(door.arena);
	return good;
}

/* --- rows --- */

/* An id that no row of the engagement bears, nor any that the scenario begins with. */
static bool new_row_id(struct door *door, const struct place *place, char prefix, const char **row,
	struct err *err)
{
	const struct form *form = course_form(door->course, place->form);
	const struct field *table = form ? form_field(form, place->field) : NULL;
	const char *letter = arena_strndup(door->arena, &prefix, 1);
	int64_t number;

	if (!last_row_number(door, letter, &number, err))
		return false;
	do {
		*row = arena_printf(door->arena, "%c%lld", prefix, (long long)++number);
	} while (table && words_have(table->rows, *row));
	return raise_row_number(door, letter, number, err);
}

static bool last_position(
	struct door *door, const struct place *place, const char **last, struct err *err)
{
	static const char sql[] =
		"SELECT max(v.text) FROM value v JOIN sheet s ON s.id = v.sheet WHERE s.engagement = ?"
		" AND s.session = ? AND s.form = ? AND s.respondent = ? AND v.field = ? AND v.row <> ''"
		" AND v.column = ''";
	struct statement *statement = db_prepare(door->store->db, sql);

	*last = "";
	bind_sheet(statement, door->course->id, place);
	db_bind_text(statement, place->field);
	if (db_row(statement))
		*last = db_copy(statement, door->arena, 0);
	return db_done(statement, err);
}

static bool position_behind_all(
	struct door *door, const struct place *table, const char **position, struct err *err)
{
	struct buf text = {0};
	const char *last;

	if (!last_position(door, table, &last, err))
		return false;
	rows_put_after(&text, last);
	*position = arena_strdup(door->arena, buf_text(&text));
	buf_free(&text);
	return true;
}

/* The position of a new row, then its cells: nothing stands at any of them yet. */
static bool make_row(struct door *door, const struct place *table, char prefix,
	const char *position, const struct change *cells, size_t count, struct change *changes,
	struct err *err)
{
	struct place row = *table;

	row.column = "";
	if (!new_row_id(door, table, prefix, &row.row, err) ||
		(!*position && !position_behind_all(door, table, &position, err)))
		return false;
	changes[0] = (struct change){.place = row, .text = position};
	for (size_t i = 0; i < count; i++) {
		changes[i + 1] = cells[i];
		changes[i + 1].place = row;
		changes[i + 1].place.column = cells[i].place.column;
		changes[i + 1].seen_revision = 0;
	}
	return true;
}

/* What was typed in it before it had an id is in drafts of no row: these go as those of a value. */
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

static bool add_row(struct door *door, const struct place *table, char prefix, const char *position,
	const struct change *cells, size_t count, const char **row, struct err *err)
{
	struct change *changes = ARENA_ARRAY(door->arena, struct change, count + 1);
	struct value *there = ARENA_ARRAY(door->arena, struct value, count + 1);
	bool written = false, good;

	if (!db_begin(door->store->db, __func__, err))
		return false;
	good = make_row(door, table, prefix, position, cells, count, changes, err) &&
	       apply_all(door, changes, count + 1, there, &written, err) &&
	       drop_drafts_of_no_row(door, table, cells, count, err) &&
	       repeat_values(door->store, door->course->id, changes, count + 1, err);
	good = end(door, good, err);
	for (size_t i = 0; good && i <= count; i++)
		show(door, &changes[i].place, &there[i]);
	if (good)
		*row = arena_strdup(door->course->arena, changes[0].place.row);
	return good;
}

bool store_add_row(struct store *store, struct course *course, const struct place *table,
	char prefix, const char *position, const struct change *cells, size_t count,
	const char **row, struct err *err)
{
	struct door door;
	bool good;

	door_open(&door, store, course);
	good = add_row(&door, table, prefix, position, cells, count, row, err);
	arena_free(door.arena);
	return good;
}
