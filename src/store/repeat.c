/*
 * What the database repeats of its values so that lists need not read them:
 * the state of each sheet, the dates of the sessions, the name of the engagement.
 * It is always reckoned from the values in the database, never from the course on
 * somebody's screen, which may be older.
 */
#include <string.h>

#include "banso/base/arena.h"
#include "banso/model/flow.h"
#include "banso/model/kept.h"
#include "banso/model/progress.h"
#include "banso/store/internal.h"
#include "banso/text/date.h"

/* --- sheets --- */

/* Whether people meet the sheet on their way through the course. */
static bool is_counted(
	const struct course *course, const struct form *form, const struct sheet *sheet)
{
	struct participant who;

	if (!form || kept_is(form->id) || words_have(course->pattern->omit, form->id))
		return false;
	if (*sheet->respondent && !course_participant(course, sheet->respondent, &who))
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

static bool is_touched(const struct sheet *sheet, const struct change *changes, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(sheet->form, changes[i].place.form) == 0 &&
			strcmp(sheet->session, changes[i].place.session) == 0 &&
			strcmp(sheet->respondent, changes[i].place.respondent) == 0)
			return true;
	return false;
}

/* --- the engagement's own rows --- */

static bool repeat_names(struct db *db, const struct course *course, struct err *err)
{
	static const char sql[] =
		"UPDATE engagement SET name = ?2, pref = ?3, pattern_title = ?4 WHERE id = ?1 AND"
		" (name, pref, pattern_title) IS NOT (?2, ?3, ?4)";
	struct statement *statement = db_prepare(db, sql);

	db_bind_text(statement, course->id);
	db_bind_text(statement, course_kept(course, "name"));
	db_bind_text(statement, course_kept(course, "pref"));
	db_bind_text(statement, course->pattern->title);
	return db_run(statement, err);
}

static bool repeat_session(struct db *db, const struct course *course, size_t at, struct err *err)
{
	static const char sql[] =
		"INSERT INTO plan (engagement, position, session, title, date, start, ended)"
		" VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET session = excluded.session,"
		" title = excluded.title, date = excluded.date, start = excluded.start,"
		" ended = excluded.ended WHERE"
		" (plan.session, plan.title, plan.date, plan.start, plan.ended) IS NOT"
		" (excluded.session, excluded.title, excluded.date, excluded.start, excluded.ended)";
	const struct session *session = flow_session(course, at);
	struct statement *statement = db_prepare(db, sql);
	char iso[DATE_ISO_BYTES] = "";
	struct date date;

	if (flow_date(course, session->id, &date))
		date_iso(date, iso);
	db_bind_text(statement, course->id);
	db_bind_int(statement, (int64_t)at);
	db_bind_text(statement, session->id);
	db_bind_text(statement, session->title);
	db_bind_text(statement, iso);
	db_bind_text(statement, course_planned(course, session->id, "start"));
	db_bind_int(statement, *course_planned(course, session->id, "ended") != '\0');
	return db_run(statement, err);
}

/* Another pattern or scenario may have fewer sessions than there were. */
static bool cut_plan(struct db *db, const struct course *course, struct err *err)
{
	static const char sql[] = "DELETE FROM plan WHERE engagement = ? AND position >= ?";
	struct statement *statement = db_prepare(db, sql);

	db_bind_text(statement, course->id);
	db_bind_int(statement, (int64_t)flow_session_count(course));
	return db_run(statement, err);
}

static bool repeat_engagement(struct db *db, const struct course *course, struct err *err)
{
	bool good = repeat_names(db, course, err) && cut_plan(db, course, err);

	for (size_t i = 0; good && i < flow_session_count(course); i++)
		good = repeat_session(db, course, i, err);
	return good;
}

/* --- all of it --- */

/* Names, dates and participants decide about more than their own sheet: which
 * sessions are over, which themes can be chosen, whose sheets count. */
static bool reaches_further(const struct change *changes, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (kept_is(changes[i].place.form) &&
			strcmp(changes[i].place.form, KEPT_TASKS) != 0)
			return true;
	return count == 0;
}

static bool count_news(struct store *store, struct err *err)
{
	static const char sql[] = "UPDATE news SET n = n + 1 RETURNING n";
	int64_t n = store->news;

	if (!db_number(store->db, sql, &n, err))
		return false;
	store->has_news = store->has_news || n != store->news + 1;
	store->news = n;
	return true;
}

bool repeat_values(struct store *store, const char *engagement, const struct change *changes,
	size_t count, struct err *err)
{
	struct arena *scratch = arena_new();
	struct course *course = load_course(store, scratch, engagement, err);
	bool further = reaches_further(changes, count);
	bool good = course && count_news(store, err);

	if (good && further)
		good = repeat_engagement(store->db, course, err);
	for (size_t i = 0; good && i < course->sheet_count; i++)
		if (further || is_touched(&course->sheets[i], changes, count))
			good = repeat_sheet(store->db, course, &course->sheets[i], err);
	arena_free(scratch);
	return good;
}
