/* Whoever changes a text, or who may read it, has seen the other of the two. */
#include "store_fixture.h"

#include "banso/model/own.h"
#include "banso/model/progress.h"
#include "banso/model/session/opened.h"
#include "banso/model/session/session_log.h"
#include "banso/model/session/task.h"
#include "banso/store/any_revision.h"
#include "banso/work/fill/datum.h"
#include "banso/work/fill/said.h"
#include "banso/work/notes.h"
#include "banso/work/session_run.h"
#include "banso/work/tasks.h"

/* The two, each as a place. */
struct pair {
	struct place text, readers;
};

static struct pair sheet_pair(void)
{
	return (struct pair){
		fixture_place("1", "f3", "p1", "words"), fixture_place("1", "f3", "p1", "agreed")};
}

/* An answer, and the mark that takes it out of what is quoted. */
static struct pair quote_pair(void)
{
	struct pair pair = {.text = fixture_place("1", "f3", "p1", "words")};

	pair.readers = voice_unquoted_place(&pair.text, "words");
	return pair;
}

static struct pair note_pair(const struct course *course)
{
	return (struct pair){session_log_place(course, "1", OWN_NOTES, "n1", OWN_NOTE_TEXT),
		session_log_place(course, "1", OWN_NOTES, "n1", OWN_NOTE_CIRCLE)};
}

static struct pair decided_pair(const struct course *course)
{
	return (struct pair){session_log_place(course, "1", OWN_SESSION_DECIDED, "", ""),
		session_log_place(course, "1", OWN_SESSION_DECIDED_OPEN, "", "")};
}

static void keep(
	struct fixture *fixture, const char *who, const struct place *place, const char *text)
{
	struct store *store = fixture_open(fixture, who);
	struct course *course = fixture_course(fixture, store);
	struct change change = {.place = *place, .seen_revision = REVISION_ANY, .text = text};

	assert_int_equal(store_change(store, course, &change, NULL), CHANGE_KEPT);
	store_close(store);
}

static struct datum open_at(
	struct fixture *fixture, struct course *course, const struct place *place)
{
	struct datum datum;
	const char *text;

	datum_open(&datum, fixture->store, course, place, course_field(course, place), &text);
	return datum;
}

static enum datum_result commit(
	struct fixture *fixture, struct datum *datum, struct course *course, const char *typed)
{
	return datum_commit(datum, course, typed, NULL, &fixture->err);
}

static const char *stands(struct fixture *fixture, const struct place *place)
{
	return course_text(fixture_course(fixture, fixture->store), place);
}

/* Whether what is typed goes through, once somebody else has said who reads it, as they were when
 * the writing began and then. */
static void expect_of(struct fixture *fixture, const char *who, struct pair pair,
	const char *before, const char *then, enum datum_result expected)
{
	struct course *course;
	struct datum datum;

	if (*before)
		keep(fixture, who, &pair.readers, before);
	course = fixture_course(fixture, fixture->store);
	datum = open_at(fixture, course, &pair.text);
	keep(fixture, who, &pair.readers, then);
	assert_int_equal(commit(fixture, &datum, course, "内々の話"), expected);
	if (expected == DATUM_READERS) {
		assert_string_equal(stands(fixture, &pair.text), "");
		assert_true(
			place_equal(&datum_changed_readers(&datum, course)->place, &pair.readers));
		datum_see_readers(&datum, course);
		assert_int_equal(commit(fixture, &datum, course, "内々の話"), DATUM_KEPT);
	}
	assert_string_equal(stands(fixture, &pair.text), "内々の話");
	datum_close(&datum, "内々の話");
}

static void expect(struct fixture *fixture, struct pair pair, const char *before, const char *then,
	enum datum_result expected)
{
	expect_of(fixture, "sato", pair, before, then, expected);
}

/* A shared login and name, or one person's two windows: the one that is written in saw nothing. */
static void also_where_another_window_bears_the_same_name(void **state)
{
	expect_of(*state, "tanaka", sheet_pair(), "", "true", DATUM_READERS);
}

static void more_readers_of_a_sheet_are_asked_about(void **state)
{
	expect(*state, sheet_pair(), "", "true", DATUM_READERS);
}

static void also_where_some_had_said_no(void **state)
{
	expect(*state, sheet_pair(), "false", "", DATUM_READERS);
}

static void fewer_are_not(void **state)
{
	expect(*state, sheet_pair(), "true", "false", DATUM_KEPT);
}

static void more_readers_of_a_memo_are(void **state)
{
	struct fixture *fixture = *state;

	expect(fixture, note_pair(fixture_course(fixture, fixture->store)), "", "shared",
		DATUM_READERS);
}

