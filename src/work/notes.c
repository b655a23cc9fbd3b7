#include "banso/work/notes.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/model/session/opened.h"
#include "banso/model/session/readers.h"
#include "banso/model/session/session_log.h"
#include "banso/store/any_revision.h"
#include "banso/store/change.h"
#include "banso/store/history.h"
#include "banso/text/fold.h"
#include "banso/text/sentences.h"
#include "banso/work/judge.h"

bool session_set_circle(struct store *store, struct course *course, const struct session *session,
	const char *note, enum circle circle, struct err *err)
{
	struct place place =
		session_log_place(course, session->id, OWN_NOTES, note, OWN_NOTE_CIRCLE);
	struct arena *scratch = arena_new();
	struct change change = readers_change(course, &place, circle_id(circle), scratch);
	bool good;

	/* Whoever takes readers away is never kept from it. */
	if (!readers_are_given(course, &change))
		change.seen_revision = REVISION_ANY;
	good = store_change(store, course, &change, err) <= CHANGE_SAME;
	arena_free(scratch);
	return good;
}

/* A note is a row of its own: its text and the step. */
static enum change_result add_note(struct store *store, struct course *course,
	const struct offer *offer, const char *step, struct arena *scratch, struct err *err)
{
	struct place table = offer->place;
	struct judgement judged;
	const char *row;

	table.column = "";
	if (judge(course, offer, scratch, &judged, err) != RULING_FINE)
		return CHANGE_FAILED;
	if (!*judged.change.text)
		return CHANGE_SAME;
	return store_add_row(store, course, &table, NOTE_ROW_PREFIX, "",
		       (const struct change[]){
			       judged.change, {.place.column = OWN_NOTE_STEP, .text = step}},
		       2, &row, err)
		       ? CHANGE_KEPT
		       : CHANGE_FAILED;
}

enum change_result session_add_note(struct store *store, struct course *course,
	const struct session *session, const char *step, const char *typed, struct err *err)
{
	const struct field *notes = form_field(own_form(OWN_SESSION), OWN_NOTES);
	const struct offer offer = {
		.place = session_log_place(course, session->id, OWN_NOTES, "", OWN_NOTE_TEXT),
		.field = field_column(notes, OWN_NOTE_TEXT),
		.typed = typed,
		.why = ""};
	struct arena *scratch = arena_new();
	enum change_result result = add_note(store, course, &offer, step, scratch, err);

	arena_free(scratch);
	return result;
}

/* --- a note becomes several, and one again --- */

/* The notes of a session that are rewritten. */
struct pen {
	struct store *store;
	struct course *course;
	const struct session *session;
	struct arena *arena;
};

static struct pen pen_take(
	struct store *store, struct course *course, const struct session *session)
{
	return (struct pen){store, course, session, arena_new()};
}

static struct place place_of(const struct pen *pen, const char *row, const char *column)
{
	return session_log_place(pen->course, pen->session->id, OWN_NOTES, row, column);
}

static const char *kept_at(const struct pen *pen, const char *row, const char *column)
{
	struct place place = place_of(pen, row, column);

	return course_text(pen->course, &place);
}

/* As the course has it: whoever asks for this has seen that. */
static struct seen seen_of(const struct pen *pen, const char *row, const char *column)
{
	struct place place = place_of(pen, row, column);

	return (struct seen){place, course_revision(pen->course, &place)};
}

static struct change change_of(
	const struct pen *pen, const char *row, const char *column, const char *text)
{
	struct seen seen = seen_of(pen, row, column);

	return (struct change){.place = seen.place, .seen_revision = seen.revision, .text = text};
}

static const char *one_text(struct arena *arena, struct words lines)
{
	const char *text = "";

	for (size_t i = 0; i < lines.count; i++)
		text = i ? arena_printf(arena, "%s\n%s", text, lines.items[i]) : lines.items[i];
	return text;
}

bool session_may_split(const struct note *note)
{
	struct arena *scratch = arena_new();
	bool may = !note->is_inner && sentences_of(scratch, note->text).count > 1;

	arena_free(scratch);
	return may;
}

/* Its lines, or the sentences where it has one line alone; and how the history tells that. */
static struct words parts_in(struct arena *arena, const char *text, const char **why)
{
	struct words lines = fold_seen_lines(arena, text);

	*why = lines.count > 1 ? _("メモを行ごとに分けた") : _("メモを文ごとに分けた");
	return lines.count > 1 ? lines : sentences_of(arena, text);
}

