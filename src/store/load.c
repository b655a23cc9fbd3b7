#include "banso/store/load.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/course.h"
#include "banso/model/history.h"
#include "banso/model/near.h"
#include "banso/model/own.h"
#include "banso/model/scenario.h"
#include "banso/model/session/notes.h"
#include "banso/model/session/opened.h"
#include "banso/model/session/session_log.h"
#include "banso/scenario/kept.h"
#include "internal.h"

struct kept_scenario {
	struct kept_scenario *next;
	const struct scenario *scenario;
	/* The hash as stored: an older banso may have computed another one from the text. */
	const char *hash;
};

/* --- scenarios --- */

static const struct scenario *parse(
	struct store *store, const char *hash, const char *text, struct err *err)
{
	struct problems problems = {0};
	struct scenario *scenario =
		scenario_read_kept(store->arena, text, strlen(text), true, &problems);

	if (!scenario)
		err_set(err,
			_("支援先が保存しているシナリオ（%s）が読めません。%d行め%d文字め: %s"),
			hash, problems.count ? problems.items[0].line : 0,
			problems.count ? problems.items[0].column : 0,
			problems.count ? problems.items[0].text : "");
	return scenario;
}

/* The scenario stored under a hash; each store reads it once. Within a transaction. */
static const struct scenario *load_scenario(struct store *store, const char *hash, struct err *err)
{
	static const char sql[] = "SELECT text FROM scenario WHERE hash = ?";
	const struct scenario *scenario = NULL;
	struct statement *statement;
	struct kept_scenario *kept;

	for (kept = store->scenarios; kept; kept = kept->next)
		if (strcmp(kept->hash, hash) == 0)
			return kept->scenario;
	statement = db_prepare(store->db, sql);
	db_bind_text(statement, hash);
	if (db_row(statement))
		scenario = parse(store, hash, db_text(statement, 0), err);
	else
		err_set(err,
			_("支援先が保存しているはずのシナリオ（%s）がありません。全員が banso を終えてから、banso doctor --repair で直してください。"),
			hash);
	if (!db_done(statement, err) || !scenario)
		return NULL;
	kept = ARENA_NEW(store->arena, struct kept_scenario);
	kept->hash = arena_strdup(store->arena, hash);
	kept->scenario = scenario;
	kept->next = store->scenarios;
	store->scenarios = kept;
	return scenario;
}

/* --- values --- */

static struct sheet *sheet_of_row(struct course *course, struct statement *row)
{
	struct sheet *sheet = course->sheet_count ? &course->sheets[course->sheet_count - 1] : NULL;

	if (sheet && strcmp(sheet->session, db_text(row, 0)) == 0 &&
		strcmp(sheet->form, db_text(row, 1)) == 0 &&
		strcmp(sheet->respondent, db_text(row, 2)) == 0)
		return sheet;
	course->sheets = arena_push(
		course->arena, course->sheets, course->sheet_count, sizeof(*course->sheets));
	sheet = &course->sheets[course->sheet_count++];
	sheet->session = db_copy(row, course->arena, 0);
	sheet->form = db_copy(row, course->arena, 1);
	sheet->respondent = db_copy(row, course->arena, 2);
	return sheet;
}

/* The rows arrive in the order of a sheet's values: each goes behind the last. */
static void add_value(struct course *course, struct statement *row)
{
	struct sheet *sheet = sheet_of_row(course, row);

	sheet->values = arena_push(
		course->arena, sheet->values, sheet->value_count, sizeof(*sheet->values));
	sheet->values[sheet->value_count++] = (struct value){
		.field = db_copy(row, course->arena, 3),
		.row = db_copy(row, course->arena, 4),
		.column = db_copy(row, course->arena, 5),
		.text = db_copy(row, course->arena, 6),
		.reason = db_copy(row, course->arena, 7),
		.revision = (long)db_int(row, 8),
		.at = db_copy(row, course->arena, 9),
		.who = db_copy(row, course->arena, 10),
	};
}

static bool load_values(
	struct store *store, struct course *course, const struct place *part, struct err *err)
{
	static const char sql[] =
		"SELECT s.session, s.form, s.respondent, v.field, v.row, v.column,"
		" v.text, v.reason, v.revision, v.at, v.who"
		" FROM sheet s JOIN value v ON v.sheet = s.id WHERE s.engagement = ?1"
		" AND (?2 OR s.form GLOB '.*' OR (s.session = ?3 AND s.respondent = ?4))"
		" ORDER BY s.session, s.form, s.respondent, v.field, v.row, v.column";
	struct statement *statement = db_prepare(store->db, sql);

