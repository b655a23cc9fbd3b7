#include "banso/model/session/notes.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/words.h"
#include "banso/model/own.h"
#include "banso/text/sentences.h"

static const struct sheet *kept_sheet(const struct course *course, const char *session)
{
	return course_sheet(course, session, OWN_SESSION, "");
}

static const char *note_text(const struct sheet *sheet, const char *row, const char *column)
{
	return value_text(sheet_value(sheet, OWN_NOTES, row, column));
}

static bool is_note(const struct value *value)
{
	return strcmp(value->field, OWN_NOTES) == 0 && strcmp(value->column, OWN_NOTE_TEXT) == 0 &&
	       value_is_answer(value);
}

static enum circle note_circle(const struct sheet *sheet, const char *row, const struct step *step)
{
	enum circle circle;

	if (!circle_find(note_text(sheet, row, OWN_NOTE_CIRCLE), &circle) ||
		(step && step->circle == CIRCLE_TEAM))
		return CIRCLE_TEAM;
	return circle;
}

/* What was kept of a part when it was split off; else what the value says. */
static const char *first_kept(
	const struct sheet *sheet, const char *row, const char *column, const char *said)
{
	const char *kept = note_text(sheet, row, column);

	return *kept ? kept : said;
}

enum circle session_memo_circle(
	const struct course *course, const char *session, const struct step *step)
{
	return note_circle(kept_sheet(course, session), step->id, step);
}

/* The step in which a note was said; NULL if it is not known. */
static const struct step *step_of(
	const struct sheet *sheet, const struct session *session, const char *row)
{
	const struct step *own = session ? session_step(session, row) : NULL;
	const char *said = own ? own->id : note_text(sheet, row, OWN_NOTE_STEP);

	return session ? session_step(session, said) : NULL;
}

static struct note read_note(
	const struct sheet *sheet, const struct session *session, const struct value *text)
{
	const char *of = note_text(sheet, text->row, OWN_NOTE_OF);
	const struct step *own = session ? session_step(session, text->row) : NULL;
	const struct step *step = step_of(sheet, session, text->row);

	return (struct note){
		.id = text->row,
		.of = of,
		.step = step ? step->id : "",
		.text = text->text,
		.circle = note_circle(sheet, text->row, step),
		.at = first_kept(sheet, text->row, OWN_NOTE_AT, text->at),
		.who = first_kept(sheet, text->row, OWN_NOTE_WHO, text->who),
		.is_quick = !own && !(*of && session && session_step(session, of)),
		.is_inner = step && step->circle == CIRCLE_TEAM,
	};
}

bool session_note_circle(const struct course *course, const struct place *place, enum circle *out)
{
	const struct session *session = course_session(course, place->session);
	const struct sheet *sheet = kept_sheet(course, place->session);

	if (strcmp(place->form, OWN_SESSION) != 0 || strcmp(place->field, OWN_NOTES) != 0 ||
		strcmp(place->column, OWN_NOTE_TEXT) != 0)
		return false;
	*out = note_circle(sheet, place->row, step_of(sheet, session, place->row));
	return true;
}

static struct note copy_note(struct arena *arena, struct note note)
{
	note.id = arena_strdup(arena, note.id);
	note.of = arena_strdup(arena, note.of);
	note.text = arena_strdup(arena, note.text);
	note.at = arena_strdup(arena, note.at);
	note.who = arena_strdup(arena, note.who);
	return note;
}

/* n1, n2, … n10. */
static int compare_ids(const char *one, const char *other)
{
	size_t one_bytes = strlen(one), other_bytes = strlen(other);

	if (one_bytes != other_bytes)
		return one_bytes > other_bytes ? 1 : -1;
	return strcmp(one, other);
}

/* The step's own first, then by their numbers; the parts of one where it stood, and what was
 * written there since behind them. */
static int compare_notes(const void *one, const void *other)
{
	const struct note *a = one, *b = other;
	int order = compare_ids(*a->of ? a->of : a->id, *b->of ? b->of : b->id);

	if (a->is_quick != b->is_quick)
		return a->is_quick ? 1 : -1;
	if (order)
		return order;
	if (!*a->of != !*b->of)
		return *a->of ? -1 : 1;
	return compare_ids(a->id, b->id);
}

