/* What one does with a database, and what has to stand in it afterwards, for test_faults.c. */
#ifndef BANSO_TESTS_FAULT_USES_H
#define BANSO_TESTS_FAULT_USES_H

#include "banso/model/session/notes.h"
#include "banso/model/session/opened.h"
#include "banso/model/session/session_log.h"
#include "banso/store/care/health.h"
#include "banso/store/purge.h"
#include "banso/work/fill/table_rows.h"
#include "banso/work/notes.h"
#include "banso/work/people/people.h"
#include "banso/work/people/roster.h"
#include "banso/work/record/record.h"
#include "banso/work/session_run.h"
#include "banso/work/tasks.h"
#include "store_fixture.h"

#define BEFORE "まえの文"
#define AFTER "あとの文"
#define MEMO "ひとつめ\n\nふたつめ"

/* One use of the disk, in a process of its own. */
struct hand {
	struct fixture *fixture;
	struct store *store;
	struct course *course;
	const char *folder, *path;
	struct err err;
};

struct use {
	const char *name;
	enum { ON_NOTHING, ON_FILE, ON_OPEN, ON_OLD } on;
	/* Does it; *is_wrong when what was read is not what stands there. */
	bool (*act)(struct hand *hand, bool *is_wrong);
	/* What is wrong with the database afterwards, NULL for nothing. */
	const char *(*look)(struct hand *hand, bool is_done);
};

/* --- the uses --- */

static struct place current_place(void)
{
	return fixture_place("", "f1", "", "current");
}

static bool act_open(struct hand *hand, bool *is_wrong)
{
	(void)is_wrong;
	hand->store = store_open(hand->path, "tanaka", &hand->err);
	return hand->store != NULL;
}

static bool act_add(struct hand *hand, bool *is_wrong)
{
	const struct change name = {
		.place = fixture_place("", OWN_COURSE, "", "name"), .text = "新しい町"};
	struct new_engagement wanted = {
		.scenario = hand->fixture->scenario, .values = &name, .value_count = 1};
	const char *id;

	(void)is_wrong;
	return store_add_engagement(hand->store, hand->fixture->arena, &wanted, &id, &hand->err);
}

static bool act_change(struct hand *hand, bool *is_wrong)
{
	struct change change = {.place = current_place(), .seen_revision = 1, .text = AFTER};
	struct place place = current_place();
	bool is_kept = store_change(hand->store, hand->course, &change, &hand->err) == CHANGE_KEPT;

	/* The course shows what is in the database, and nothing else. */
	*is_wrong = strcmp(course_text(hand->course, &place), is_kept ? AFTER : BEFORE) != 0;
	return is_kept;
}

static bool act_change_all(struct hand *hand, bool *is_wrong)
{
	struct change changes[] = {
		{.place = current_place(), .seen_revision = 1, .text = AFTER},
		{.place = fixture_place("", OWN_COURSE, "", "name"), .text = "新しい町"},
	};

	(void)is_wrong;
	return store_change_all(hand->store, hand->course, changes, 2, &hand->err);
}

static bool act_add_row(struct hand *hand, bool *is_wrong)
{
	struct place place = fixture_place("1", "f2", "p1", "plan");
	const struct change cell = {.place.column = "what", .text = "集いの場"};
	const char *row;

	(void)is_wrong;
	return store_add_row(
		hand->store, hand->course, &place, 'p', "", &cell, 1, &row, &hand->err);
}

static bool act_copy_row(struct hand *hand, bool *is_wrong)
{
	struct place like = fixture_place("1", "f2", "p1", "plan");
	const char *row;

	(void)is_wrong;
	like.row = "r1";
	return table_copy_row(hand->store, hand->course, &like, &row, &hand->err);
}

static bool act_add_task(struct hand *hand, bool *is_wrong)
{
	const struct change what = {.place.column = "what", .text = "区長に話す"};
	const char *row;

	(void)is_wrong;
	return tasks_add(hand->store, hand->course, "1", &what, 1, &row, &hand->err);
}

static bool act_begin(struct hand *hand, bool *is_wrong)
{
	const struct session *session = course_session(hand->course, "1");

	(void)is_wrong;
	return session_begin(hand->store, hand->course, session, true, &hand->err);
}

