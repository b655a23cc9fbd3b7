/* A course as plain data: what a function returns in an arena outlives it; rows that are only being
 * added are in no list. */
#include <malloc.h>

#include "course_fixture.h"

#include "banso/model/session/session_log.h"
#include "banso/model/session/task.h"

static void fill(struct fixture *fixture)
{
	put_person(fixture, "p1", "西田", "town", "北町");
	put_person(fixture, "p2", "大沢", "chief", "南町");
	put_task(fixture, "t1", "区長に話を聞く", "1", "todo");
	put(fixture, "1/.session#attendance:p1:present", "true");
	put(fixture, "1/.session#notes:n1:text", "声をかけると来る");
	put(fixture, "1/f1#plan:r1", "000010");
	put(fixture, "1/f1#plan:r1:aim", "集う");
}

/* Others save, and the course is loaded anew: the old one is rubbish. */
static void copies_outlive_the_course(void **state)
{
	struct fixture *fixture = *state;
	const struct course *first = fixture->course;
	struct arena *own = arena_new(), *arena = fixture->arena;
	const struct field *plan;
	struct participants people;
	struct attendances there;
	struct words towns, rows;
	struct tasks tasks, forward;
	struct notes notes;

	mallopt(M_PERTURB, 170); /* a sanitizer needs none */
	fixture->course = course_new(own, first->scenario, first->pattern, "e1");
	fill(fixture);
	people = course_participants(fixture->course, arena);
	towns = participants_municipalities(people, arena);
	tasks = course_tasks(fixture->course, arena);
	forward = tasks_forward(fixture->course, "2", arena);
	there = session_attendance(fixture->course, "1", arena);
	notes = session_notes(fixture->course, "1", NULL, arena);
	plan = form_field(scenario_form(first->scenario, "f1"), "plan");
	rows = course_rows(course_sheet(fixture->course, "1", "f1", ""), plan, plan->id, arena);
	arena_free(own);

	assert_int_equal(people.count, 2);
	assert_string_equal(people.items[1].id, "p2");
	assert_string_equal(people.items[1].name, "大沢");
	assert_string_equal(people.items[1].role, "chief");
	assert_string_equal(people.items[1].municipality, "南町");
	assert_string_equal(people.items[1].org, "");
	assert_string_equal(towns.items[0], "北町");
	assert_string_equal(tasks.items[0].id, "t1");
	assert_string_equal(tasks.items[0].what, "区長に話を聞く");
	assert_string_equal(tasks.items[0].state, "todo");
	assert_string_equal(tasks.items[0].from, "1");
	assert_string_equal(forward.items[0].what, "区長に話を聞く");
	assert_string_equal(there.items[0].who.name, "西田");
	assert_string_equal(notes.items[0].id, "n1");
	assert_string_equal(notes.items[0].text, "声をかけると来る");
	assert_string_equal(notes.items[0].who, "tanaka");
	assert_string_equal(rows.items[0], "r1");
}

static void rows_that_are_only_added_are_none(void **state)
{
	struct fixture *fixture = *state;
	struct place task = {.form = OWN_TASKS, .field = "task", .row = "t1"};

	task.engagement = task.session = task.respondent = task.column = "";
	put(fixture, "/.tasks#task:t1", "000010");
	put(fixture, "/.tasks#task:t1:from", "1");
	put(fixture, "/.tasks#task:t1:state", "todo");
	put(fixture, "/.people#person:p1", "000010");
	assert_true(course_row_is_fresh(fixture->course, &task));
	assert_int_equal(course_tasks(fixture->course, fixture->arena).count, 0);
	assert_int_equal(course_participants(fixture->course, fixture->arena).count, 0);

	/* What was written and cleared again was written. */
	put(fixture, "/.tasks#task:t1:note", "");
	assert_int_equal(course_tasks(fixture->course, fixture->arena).count, 1);
	put(fixture, "1/f2/p1#seen", "名前のない人の気づき");
	assert_int_equal(course_participants(fixture->course, fixture->arena).count, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			copies_outlive_the_course, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			rows_that_are_only_added_are_none, fixture_set_up, fixture_tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