	db_bind_text(statement, course->id);
	db_bind_int(statement, !part);
	db_bind_text(statement, part ? part->session : "");
	db_bind_text(statement, part ? part->respondent : "");
	while (db_row(statement))
		add_value(course, statement);
	return db_done(statement, err);
}

/* --- as they once were --- */

/*
 * The newest entry of each place by then. What was in a list by then is as it was; what was added
 * to it later counts, too. The last column: an entry that followed it is lost.
 */
#define LISTS "('" OWN_COURSE "', '" OWN_PEOPLE "', '" OWN_TASKS "')"
#define UNTIL                                                                                      \
	"CASE WHEN s.form NOT IN " LISTS " THEN iif(s.session = '', ?4,"                           \
	" iif(s.session = ?6, ?7, ?5)) WHEN EXISTS ("                                              \
	"SELECT 1 FROM history b WHERE b.sheet = h.sheet AND b.field = h.field AND b.row = h.row"  \
	" AND b.n <= ?2) THEN ?2 ELSE ?3 END"
#define OF_PLACE(table)                                                                            \
	table ".sheet = e.sheet AND " table ".field = e.field AND " table                          \
	      ".row = e.row AND " table ".column = e.column"

static bool load_entries(
	struct store *store, struct course *course, struct load_until until, struct err *err)
{
	static const char sql[] =
		"SELECT e.session, e.form, e.respondent, e.field, e.row, e.column, e.text, e.reason,"
		" e.revision, e.at, e.who, NOT EXISTS (SELECT 1 FROM history l WHERE " OF_PLACE("l") " AND l.revision = e.revision + 1) AND NOT EXISTS (SELECT 1 FROM value v WHERE " OF_PLACE(
			"v") " AND v.revision = e.revision) FROM"
			     " (SELECT s.session, s.form, s.respondent, h.sheet, h.field, h.row, h.column, h.text,"
			     " h.reason, h.revision, h.at, h.who, max(h.n) FROM sheet s JOIN history h"
			     " ON h.sheet = s.id WHERE s.engagement = ?1 AND h.n <= " UNTIL
			     " AND NOT (s.form = '" OWN_SESSION
			     "' AND h.field IN ('" OWN_SESSION_ROOM "', '" OWN_SESSION_LINK "'))"
			     " GROUP BY s.session, s.form, s.respondent, h.field, h.row, h.column) e"
			     " ORDER BY e.session, e.form, e.respondent, e.field, e.row, e.column";
	struct statement *statement = db_prepare(store->db, sql);

	db_bind_text(statement, course->id);
	db_bind_int(statement, until.lists);
	db_bind_int(statement, until.added);
	db_bind_int(statement, until.whole);
	db_bind_int(statement, until.rest);
	db_bind_text(statement, until.session);
	db_bind_int(statement, until.own);
	while (db_row(statement)) {
		add_value(course, statement);
		course->is_partly_now = course->is_partly_now || db_int(statement, 11);
	}
	return db_done(statement, err);
}

/* Values whose history has lost its beginning, and with it when they came. */
static bool load_without_beginning(struct store *store, struct course *course, struct err *err)
{
	static const char sql[] =
		"SELECT s.session, s.form, s.respondent, e.field, e.row, e.column, e.text, e.reason,"
		" e.revision, e.at, e.who FROM sheet s JOIN value e ON e.sheet = s.id"
		" WHERE s.engagement = ? AND NOT EXISTS (SELECT 1 FROM history h WHERE " OF_PLACE(
			"h") " AND h.revision = 1)";
	struct statement *statement = db_prepare(store->db, sql);
	struct arena *scratch = arena_new();

	db_bind_text(statement, course->id);
	while (db_row(statement)) {
		struct course row = {.arena = scratch};
		struct place place = PLACE_NONE;

		add_value(&row, statement);
		place.engagement = course->id;
		place.session = row.sheets->session;
		place.form = row.sheets->form;
		place.respondent = row.sheets->respondent;
		place.field = row.sheets->values->field;
		place.row = row.sheets->values->row;
		place.column = row.sheets->values->column;
		if (course_value(course, &place))
			continue;
		course_put(course, &place, row.sheets->values);
		course->is_partly_now = true;
	}
	arena_free(scratch);
	return db_done(statement, err);
}

/* --- who may read it: never as it once was --- */

static void put_now(struct course *course, const struct course *now, const struct sheet *sheet,
	const char *field)
{
	struct place place = session_log_place(now, sheet->session, field, "", "");

	if (course_value(now, &place))
		course_put(course, &place, course_value(now, &place));
}