static bool act_tick_all(struct hand *hand, bool *is_wrong)
{
	const struct session *session = course_session(hand->course, "1");
	const char *people[] = {"p1", "p2", "p3"};

	(void)is_wrong;
	return session_mark_people(hand->store, hand->course, session,
		(struct words){.items = people, .count = 3}, OWN_ATTENDANCE_PRESENT, "true",
		&hand->err);
}

static bool act_add_people(struct hand *hand, bool *is_wrong)
{
	struct roster roster = roster_read(
		hand->course, "西田、住民\n東野、市町村、係長\n南\n", hand->fixture->arena);
	size_t added;
	bool good = roster_add(hand->store, hand->course, &roster, "", &added, &hand->err);

	*is_wrong = added != (good ? 3 : 0);
	return good;
}

/* There is somebody already, so that the fault finds one who leaves. */
static bool act_depart(struct hand *hand, bool *is_wrong)
{
	const char *follows;
	bool is_new, good;

	good = people_depart(
		hand->store, hand->course, "p1", "2", "東野", &follows, &is_new, &hand->err);
	*is_wrong = good && (!is_new || !follows);
	return good;
}

/* Of a session that is over. */
static bool act_confirm(struct hand *hand, bool *is_wrong)
{
	const struct value over = {.text = "15:00", .reason = "", .at = "", .who = ""};
	struct place ended = session_log_place(hand->course, "1", OWN_SESSION_ENDED, "", "");

	(void)is_wrong;
	course_put(hand->course, &ended, &over);
	return record_confirm(hand->store, hand->course, "1", &hand->err);
}

/* As it is typed: a draft first, in no row yet. */
static bool act_note(struct hand *hand, bool *is_wrong)
{
	const struct session *session = course_session(hand->course, "1");
	struct place draft = fixture_place("1", OWN_SESSION, "", OWN_NOTES);

	(void)is_wrong;
	draft.column = OWN_NOTE_TEXT;
	return store_keep_draft(hand->store, &draft, "ひとこと", 0, &hand->err) &&
	       session_add_note(hand->store, hand->course, session, "a", "ひとこと", &hand->err) ==
		       CHANGE_KEPT;
}

static bool act_split(struct hand *hand, bool *is_wrong)
{
	const struct session *session = course_session(hand->course, "1");
	struct notes notes = session_notes(hand->course, "1", "a", hand->fixture->arena);
	const char *first;
	bool good = session_split_note(
		hand->store, hand->course, session, &notes.items[0], &first, &hand->err);

	notes = session_notes(hand->course, "1", "a", hand->fixture->arena);
	*is_wrong = notes.count != (good ? 2 : 1);
	return good;
}

/* The fault finds it split, or to be split. */
static bool act_join(struct hand *hand, bool *is_wrong)
{
	const struct session *session = course_session(hand->course, "1");
	struct notes notes = session_notes(hand->course, "1", "a", hand->fixture->arena);

	return (notes.count == 2 || act_split(hand, is_wrong)) &&
	       session_join_notes(hand->store, hand->course, session, "a", &hand->err);
}

static bool act_open_line(struct hand *hand, bool *is_wrong)
{
	const struct value decided = {.text = MEMO, .reason = "", .at = "", .who = ""};
	const struct session *session = course_session(hand->course, "1");
	struct place place = session_log_place(hand->course, "1", OWN_SESSION_DECIDED, "", "");
	struct decided_lines lines;
	bool good;

	course_put(hand->course, &place, &decided);
	good = session_open_line(hand->store, hand->course, session, "ふたつめ", true, &hand->err);
	lines = opened_lines(hand->course, "1", hand->fixture->arena);
	*is_wrong = lines.open != good;
	return good;
}

static bool act_draft(struct hand *hand, bool *is_wrong)
{
	struct place place = current_place();

	(void)is_wrong;
	return store_keep_draft(hand->store, &place, AFTER, 1, &hand->err);
}

static bool act_stand(struct hand *hand, bool *is_wrong)
{
	struct place place = current_place();

	(void)is_wrong;
	store_stand(hand->store, &place);
	return store_keep_stand(hand->store, &hand->err);
}

static bool act_load(struct hand *hand, bool *is_wrong)
{
	struct place place = current_place();
	struct course *course = store_load(hand->store, hand->fixture->arena, "e1", &hand->err);

	*is_wrong = course && strcmp(course_text(course, &place), BEFORE) != 0;
	return course != NULL;
}

