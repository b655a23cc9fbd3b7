/* A course as plain data: what a function returns in an arena outlives it; rows that are only being
 * added are in no list; a role that is none of the scenario's is その他. */
#include <malloc.h>

#include "course_fixture.h"

#include "banso/model/session/session_people.h"

#include "banso/model/flow.h"
#include "banso/model/session/notes.h"
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

/* A word that an older banso kept as a role: その他, whether the scenario has that or not. */
static void a_role_of_ones_own_is_other(void **state)
{
	static const char with_other[] =
		"banso: 1\n"
		"id: o\n"
		"title: 題\n"
		"roles: [役場, {id: else, label: その他, count_as: ほか}]\n"
		"forms:\n"
		"  f:\n"
		"    title: 紙\n"
		"    per: respondent\n"
		"    roles: [else]\n"
		"    reconstructed: ためすため\n"
		"    fields:\n"
		"      - {id: as, label: 立場, type: choice, options: roles, prefill: role}\n"
		"      - {id: title, label: 職名, type: line, prefill: title}\n"
		"sessions:\n"
		"  \"1\": {title: 回, kind: visit, minutes: 10, steps: [{id: a, title: 歩, minutes: 10, form: f}]}\n"
		"patterns: {A: {title: 一回, sessions: [\"1\"]}}\n";
	struct fixture *fixture = *state, *other;
	const struct form *form;
	struct participant who;

	put_person(fixture, "p1", "西田", "town", "");
	put_person(fixture, "p2", "森本", "防災士", "");
	assert_true(course_participant(fixture->course, "p1", &who));
	assert_string_equal(who.role, "town");
	assert_string_equal(who.own_role, "");
	assert_true(course_participant(fixture->course, "p2", &who));
	assert_string_equal(who.role, "その他");
	assert_string_equal(who.own_role, "防災士");

	fixture_begin((void **)&other, with_other, 0);
	put_person(other, "p1", "西田", "防災士", "");
	put(other, "/.people#person:p1:title", "団長");
	form = scenario_form(other->course->scenario, "f");
	assert_true(course_participant(other->course, "p1", &who));
	assert_string_equal(who.role, "else");
	assert_string_equal(who.own_role, "防災士");
	assert_true(session_asks(other->course, "1", form, &who));
	assert_string_equal(course_prefill(other->course, &form->fields[0], "p1"), "else");
	assert_string_equal(course_prefill(other->course, &form->fields[1], "p1"), "団長");
	fixture_tear_down((void **)&other);
}

static void a_post_is_what_there_is_of_it(void **state)
{
	static const struct {
		const char *org, *title, *post;
	} cases[] = {{"", "", ""}, {"課", "", "課"}, {"", "長", "長"}, {"課", "長", "課 長"}};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct participant who = {.org = cases[i].org, .title = cases[i].title};
		struct buf out = {0};

		participant_put_post(&out, &who);
		assert_string_equal(buf_text(&out), cases[i].post);
		buf_free(&out);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			copies_outlive_the_course, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			rows_that_are_only_added_are_none, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_role_of_ones_own_is_other, fixture_set_up, fixture_tear_down),
		cmocka_unit_test(a_post_is_what_there_is_of_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