static void and_of_it_once_more(void **state)
{
	struct fixture *fixture = *state;

	expect(fixture, note_pair(fixture_course(fixture, fixture->store)), "shared", "public",
		DATUM_READERS);
}

static void and_of_what_was_decided(void **state)
{
	struct fixture *fixture = *state;

	expect(fixture, decided_pair(fixture_course(fixture, fixture->store)), "", "true",
		DATUM_READERS);
}

static void and_of_an_answer_that_is_quoted_again(void **state)
{
	struct fixture *fixture = *state;
	struct pair pair = quote_pair();

	keep(fixture, "sato", &pair.readers, "true");
	expect(fixture, pair, "", "", DATUM_READERS);
}

/* What is taken out is read by nobody, whatever is said of the sheet. */
static void but_not_of_one_that_is_not(void **state)
{
	struct fixture *fixture = *state;
	struct pair sheet = sheet_pair(), quote = quote_pair();

	keep(fixture, "sato", &quote.readers, "true");
	expect(fixture, sheet, "", "true", DATUM_KEPT);
}

static void nor_of_one_that_is_taken_out(void **state)
{
	expect(*state, quote_pair(), "", "true", DATUM_KEPT);
}

static void what_is_emptied_is_given_to_nobody(void **state)
{
	struct fixture *fixture = *state;
	struct pair pair = sheet_pair();
	struct course *course;
	struct datum datum;

	keep(fixture, "sato", &pair.text, "前の話");
	course = fixture_course(fixture, fixture->store);
	datum = open_at(fixture, course, &pair.text);
	keep(fixture, "sato", &pair.readers, "true");
	assert_int_equal(commit(fixture, &datum, course, ""), DATUM_KEPT);
	datum_close(&datum, "");
}

/* Whoever says who reads a text has seen it. */
static void expect_said(
	struct fixture *fixture, struct pair pair, const char *said, enum datum_result expected)
{
	struct course *course;
	struct datum datum;

	keep(fixture, "tanaka", &pair.text, "短い話");
	course = fixture_course(fixture, fixture->store);
	datum = open_at(fixture, course, &pair.readers);
	keep(fixture, "sato", &pair.text, "短い話と、内々の話");
	assert_int_equal(commit(fixture, &datum, course, said), expected);
	if (expected == DATUM_READERS) {
		assert_string_equal(stands(fixture, &pair.readers), "");
		assert_true(place_equal(&datum_changed_readers(&datum, course)->place, &pair.text));
		assert_string_equal(course_text(course, &pair.text), "短い話と、内々の話");
		datum_see_readers(&datum, course);
		assert_int_equal(commit(fixture, &datum, course, said), DATUM_KEPT);
	}
	assert_string_equal(stands(fixture, &pair.readers), said);
	datum_close(&datum, said);
}

static void a_consent_is_of_what_was_seen(void **state)
{
	expect_said(*state, sheet_pair(), "true", DATUM_READERS);
}

static void a_no_is_of_whatever_stands_there(void **state)
{
	expect_said(*state, sheet_pair(), "false", DATUM_KEPT);
}

/* An answer that somebody had taken out when it was said is of no consent, though one reads it. */
static void it_is_of_the_answers_that_were_quoted(void **state)
{
	struct fixture *fixture = *state;
	struct pair sheet = sheet_pair(), quote = quote_pair();
	struct course *course;
	struct datum datum;

	keep(fixture, "tanaka", &sheet.text, "短い話");
	keep(fixture, "tanaka", &quote.readers, "true");
	course = fixture_course(fixture, fixture->store);
	datum = open_at(fixture, course, &sheet.readers);
	keep(fixture, "sato", &quote.readers, "");
	assert_int_equal(commit(fixture, &datum, course, "true"), DATUM_READERS);
	assert_true(place_equal(&datum_changed_readers(&datum, course)->place, &quote.readers));
	datum_close(&datum, "true");
}

static bool quote(struct fixture *fixture, struct course *course, bool is_unquoted)
{
	struct place sheet = fixture_place("1", "f3", "p1", "");

	return said_unquoted(fixture->store, course, &sheet, "words", is_unquoted, &fixture->err);
}