static bool act_list(struct hand *hand, bool *is_wrong)
{
	struct engagement_rows rows;

	if (!store_list(hand->store, hand->fixture->arena, "2026-11-20", NULL, &rows, &hand->err))
		return false;
	*is_wrong = rows.count != 1 || strcmp(rows.items[0].next_session, "1") != 0;
	return true;
}

static bool act_history(struct hand *hand, bool *is_wrong)
{
	struct place place = current_place();
	struct history history;

	if (!store_history(hand->store, hand->fixture->arena, &place, &history, &hand->err))
		return false;
	*is_wrong = history.count != 1 || strcmp(history.items[0].text, BEFORE) != 0;
	return true;
}

static bool act_backup(struct hand *hand, bool *is_wrong)
{
	(void)is_wrong;
	return backup_write(hand->store->file,
		arena_printf(hand->fixture->arena, "%s/copy.db", hand->folder), NULL, NULL,
		&hand->err);
}

static bool act_purge(struct hand *hand, bool *is_wrong)
{
	struct place place = current_place();
	struct purged purged;

	(void)is_wrong;
	return store_purge(
		hand->store, hand->fixture->arena, &place, 1, PURGE_UNSEEN, &purged, &hand->err);
}

static bool act_look(struct hand *hand, bool *is_wrong)
{
	struct health health;

	(void)is_wrong;
	health_look(hand->path, &health);
	hand->err = health.why;
	return health.state == HEALTH_OPEN && health.schema.is_ours && health.is_whole;
}

/* --- what has to stand there afterwards --- */

static const char *text_at(struct hand *hand, struct place place)
{
	return course_text(hand->course, &place);
}

static long number_of(struct hand *hand, const char *sql)
{
	int64_t number = -1;

	return db_number(hand->store->db, sql, &number, NULL) ? (long)number : -1;
}

static const char *look_empty(struct hand *hand, bool is_done)
{
	(void)is_done;
	return number_of(hand, "SELECT count(*) FROM engagement") == 0 ? NULL : "not empty";
}

static const char *look_unchanged(struct hand *hand, bool is_done)
{
	(void)is_done;
	if (strcmp(text_at(hand, current_place()), BEFORE) != 0)
		return "the value has changed";
	return number_of(hand, "SELECT count(*) FROM draft") == 1 ? NULL : "the draft is gone";
}

static const char *look_added(struct hand *hand, bool is_done)
{
	long count = number_of(hand, "SELECT count(*) FROM engagement");

	if (is_done && count != 2)
		return "the engagement is not there";
	if (number_of(hand, "SELECT count(*) FROM engagement WHERE name = '新しい町'") != count - 1)
		return "an engagement without its name";
	return count == 1 || count == 2 ? look_unchanged(hand, is_done) : "an engagement too many";
}

/* Either the value of before and its draft, or the new one and none. */
static const char *look_changed(struct hand *hand, bool is_done)
{
	bool is_there = strcmp(text_at(hand, current_place()), AFTER) == 0;

	if (is_done && !is_there)
		return "the value is not there";
	if (!is_there)
		return look_unchanged(hand, is_done);
	return number_of(hand, "SELECT count(*) FROM draft") == 0 ? NULL : "the draft is there";
}

static const char *look_changed_all(struct hand *hand, bool is_done)
{
	bool has_text = strcmp(text_at(hand, current_place()), AFTER) == 0;
	bool has_name = strcmp(course_own(hand->course, "name"), "新しい町") == 0;

	return has_text == has_name ? look_changed(hand, is_done) : "one change without the other";
}

static const char *look_row(struct hand *hand, bool is_done)
{
	long rows =
		number_of(hand, "SELECT count(*) FROM value WHERE field = 'plan' AND column = ''");
	long cells = number_of(
		hand, "SELECT count(*) FROM value WHERE field = 'plan' AND column = 'what'");

	if (rows != cells)
		return "the row is there without its cell";
	if (is_done && rows != 1)
		return "the row is not there once";
	return rows <= 1 ? look_unchanged(hand, is_done) : "a row too many";
}

/* Between its neighbours at once, never first behind all others. */
static const char *look_copied(struct hand *hand, bool is_done)
{
	long rows = number_of(
		hand, "SELECT count(*) FROM history WHERE field = 'plan' AND column = ''");
	long cells = number_of(
		hand, "SELECT count(*) FROM history WHERE field = 'plan' AND column = 'aim'");

	if (rows != cells)
		return "the row is there without its cell";
	return rows == 1 || (rows == 0 && !is_done) ? look_unchanged(hand, is_done)
						    : "the row is not there once";
}

