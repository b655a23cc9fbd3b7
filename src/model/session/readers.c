#include "banso/model/session/readers.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/model/own.h"
#include "banso/model/progress.h"
#include "banso/model/session/notes.h"
#include "banso/model/session/opened.h"
#include "banso/model/session/task.h"
#include "banso/text/fold.h"

/* Of what banso itself keeps: fields of a form, or columns of one row. */
static const struct pair {
	const char *form, *text, *text_column, *readers, *readers_column;
} pairs[] = {
	{OWN_SESSION, OWN_NOTES, OWN_NOTE_TEXT, OWN_NOTES, OWN_NOTE_CIRCLE},
	{OWN_SESSION, OWN_SESSION_DECIDED, "", OWN_SESSION_DECIDED_OPEN, ""},
	{OWN_SESSION, OWN_SESSION_DECIDED, "", OWN_SESSION_DECIDED_LINES, ""},
	{OWN_TASKS, OWN_TASK, OWN_TASK_WHAT, OWN_TASK, OWN_TASK_OPEN},
	{OWN_TASKS, OWN_TASK, OWN_TASK_DUE, OWN_TASK, OWN_TASK_OPEN},
	{OWN_TASKS, OWN_TASK, OWN_TASK_STATE, OWN_TASK, OWN_TASK_OPEN},
	{OWN_TASKS, OWN_TASK, OWN_TASK_WHAT, OWN_TASK, OWN_TASK_READERS},
	{OWN_TASKS, OWN_TASK, OWN_TASK_WHO, OWN_TASK, OWN_TASK_READERS},
	{OWN_TASKS, OWN_TASK, OWN_TASK_DUE, OWN_TASK, OWN_TASK_READERS},
	{OWN_TASKS, OWN_TASK, OWN_TASK_STATE, OWN_TASK, OWN_TASK_READERS},
	{OWN_TASKS, OWN_TASK, OWN_TASK_NOTE, OWN_TASK, OWN_TASK_READERS},
};
#define PAIRS (sizeof(pairs) / sizeof(pairs[0]))

/* Whether it says of one answer that it is quoted nowhere. */
static bool is_quote(const struct place *place)
{
	return strcmp(place->field, OWN_SHEET_UNQUOTED) == 0;
}

/* How many readers a value gives. A consent that was not asked leaves a text to those who take
 * part. */
static enum circle readers_said(const struct place *place, const char *text)
{
	enum circle said;

	/* Of the lines that stand there, not of one that is written. */
	if (strcmp(place->field, OWN_SESSION_DECIDED_LINES) == 0)
		return CIRCLE_TEAM;
	if (is_quote(place))
		return strcmp(text, "true") == 0 ? CIRCLE_TEAM : CIRCLE_PUBLIC;
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
	bool is_text = false;

	for (size_t i = 0; i < PAIRS; i++) {
		const struct pair *pair = &pairs[i];
		struct place text = at(place, pair->text, pair->text_column);
		struct place readers = at(place, pair->readers, pair->readers_column);

		if (strcmp(place->form, pair->form) != 0)
			continue;
		if (place_equal(place, &text)) {
			add(list, &readers);
			is_text = true;
		} else if (place_equal(place, &readers)) {
			add(list, &text);
		}
	}
	return is_text;
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

static void add_field(struct list *list, const struct field *field, struct place place)
{
	place.field = field->id;
	place.row = place.column = "";
	if (field->type == FIELD_TABLE)
		add_cells(list, place);
	else
		add(list, &place);
}

/* Consents, or all else. */
static void add_fields(
	struct list *list, const struct form *form, const struct place *place, bool are_consents)
{
	for (size_t i = 0; i < form->field_count; i++)
		if (form->fields[i].consent == are_consents)
			add_field(list, &form->fields[i], *place);
}

/* A consent that was given in view of what is taken out is not meant for it. */
static void add_unquoted(struct list *list, const struct form *form, const struct place *place)
{
	for (size_t i = 0; form->voice && i < form->field_count; i++) {
		struct place quote = voice_unquoted_place(place, form->fields[i].id);

		if (strcmp(course_text(list->course, &quote), "true") == 0)
			add(list, &quote);
	}
}

/* Of what is said of one answer: that, and the consents, which then speak of it, too. */
static void add_of_quote(struct list *list, const struct form *form, const struct place *place)
{
	const struct field *field = form_field(form, place->row);

	if (!field)
		return;
	add_field(list, field, *place);
	add_fields(list, form, place, true);
}

/* The consents of a sheet speak of all else in it, but for what is taken out. True if the place is
 * a text. */
static bool add_of_sheet(struct list *list, const struct form *form, const struct place *place)
{
	const struct field *field = form_field(form, place->field);
	struct place quote;

	if (is_quote(place))
		add_of_quote(list, form, place);
	if (!field)
		return false;
	add_fields(list, form, place, !field->consent);
	if (field->consent) {
		add_unquoted(list, form, place);
	} else if (form->voice && voice_is_asked(field)) {
		quote = voice_unquoted_place(place, field->id);
		add(list, &quote);
	}
	return !field->consent;
}

/* The most that is said, but for what is taken out. Where nobody is asked, the form says it. */
static enum circle most_said(const struct list *list, enum circle unasked)
{
	enum circle most = CIRCLE_TEAM, quoted = CIRCLE_PUBLIC;
	bool is_asked = false;