static void add_note(struct notes *notes, struct note note, struct arena *arena)
{
	notes->items = arena_push(arena, notes->items, notes->count, sizeof(*notes->items));
	notes->items[notes->count++] = copy_note(arena, note);
}

/* In their order: those of one step, "" for those whose step the session does not have; or, with
 * `step` NULL, the quick ones of all steps. */
static struct notes gather_notes(
	const struct course *course, const char *session_id, const char *step, struct arena *arena)
{
	const struct session *session = course_session(course, session_id);
	const struct sheet *sheet = kept_sheet(course, session_id);
	struct notes notes = {0};

	for (size_t i = 0; sheet && i < sheet->value_count; i++) {
		struct note note;

		if (!is_note(&sheet->values[i]))
			continue;
		note = read_note(sheet, session, &sheet->values[i]);
		if (step ? strcmp(note.step, step) == 0 : note.is_quick)
			add_note(&notes, note, arena);
	}
	if (notes.count)
		qsort(notes.items, notes.count, sizeof(*notes.items), compare_notes);
	return notes;
}

struct notes session_notes(
	const struct course *course, const char *session_id, const char *step, struct arena *arena)
{
	return gather_notes(course, session_id, step ? step : "", arena);
}

struct notes session_all_notes(
	const struct course *course, const struct session *session, struct arena *arena)
{
	struct notes all = {0};

	for (size_t i = 0; i <= session->step_count; i++) {
		struct notes some = session_notes(course, session->id,
			i < session->step_count ? session->steps[i].id : NULL, arena);

		for (size_t k = 0; k < some.count; k++) {
			all.items = arena_push(arena, all.items, all.count, sizeof(*all.items));
			all.items[all.count++] = some.items[k];
		}
	}
	return all;
}

struct notes session_quick_notes(
	const struct course *course, const char *session_id, struct arena *arena)
{
	return gather_notes(course, session_id, NULL, arena);
}

size_t session_quick_note_count(const struct course *course, const char *session_id)
{
	const struct session *session = course_session(course, session_id);
	const struct sheet *sheet = kept_sheet(course, session_id);
	size_t count = 0;

	for (size_t i = 0; sheet && i < sheet->value_count; i++) {
		const struct value *value = &sheet->values[i];

		count += is_note(value) && read_note(sheet, session, value).is_quick;
	}
	return count;
}

/* A part, and its way down from what was split. */
struct part {
	const char *way;
	struct note note;
};

static int compare_parts(const void *one, const void *other)
{
	return strcmp(((const struct part *)one)->way, ((const struct part *)other)->way);
}

/* From `of` down to a row, which may be a part of a part, in an order in which n2 stands before n10
 * and what was written in the place of a part since behind the parts of it; NULL: it is none. */
static const char *way_down(
	struct arena *arena, const struct sheet *sheet, const char *of, const char *row)
{
	const char *way = "~";

	/* No row is its own part, but a file may say so. */
	for (size_t steps = 0; *row && steps <= sheet->value_count; steps++) {
		way = arena_printf(arena, "%03zu%s/%s", strlen(row), row, way);
		row = note_text(sheet, row, OWN_NOTE_OF);
		if (strcmp(row, of) == 0)
			return way;
	}
	return NULL;
}

struct notes session_note_parts(
	const struct course *course, const char *session_id, const char *of, struct arena *arena)
{
	const struct session *session = course_session(course, session_id);
	const struct sheet *sheet = kept_sheet(course, session_id);
	struct part *parts = NULL;
	struct notes notes = {0};
	size_t count = 0;

	for (size_t i = 0; sheet && *of && i < sheet->value_count; i++) {
		const struct value *value = &sheet->values[i];
		const char *way = is_note(value) ? way_down(arena, sheet, of, value->row) : NULL;

		if (!way)
			continue;
		parts = arena_push(arena, parts, count, sizeof(*parts));
		parts[count++] = (struct part){way, read_note(sheet, session, value)};
	}
	if (count)
		qsort(parts, count, sizeof(*parts), compare_parts);
	for (size_t i = 0; i < count; i++)
		add_note(&notes, parts[i].note, arena);
	return notes;
}