static const char *look_task(struct hand *hand, bool is_done)
{
	long values = number_of(hand, "SELECT count(*) FROM value WHERE field = 'task'");

	if (is_done && values != 4)
		return "the task is not there once";
	return values == 0 || values == 4 ? look_unchanged(hand, is_done) : "half a task is there";
}

static const char *look_begun(struct hand *hand, bool is_done)
{
	const struct session *session = course_session(hand->course, "1");
	bool has_begun = session_has_begun(hand->course, session);
	bool has_step = session_current(hand->course, session) == 0;
	bool has_day = *course_planned(hand->course, "1", "date") != '\0';

	if (is_done && !has_begun)
		return "the session has not begun";
	return has_begun == has_step && has_begun == has_day ? look_unchanged(hand, is_done)
							     : "half of the start is there";
}

static const char *look_ticked(struct hand *hand, bool is_done)
{
	long ticks = number_of(
		hand, "SELECT count(*) FROM value WHERE field = 'attendance' AND text = 'true'");

	if (is_done && ticks != 3)
		return "not everybody is ticked";
	return ticks == 0 || ticks == 3 ? look_unchanged(hand, is_done) : "some are ticked";
}

/* All of a list, or nobody. */
static const char *look_people(struct hand *hand, bool is_done)
{
	long rows = number_of(
		hand, "SELECT count(*) FROM value WHERE field = 'person' AND column = ''");
	long cells = number_of(
		hand, "SELECT count(*) FROM value WHERE field = 'person' AND column <> ''");

	if (is_done && rows != 4)
		return "not everybody is there";
	return (rows == 1 && cells == 1) || (rows == 4 && cells == 7)
		       ? look_unchanged(hand, is_done)
		       : "some of them are there";
}

/* Who leaves and who follows, or neither. */
static const char *look_departed(struct hand *hand, bool is_done)
{
	long rows = number_of(
		hand, "SELECT count(*) FROM value WHERE field = 'person' AND column = ''");
	long left = number_of(hand, "SELECT count(*) FROM value WHERE field = 'person' AND"
				    " column IN ('until', 'successor')");

	if (is_done && rows != 2)
		return "nobody follows";
	return (rows == 1 && left == 0) || (rows == 2 && left == 2) ? look_unchanged(hand, is_done)
								    : "one without the other";
}

static const char *look_confirmed(struct hand *hand, bool is_done)
{
	long days = number_of(
		hand, "SELECT count(*) FROM value WHERE field = 'confirmed' AND text <> ''");

	if (is_done && days != 1)
		return "the record is not confirmed";
	return look_unchanged(hand, is_done);
}

static const char *look_note(struct hand *hand, bool is_done)
{
	long notes =
		number_of(hand, "SELECT count(*) FROM value WHERE field = 'notes' AND row <> 'a'");
	long drafts = number_of(hand, "SELECT count(*) FROM draft WHERE field = 'notes'");

	if (is_done && notes != 3)
		return "the note is not there once";
	if (notes != 0 && notes != 3)
		return "half a note is there";
	return notes && drafts ? "the note is there, and its draft as well" : NULL;
}

/* One text, or its lines. */
static const char *look_parts(struct hand *hand, bool is_done, bool is_split)
{
	const char *text =
		text_at(hand, session_log_place(hand->course, "1", OWN_NOTES, "a", OWN_NOTE_TEXT));
	long parts = number_of(hand, "SELECT count(*) FROM value WHERE field = 'notes' AND"
				     " column = 'text' AND row <> 'a' AND text <> ''");
	bool is_whole = strcmp(text, MEMO) == 0 && parts == 0;
	bool is_parted = !*text && parts == 2;

	if (is_done && !(is_split ? is_parted : is_whole))
		return is_split ? "the memo is not split" : "the memo is not one";
	return is_whole || is_parted ? NULL : "half of a memo is there";
}

static const char *look_split(struct hand *hand, bool is_done)
{
	return look_parts(hand, is_done, true);
}

static const char *look_joined(struct hand *hand, bool is_done)
{
	return look_parts(hand, is_done, false);
}

/* That it is said line by line, and of which. */
static const char *look_opened(struct hand *hand, bool is_done)
{
	long values = number_of(hand, "SELECT count(*) FROM value WHERE field IN"
				      " ('" OWN_SESSION_DECIDED_OPEN
				      "', '" OWN_SESSION_DECIDED_LINES "') AND text <> ''");

	if (is_done && values != 2)
		return "the line is not open";
	return values == 0 || values == 2 ? look_unchanged(hand, is_done) : "half of it is said";
}

