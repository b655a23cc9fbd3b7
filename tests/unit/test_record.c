/* 支援記録 as of its day: what the record of a session says when the course goes on. */
#include "store_fixture.h"

#include "banso/doc/papers/record_doc.h"
#include "banso/model/own.h"
#include "banso/model/session/session_log.h"
#include "banso/store/purge.h"
#include "banso/text/date/read.h"
#include "banso/work/notes.h"
#include "banso/work/papers/print.h"
#include "banso/work/record/record.h"

static struct place in_list(
	const char *form, const char *field, const char *row, const char *column)
{
	return (struct place){"e1", "", form, "", field, row, column};
}

static struct place name_place(void)
{
	return in_list(OWN_PEOPLE, OWN_PERSON, "p1", OWN_PERSON_NAME);
}

static struct place task_state_place(void)
{
	return in_list(OWN_TASKS, OWN_TASK, "t1", OWN_TASK_STATE);
}

static void keep(struct fixture *fixture, struct course *course, const char *session,
	const char *field, const char *text)
{
	fixture_keep(fixture, course, session_log_place(course, session, field, "", ""), text);
}

/* The first session is held, and what is written goes on after it. */
static struct course *hold_first(struct fixture *fixture)
{
	struct course *course = fixture_course(fixture, fixture->store);

	fixture_keep(fixture, course, in_list(OWN_PEOPLE, OWN_PERSON, "p1", ""), "000001");
	fixture_keep(fixture, course, name_place(), "西田");
	fixture_keep(fixture, course, in_list(OWN_TASKS, OWN_TASK, "t1", ""), "000001");
	fixture_keep(fixture, course, task_state_place(), "todo");
	keep(fixture, course, "1", OWN_SESSION_DATE, "2026-11-19");
	keep(fixture, course, "1", OWN_SESSION_STARTED, "13:30");
	keep(fixture, course, "1", OWN_SESSION_ENDED, "15:00");
	fixture_keep(fixture, course, name_place(), "東");
	fixture_keep(fixture, course, task_state_place(), "done");
	keep(fixture, course, "1", OWN_SESSION_DECIDED, "あとで書いた");
	/* A time that is put right later is no other end. */
	keep(fixture, course, "1", OWN_SESSION_ENDED, "15:10");
	return course;
}

static struct course *record_of(struct fixture *fixture, const struct course *now)
{
	struct course *then =
		record_load(fixture->store, fixture->arena, now, "1", CIRCLE_TEAM, &fixture->err);

	if (!then)
		fixture_refused(fixture);
	return then;
}

static void assert_record(struct fixture *fixture, const struct course *now, const char *name,
	const char *state, const char *decided)
{
	struct course *then = record_of(fixture, now);
	struct place name_at = name_place(), state_at = task_state_place();

	assert_string_equal(course_text(then, &name_at), name);
	assert_string_equal(course_text(then, &state_at), state);
	assert_string_equal(course_planned(then, "1", OWN_SESSION_DECIDED), decided);
}

static void it_is_as_at_its_end_with_what_was_keyed_later(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = hold_first(fixture);

	assert_record(fixture, course, "西田", "todo", "あとで書いた");
	keep(fixture, course, "2", OWN_SESSION_STARTED, "10:00");
	/* Nobody but who puts it right goes on with what is its own. */
	keep(fixture, course, "1", OWN_SESSION_DECIDED, "もっとあと");
	assert_record(fixture, course, "西田", "todo", "もっとあと");
	assert_int_equal(record_of(fixture, course)->changed_since, 0);
}

static void an_end_that_was_taken_back_is_none(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = hold_first(fixture);

	keep(fixture, course, "1", OWN_SESSION_ENDED, "");
	assert_record(fixture, course, "東", "done", "あとで書いた");
	keep(fixture, course, "1", OWN_SESSION_ENDED, "16:00");
	fixture_keep(fixture, course, name_place(), "北");
	assert_record(fixture, course, "東", "done", "あとで書いた");
}

static void what_came_before_it_does_not_fix_it(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);

	keep(fixture, course, "2", OWN_SESSION_STARTED, "10:00");
	keep(fixture, course, "1", OWN_SESSION_STARTED, "13:30");
	keep(fixture, course, "1", OWN_SESSION_DECIDED, "きめた");
	assert_string_equal(
		course_planned(record_of(fixture, course), "1", OWN_SESSION_DECIDED), "きめた");
}

static bool confirm(struct fixture *fixture, struct course *course)
{
	return record_confirm(fixture->store, course, "1", &fixture->err);
}