static void an_answer_is_quoted_again_as_it_was_seen(void **state)
{
	struct fixture *fixture = *state;
	struct pair pair = quote_pair();
	struct course *course;

	keep(fixture, "tanaka", &pair.text, "短い話");
	keep(fixture, "tanaka", &pair.readers, "true");
	course = fixture_course(fixture, fixture->store);
	keep(fixture, "sato", &pair.text, "短い話と、内々の話");
	assert_false(quote(fixture, course, false));
	assert_non_null(strstr(fixture->err.text, "sato"));
	assert_string_equal(stands(fixture, &pair.readers), "true");
	/* What is there now is in the course. */
	assert_true(quote(fixture, course, false));
	assert_string_equal(stands(fixture, &pair.readers), "");
	/* Whoever takes it out is never kept from it. */
	keep(fixture, "sato", &pair.text, "また別の話");
	keep(fixture, "sato", &pair.readers, "true");
	keep(fixture, "sato", &pair.readers, "");
	assert_true(quote(fixture, course, true));
	assert_string_equal(stands(fixture, &pair.readers), "true");
}

/* Who reads it by then was said meanwhile by somebody who saw that it is not quoted. */
static void and_for_the_readers_that_were_seen(void **state)
{
	struct fixture *fixture = *state;
	struct pair sheet = sheet_pair(), pair = quote_pair();
	struct course *course;

	keep(fixture, "tanaka", &pair.text, "短い話");
	keep(fixture, "tanaka", &pair.readers, "true");
	course = fixture_course(fixture, fixture->store);
	keep(fixture, "sato", &sheet.readers, "true");
	assert_false(quote(fixture, course, false));
	assert_non_null(strstr(fixture->err.text, "載せてよい"));
	assert_true(quote(fixture, course, false));
}

/* A colleague who took it out once more has said so since. */
static void a_mark_that_was_set_anew_is_told_by_its_name(void **state)
{
	struct fixture *fixture = *state;
	struct pair pair = quote_pair();
	struct course *course;

	keep(fixture, "tanaka", &pair.readers, "true");
	course = fixture_course(fixture, fixture->store);
	keep(fixture, "sato", &pair.readers, "");
	keep(fixture, "sato", &pair.readers, "true");
	assert_false(quote(fixture, course, false));
	assert_non_null(strstr(fixture->err.text, "「引用しない」"));
	assert_string_equal(stands(fixture, &pair.readers), "true");
}

static void also_of_what_was_decided(void **state)
{
	struct fixture *fixture = *state;

	expect_said(fixture, decided_pair(fixture_course(fixture, fixture->store)), "true",
		DATUM_READERS);
}

static void and_of_a_task(void **state)
{
	struct pair pair = {fixture_place("", OWN_TASKS, "", OWN_TASK),
		fixture_place("", OWN_TASKS, "", OWN_TASK)};

	pair.text.row = pair.readers.row = "t1";
	pair.text.column = OWN_TASK_WHAT;
	pair.readers.column = OWN_TASK_OPEN;
	expect_said(*state, pair, "true", DATUM_READERS);
}

static void what_one_wrote_oneself_was_seen(void **state)
{
	struct fixture *fixture = *state;
	struct pair pair = sheet_pair();
	struct course *course = fixture_course(fixture, fixture->store);
	struct datum consent = open_at(fixture, course, &pair.readers);
	struct datum text = open_at(fixture, course, &pair.text);

	assert_int_equal(commit(fixture, &text, course, "自分の話"), DATUM_KEPT);
	assert_int_equal(commit(fixture, &consent, course, "true"), DATUM_KEPT);
	assert_int_equal(commit(fixture, &text, course, "自分の話と、つづき"), DATUM_KEPT);
	datum_close(&consent, "true");
	datum_close(&text, "自分の話と、つづき");
}

/* A draft that was left, and what somebody said since of who reads it; NULL: in the same window. */
static void expect_left(struct fixture *fixture, const char *who, enum datum_result expected)
{
	struct pair pair = sheet_pair();
	struct course *course = fixture_course(fixture, fixture->store);
	struct datum datum = open_at(fixture, course, &pair.text);

	setenv("BANSO_NOW", "2026-11-20T14:00:00", 1);
	assert_true(datum_keep_draft(&datum, "書きかけ", &fixture->err));
	datum_close(&datum, "書きかけ");
	setenv("BANSO_NOW", "2026-11-20T14:00:02", 1);
	if (who)
		keep(fixture, who, &pair.readers, "true");
	else
		fixture_keep(fixture, course, pair.readers, "true");
	course = fixture_course(fixture, fixture->store);
	datum = open_at(fixture, course, &pair.text);
	assert_int_equal(
		datum_has_more_readers(&datum, course, "書きかけ"), expected == DATUM_READERS);
	assert_int_equal(commit(fixture, &datum, course, "書きかけ"), expected);
	datum_close(&datum, "書きかけ");
}