static const char *look_draft(struct hand *hand, bool is_done)
{
	struct place place = current_place();
	struct draft draft = {.text = ""};
	bool is_there = store_draft(hand->store, hand->fixture->arena, &place, &draft);

	if (!is_there)
		return "the draft is gone";
	if (is_done && strcmp(draft.text, AFTER) != 0)
		return "the draft is not there";
	return look_unchanged(hand, is_done);
}

static const char *look_stand(struct hand *hand, bool is_done)
{
	struct place place;

	if (is_done && !store_stood(hand->store, hand->fixture->arena, "e1", NULL, &place))
		return "where they stood is not there";
	return look_unchanged(hand, is_done);
}

/* Out of the answers, the history and the drafts, or out of none of them. */
static const char *look_purged(struct hand *hand, bool is_done)
{
	long left = number_of(hand, "SELECT count(*) FROM (SELECT text FROM value UNION ALL SELECT"
				    " text FROM history UNION ALL SELECT text FROM draft)"
				    " WHERE text LIKE 'まえの文%'");

	if (is_done && left)
		return "what was purged is there";
	return left == 0 || left == 3 ? NULL : "half of it is there";
}

/* A copy is there whole or not at all. */
static const char *look_copy(struct hand *hand, bool is_done)
{
	struct hand copy = *hand;
	const char *wrong;

	copy.path = arena_printf(hand->fixture->arena, "%s/copy.db", hand->folder);
	if (access(copy.path, F_OK) != 0)
		return is_done ? "the copy is not there" : look_unchanged(hand, is_done);
	copy.store = store_open(copy.path, "tanaka", &copy.err);
	if (!copy.store)
		return "the copy cannot be opened";
	copy.course = store_load(copy.store, hand->fixture->arena, "e1", &copy.err);
	wrong = copy.course ? look_unchanged(&copy, is_done) : "the copy has no course";
	store_close(copy.store);
	return wrong ? wrong : look_unchanged(hand, is_done);
}

static const char *look_upgraded(struct hand *hand, bool is_done)
{
	(void)is_done;
	if (number_of(hand, "SELECT count(*) FROM engagement WHERE plan <> ''") != 3)
		return "engagements without their plan";
	if (number_of(hand, "SELECT count(*) FROM history WHERE field = 'current'") != 2)
		return "history is missing";
	return NULL;
}

static const struct use uses[] = {
	{"open a new one", ON_NOTHING, act_open, look_empty},
	{"open", ON_FILE, act_open, look_unchanged},
	{"add an engagement", ON_OPEN, act_add, look_added},
	{"change a value", ON_OPEN, act_change, look_changed},
	{"change two values", ON_OPEN, act_change_all, look_changed_all},
	{"add a row", ON_OPEN, act_add_row, look_row},
	{"copy a row", ON_OPEN, act_copy_row, look_copied},
	{"add a task", ON_OPEN, act_add_task, look_task},
	{"add participants", ON_OPEN, act_add_people, look_people},
	{"somebody leaves, somebody follows", ON_OPEN, act_depart, look_departed},
	{"confirm a record", ON_OPEN, act_confirm, look_confirmed},
	{"write a note down", ON_OPEN, act_note, look_note},
	{"split a memo", ON_OPEN, act_split, look_split},
	{"join a memo", ON_OPEN, act_join, look_joined},
	{"open a line of what was decided", ON_OPEN, act_open_line, look_opened},
	{"tick everybody", ON_OPEN, act_tick_all, look_ticked},
	{"begin a session", ON_OPEN, act_begin, look_begun},
	{"keep a draft", ON_OPEN, act_draft, look_draft},
	{"keep where one stands", ON_OPEN, act_stand, look_stand},
	{"load", ON_OPEN, act_load, look_unchanged},
	{"list", ON_OPEN, act_list, look_unchanged},
	{"read the history", ON_OPEN, act_history, look_unchanged},
	{"purge", ON_OPEN, act_purge, look_purged},
	{"look at its health", ON_FILE, act_look, look_unchanged},
	{"back up", ON_OPEN, act_backup, look_copy},
	{"upgrade", ON_OLD, act_open, look_upgraded},
};

#define USES (sizeof(uses) / sizeof(uses[0]))

#endif
