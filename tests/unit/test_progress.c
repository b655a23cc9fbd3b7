#include "course_fixture.h"

#include "banso/model/flow.h"
#include "banso/model/next.h"
#include "banso/model/progress.h"

static struct progress of(
	struct fixture *fixture, const char *session, const char *form, const char *respondent)
{
	return progress_of(fixture->course, scenario_form(fixture->course->scenario, form),
		course_sheet(fixture->course, session, form, respondent));
}

static void without_an_answer_it_is_untouched(void **state)
{
	struct fixture *fixture = *state;

	assert_int_equal(of(fixture, "", "f1", "").state, SHEET_UNTOUCHED);
	put(fixture, "/f1#now", " ");
	assert_int_equal(of(fixture, "", "f1", "").state, SHEET_UNTOUCHED);
}

static void a_missing_required_field_keeps_it_filling(void **state)
{
	struct fixture *fixture = *state;

	put(fixture, "/f1#rate", "12");
	assert_int_equal(of(fixture, "", "f1", "").state, SHEET_FILLING);
	put(fixture, "/f1#now", "よい");
	assert_int_equal(of(fixture, "", "f1", "").state, SHEET_DONE);
	assert_int_equal(of(fixture, "", "f1", "").answered, 2);
}

static void a_reason_stands_for_an_answer(void **state)
{
	struct fixture *fixture = *state;
	struct value blank = {
		.text = "", .reason = "まだ分からない", .revision = 1, .at = "", .who = ""};
	struct place place = PLACE_NONE;

	put(fixture, "/f1#rate", "12");
	place.form = "f1";
	place.field = "now";
	course_put(fixture->course, &place, &blank);
	assert_int_equal(of(fixture, "", "f1", "").state, SHEET_DONE);
}

static void a_broken_answer_wants_a_look(void **state)
{
	struct fixture *fixture = *state;

	put(fixture, "/f1#now", "よい");
	put(fixture, "/f1#rate", "たくさん");
	assert_int_equal(of(fixture, "", "f1", "").state, SHEET_CHECK);
	assert_int_equal(of(fixture, "", "f1", "").broken, 1);
}

static void only_living_rows_count(void **state)
{
	struct fixture *fixture = *state;

	put(fixture, "/f1#plan:r1", "000010");
	put(fixture, "/f1#plan:r1:level", "高い");
	assert_int_equal(of(fixture, "", "f1", "").state, SHEET_CHECK);
	put(fixture, "/f1#plan:r1", "");
	assert_int_equal(of(fixture, "", "f1", "").state, SHEET_UNTOUCHED);
}

static void respondents_are_counted(void **state)
{
	struct fixture *fixture = *state;
	const struct session *session = scenario_session(fixture->course->scenario, "1");
	const struct form *form = scenario_form(fixture->course->scenario, "f2");

	assert_int_equal(flow_form_progress(fixture->course, session, form).asked, 0);
	put_person(fixture, "p1", "山田", "town", "");
	put_person(fixture, "p2", "佐藤", "guest", "");
	put(fixture, "1/f2/p1#seen", "道が暗い");
	assert_int_equal(flow_form_progress(fixture->course, session, form).asked, 2);
	assert_int_equal(flow_form_progress(fixture->course, session, form).done, 1);
	assert_int_equal(flow_form_progress(fixture->course, session, form).state, SHEET_FILLING);
}

static void next_is_the_day_then_open_sheets_then_the_next_session(void **state)
{
	struct fixture *fixture = *state;
	struct date before = {2026, 10, 1}, day = {2026, 10, 2}, after = {2026, 10, 3};
	struct next_thing next;

	put_person(fixture, "p1", "山田", "town", "");
	put(fixture, "1/.session#date", "2026-10-02");
	next = next_in_course(fixture->course, before);
	assert_int_equal(next.kind, NEXT_SESSION);
	assert_string_equal(next.session->id, "1");
	assert_int_equal(next_in_course(fixture->course, day).kind, NEXT_SESSION);

	next = next_in_course(fixture->course, after);
	assert_int_equal(next.kind, NEXT_SHEET);
	assert_string_equal(next.form->id, "f1");
	put(fixture, "/f1#now", "よい");
	next = next_in_course(fixture->course, after);
	assert_string_equal(next.form->id, "f2");
	assert_string_equal(next.respondent, "p1");

	put(fixture, "1/f2/p1#seen", "道が暗い");
	next = next_in_course(fixture->course, after);
	assert_int_equal(next.kind, NEXT_SESSION);
	assert_string_equal(next.session->id, "2");
	put(fixture, "2/.session#ended", "10:00");
	put(fixture, "3/.session#ended", "10:00");
	assert_int_equal(next_in_course(fixture->course, after).kind, NEXT_NOTHING);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			without_an_answer_it_is_untouched, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(a_missing_required_field_keeps_it_filling,
			fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_reason_stands_for_an_answer, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_broken_answer_wants_a_look, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			only_living_rows_count, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			respondents_are_counted, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			next_is_the_day_then_open_sheets_then_the_next_session, fixture_set_up,
			fixture_tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
