#include "banso/doc/uncovered.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/doc/named.h"
#include "banso/doc/own_words.h"
#include "banso/doc/unnamed.h"
#include "banso/model/own.h"

static bool has_name(struct participants people, const char *name)
{
	for (size_t i = 0; i < people.count; i++)
		if (strcmp(people.items[i].name, name) == 0)
			return true;
	return false;
}

/* Those of `now` whom nobody knows later. */
static struct participants forgotten(
	struct arena *arena, struct participants now, struct participants later)
{
	struct participants gone = {0};

	for (size_t i = 0; i < now.count; i++)
		if (!has_name(later, now.items[i].name)) {
			gone.items = arena_push(arena, gone.items, gone.count, sizeof(*gone.items));
			gone.items[gone.count++] = now.items[i];
		}
	return gone;
}

/* Whether a name in it is hidden, rather than left out as a datum of its own. */
static bool is_hidden_in(
	const struct course *course, const struct sheet *sheet, const struct value *value)
{
	struct place place = PLACE_NONE;
	const struct field *field;

	place.engagement = course->id;
	place.session = sheet->session;
	place.form = sheet->form;
	place.respondent = sheet->respondent;
	place.field = value->field;
	place.row = value->row;
	place.column = value->column;
	field = course_field(course, &place);
	return field && !field->personal && own_words_are(field, value->text);
}

struct uncovered {
	struct arena *arena;
	const struct unnamed *now, *later;
	const struct unnamed *gone; /* few: a text without any of them reads the same later */
};

static bool is_uncovered(const struct uncovered *names, const char *text)
{
	size_t hidden;

	return strcmp(unnamed(names->arena, text, names->gone, &hidden), text) != 0 &&
	       strcmp(unnamed(names->arena, text, names->now, &hidden),
		       unnamed(names->arena, text, names->later, &hidden)) != 0;
}

size_t uncovered_count(struct arena *arena, const struct course *course, const struct course *left)
{
	struct participants now = named_people(arena, course);
	struct participants later = named_people(arena, left);
	struct participants gone = forgotten(arena, now, later);
	const struct uncovered names = {.arena = arena_new(),
		.now = unnamed_people(arena, now),
		.later = unnamed_people(arena, later),
		.gone = unnamed_people(arena, gone)};
	size_t count = 0;

	for (size_t i = 0; gone.count && i < left->sheet_count; i++) {
		const struct sheet *sheet = &left->sheets[i];

		if (strcmp(sheet->form, OWN_PEOPLE) == 0 || strcmp(sheet->form, OWN_COURSE) == 0)
			continue;
		for (size_t k = 0; k < sheet->value_count; k++)
			if (is_hidden_in(course, sheet, &sheet->values[k])) {
				count += is_uncovered(&names, sheet->values[k].text);
				arena_reset(names.arena);
			}
	}
	arena_free(names.arena);
	return count;
}
