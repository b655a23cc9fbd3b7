#include "banso/work/purge.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/doc/unnamed.h"
#include "banso/model/own.h"
#include "banso/model/session/session_log.h"
#include "banso/store/purge.h"
#include "banso/text/utf8.h"

/* All of a person: the row, where they were, what they wrote. */
#define PERSON_PLACES 3

/* What goes: the places that somebody named, and what belongs to them. */
struct wanted {
	struct arena *arena;
	const struct course *course;
	struct place *items;
	size_t count;
};

static void want(struct wanted *wanted, struct place place)
{
	wanted->items =
		arena_push(wanted->arena, wanted->items, wanted->count, sizeof(*wanted->items));
	wanted->items[wanted->count++] = place;
}

/* Where others' rows name the person as who follows them. */
static void want_followed(struct wanted *wanted, const char *name)
{
	struct participants people = course_participants(wanted->course, wanted->arena);

	for (size_t i = 0; i < people.count; i++)
		if (utf8_same_loosely(people.items[i].successor, name))
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

/* The history of a note that was split has the texts of its lines, and theirs have its. */
static void want_split(struct wanted *wanted, const struct place *note)
{
	const struct sheet *sheet = course_sheet(wanted->course, note->session, OWN_SESSION, "");
	struct place other = *note;

	other.column = OWN_NOTE_TEXT;
	other.row = value_text(sheet_value(sheet, OWN_NOTES, note->row, OWN_NOTE_OF));
	if (*other.row)
		want(wanted, other);
	for (size_t i = 0; sheet && i < sheet->value_count; i++) {
		const struct value *value = &sheet->values[i];

		other.row = value->row;
		if (strcmp(value->field, OWN_NOTES) == 0 &&
			strcmp(value->column, OWN_NOTE_OF) == 0 &&
			strcmp(value->text, note->row) == 0)
			want(wanted, other);
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
static const struct place *all_places(
	struct arena *arena, const struct course *course, const struct place *places, size_t *count)
{
	struct wanted wanted = {.arena = arena, .course = course};

	for (size_t i = 0; i < *count; i++)
		want(&wanted, places[i]);
	for (size_t i = 0; i < *count; i++) {
		const char *name = named_at(course, &places[i]);

		if (*name)
			want_followed(&wanted, name);
		if (is_text_of_note(&places[i]))
			want_split(&wanted, &places[i]);
		want_decided(&wanted, &places[i]);
	}
	*count = wanted.count;
	return wanted.items;
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

static size_t uncovers(
	struct arena *arena, const struct course *course, const struct place *places, size_t count)
{
	const struct place *all = all_places(arena, course, places, &count);

	struct course left = left_of(arena, course, all, count);

	return unnamed_uncovered(arena, course, &left);
}

size_t purge_uncovers(struct arena *arena, const struct course *course, const struct place *place)
{
	return uncovers(arena, course, place, 1);
}

size_t purge_of_person_uncovers(
	struct arena *arena, const struct course *course, const char *person)
{
	struct place places[PERSON_PLACES];

	places_of_person(course, person, places);
	return uncovers(arena, course, places, PERSON_PLACES);
}

int64_t purge_shown(
	struct arena *arena, const struct course *course, const struct place *places, size_t count)
{
	const struct place *all = all_places(arena, course, places, &count);
	int64_t sum = 0;

	for (size_t i = 0; i < count; i++)
		sum += course_revisions(course, &all[i]);
	return sum;
}

int64_t purge_of_person_shown(struct arena *arena, const struct course *course, const char *person)
{
	struct place places[PERSON_PLACES];

	places_of_person(course, person, places);
	return purge_shown(arena, course, places, PERSON_PLACES);
}

bool purge_at(struct store *store, struct arena *arena, const struct course *course,
	const struct place *places, size_t count, int64_t shown, struct purged *out,
	struct err *err)
{
	const struct place *all = all_places(arena, course, places, &count);

	return store_purge(store, arena, all, count, shown, out, err);
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
