/* Who belongs to a session, also after they were taken out of the list. */
#include "course_fixture.h"

#include "banso/model/session/form_progress.h"
#include "banso/model/session/session_log.h"
#include "banso/model/session/session_people.h"

#define REMOVED_AT "2026-11-20T10:00:00"

static void take_out(struct fixture *fixture, const char *id)
{
	put_at(fixture, arena_printf(fixture->arena, "/.people#person:%s", id), "", REMOVED_AT);
}

static void set_up_people(struct fixture *fixture)
{
	put_person(fixture, "p1", "西田", "town", "");
	put_person(fixture, "p2", "大沢", "chief", "");
	put_person(fixture, "p10", "東野", "guest", "");
	put(fixture, "/.people#person:p10", "000100");
}

/* The ids of those who belong to a session, one behind the other; who is gone in brackets. */
static void assert_people(struct fixture *fixture, const char *session, const char *ids)
{
	struct participants people = session_people(fixture->course, session, fixture->arena);
	struct buf found = {0};

	for (size_t i = 0; i < people.count; i++) {
		buf_printf(&found, people.items[i].is_gone ? "(%s)" : "%s", people.items[i].id);
		assert_true(session_has_person(fixture->course, session, people.items[i].id));
	}
	assert_string_equal(buf_text(&found), ids);
	buf_free(&found);
}

static void who_came_stays_in_the_session(void **state)
{
	struct fixture *fixture = *state;

	set_up_people(fixture);
	put(fixture, "1/.session#attendance:p2:present", "true");
	assert_people(fixture, "1", "p1p2p10");
	take_out(fixture, "p2");
	assert_people(fixture, "1", "p1(p2)p10");
	assert_people(fixture, "2", "p1p10");
	assert_false(session_has_person(fixture->course, "2", "p2"));
	assert_false(session_has_person(fixture->course, "1", "p99"));
	assert_int_equal(session_attendance(fixture->course, "1", fixture->arena).present, 1);

	/* Of those who were brought back nothing is said. */
	put(fixture, "/.people#person:p2", "00002");
	assert_people(fixture, "1", "p1p2p10");
}

/* Expected, or with a sheet, but not ticked as having come. */
static void what_took_place_before_stays(void **state)
{
	struct fixture *fixture = *state;

	set_up_people(fixture);
	put(fixture, "1/.session#attendance:p1:planned", "true");
	put(fixture, "2/.session#attendance:p1:planned", "true");
	put(fixture, "1/f2/p2#seen", "気づいた");
	put(fixture, "2/f2/p2#seen", "気づいた");
	take_out(fixture, "p1");
	take_out(fixture, "p2");
	assert_people(fixture, "1", "p10");
	assert_people(fixture, "2", "p10");

	/* The day before is past, the same day is not, unless it had begun or was to begin. */
	put(fixture, "1/.session#date", "2026-11-19");
	put(fixture, "2/.session#date", "2026-11-20");
	assert_people(fixture, "1", "(p1)(p2)p10");
	assert_people(fixture, "2", "p10");
	put(fixture, "2/.session#start", "10:30");
	assert_people(fixture, "2", "p10");
	put(fixture, "2/.session#start", "09:00");
	assert_people(fixture, "2", "(p1)(p2)p10");
	put_at(fixture, "2/.session#started", "11:00", "2026-11-20T11:00:00");
	assert_people(fixture, "2", "p10");
	put_at(fixture, "2/.session#started", "09:30", "2026-11-20T09:30:00");
	assert_people(fixture, "2", "(p1)(p2)p10");
}

/* A session without a day is past where a later one is. */
static void what_stands_before_a_past_one_is_past(void **state)
{
	struct fixture *fixture = *state;

	set_up_people(fixture);
	put(fixture, "1/f2/p2#seen", "気づいた");
	take_out(fixture, "p2");
	assert_people(fixture, "1", "p1p10");
	put(fixture, "2/.session#date", "2026-10-30");
	assert_people(fixture, "1", "p1(p2)p10");
	assert_true(session_keeps_person(fixture->course, "1", "p2", REMOVED_AT));
	assert_false(session_keeps_person(fixture->course, "1", "p2", "2026-10-01T10:00:00"));
}