static void confirmed_it_stays_and_counts_what_came_later(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = hold_first(fixture);
	const struct value *confirmed;

	assert_true(confirm(fixture, course));
	assert_int_equal(record_of(fixture, course)->changed_since, 0);
	keep(fixture, course, "1", OWN_SESSION_DECIDED, "確定のあと");
	keep(fixture, course, "1", OWN_SESSION_LEAD, "木下");
	assert_record(fixture, course, "西田", "todo", "あとで書いた");
	assert_int_equal(record_of(fixture, course)->changed_since, 2);
	keep(fixture, course, "1", OWN_SESSION_DECIDED, "あとで書いた");
	assert_int_equal(record_of(fixture, course)->changed_since, 1);
	keep(fixture, course, "2", OWN_SESSION_STARTED, "10:00");
	keep(fixture, course, "1", OWN_SESSION_DECIDED, "次の回のあと");
	/* What is changed after the next one began counts, too; what goes on in the lists does not.
	 */
	fixture_keep(fixture, course, task_state_place(), "todo");
	fixture_keep(fixture, course, name_place(), "北");
	assert_int_equal(record_of(fixture, course)->changed_since, 2);
	confirmed = session_confirmed(record_of(fixture, course), "1");
	assert_string_equal(confirmed->text, "2026-11-20");
	assert_string_equal(confirmed->who, "tanaka");
}

static void reopened_it_goes_on(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = hold_first(fixture);

	assert_true(confirm(fixture, course));
	keep(fixture, course, "1", OWN_SESSION_DECIDED, "確定のあと");
	assert_true(record_reopen(fixture->store, course, "1", &fixture->err));
	assert_record(fixture, course, "西田", "todo", "確定のあと");
	assert_null(session_confirmed(record_of(fixture, course), "1"));
	assert_int_equal(record_of(fixture, course)->changed_since, 0);
	/* Confirmed anew it is as it stands now. */
	assert_true(confirm(fixture, course));
	assert_record(fixture, course, "西田", "todo", "確定のあと");
}

/* What was put right before it was confirmed is in it, also behind the beginning of the next one.
 */
static void confirmed_late_it_is_told(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = hold_first(fixture);

	keep(fixture, course, "2", OWN_SESSION_STARTED, "10:00");
	keep(fixture, course, "1", OWN_SESSION_DECIDED, "次の回のあと");
	assert_true(confirm(fixture, course));
	assert_record(fixture, course, "西田", "todo", "次の回のあと");
	assert_non_null(session_confirmed(record_of(fixture, course), "1"));
	assert_int_equal(record_of(fixture, course)->changed_since, 0);
	keep(fixture, course, "1", OWN_SESSION_DECIDED, "確定のあと");
	assert_record(fixture, course, "西田", "todo", "次の回のあと");
	assert_int_equal(record_of(fixture, course)->changed_since, 1);
}

/* --- the paper --- */

static const char *paper_for(struct fixture *fixture, const struct course *now, enum circle circle)
{
	struct place place = {"e1", "1", "", "", "", "", ""};
	struct paper paper;
	struct print print = {
		.store = fixture->store, .paper = &paper, .circle = circle, .format = "md"};
	struct misread misread;
	struct buf out = {0};
	const char *text;

	if (!paper_find("record", &place, &paper, &fixture->err) ||
		!print_put(&out, now, &print, &misread, &fixture->err))
		fixture_refused(fixture);
	text = arena_strdup(fixture->arena, buf_text(&out));
	buf_free(&out);
	return text;
}

static void assert_in_paper(struct fixture *fixture, const struct course *now, enum circle circle,
	const char *words, bool is_there)
{
	const char *paper = paper_for(fixture, now, circle);

	if ((strstr(paper, words) != NULL) != is_there)
		fail_msg("%s: %s", words, paper);
}

static void keep_note(
	struct fixture *fixture, struct course *course, const char *column, const char *text)
{
	fixture_keep(fixture, course, session_log_place(course, "1", OWN_NOTES, "a", column), text);
}

/* Also when the next session has fixed what it says, or its confirmation. */
static void what_was_kept_from_readers_does_not_come_back(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = hold_first(fixture);

	keep_note(fixture, course, OWN_NOTE_TEXT, "隣の家のはなし");
	keep_note(fixture, course, OWN_NOTE_CIRCLE, circle_id(CIRCLE_PUBLIC));
	keep(fixture, course, "1", OWN_SESSION_ROOM, "Zoom 842 1199");
	assert_true(confirm(fixture, course));
	keep(fixture, course, "2", OWN_SESSION_STARTED, "10:00");
	assert_in_paper(fixture, course, CIRCLE_PUBLIC, "隣の家のはなし", true);
	keep_note(fixture, course, OWN_NOTE_CIRCLE, circle_id(CIRCLE_SHARED));
	assert_in_paper(fixture, course, CIRCLE_PUBLIC, "隣の家のはなし", false);
	assert_in_paper(fixture, course, CIRCLE_SHARED, "隣の家のはなし", true);
	keep_note(fixture, course, OWN_NOTE_TEXT, "");
	assert_in_paper(fixture, course, CIRCLE_SHARED, "隣の家のはなし", false);
	assert_in_paper(fixture, course, CIRCLE_TEAM, "隣の家のはなし", true);
	assert_in_paper(fixture, course, CIRCLE_TEAM, "確定後に直した所: 1", true);
	keep(fixture, course, "1", OWN_SESSION_ROOM, "役場2階");
	assert_in_paper(fixture, course, CIRCLE_PUBLIC, "842", false);
	assert_in_paper(fixture, course, CIRCLE_PUBLIC, "役場2階", true);
}