static void a_draft_knew_the_readers_of_its_time(void **state)
{
	expect_left(*state, "sato", DATUM_READERS);
}

/* Who put it off and typed on has not said yes. */
static void a_draft_that_was_put_off_is_asked_about_again(void **state)
{
	struct fixture *fixture = *state;
	struct pair pair = sheet_pair();
	struct course *course = fixture_course(fixture, fixture->store);
	struct datum datum = open_at(fixture, course, &pair.text);

	setenv("BANSO_NOW", "2026-11-20T14:00:00", 1);
	keep(fixture, "sato", &pair.readers, "true");
	assert_int_equal(commit(fixture, &datum, course, "書きかけ"), DATUM_READERS);
	setenv("BANSO_NOW", "2026-11-20T14:00:02", 1);
	assert_true(datum_keep_draft(&datum, "書きかけ。", &fixture->err));
	datum_close(&datum, "書きかけ。");
	datum = open_at(fixture, course, &pair.text);
	assert_int_equal(commit(fixture, &datum, course, "書きかけ。"), DATUM_READERS);
	datum_close(&datum, "書きかけ。");
}

/* The same person, or a shared login: from a command, or in another window. */
static void also_where_the_same_name_said_it(void **state)
{
	expect_left(*state, "tanaka", DATUM_READERS);
}

static void but_its_writer_knows_what_they_said_themselves(void **state)
{
	expect_left(*state, NULL, DATUM_KEPT);
}

static void a_memo_is_shared_as_it_was_seen(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	const struct session *session = course_session(course, "1");
	struct pair pair = note_pair(course);

	keep(fixture, "tanaka", &pair.text, "短い話");
	course = fixture_course(fixture, fixture->store);
	keep(fixture, "sato", &pair.text, "短い話と、内々の話");
	assert_false(session_set_circle(
		fixture->store, course, session, "n1", CIRCLE_SHARED, &fixture->err));
	assert_non_null(strstr(fixture->err.text, "sato"));
	assert_string_equal(stands(fixture, &pair.readers), "");
	/* What is there now is in the course. */
	assert_true(session_set_circle(
		fixture->store, course, session, "n1", CIRCLE_SHARED, &fixture->err));
	keep(fixture, "sato", &pair.text, "また別の話");
	assert_true(session_set_circle(
		fixture->store, course, session, "n1", CIRCLE_TEAM, &fixture->err));
}

static void a_task_is_opened_as_it_was_seen(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place what = task_place(course, "t1", OWN_TASK_WHAT);

	keep(fixture, "tanaka", &what, "体操の日をふやす");
	course = fixture_course(fixture, fixture->store);
	keep(fixture, "sato", &what, "課長に黙って体操の日をふやす");
	assert_false(
		tasks_set_readers(fixture->store, course, "t1", CIRCLE_PUBLIC, "", &fixture->err));
	assert_true(
		tasks_set_readers(fixture->store, course, "t1", CIRCLE_PUBLIC, "", &fixture->err));
}

/* Nor is what the team wrote among themselves given to those who take part. */
static void a_task_of_the_team_is_shared_as_it_was_seen(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place note = task_place(course, "t1", OWN_TASK_NOTE);
	struct place open = task_place(course, "t1", OWN_TASK_OPEN);

	keep(fixture, "tanaka", &open, "true");
	course = fixture_course(fixture, fixture->store);
	assert_true(
		tasks_set_readers(fixture->store, course, "t1", CIRCLE_TEAM, "", &fixture->err));
	assert_int_equal(task_readers(course, "t1"), CIRCLE_TEAM);
	assert_string_equal(stands(fixture, &open), "false");
	keep(fixture, "sato", &note, "課長には内々に");
	assert_false(
		tasks_set_readers(fixture->store, course, "t1", CIRCLE_SHARED, "", &fixture->err));
	assert_int_equal(task_readers(course, "t1"), CIRCLE_TEAM);
	assert_int_equal(
		readers_of_text(course, &note, "課長には内々に", fixture->arena), CIRCLE_TEAM);
	assert_true(
		tasks_set_readers(fixture->store, course, "t1", CIRCLE_SHARED, "", &fixture->err));
	assert_int_equal(task_readers(course, "t1"), CIRCLE_SHARED);
	assert_int_equal(
		readers_of_text(course, &note, "課長には内々に", fixture->arena), CIRCLE_SHARED);
}

