#include "banso/work/purge.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/doc/uncovered.h"
#include "banso/model/own.h"
#include "banso/model/session/session_log.h"
#include "banso/store/history.h"
#include "banso/store/purge.h"
#include "banso/text/letters.h"
#include "banso/text/sentences.h"

/* All of a person: the row, where they were, what they wrote. */
#define PERSON_PLACES 3

/* What goes: the places that somebody named, and what belongs to them. */
struct wanted {
	struct store *store;
	struct arena *arena;
	const struct course *course;
	struct place *items;
	size_t count;
	struct err err; /* why not all of it could be found */
	bool has_failed;
};

static void add_once(struct words *words, struct arena *arena, const char *word)
{
	if (!words_have(*words, word))
		words_add(words, arena, word);
}

static void want(struct wanted *wanted, struct place place)
{
	for (size_t i = 0; i < wanted->count; i++)
		if (place_equal(&wanted->items[i], &place))
			return;
	wanted->items =
		arena_push(wanted->arena, wanted->items, wanted->count, sizeof(*wanted->items));
	wanted->items[wanted->count++] = place;
}

/* Where others' rows name the person as who follows them. */
static void want_followed(struct wanted *wanted, const char *name)
{
	struct participants people = course_participants(wanted->course, wanted->arena);

	for (size_t i = 0; i < people.count; i++)
		if (letters_same(people.items[i].successor, name))
			want(wanted, person_place(wanted->course, people.items[i].id,
					     OWN_PERSON_SUCCESSOR));
}

/* The participant whose row or name the place is; "" for another place. */
static const char *named_at(const struct course *course, const struct place *place)
{
	struct participant who = {.name = ""};
	bool is_name = !*place->column || strcmp(place->column, OWN_PERSON_NAME) == 0;

	if (strcmp(place->form, OWN_PEOPLE) != 0 || !is_name ||
		!course_person(course, place->row, &who))
		return "";
	return who.name;
}

static bool is_text_of_note(const struct place *place)
{
	return strcmp(place->form, OWN_SESSION) == 0 && strcmp(place->field, OWN_NOTES) == 0 &&
	       *place->session && *place->row &&
	       (!*place->column || strcmp(place->column, OWN_NOTE_TEXT) == 0);
}

/* The note, what it was split off from, what it was split into, and all of these. */
static struct words rows_near(struct arena *arena, const struct sheet *sheet, const char *row)
{
	struct words rows = {0};

	words_add(&rows, arena, row);
	for (size_t i = 0; i < rows.count; i++)
		for (size_t k = 0; sheet && k < sheet->value_count; k++) {
			const struct value *of = &sheet->values[k];
			bool is_of = strcmp(of->field, OWN_NOTES) == 0 &&
				     strcmp(of->column, OWN_NOTE_OF) == 0 && *of->text;

			if (is_of && strcmp(of->text, rows.items[i]) == 0)
				add_once(&rows, arena, of->row);
			if (is_of && strcmp(of->row, rows.items[i]) == 0)
				add_once(&rows, arena, of->text);
		}
	return rows;
}

/* Every sentence that ever stood there: a note may be split into these. */
static struct words lines_at(struct wanted *wanted, const struct place *place)
{
	struct words lines = {0};
	struct history history;

	if (!store_history(wanted->store, wanted->arena, place, &history, &wanted->err)) {
		wanted->has_failed = true;
		return lines;
	}
	for (size_t i = 0; i < history.count; i++) {
		struct words some = sentences_of(wanted->arena, history.items[i].text);

		for (size_t k = 0; k < some.count; k++)
			add_once(&lines, wanted->arena, some.items[k]);
	}
	return lines;
}

static bool have_any(struct words lines, struct words others)
{
	for (size_t i = 0; i < others.count; i++)
		if (words_have(lines, others.items[i]))
			return true;
	return false;
}

/* A note that is split, or one again, leaves its lines in the history of each row that had them. */
static void want_split(struct wanted *wanted, struct place note)
{
	const struct sheet *sheet = course_sheet(wanted->course, note.session, OWN_SESSION, "");
	struct words rows = rows_near(wanted->arena, sheet, note.row), lines;

	note.column = OWN_NOTE_TEXT;
	lines = lines_at(wanted, &note);
	for (size_t i = 1; i < rows.count; i++) {
		note.row = rows.items[i];
		if (have_any(lines, lines_at(wanted, &note)))
			want(wanted, note);
	}
}

/* Which lines of what was decided everybody may read is told by these lines. */
static void want_decided(struct wanted *wanted, const struct place *place)
{
	struct place lines = *place;

	lines.field = OWN_SESSION_DECIDED_LINES;
	if (strcmp(place->form, OWN_SESSION) == 0 && strcmp(place->field, OWN_SESSION_DECIDED) == 0)
		want(wanted, lines);
}

