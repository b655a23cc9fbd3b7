/*
 * The database repeats some of its values so that lists need not read them all: the state of each
 * sheet, the dates of the sessions, the name of the engagement. They are always computed from the
 * values in the database, never from the course on somebody's screen, which may be older.
 */
#include <string.h>

#include "banso/base/arena.h"
#include "banso/model/change.h"
#include "banso/model/course.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/progress.h"
#include "banso/model/session/session_people.h"
#include "banso/model/session/task_due.h"
#include "banso/store/care/later.h"
#include "banso/store/tables/plan.h"
#include "internal.h"

/* --- sheets --- */

/* Whether the sheet is one that people fill in during the course. */
static bool is_counted(
	const struct course *course, const struct form *form, const struct sheet *sheet)
{
	if (!form || own_is(form->id) || !flow_uses(course, form->id))
		return false;
	if (*sheet->respondent && !session_has_person(course, sheet->session, sheet->respondent))
		return false;
	return *sheet->session ? pattern_has_session(course->pattern, sheet->session)
			       : flow_session_of_form(course, form->id) != NULL;
}

static bool repeat_sheet(
	struct db *db, const struct course *course, const struct sheet *sheet, struct err *err)
{
	static const char sql[] =
		"UPDATE sheet SET state = ?5, fields = ?6, answered = ?7, broken = ?8, counted = ?9"
		" WHERE engagement = ?1 AND session = ?2 AND form = ?3 AND respondent = ?4 AND"
		" (state, fields, answered, broken, counted) IS NOT (?5, ?6, ?7, ?8, ?9)";
	const struct form *form = course_form(course, sheet->form);
	struct progress progress = {.state = SHEET_UNTOUCHED};
	struct statement *statement = db_prepare(db, sql);

	if (form)
		progress = progress_of(course, form, sheet);
	db_bind_text(statement, course->id);
	db_bind_text(statement, sheet->session);
	db_bind_text(statement, sheet->form);
	db_bind_text(statement, sheet->respondent);
	db_bind_text(statement, progress_id(progress.state));
	db_bind_int(statement, progress.fields);
	db_bind_int(statement, progress.answered);
	db_bind_int(statement, progress.broken);
	db_bind_int(statement, is_counted(course, form, sheet));
	return db_run(statement, err);
}

/* Any text of a removed person in a session makes all their sheets there count. */
static bool is_near(const struct sheet *sheet, const struct place *place)
{
	return strcmp(sheet->session, place->session) == 0 &&
	       strcmp(sheet->respondent, place->respondent) == 0;
}

static bool is_reached(const struct sheet *sheet, const struct change *changes, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (is_near(sheet, &changes[i].place))
			return true;
	return false;
}

/* --- the engagement's own row --- */

static bool is_removed(const struct course *course)
{
	const struct sheet *list = course_sheet(course, "", OWN_LIST, "");

	return *value_text(sheet_value(list, OWN_LIST_REMOVED, "", "")) != '\0';
}

static bool repeat_engagement(struct db *db, const struct course *course, struct err *err)
{
	static const char sql[] =
		"UPDATE engagement SET name = ?2, pref = ?3, pattern_title = ?4, plan = ?5,"
		" dues = ?6, removed = ?7 WHERE id = ?1 AND"
		" (name, pref, pattern_title, plan, dues, removed) IS NOT (?2, ?3, ?4, ?5, ?6, ?7)";
	struct statement *statement = db_prepare(db, sql);
	struct arena *scratch = arena_new();
	struct buf plan = {0}, dues = {0};
	bool good;

	plan_write(&plan, course);
	task_open_dues(&dues, course, tasks_in_list(course, scratch));
	arena_free(scratch);
	db_bind_text(statement, course->id);
	db_bind_text(statement, course_own(course, OWN_COURSE_NAME));
	db_bind_text(statement, course_own(course, OWN_COURSE_PREF));
	db_bind_text(statement, course->pattern->title);
	db_bind_text(statement, buf_text(&plan));
	db_bind_text(statement, buf_text(&dues));
	db_bind_int(statement, is_removed(course));
	good = db_run(statement, err);
	buf_free(&plan);
	buf_free(&dues);
	return good;
}

/* --- all of it --- */

/* The list of engagements shows values of banso's own forms. */
static bool reaches_list(const struct change *changes, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (own_is(changes[i].place.form))
			return true;
	return count == 0;
}