/* Whoever writes while it is the team's alone is asked where it was shared meanwhile. */
static void a_text_of_the_team_is_kept_as_the_teams(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place readers = task_place(course, "t1", OWN_TASK_READERS);

	for (size_t i = 0; i < 5; i++) {
		static const char *const columns[] = {
			OWN_TASK_WHAT, OWN_TASK_WHO, OWN_TASK_DUE, OWN_TASK_STATE, OWN_TASK_NOTE};
		struct place place = task_place(course, "t1", columns[i]);
		struct together before, after;

		keep(fixture, "tanaka", &readers, "team");
		course = fixture_course(fixture, fixture->store);
		before = readers_together(course, &place, fixture->arena);
		assert_int_equal(before.said, CIRCLE_TEAM);
		keep(fixture, "sato", &readers, "shared");
		course = fixture_course(fixture, fixture->store);
		after = readers_together(course, &place, fixture->arena);
		assert_true(after.said > before.said);
	}
}

/* Nor is a mark that a colleague set put back to what it was before. */
static void a_mark_is_set_over_the_one_that_was_seen(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	const struct session *session = course_session(course, "1");
	struct place mark =
		session_log_place(course, "1", OWN_ATTENDANCE, "p1", OWN_ATTENDANCE_PRESENT);
	struct words people = {0};

	words_add(&people, fixture->arena, "p1");
	keep(fixture, "sato", &mark, "false");
	assert_false(session_mark_people(fixture->store, course, session, people,
		OWN_ATTENDANCE_PRESENT, "true", &fixture->err));
	assert_string_equal(course_text(course, &mark), "false");
	assert_string_equal(stands(fixture, &mark), "false");
	assert_true(session_mark_people(fixture->store, course, session, people,
		OWN_ATTENDANCE_PRESENT, "", &fixture->err));
}

/* Whoever was taken out meanwhile is not marked below that. */
static void a_mark_is_made_in_view_of_who_was_invited(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	const struct session *session = course_session(course, "1");
	struct place mark = session_log_place(
			     course, "1", OWN_ATTENDANCE, "p1", OWN_ATTENDANCE_PRESENT),
		     out = session_log_place(
			     course, "1", OWN_ATTENDANCE, "p1", OWN_ATTENDANCE_UNINVITED);
	struct words people = {0};

	words_add(&people, fixture->arena, "p1");
	keep(fixture, "sato", &out, "true");
	assert_false(session_mark_people(fixture->store, course, session, people,
		OWN_ATTENDANCE_PRESENT, "true", &fixture->err));
	assert_string_equal(stands(fixture, &mark), "");
	/* Seen, any mark invites them. */
	assert_true(session_mark_people(fixture->store, course, session, people,
		OWN_ATTENDANCE_PRESENT, "true", &fixture->err));
	assert_string_equal(stands(fixture, &out), "");
}

#define OPENED(test) cmocka_unit_test_setup_teardown(test, fixture_set_up, fixture_tear_down)

int main(void)
{
	static const struct CMUnitTest tests[] = {
		OPENED(a_mark_is_made_in_view_of_who_was_invited),
		OPENED(more_readers_of_a_sheet_are_asked_about),
		OPENED(also_where_another_window_bears_the_same_name),
		OPENED(also_where_some_had_said_no),
		OPENED(fewer_are_not),
		OPENED(more_readers_of_a_memo_are),
		OPENED(and_of_it_once_more),
		OPENED(and_of_what_was_decided),
		OPENED(and_of_an_answer_that_is_quoted_again),
		OPENED(but_not_of_one_that_is_not),
		OPENED(nor_of_one_that_is_taken_out),
		OPENED(what_is_emptied_is_given_to_nobody),
		OPENED(a_consent_is_of_what_was_seen),
		OPENED(a_no_is_of_whatever_stands_there),
		OPENED(it_is_of_the_answers_that_were_quoted),
		OPENED(an_answer_is_quoted_again_as_it_was_seen),
		OPENED(and_for_the_readers_that_were_seen),
		OPENED(a_mark_that_was_set_anew_is_told_by_its_name),
		OPENED(also_of_what_was_decided),
		OPENED(and_of_a_task),
		OPENED(what_one_wrote_oneself_was_seen),
		OPENED(a_draft_knew_the_readers_of_its_time),
		OPENED(a_draft_that_was_put_off_is_asked_about_again),
		OPENED(also_where_the_same_name_said_it),
		OPENED(but_its_writer_knows_what_they_said_themselves),
		OPENED(a_memo_is_shared_as_it_was_seen),
		OPENED(a_task_is_opened_as_it_was_seen),
		OPENED(a_task_of_the_team_is_shared_as_it_was_seen),
		OPENED(a_text_of_the_team_is_kept_as_the_teams),
		OPENED(a_mark_is_set_over_the_one_that_was_seen),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