#define PART_CELLS 6

/* `whole`: the text that is split, and who reads it. What is new is never there already: by that,
 * both are looked at, also where somebody else has emptied the note, or split it. */
static struct new_row part_of(const struct pen *pen, const struct note *note, const char *line,
	const char *why, const struct seen whole[2])
{
	struct change *cells = ARENA_ARRAY(pen->arena, struct change, PART_CELLS);
	const struct change all[PART_CELLS] = {{.place.column = OWN_NOTE_TEXT,
						       .text = line,
						       .why = why,
						       .together = whole,
						       .together_count = 2},
		{.place.column = OWN_NOTE_CIRCLE, .text = kept_at(pen, note->id, OWN_NOTE_CIRCLE)},
		{.place.column = OWN_NOTE_STEP, .text = note->step},
		{.place.column = OWN_NOTE_OF, .text = note->id},
		{.place.column = OWN_NOTE_AT, .text = note->at},
		{.place.column = OWN_NOTE_WHO, .text = note->who}};

	memcpy(cells, all, sizeof(all));
	return (struct new_row){.position = "", .cells = cells, .count = PART_CELLS};
}

static bool split(
	const struct pen *pen, const struct note *note, const char **first, struct err *err)
{
	const char *why;
	struct words lines = parts_in(pen->arena, note->text, &why);
	const char **ids = ARENA_ARRAY(pen->arena, const char *, lines.count);
	struct new_row *parts = ARENA_ARRAY(pen->arena, struct new_row, lines.count);
	const struct seen whole[] = {
		seen_of(pen, note->id, OWN_NOTE_TEXT), seen_of(pen, note->id, OWN_NOTE_CIRCLE)};
	struct change blank[] = {change_of(pen, note->id, OWN_NOTE_TEXT, ""),
		change_of(pen, note->id, OWN_NOTE_CIRCLE, "")};
	const struct new_rows rows = {.table = place_of(pen, "", ""),
		.prefix = NOTE_ROW_PREFIX,
		.items = parts,
		.count = lines.count,
		.changes = blank,
		.change_count = 2,
		.leaves_drafts = true};

	blank[0].why = why;
	for (size_t i = 0; i < lines.count; i++)
		parts[i] = part_of(pen, note, lines.items[i], why, whole);
	if (!store_add_rows(pen->store, pen->course, &rows, ids, err))
		return false;
	*first = ids[0];
	return true;
}

bool session_split_note(struct store *store, struct course *course, const struct session *session,
	const struct note *note, const char **first, struct err *err)
{
	struct pen pen = pen_take(store, course, session);
	bool good = split(&pen, note, first, err);

	arena_free(pen.arena);
	return good;
}

static const char *as_sentences(struct arena *arena, const char *text)
{
	return one_text(arena, sentences_of(arena, text));
}

/* What stood there before it was split, blank lines and all, where its sentences are what is left.
 */
static bool find_before(const struct pen *pen, const char *of, struct words lines,
	const char **text, struct err *err)
{
	struct place place = place_of(pen, of, OWN_NOTE_TEXT);
	const char *left = one_text(pen->arena, lines);
	const char *sentences = as_sentences(pen->arena, left);
	struct history history;

	*text = left;
	if (!store_history(pen->store, pen->arena, &place, &history, err))
		return false;
	for (size_t i = 0; i < history.count; i++) {
		if (strcmp(as_sentences(pen->arena, history.items[i].text), sentences) != 0)
			continue;
		*text = history.items[i].text;
		break;
	}
	return true;
}

/* What was written in its place since stands behind the parts. */
static enum circle gather(const struct pen *pen, const char *of, struct notes *parts,
	const char *now, struct words *lines)
{
	struct notes all = session_all_notes(pen->course, pen->session, pen->arena);
	enum circle circle;

	*parts = session_note_parts(pen->course, pen->session->id, of, pen->arena);
	circle = notes_narrowest(parts);
	for (size_t i = 0; i < parts->count; i++)
		words_add(lines, pen->arena, parts->items[i].text);
	for (size_t i = 0; *now && i < all.count; i++)
		if (strcmp(all.items[i].id, of) == 0)
			circle = circle_narrower(circle, all.items[i].circle);
	if (*now)
		words_add(lines, pen->arena, now);
	return circle;
}