static void what_it_lacks_is_told(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = hold_first(fixture);

	assert_true(confirm(fixture, course));
	assert_in_paper(fixture, course, CIRCLE_SHARED, "直した所", false);
	keep(fixture, course, "1", OWN_SESSION_DECIDED, "確定のあと");
	assert_in_paper(fixture, course, CIRCLE_SHARED, "確定後に直した所: 1", true);
	/* The public reads nothing of what was decided. */
	assert_in_paper(fixture, course, CIRCLE_PUBLIC, "直した所", false);
}

static void purge(struct fixture *fixture, struct place place)
{
	struct purged purged;

	assert_true(store_purge(
		fixture->store, fixture->arena, &place, 1, PURGE_UNSEEN, &purged, &fixture->err));
}

/* Who may read it is a part of a place, as its text is. */
static void who_may_read_it_and_what_was_purged_count(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = hold_first(fixture);

	keep_note(fixture, course, OWN_NOTE_TEXT, "隣の家のはなし");
	keep_note(fixture, course, OWN_NOTE_CIRCLE, circle_id(CIRCLE_PUBLIC));
	assert_true(confirm(fixture, course));
	assert_in_paper(fixture, course, CIRCLE_PUBLIC, "直した所", false);
	keep_note(fixture, course, OWN_NOTE_CIRCLE, circle_id(CIRCLE_SHARED));
	assert_in_paper(fixture, course, CIRCLE_TEAM, "確定後に直した所: 1", true);
	assert_in_paper(fixture, course, CIRCLE_PUBLIC, "確定後に直した所: 1", true);
	keep(fixture, course, "1", OWN_SESSION_DECIDED_OPEN, "true");
	assert_in_paper(fixture, course, CIRCLE_TEAM, "確定後に直した所: 2", true);
	assert_in_paper(fixture, course, CIRCLE_PUBLIC, "確定後に直した所: 2", true);
	keep(fixture, course, "1", OWN_SESSION_DECIDED_OPEN, "false");
	keep_note(fixture, course, OWN_NOTE_CIRCLE, circle_id(CIRCLE_PUBLIC));
	assert_in_paper(fixture, course, CIRCLE_TEAM, "直した所", false);
	purge(fixture, session_log_place(course, "1", OWN_NOTES, "a", OWN_NOTE_TEXT));
	purge(fixture, session_log_place(course, "1", OWN_SESSION_DECIDED, "", ""));
	course = fixture_course(fixture, fixture->store);
	assert_in_paper(fixture, course, CIRCLE_PUBLIC, "確定後に直した所: 1", true);
	assert_in_paper(fixture, course, CIRCLE_TEAM, "確定後に直した所: 2", true);
	/* Written anew it is still one place. */
	keep(fixture, course, "1", OWN_SESSION_DECIDED, "書きなおした");
	assert_in_paper(fixture, course, CIRCLE_TEAM, "確定後に直した所: 2", true);
}

/* What was purged before it was confirmed is nothing that changed. */
static void what_was_purged_before_does_not_count(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = hold_first(fixture);

	purge(fixture, session_log_place(course, "1", OWN_SESSION_DECIDED, "", ""));
	assert_true(confirm(fixture, course));
	assert_int_equal(record_of(fixture, course)->changed_since, 0);
}

/* However many of its cells, and whether the table was there. */
static void a_row_of_a_table_is_one_place(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = hold_first(fixture);
	struct place row = in_list(OWN_TASKS, OWN_TASK, "t2", "");

	assert_true(confirm(fixture, course));
	fixture_keep(fixture, course, row, "000002");
	row.column = OWN_TASK_WHAT;
	fixture_keep(fixture, course, row, "体操教室をふやす");
	row.column = OWN_TASK_WHO;
	fixture_keep(fixture, course, row, "東");
	row.column = OWN_TASK_FROM;
	fixture_keep(fixture, course, row, "1");
	assert_int_equal(record_of(fixture, course)->changed_since, 1);
}

static bool open_line(struct fixture *fixture, struct course *course, const char *line)
{
	return session_open_line(
		fixture->store, course, course_session(course, "1"), line, true, &fixture->err);
}