/* Everybody reads a room: what was typed there by mistake, or before room and link were two fields,
 * must not come back. The link goes with it, or what moved from one to the other is nowhere. */
static void put_rooms(struct course *course, const struct course *now)
{
	for (size_t i = 0; i < now->sheet_count; i++) {
		if (strcmp(now->sheets[i].form, OWN_SESSION) != 0)
			continue;
		put_now(course, now, &now->sheets[i], OWN_SESSION_ROOM);
		put_now(course, now, &now->sheets[i], OWN_SESSION_LINK);
	}
}

static bool guard(struct store *store, struct course *course, bool has_old_circles, struct err *err)
{
	static const struct place nothing_else = PLACE_NONE;
	struct arena *scratch = arena_new();
	const struct course *now = load_course(store, scratch, course->id, &nothing_else, err);

	if (now)
		put_rooms(course, now);
	if (now && !has_old_circles) {
		session_notes_narrow(course, now);
		opened_follow(course, now);
	}
	arena_free(scratch);
	return now != NULL;
}

/* --- courses --- */

static struct course *new_course(struct store *store, struct arena *arena, const char *id,
	const char *hash, const char *pattern_id, struct err *err)
{
	const struct scenario *scenario = load_scenario(store, hash, err);
	const struct pattern *pattern = scenario ? scenario_pattern(scenario, pattern_id) : NULL;
	struct course *course;

	if (pattern) {
		course = course_new(arena, scenario, pattern, id);
		course->is_practice = store->is_practice;
		return course;
	}
	if (scenario)
		err_set(err, _("支援先 %s の進め方「%s」が、保存されたシナリオにありません。"), id,
			pattern_id);
	return NULL;
}

/* A course without its values. */
static struct course *load_bare(
	struct store *store, struct arena *arena, const char *id, struct err *err)
{
	static const char sql[] = "SELECT scenario, pattern, created FROM engagement WHERE id = ?";
	struct statement *statement = db_prepare(store->db, sql);
	struct course *course = NULL;
	bool found;

	db_bind_text(statement, id);
	found = db_row(statement);
	if (found)
		course = new_course(
			store, arena, id, db_text(statement, 0), db_text(statement, 1), err);
	if (course)
		course->created = db_copy(statement, arena, 2);
	if (!db_done(statement, err) || (found && !course))
		return NULL;
	if (!found) {
		err_set(err, _("支援先「%s」はありません。"), id);
		return NULL;
	}
	return course;
}

struct course *load_course(struct store *store, struct arena *arena, const char *id,
	const struct place *part, struct err *err)
{
	struct course *course = load_bare(store, arena, id, err);

	if (!course || !load_values(store, course, part, err))
		return NULL;
	near_follow_sessions(course);
	return course;
}

struct course *load_unread(
	struct store *store, struct arena *arena, const char *id, struct err *err)
{
	static const struct scenario nothing = {.id = "", .title = "", .hash = ""};
	struct course *course = course_new(arena, &nothing, NULL, id);

	return load_values(store, course, NULL, err) ? course : NULL;
}

struct course *store_load(struct store *store, struct arena *arena, const char *id, struct err *err)
{
	struct course *course;
	bool good;

	if (!db_begin_read(store->db, __func__, err))
		return NULL;
	course = load_course(store, arena, id, NULL, err);
	good = course && load_former(store, course, err);
	return db_end(store->db, good, err) ? course : NULL;
}

struct course *store_load_with_history(
	struct store *store, struct arena *arena, const char *id, struct err *err)
{
	struct history *history = ARENA_NEW(arena, struct history);
	struct place place = PLACE_NONE;
	struct course *course;
	bool good;

	if (!db_begin_read(store->db, __func__, err))
		return NULL;
	place.engagement = id;
	course = load_course(store, arena, id, NULL, err);
	good = course && load_former(store, course, err) &&
	       read_history(store, arena, &place, history, err);
	if (good)
		course->history = history;
	return db_end(store->db, good, err) ? course : NULL;
}

struct course *store_load_at(struct store *store, struct arena *arena, const char *id,
	struct load_until until, struct err *err)
{
	struct course *course;
	bool good;

	if (!db_begin_read(store->db, __func__, err))
		return NULL;
	course = load_bare(store, arena, id, err);
	good = course && load_entries(store, course, until, err) &&
	       load_without_beginning(store, course, err) &&
	       guard(store, course, until.has_old_circles, err) && load_former(store, course, err);
	if (good)
		near_follow_sessions(course);
	return db_end(store->db, good, err) ? course : NULL;
}
