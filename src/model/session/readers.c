#include "banso/model/session/readers.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/model/own.h"

/* Of what banso itself keeps: fields of a form, or columns of one row. */
static const struct pair {
	const char *form, *text, *text_column, *readers, *readers_column;
} pairs[] = {
	{OWN_SESSION, OWN_NOTES, OWN_NOTE_TEXT, OWN_NOTES, OWN_NOTE_CIRCLE},
	{OWN_SESSION, OWN_SESSION_DECIDED, "", OWN_SESSION_DECIDED_OPEN, ""},
	{OWN_TASKS, OWN_TASK, OWN_TASK_WHAT, OWN_TASK, OWN_TASK_OPEN},
	{OWN_TASKS, OWN_TASK, OWN_TASK_DUE, OWN_TASK, OWN_TASK_OPEN},
	{OWN_TASKS, OWN_TASK, OWN_TASK_STATE, OWN_TASK, OWN_TASK_OPEN},
};
#define PAIRS (sizeof(pairs) / sizeof(pairs[0]))

/* How many readers a value gives. A consent that was not asked leaves a text to those who take
 * part. */
static enum circle readers_said(const struct place *place, const char *text)
{
	enum circle said;

	if (circle_find(text, &said))
		return said;
	if (strcmp(place->column, OWN_NOTE_CIRCLE) == 0 && own_is(place->form))
		return CIRCLE_TEAM;
	if (!*text)
		return CIRCLE_SHARED;
	return strcmp(text, "true") == 0 ? CIRCLE_PUBLIC : CIRCLE_TEAM;
}

struct list {
	const struct course *course;
	struct arena *arena;
	struct seen *items;
	size_t count;
};

static void add(struct list *list, const struct place *place)
{
	list->items = arena_push(list->arena, list->items, list->count, sizeof(*list->items));
	list->items[list->count++] =
		(struct seen){place_copy(list->arena, place), course_revision(list->course, place)};
}

static struct place at(const struct place *place, const char *field, const char *column)
{
	struct place other = *place;

	other.field = field;
	other.column = column;
	return other;
}

/* True if the place is a text. */
static bool add_own(struct list *list, const struct place *place)
{
	for (size_t i = 0; i < PAIRS; i++) {
		const struct pair *pair = &pairs[i];
		struct place text = at(place, pair->text, pair->text_column);
		struct place readers = at(place, pair->readers, pair->readers_column);

		if (strcmp(place->form, pair->form) != 0)
			continue;
		if (place_equal(place, &text)) {
			add(list, &readers);
			return true;
		}
		if (place_equal(place, &readers))
			add(list, &text);
	}
	return false;
}

/* All that stands in a table: rows that come later are no text that was read. */
static void add_cells(struct list *list, struct place place)
{
	const struct sheet *sheet =
		course_sheet(list->course, place.session, place.form, place.respondent);

	for (size_t i = 0; sheet && i < sheet->value_count; i++) {
		const struct value *value = &sheet->values[i];

		if (strcmp(value->field, place.field) != 0)
			continue;
		place.row = value->row;
		place.column = value->column;
		add(list, &place);
	}
}

/* The consents of a sheet speak of all else in it. */
static bool add_of_sheet(struct list *list, const struct form *form, struct place place)
{
	const struct field *at = form_field(form, place.field);
	bool is_text = at && !at->consent;

	place.row = place.column = "";
	for (size_t i = 0; at && i < form->field_count; i++) {
		const struct field *field = &form->fields[i];

		if (field->consent != is_text)
			continue;
		place.field = field->id;
		if (field->type == FIELD_TABLE)
			add_cells(list, place);
		else
			add(list, &place);
	}
	return is_text;
}

static enum circle most_said(const struct list *list)
{
	enum circle most = CIRCLE_TEAM;

	for (size_t i = 0; i < list->count; i++) {
		const struct place *place = &list->items[i].place;
		enum circle said = readers_said(place, course_text(list->course, place));

		most = said > most ? said : most;
	}
	return most;
}

struct together readers_together(
	const struct course *course, const struct place *place, struct arena *arena)
{
	struct list list = {.course = course, .arena = arena};
	const struct form *form = course ? course_form(course, place->form) : NULL;
	bool is_text = false;

	if (form && own_is(form->id))
		is_text = add_own(&list, place);
	else if (form)
		is_text = add_of_sheet(&list, form, *place);
	return (struct together){.seen = list.items,
		.count = list.count,
		.is_text = is_text,
		.said = is_text ? most_said(&list) : CIRCLE_TEAM};
}

bool readers_are_given(const struct course *course, const struct change *change)
{
	return readers_said(&change->place, change->text) >
	       readers_said(&change->place, course_text(course, &change->place));
}

struct change readers_change(const struct course *course, const struct place *place,
	const char *text, struct arena *arena)
{
	struct change change = {
		.place = *place, .seen_revision = course_revision(course, place), .text = text};
	struct together together = readers_together(course, place, arena);

	if (readers_are_given(course, &change)) {
		change.together = together.seen;
		change.together_count = together.count;
	}
	return change;
}