	for (size_t i = 0; i < list->count; i++) {
		const struct place *place = &list->items[i].place;
		enum circle said = readers_said(place, course_text(list->course, place));

		if (is_quote(place)) {
			quoted = said;
			continue;
		}
		is_asked = true;
		most = said > most ? said : most;
	}
	return circle_narrower(is_asked ? most : unasked, quoted);
}

static bool is_team_task(const struct course *course, const struct place *place)
{
	return strcmp(place->form, OWN_TASKS) == 0 && *place->row &&
	       task_readers(course, place->row) == CIRCLE_TEAM;
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
		is_text = add_of_sheet(&list, form, place);
	return (struct together){.seen = list.items,
		.count = list.count,
		.is_text = is_text,
		.said = is_text && !is_team_task(course, place) ? most_said(&list, form->circle)
								: CIRCLE_TEAM};
}

/* Of 決まったこと that is opened line by line: whether a line is open that would stand there. */
static bool has_open_line(const struct course *course, const struct place *place, const char *text,
	struct arena *scratch)
{
	struct words lines = fold_seen_lines(scratch, text);
	struct decided_lines all = opened_lines(course, place->session, scratch);

	if (strcmp(place->field, OWN_SESSION_DECIDED) != 0)
		return false;
	for (size_t i = 0; i < all.count; i++)
		if (all.items[i].is_open && words_have(lines, all.items[i].text))
			return true;
	return false;
}

/* What banso itself keeps says with each field who reads it, not with the form. */
static enum circle readers_meant(const struct course *course, const struct place *place)
{
	const struct form *form = course_form(course, place->form);
	const struct field *field = form ? course_field(course, place) : NULL;

	if (!field)
		return CIRCLE_TEAM;
	/* Papers for everybody leave out what is somebody's. */
	return circle_narrower(
		field_readers(own_is(form->id) ? CIRCLE_PUBLIC : form->circle, field),
		field->personal ? CIRCLE_SHARED : CIRCLE_PUBLIC);
}

/* True if somebody is asked who reads it. */
static bool are_asked(const struct together *together)
{
	for (size_t i = 0; i < together->count; i++)
		if (!is_quote(&together->seen[i].place))
			return true;
	return false;
}

static bool is_unquoted(const struct course *course, const struct place *place)
{
	const struct sheet *sheet =
		course_sheet(course, place->session, place->form, place->respondent);

	return !own_is(place->form) && voice_is_unquoted(sheet, place->field);
}

enum circle readers_of_text(const struct course *course, const struct place *place,
	const char *text, struct arena *scratch)
{
	struct together together = readers_together(course, place, scratch);
	enum circle meant = readers_meant(course, place), note;

	if (session_note_circle(course, place, &note))
		return note;
	if (is_unquoted(course, place) || is_team_task(course, place))
		return CIRCLE_TEAM;
	if (!together.is_text || !are_asked(&together))
		return meant;
	if (together.said == CIRCLE_PUBLIC ||
		(own_is(place->form) && has_open_line(course, place, text, scratch)))
		return CIRCLE_PUBLIC;
	return circle_narrower(meant, CIRCLE_SHARED);
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

/* --- taken back --- */

struct withdrawal {
	const struct course *course;
	struct arena *arena;
	struct withdrawn *out;
};

/* A consent that nobody was asked for gives nothing to everybody. */
static bool is_given(const struct place *place, const char *text, const char *least)
{
	if (strcmp(place->field, OWN_SESSION_DECIDED_LINES) == 0 || strcmp(least, "false") == 0)
		return *text && strcmp(text, least) != 0;
	return readers_said(place, text) > readers_said(place, least);
}

static void withdraw(const struct withdrawal *own, const struct place *place, const char *least)
{
	struct withdrawn *out = own->out;

	if (!is_given(place, course_text(own->course, place), least))
		return;
	for (size_t i = 0; i < out->count; i++)
		if (place_equal(&out->items[i].place, place))
			return;
	out->items = arena_push(own->arena, out->items, out->count, sizeof(*out->items));
	out->items[out->count++] = (struct change){.place = place_copy(own->arena, place),
		.seen_revision = course_revision(own->course, place),
		.text = least};
}

/* What says least of a place of banso's own that says who reads something. */
static const char *least_of(const struct pair *pair)
{
	if (strcmp(pair->readers, OWN_SESSION_DECIDED_LINES) == 0)
		return "";
	if (strcmp(pair->readers_column, OWN_NOTE_CIRCLE) == 0 ||
		strcmp(pair->readers_column, OWN_TASK_READERS) == 0)
		return circle_id(CIRCLE_TEAM);
	return "false";
}

/* Each cell of a row belongs to it: a memo is of a step, too. */
static void withdraw_own(const struct withdrawal *own, const struct place *place)
{
	for (size_t i = 0; i < PAIRS; i++) {
		const struct pair *pair = &pairs[i];
		struct place readers = at(place, pair->readers, pair->readers_column);

		if (strcmp(place->form, pair->form) == 0 &&
			(strcmp(place->field, pair->text) == 0 ||
				strcmp(place->field, pair->readers) == 0))
			withdraw(own, &readers, least_of(pair));
	}
}

static void withdraw_consents(
	const struct withdrawal *own, const struct form *form, const struct place *place)
{
	for (size_t i = 0; i < form->field_count; i++) {
		struct place consent = at(place, form->fields[i].id, "");

		consent.row = "";
		if (form->fields[i].consent)
			withdraw(own, &consent, "false");
	}
	if (is_quote(place))
		withdraw(own, place, "true");
}

void readers_withdraw(const struct course *course, const struct place *place, struct arena *arena,
	struct withdrawn *out)
{
	const struct withdrawal own = {course, arena, out};
	const struct form *form = course_form(course, place->form);

	if (form && own_is(form->id))
		withdraw_own(&own, place);
	else if (form)
		withdraw_consents(&own, form, place);
}