static void sheets_of_who_is_gone_are_counted(void **state)
{
	struct fixture *fixture = *state;
	const struct session *session = course_session(fixture->course, "1");
	const struct form *form = scenario_form(fixture->course->scenario, "f2");
	struct form_progress all;

	set_up_people(fixture);
	put(fixture, "1/.session#date", "2026-11-19");
	put(fixture, "1/f2/p1#seen", "気づいた");
	put(fixture, "1/.session#attendance:p2:present", "true");
	take_out(fixture, "p1");
	take_out(fixture, "p2");
	all = form_progress_of(fixture->course, session, form);
	/* Who came and wrote nothing is not asked any more. */
	assert_int_equal(all.asked, 2);
	assert_int_equal(all.done, 1);
}

/* Who was not invited is neither absent nor asked; who wrote all the same is counted. */
static void who_was_not_invited_is_left_out(void **state)
{
	struct fixture *fixture = *state;
	const struct session *session = course_session(fixture->course, "1");
	const struct form *form = scenario_form(fixture->course->scenario, "f2");
	struct attendances all;

	set_up_people(fixture);
	put(fixture, "1/.session#attendance:p1:present", "true");
	put(fixture, "1/.session#attendance:p2:planned", "true");
	put(fixture, "1/.session#attendance:p2:uninvited", "true");
	put(fixture, "1/.session#attendance:p10:present", "false");
	all = session_attendance(fixture->course, "1", fixture->arena);
	assert_int_equal(all.count, 2);
	assert_int_equal(all.present, 1);
	assert_int_equal(form_progress_of(fixture->course, session, form).asked, 1);
	/* To be marked, or to write. */
	assert_people(fixture, "1", "p1p2p10");
	put(fixture, "1/f2/p2#seen", "気づいた");
	assert_int_equal(form_progress_of(fixture->course, session, form).asked, 2);
}

/* Who comes and goes on the way is counted from the one session until the other. */
static void who_comes_and_goes_is_of_some_sessions(void **state)
{
	struct fixture *fixture = *state;

	set_up_people(fixture);
	put(fixture, "/.people#person:p2:from", "2");
	put(fixture, "/.people#person:p10:until", "2");
	assert_people(fixture, "1", "p1p10");
	assert_people(fixture, "2", "p1p2");
	assert_people(fixture, "3", "p1p2");

	/* Who came or wrote all the same belongs to it; who was expected does not. */
	put(fixture, "1/.session#attendance:p2:planned", "true");
	assert_people(fixture, "1", "p1p10");
	put(fixture, "1/.session#attendance:p2:present", "true");
	assert_people(fixture, "1", "p1p2p10");
	put(fixture, "3/f2/p10#seen", "気づいた");
	assert_people(fixture, "3", "p1p2p10");

	/* A session that the pattern does not have bounds nothing. */
	put(fixture, "/.people#person:p2:from", "9");
	put(fixture, "/.people#person:p10:until", "9");
	assert_people(fixture, "2", "p1p2p10");
}

static int asked(struct fixture *fixture, const char *id)
{
	const struct session *session = course_session(fixture->course, id);
	const struct form *form = scenario_form(fixture->course->scenario, "f2");

	return form_progress_of(fixture->course, session, form).asked;
}

/* What was seen on the day goes before what was expected; a sheet goes before both. */
static void who_is_absent_is_not_asked(void **state)
{
	struct fixture *fixture = *state;

	set_up_people(fixture);
	assert_int_equal(asked(fixture, "1"), 3);
	put(fixture, "1/.session#attendance:p1:planned", "false");
	assert_int_equal(asked(fixture, "1"), 2);
	assert_int_equal(asked(fixture, "2"), 3);
	put(fixture, "1/.session#attendance:p1:present", "true");
	assert_int_equal(asked(fixture, "1"), 3);
	put(fixture, "1/.session#attendance:p2:present", "false");
	assert_int_equal(asked(fixture, "1"), 2);
	put(fixture, "1/f2/p2#seen", "気づいた");
	assert_int_equal(asked(fixture, "1"), 3);
}

int main(void)
{
#define TEST(test) cmocka_unit_test_setup_teardown(test, fixture_set_up, fixture_tear_down)
	const struct CMUnitTest tests[] = {
		TEST(who_came_stays_in_the_session),
		TEST(who_was_not_invited_is_left_out),
		TEST(what_took_place_before_stays),
		TEST(what_stands_before_a_past_one_is_past),
		TEST(sheets_of_who_is_gone_are_counted),
		TEST(who_comes_and_goes_is_of_some_sessions),
		TEST(who_is_absent_is_not_asked),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
