/* What is kept of a session: who was there, what was checked, notes and who may read them. */
#include "course_fixture.h"

#include "banso/model/session/notes.h"
#include "banso/model/session/session_log.h"

/* On papers as where they are marked: a 課長 before those whom the list has behind. */
static void people_stand_as_they_are_listed(void **state)
{
	struct fixture *fixture = *state;
	struct attendances all;

	put_person(fixture, "p1", "客の人", "guest", "");
	put_person(fixture, "p2", "名のない立場", "ほか", "");
	put_person(fixture, "p3", "西田", "town", "");
	put_person(fixture, "p4", "大沢", "chief", "");
	put_person(fixture, "p5", "来ない人", "town", "");
	put_person(fixture, "p6", "東野", "town", "");
	for (int i = 1; i <= 4; i++)
		put(fixture, arena_printf(fixture->arena, "1/.session#attendance:p%d:present", i),
			"true");
	put(fixture, "1/.session#attendance:p6:planned", "true");
	put(fixture, "1/.session#attendance:p6:present", "false");
	all = session_attendance(fixture->course, "1", fixture->arena);
	assert_int_equal(all.count, 5);
	assert_int_equal(all.present, 4);
	assert_string_equal(all.items[0].who.name, "客の人");
	assert_string_equal(all.items[1].who.name, "名のない立場");
	assert_string_equal(all.items[2].who.name, "西田");
	assert_string_equal(all.items[3].who.name, "大沢");
	assert_string_equal(all.items[4].who.name, "東野");
	assert_false(all.items[4].present);
	assert_int_equal(session_attendance(fixture->course, "2", fixture->arena).count, 0);
}

/* As many as stand where each is gone through. */
static void what_was_decided_is_counted_by_what_one_sees(void **state)
{
	struct fixture *fixture = *state;

	put(fixture, "1/.session#decided", " \n　\n\n");
	assert_int_equal(session_count_decided(fixture->course, "1", CIRCLE_SHARED), 0);
	put(fixture, "1/.session#decided", "体操の日\n　\n\nワゴン車\n ");
	assert_int_equal(session_count_decided(fixture->course, "1", CIRCLE_SHARED), 2);
	assert_int_equal(session_count_decided(fixture->course, "1", CIRCLE_TEAM), 0);
}

static void checks_are_counted(void **state)
{
	struct fixture *fixture = *state;
	const struct session *session = course_session(fixture->course, "1");
	const struct step *step = session_step(session, "open");

	put(fixture, "1/.session#checks:open:聞いた", "true");
	put(fixture, "1/.session#checks:open:話した", "false");
	put(fixture, "1/.session#checks:open:もうない", "true");
	assert_true(session_is_checked(fixture->course, "1", "open", "聞いた"));
	assert_false(session_is_checked(fixture->course, "1", "open", "話した"));
	assert_false(session_is_checked(fixture->course, "2", "open", "聞いた"));
	assert_int_equal(session_count_checked(fixture->course, "1", step), 1);
}

static void quick_notes_follow_the_steps_own(void **state)
{
	struct fixture *fixture = *state;
	struct notes notes;

	put(fixture, "1/.session#notes:n10:text", "十");
	put(fixture, "1/.session#notes:n10:step", "work");
	put(fixture, "1/.session#notes:n2:text", "二");
	put(fixture, "1/.session#notes:n2:step", "work");
	put(fixture, "1/.session#notes:work:text", "本");
	put(fixture, "1/.session#notes:open:text", "  ");
	put(fixture, "1/.session#notes:n3:text", "迷い子");
	put(fixture, "1/.session#notes:n3:step", "もうない");
	notes = session_notes(fixture->course, "1", "work", fixture->arena);
	assert_int_equal(notes.count, 3);
	assert_string_equal(notes.items[0].text, "本");
	assert_false(notes.items[0].is_quick);
	assert_string_equal(notes.items[1].text, "二");
	assert_string_equal(notes.items[2].text, "十");
	assert_true(notes.items[2].is_quick);
	assert_int_equal(session_notes(fixture->course, "1", "open", fixture->arena).count, 0);
	notes = session_notes(fixture->course, "1", NULL, fixture->arena);
	assert_int_equal(notes.count, 1);
	assert_string_equal(notes.items[0].text, "迷い子");
}

static void notes_are_the_teams_unless_said(void **state)
{
	struct fixture *fixture = *state;
	struct notes notes;

	put(fixture, "1/.session#notes:open:text", "書いた");
	notes = session_notes(fixture->course, "1", "open", fixture->arena);
	assert_int_equal(notes.items[0].circle, CIRCLE_TEAM);
	put(fixture, "1/.session#notes:open:circle", "public");
	notes = session_notes(fixture->course, "1", "open", fixture->arena);
	assert_int_equal(notes.items[0].circle, CIRCLE_PUBLIC);
	/* A step of the team alone keeps its notes, whatever they say. */
	put(fixture, "1/.session#notes:own:text", "書いた");
	put(fixture, "1/.session#notes:own:circle", "public");
	notes = session_notes(fixture->course, "1", "own", fixture->arena);
	assert_int_equal(notes.items[0].circle, CIRCLE_TEAM);
}