/* Notes, ticks and steps of a running session decide about nothing else. */
static bool is_of_the_run(const struct place *place)
{
	static const char *const fields[] = {OWN_NOTES, OWN_CHECKS, OWN_MOVES, OWN_FOLLOWED,
		OWN_SESSION_STEP, OWN_SESSION_STEP_AT, OWN_SESSION_DECIDED,
		OWN_SESSION_DECIDED_OPEN, OWN_SESSION_DECIDED_LINES, OWN_SESSION_DECIDED_TEAM};

	for (size_t i = 0; i < sizeof(fields) / sizeof(fields[0]); i++)
		if (strcmp(place->form, OWN_SESSION) == 0 && strcmp(place->field, fields[i]) == 0)
			return true;
	return false;
}

static bool reaches_others(const struct place *place)
{
	return own_is(place->form) && strcmp(place->form, OWN_TASKS) != 0 && !is_of_the_run(place);
}

/* Names, dates and participants reach beyond their own sheet: they decide which sessions are over,
 * which themes can be chosen and whose sheets count. */
static bool reaches_further(const struct change *changes, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (reaches_others(&changes[i].place))
			return true;
	return count == 0;
}

static bool count_news(struct store *store, struct err *err)
{
	static const char sql[] = "UPDATE news SET n = n + 1 RETURNING n";
	struct news *counted = &store->counted;
	int64_t before = counted->n ? counted->n : store->news, n = before;

	if (!db_number(store->db, sql, &n, err))
		return false;
	counted->has_others = counted->has_others || (uint64_t)n != (uint64_t)before + 1;
	counted->n = n;
	return true;
}

bool repeat_end(struct store *store, bool good, struct err *err)
{
	struct news counted = store->counted;

	store->counted = (struct news){0};
	if (!db_end(store->db, good, err))
		return false;
	if (counted.n)
		store->news = counted.n;
	store->has_news = store->has_news || counted.has_others;
	if (store->later)
		later_save(store->later);
	return true;
}

static struct words ids_without_plan(struct store *store, struct arena *arena, struct err *err)
{
	static const char sql[] = "SELECT id FROM engagement WHERE plan = ''";
	struct statement *statement = db_prepare(store->db, sql);
	struct words ids = {0};

	while (db_row(statement))
		words_add(&ids, arena, db_copy(statement, arena, 0));
	return db_done(statement, err) ? ids : (struct words){0};
}

bool repeat_is_missing(struct store *store)
{
	struct arena *scratch = arena_new();
	bool is_missing = ids_without_plan(store, scratch, NULL).count > 0;

	arena_free(scratch);
	return is_missing;
}

/* Repeats one engagement or nothing of it; false if SQLite ended the transaction. An engagement
 * with an unreadable scenario is skipped: opening it tells the reason. */
static bool repeat_alone(struct store *store, const char *engagement)
{
	struct news counted = store->counted;
	bool good;

	if (!db_mark(store->db, NULL))
		return false;
	good = repeat_values(store, engagement, NULL, 0, NULL);
	if (!good)
		store->counted = counted;
	return db_end_mark(store->db, good);
}

void repeat_missing(struct store *store)
{
	struct arena *scratch = arena_new();
	struct words ids = ids_without_plan(store, scratch, NULL);

	if (ids.count && db_begin(store->db, __func__, NULL)) {
		bool good = true;

		for (size_t i = 0; good && i < ids.count; i++)
			good = repeat_alone(store, ids.items[i]);
		repeat_end(store, good, NULL);
	}
	arena_free(scratch);
}

/*
 * The part of the course that decides what is repeated of these changes; NULL: all of it. Reading
 * takes most of the time for which others wait. Reading before the lock is no way out: after a save
 * by somebody else it has to be done again.
 */
static const struct place *part_of(const struct change *changes, size_t count)
{
	if (reaches_further(changes, count))
		return NULL;
	for (size_t i = 1; i < count; i++)
		if (strcmp(changes[i].place.session, changes->place.session) != 0 ||
			strcmp(changes[i].place.respondent, changes->place.respondent) != 0)
			return NULL;
	return &changes->place;
}

bool repeat_values(struct store *store, const char *engagement, const struct change *changes,
	size_t count, struct err *err)
{
	struct arena *scratch = arena_new();
	struct course *course =
		load_course(store, scratch, engagement, part_of(changes, count), err);
	bool further = reaches_further(changes, count);
	bool good = course && count_news(store, err);

	if (good && reaches_list(changes, count))
		good = repeat_engagement(store->db, course, err);
	for (size_t i = 0; good && i < course->sheet_count; i++)
		if (further || is_reached(&course->sheets[i], changes, count))
			good = repeat_sheet(store->db, course, &course->sheets[i], err);
	arena_free(scratch);
	return good;
}