/* A text goes from wherever banso itself has written it down: the places, and these. */
static struct wanted find_all(struct store *store, struct arena *arena, const struct course *course,
	const struct place *places, size_t count)
{
	struct wanted wanted = {.store = store, .arena = arena, .course = course};

	for (size_t i = 0; i < count; i++)
		want(&wanted, places[i]);
	for (size_t i = 0; i < count; i++) {
		const char *name = named_at(course, &places[i]);

		if (*name)
			want_followed(&wanted, name);
		if (is_text_of_note(&places[i]))
			want_split(&wanted, places[i]);
		want_decided(&wanted, &places[i]);
	}
	return wanted;
}

struct place *purge_along(struct store *store, struct arena *arena, const struct course *course,
	const struct place *place, size_t *count)
{
	struct wanted all = find_all(store, arena, course, place, 1);

	*count = 0;
	for (size_t i = 1; i < all.count; i++)
		if (is_text_of_note(&all.items[i]) && *course_text(course, &all.items[i]))
			all.items[(*count)++] = all.items[i];
	return all.items;
}

static void places_of_person(
	const struct course *course, const char *person, struct place out[PERSON_PLACES])
{
	out[0] = person_place(course, person, "");
	out[1] = session_log_place(course, "", OWN_ATTENDANCE, person, "");
	out[2] = PLACE_NONE;
	out[2].engagement = course->id;
	out[2].respondent = person;
}

static bool is_within_any(const struct place *place, const struct place *places, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (place_is_within(place, &places[i]))
			return true;
	return false;
}

static void leave_values(struct arena *arena, const struct course *course, struct sheet *sheet,
	const struct place *places, size_t count)
{
	const struct value *all = sheet->values;
	size_t value_count = sheet->value_count;
	struct place place = {.engagement = course->id,
		.session = sheet->session,
		.form = sheet->form,
		.respondent = sheet->respondent};

	sheet->values = ARENA_ARRAY(arena, struct value, value_count);
	sheet->value_count = 0;
	for (size_t i = 0; i < value_count; i++) {
		place.field = all[i].field;
		place.row = all[i].row;
		place.column = all[i].column;
		if (!is_within_any(&place, places, count))
			sheet->values[sheet->value_count++] = all[i];
	}
}

/* The course once everything at and below the places is gone. */
static struct course left_of(
	struct arena *arena, const struct course *course, const struct place *places, size_t count)
{
	struct course left = *course;

	left.once_named = ARENA_ARRAY(arena, struct former_name, course->once_named_count);
	left.once_named_count = 0;
	for (size_t i = 0; i < course->once_named_count; i++)
		if (!is_within_any(&course->once_named[i].place, places, count))
			left.once_named[left.once_named_count++] = course->once_named[i];
	left.sheets = ARENA_ARRAY(arena, struct sheet, course->sheet_count);
	memcpy(left.sheets, course->sheets, course->sheet_count * sizeof(*course->sheets));
	for (size_t i = 0; i < left.sheet_count; i++)
		leave_values(arena, course, &left.sheets[i], places, count);
	return left;
}

static size_t uncovers(struct store *store, struct arena *arena, const struct course *course,
	const struct place *places, size_t count)
{
	const struct wanted all = find_all(store, arena, course, places, count);
	struct course left = left_of(arena, course, all.items, all.count);

	return uncovered_count(arena, course, &left);
}

size_t purge_uncovers(struct store *store, struct arena *arena, const struct course *course,
	const struct place *place)
{
	return uncovers(store, arena, course, place, 1);
}

size_t purge_of_person_uncovers(
	struct store *store, struct arena *arena, const struct course *course, const char *person)
{
	struct place places[PERSON_PLACES];

	places_of_person(course, person, places);
	return uncovers(store, arena, course, places, PERSON_PLACES);
}

int64_t purge_shown(struct store *store, struct arena *arena, const struct course *course,
	const struct place *places, size_t count)
{
	const struct wanted all = find_all(store, arena, course, places, count);
	int64_t sum = 0;

	for (size_t i = 0; i < all.count; i++)
		sum += course_revisions(course, &all.items[i]);
	return sum;
}

int64_t purge_of_person_shown(
	struct store *store, struct arena *arena, const struct course *course, const char *person)
{
	struct place places[PERSON_PLACES];

	places_of_person(course, person, places);
	return purge_shown(store, arena, course, places, PERSON_PLACES);
}

bool purge_at(struct store *store, struct arena *arena, const struct course *course,
	const struct place *places, size_t count, int64_t shown, struct purged *out,
	struct err *err)
{
	const struct wanted all = find_all(store, arena, course, places, count);

	if (all.has_failed)
		return err_set(err, "%s", all.err.text);
	return store_purge(store, arena, all.items, all.count, shown, out, err);
}

bool purge_of_person(struct store *store, struct arena *arena, const struct course *course,
	const char *person, int64_t shown, struct purged *out, struct err *err)
{
	struct place places[PERSON_PLACES];

	places_of_person(course, person, places);
	return purge_at(store, arena, course, places, PERSON_PLACES, shown, out, err);
}

int64_t purge_last(struct store *store)
{
	return store_last_purge(store);
}

bool purge_took(struct store *store, const struct place *place, int64_t last)
{
	return place ? store_was_purged(store, place, last) : store_last_purge(store) > last;
}