static void go_to(struct fixture *fixture, size_t number, const char *step)
{
	put(fixture, arena_printf(fixture->arena, "1/.session#moves:%zu:step", number), step);
	put(fixture, "1/.session#step", step);
}

static void assert_states(const struct fixture *fixture, const char *wanted)
{
	static const char letters[] = {'.', 'n', 'd', 's', 'u'};
	const struct session *session = course_session(fixture->course, "1");
	char seen[8] = "";

	for (size_t i = 0; i < session->step_count; i++)
		seen[i] = letters[session_step_state(fixture->course, session, i)];
	assert_string_equal(seen, wanted);
}

static void an_optional_step_that_was_passed_over_was_not_done(void **state)
{
	struct fixture *fixture = *state;
	const struct session *session = course_session(fixture->course, "1");

	assert_states(fixture, "....");
	put(fixture, "1/.session#started", "13:30");
	go_to(fixture, 1, "open");
	assert_states(fixture, "n...");
	go_to(fixture, 2, "work");
	assert_states(fixture, "dsn.");
	assert_int_equal(session_interrupted(fixture->course, session), 4);
	/* Back to it: from there one goes on where it was broken off. */
	go_to(fixture, 3, "maybe");
	assert_states(fixture, "dnd.");
	assert_int_equal(session_interrupted(fixture->course, session), 2);
	go_to(fixture, 4, "work");
	assert_states(fixture, "ddn.");
	/* What was taken back was not gone to. */
	go_to(fixture, 4, "");
	go_to(fixture, 3, "");
	go_to(fixture, 2, "work");
	assert_int_equal(session_count_moves(fixture->course, session), 2);
	assert_states(fixture, "dsn.");
	put(fixture, "1/.session#notes:n1:text", "できた");
	put(fixture, "1/.session#notes:n1:step", "maybe");
	assert_states(fixture, "ddn.");
	put(fixture, "1/.session#notes:n1:text", "");
	put(fixture, "1/.session#ended", "15:00");
	put(fixture, "1/.session#step", "");
	/* It ended before its last step. */
	assert_states(fixture, "dsdu");
}

static void a_session_ends_after_it_began(void **state)
{
	struct fixture *fixture = *state;
	const struct course *course = fixture->course;

	put(fixture, "1/.session#end", "13:30");
	assert_false(session_times_are_reversed(course, "1", OWN_SESSION_END));
	put(fixture, "1/.session#start", "13:30");
	assert_true(session_times_are_reversed(course, "1", OWN_SESSION_END));
	assert_false(session_times_are_reversed(course, "1", OWN_SESSION_START));
	put(fixture, "1/.session#start", "13:29");
	assert_false(session_times_are_reversed(course, "1", OWN_SESSION_END));
	/* Broken off at once. */
	put(fixture, "1/.session#started", "13:30");
	put(fixture, "1/.session#ended", "13:30");
	assert_false(session_times_are_reversed(course, "1", OWN_SESSION_ENDED));
	put(fixture, "1/.session#ended", "13:29");
	assert_true(session_times_are_reversed(course, "1", OWN_SESSION_ENDED));
	assert_string_equal(session_time_before(OWN_SESSION_ENDED), OWN_SESSION_STARTED);
	assert_null(session_time_before(OWN_SESSION_DATE));
}

static void days_go_with_the_sessions(void **state)
{
	struct fixture *fixture = *state;
	const struct course *course = fixture->course;

	assert_null(session_out_of_order(course, "1"));
	put(fixture, "1/.session#date", "2026-10-02");
	assert_null(session_out_of_order(course, "1"));
	put(fixture, "2/.session#date", "2026-10-02");
	assert_null(session_out_of_order(course, "1"));
	assert_null(session_out_of_order(course, "2"));
	put(fixture, "2/.session#date", "2026-10-01");
	assert_string_equal(session_out_of_order(course, "1")->id, "2");
	assert_string_equal(session_out_of_order(course, "2")->id, "1");
	assert_null(session_out_of_order(course, "none"));
	put(fixture, "1/.session#date", "");
	assert_null(session_out_of_order(course, "2"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(what_was_decided_is_counted_by_what_one_sees,
			fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			people_stand_as_they_are_listed, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			checks_are_counted, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			quick_notes_follow_the_steps_own, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			notes_are_the_teams_unless_said, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(an_optional_step_that_was_passed_over_was_not_done,
			fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_session_ends_after_it_began, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			days_go_with_the_sessions, fixture_set_up, fixture_tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