enum circle notes_narrowest(const struct notes *notes)
{
	enum circle narrowest = notes->count ? CIRCLE_PUBLIC : CIRCLE_TEAM;

	for (size_t i = 0; i < notes->count; i++)
		narrowest = circle_narrower(narrowest, notes->items[i].circle);
	return narrowest;
}

/* Where what a row had stands now: there, and in what it was split into, again and again. */
static struct words rows_from(struct arena *arena, const struct sheet *sheet, const char *row)
{
	struct words rows = {0};

	words_add(&rows, arena, row);
	for (size_t i = 0; i < rows.count; i++)
		for (size_t k = 0; sheet && k < sheet->value_count; k++) {
			const struct value *value = &sheet->values[k];

			if (strcmp(value->field, OWN_NOTES) == 0 &&
				strcmp(value->column, OWN_NOTE_OF) == 0 &&
				strcmp(value->text, rows.items[i]) == 0 &&
				!words_have(rows, value->row))
				words_add(&rows, arena, value->row);
		}
	return rows;
}

static struct notes notes_from(struct arena *arena, const struct sheet *sheet,
	const struct session *session, const char *row)
{
	struct words rows = rows_from(arena, sheet, row);
	struct notes notes = {0};

	for (size_t i = 0; i < rows.count; i++) {
		const struct value *text =
			sheet_value(sheet, OWN_NOTES, rows.items[i], OWN_NOTE_TEXT);

		if (value_is_answer(text))
			add_note(&notes, read_note(sheet, session, text), arena);
	}
	return notes;
}

static bool has_line_of(struct arena *scratch, struct words lines, const char *text)
{
	struct words own = sentences_of(scratch, text);

	for (size_t i = 0; i < own.count; i++)
		if (words_have(lines, own.items[i]))
			return true;
	return false;
}

bool session_has_split_off(
	const struct course *course, const char *session_id, const char *note, const char *text)
{
	struct arena *scratch = arena_new();
	struct words lines = sentences_of(scratch, text);
	struct notes now = notes_from(
		scratch, kept_sheet(course, session_id), course_session(course, session_id), note);
	bool has = false;

	for (size_t i = 0; i < now.count && !has; i++)
		has = strcmp(now.items[i].id, note) != 0 &&
		      has_line_of(scratch, lines, now.items[i].text);
	arena_free(scratch);
	return has;
}

/* Read by whoever reads all that stands there now, whatever of that is newer: of a line that is
 * gone it may be in any other one of what was split. */
static enum circle circle_now(const struct course *course, const char *id, const char *row)
{
	const struct session *session = course_session(course, id);
	const struct sheet *sheet = kept_sheet(course, id);
	const char *of = note_text(sheet, row, OWN_NOTE_OF);
	struct arena *scratch = arena_new();
	struct notes notes = notes_from(scratch, sheet, session, row);
	enum circle circle;

	if (!notes.count && *of)
		notes = notes_from(scratch, sheet, session, of);
	circle = notes_narrowest(&notes);
	arena_free(scratch);
	return circle;
}

static void narrow(
	struct course *then, const struct course *now, const char *session, const char *row)
{
	struct place place = {.engagement = then->id,
		.session = session,
		.form = OWN_SESSION,
		.respondent = "",
		.field = OWN_NOTES,
		.row = row,
		.column = OWN_NOTE_CIRCLE};
	const struct value *kept = course_value(then, &place);
	enum circle circle, narrower = circle_now(now, session, row);
	struct value value;

	/* Without one it is the team's. */
	if (!kept || !circle_find(kept->text, &circle) || narrower >= circle)
		return;
	value = *kept;
	value.text = circle_id(narrower);
	course_put(then, &place, &value);
}

void session_notes_narrow(struct course *then, const struct course *now)
{
	for (size_t i = 0; i < then->sheet_count; i++) {
		const struct sheet *sheet = &then->sheets[i];

		if (strcmp(sheet->form, OWN_SESSION) != 0)
			continue;
		for (size_t k = 0; k < sheet->value_count; k++)
			if (is_note(&sheet->values[k]))
				narrow(then, now, sheet->session, sheet->values[k].row);
	}
}