/* However it is said who reads them, one by one or all at once. */
static void lines_of_what_was_decided_are_one_place(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = hold_first(fixture);

	keep(fixture, course, "1", OWN_SESSION_DECIDED, "ひとつめ\nふたつめ\nみっつめ");
	assert_true(open_line(fixture, course, "ひとつめ"));
	assert_true(confirm(fixture, course));
	assert_int_equal(record_of(fixture, course)->changed_since, 0);
	keep(fixture, course, "1", OWN_SESSION_DECIDED, "ひとつめ\nみっつめ");
	assert_int_equal(record_of(fixture, course)->changed_since, 1);
	keep(fixture, course, "1", OWN_SESSION_DECIDED, "ひとつめ\nふたつめ\nみっつめ");
	assert_true(open_line(fixture, course, "ふたつめ"));
	assert_int_equal(record_of(fixture, course)->changed_since, 1);
}

/* Nothing was put right by that; and of its lines it is one place, too. */
static void a_memo_that_is_split_is_no_correction(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = hold_first(fixture);
	struct place memo = session_log_place(course, "1", OWN_NOTES, "a", OWN_NOTE_TEXT);
	struct place readers = session_log_place(course, "1", OWN_NOTES, "a", OWN_NOTE_CIRCLE);
	const struct session *session = course_session(course, "1");
	struct notes notes;
	const char *first;

	fixture_keep(fixture, course, memo, "ひとつめ\n\nふたつめ\nみっつめ");
	fixture_keep(fixture, course, readers, circle_id(CIRCLE_SHARED));
	assert_true(confirm(fixture, course));
	notes = session_all_notes(course, session, fixture->arena);
	assert_true(session_split_note(
		fixture->store, course, session, &notes.items[0], &first, &fixture->err));
	assert_int_equal(record_of(fixture, course)->changed_since, 0);
	memo.row = first;
	fixture_keep(fixture, course, memo, "ひとつ");
	assert_int_equal(record_of(fixture, course)->changed_since, 1);
	assert_true(session_set_circle(
		fixture->store, course, session, first, CIRCLE_TEAM, &fixture->err));
	assert_int_equal(record_of(fixture, course)->changed_since, 1);
	assert_true(session_join_notes(fixture->store, course, session, "a", &fixture->err));
	assert_int_equal(record_of(fixture, course)->changed_since, 1);
}

/* What was agreed is kept right behind the end, and then people do it. */
static void progress_of_what_was_added_late_is_no_correction(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = hold_first(fixture);
	struct place what = in_list(OWN_TASKS, OWN_TASK, "t2", OWN_TASK_WHAT);
	struct place progress = in_list(OWN_TASKS, OWN_TASK, "t2", OWN_TASK_STATE);
	struct course *then;

	fixture_keep(fixture, course, in_list(OWN_TASKS, OWN_TASK, "t2", ""), "000002");
	fixture_keep(fixture, course, what, "体操教室をふやす");
	fixture_keep(fixture, course, progress, "todo");
	keep(fixture, course, "2", OWN_SESSION_STARTED, "10:00");
	fixture_keep(fixture, course, progress, "doing");
	then = record_of(fixture, course);
	assert_int_equal(then->changed_since, 0);
	assert_string_equal(course_text(then, &what), "体操教室をふやす");
	assert_string_equal(course_text(then, &progress), "todo");
}

/* Of two that were held on one day the later one is what its papers are wanted for. */
static void papers_lead_to_what_was_just_held(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = hold_first(fixture);
	struct date date;

	assert_true(date_parse("2026-11-19", &date));
	keep(fixture, course, "2", OWN_SESSION_DATE, "2026-11-19");
	assert_string_equal(papers_session_now(course, date)->id, "2");
	keep(fixture, course, "2", OWN_SESSION_STARTED, "15:30");
	keep(fixture, course, "2", OWN_SESSION_ENDED, "16:30");
	assert_string_equal(papers_session_now(course, date)->id, "2");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, fixture_set_up, fixture_tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(it_is_as_at_its_end_with_what_was_keyed_later),
		TEST(an_end_that_was_taken_back_is_none),
		TEST(what_came_before_it_does_not_fix_it),
		TEST(confirmed_it_stays_and_counts_what_came_later),
		TEST(reopened_it_goes_on),
		TEST(confirmed_late_it_is_told),
		TEST(what_was_kept_from_readers_does_not_come_back),
		TEST(what_it_lacks_is_told),
		TEST(who_may_read_it_and_what_was_purged_count),
		TEST(what_was_purged_before_does_not_count),
		TEST(a_row_of_a_table_is_one_place),
		TEST(lines_of_what_was_decided_are_one_place),
		TEST(a_memo_that_is_split_is_no_correction),
		TEST(papers_lead_to_what_was_just_held),
		TEST(progress_of_what_was_added_late_is_no_correction),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