/* The texts of the parts, and who reads each. */
static struct seen *parts_seen(const struct pen *pen, const struct notes *parts)
{
	struct seen *seen = ARENA_ARRAY(pen->arena, struct seen, 2 * parts->count);

	for (size_t i = 0; i < parts->count; i++) {
		seen[2 * i] = seen_of(pen, parts->items[i].id, OWN_NOTE_TEXT);
		seen[2 * i + 1] = seen_of(pen, parts->items[i].id, OWN_NOTE_CIRCLE);
	}
	return seen;
}

/* The whole is written first, as all of its parts are still what they were. */
static bool join(const struct pen *pen, const char *of, struct err *err)
{
	struct words lines = {0};
	struct notes parts;
	const char *now = kept_at(pen, of, OWN_NOTE_TEXT), *text;
	enum circle circle = gather(pen, of, &parts, now, &lines);
	struct change *changes = ARENA_ARRAY(pen->arena, struct change, parts.count + 2);

	if (!find_before(pen, of, lines, &text, err))
		return false;
	changes[0] = change_of(pen, of, OWN_NOTE_TEXT, text);
	changes[0].why = _("1つのメモに戻した");
	changes[0].together = parts_seen(pen, &parts);
	changes[0].together_count = 2 * parts.count;
	changes[1] = change_of(pen, of, OWN_NOTE_CIRCLE, circle_id(circle));
	for (size_t i = 0; i < parts.count; i++) {
		changes[i + 2] = change_of(pen, parts.items[i].id, OWN_NOTE_TEXT, "");
		changes[i + 2].why = _("1つのメモに戻した");
	}
	return store_change_all(pen->store, pen->course, changes, parts.count + 2, err);
}

bool session_join_notes(struct store *store, struct course *course, const struct session *session,
	const char *of, struct err *err)
{
	struct pen pen = pen_take(store, course, session);
	bool good = join(&pen, of, err);

	arena_free(pen.arena);
	return good;
}

/* --- lines of what was decided --- */

/* Those that are open, in their order, once this was said of one. */
static const char *open_lines(
	const struct pen *pen, const struct decided_lines *all, const char *line, bool is_open)
{
	struct words lines = {0};

	for (size_t i = 0; i < all->count; i++) {
		bool is_this = strcmp(all->items[i].text, line) == 0;

		if (is_this ? is_open : all->items[i].is_open)
			words_add(&lines, pen->arena, all->items[i].text);
	}
	return one_text(pen->arena, lines);
}

static struct change of_session(const struct pen *pen, const char *field, const char *text)
{
	struct place place = session_log_place(pen->course, pen->session->id, field, "", "");

	return (struct change){.place = place,
		.seen_revision = course_revision(pen->course, &place),
		.text = text,
		.why = _("1行ずつ選んだ")};
}

static bool open_line(const struct pen *pen, const char *line, bool is_open, struct err *err)
{
	struct decided_lines all = opened_lines(pen->course, pen->session->id, pen->arena);
	struct place decided =
		session_log_place(pen->course, pen->session->id, OWN_SESSION_DECIDED, "", "");
	const struct seen text = {decided, course_revision(pen->course, &decided)};
	struct change changes[] = {of_session(pen, OWN_SESSION_DECIDED_OPEN, OWN_DECIDED_BY_LINE),
		of_session(pen, OWN_SESSION_DECIDED_LINES, open_lines(pen, &all, line, is_open))};

	changes[1].together = &text;
	changes[1].together_count = 1;
	return store_change_all(pen->store, pen->course, changes, 2, err);
}

/* How often what counts for it has been written, as the course has it. */
static long revisions_of_lines(const struct course *course, const char *session)
{
	static const char *const fields[] = {
		OWN_SESSION_DECIDED, OWN_SESSION_DECIDED_OPEN, OWN_SESSION_DECIDED_LINES};
	long sum = 0;

	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
		struct place place = session_log_place(course, session, fields[i], "", "");

		sum += course_revision(course, &place);
	}
	return sum;
}

/* Whoever takes readers away is never kept from it: what hindered is in the course by then. */
bool session_open_line(struct store *store, struct course *course, const struct session *session,
	const char *line, bool is_open, struct err *err)
{
	struct pen pen = pen_take(store, course, session);
	long seen;
	bool good;

	do {
		seen = revisions_of_lines(course, session->id);
		good = open_line(&pen, line, is_open, err);
	} while (!good && !is_open && revisions_of_lines(course, session->id) != seen);
	arena_free(pen.arena);
	return good;
}
