/* A course as plain data: what a function returns in an arena outlives it. */
#include <malloc.h>

#include "course_fixture.h"

#include "banso/model/session_kept.h"
#include "banso/model/task.h"

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

	assert_true(mallopt(M_PERTURB, 170));
	fixture->course = course_new(own, first->scenario, first->pattern, "e1");
	fill(fixture);
	people = course_participants(fixture->course, arena);
	towns = course_municipalities(fixture->course, arena);
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

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			copies_outlive_the_course, fixture_set_up, fixture_tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
