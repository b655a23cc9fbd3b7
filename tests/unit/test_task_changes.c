/* What two people do with one 取組 at once: nothing of either is lost without a word. */
#include "store_fixture.h"

#include "banso/model/session/task.h"
#include "banso/work/judge.h"
#include "banso/work/tasks.h"

static const char *add_task(struct fixture *fixture, struct course *course)
{
	const struct change cells[] = {
		{.place.column = OWN_TASK_WHAT, .text = "区長に話す"},
		{.place.column = OWN_TASK_WHO, .text = "西田"},
	};
	const char *row;

	assert_true(tasks_add(fixture->store, course, "1", cells, 2, &row, &fixture->err));
	return row;
}

/* As a command reads it: what is typed, on what the course has there. */
static struct change typed_at(struct fixture *fixture, const struct course *course, const char *row,
	const char *column, const char *typed)
{
	const struct offer offer = {.place = task_place(course, row, column),
		.field = field_column(own_table(OWN_TASKS), column),
		.typed = typed,
		.why = ""};
	struct judgement judged;

	assert_int_equal(
		judge(course, &offer, fixture->arena, &judged, &fixture->err), RULING_FINE);
	return judged.change;
}

static const char *note_of(struct fixture *fixture, const char *row)
{
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = task_place(course, row, OWN_TASK_NOTE);

	return course_text(course, &place);
}

static void a_remark_of_theirs_is_not_written_over(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store), *theirs;
	struct store *store = fixture_open(fixture, "sato");
	const char *row = add_task(fixture, course);
	struct change changes[2], their;

	theirs = fixture_course(fixture, store);
	changes[0] = typed_at(fixture, course, row, OWN_TASK_STATE, "できた");
	changes[1] = typed_at(fixture, course, row, OWN_TASK_NOTE, "会えた");
	their = typed_at(fixture, theirs, row, OWN_TASK_NOTE, "留守だった");
	assert_true(tasks_change(store, theirs, &their, 1, &fixture->err));
	assert_false(tasks_change(fixture->store, course, changes, 2, &fixture->err));
	assert_says(&fixture->err, "sato");
	assert_non_null(strstr(note_of(fixture, row), "留守だった"));
	/* Neither half of it: the state is as it was. */
	assert_string_equal(course_text(course, &changes[0].place), "todo");
	store_close(store);
}

static void what_they_handed_on_stays_with_whom_they_named(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store), *theirs;
	struct store *store = fixture_open(fixture, "sato");
	const char *row = add_task(fixture, course);
	struct participant nishida = {.id = "p1", .name = "西田"};
	struct participant east = {.id = "p2", .name = "東"};
	struct change their;

	theirs = fixture_course(fixture, store);
	their = typed_at(fixture, theirs, row, OWN_TASK_WHO, "大沢");
	assert_true(tasks_change(store, theirs, &their, 1, &fixture->err));
	assert_false(tasks_hand_on(fixture->store, course, NULL, &nishida, &east, &fixture->err));
	assert_says(&fixture->err, "sato");
	course = fixture_course(fixture, fixture->store);
	assert_string_equal(course_text(course, &their.place), "大沢");
	store_close(store);
}

static void put_day(struct fixture *fixture, struct course *course, const char *day)
{
	struct place date = fixture_place("2", OWN_SESSION, "", OWN_SESSION_DATE);

	fixture_keep(fixture, course, date, day);
}

/* In the window that moves the session, too, before the course is loaded anew. */
static void what_is_due_at_the_next_session_moves_with_it(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	const char *row = add_task(fixture, course);
	struct change due;
	struct task task;

	put_day(fixture, course, "2026-12-08");
	due = typed_at(fixture, course, row, OWN_TASK_DUE, "次回まで");
	assert_true(tasks_change(fixture->store, course, &due, 1, &fixture->err));
	assert_string_equal(course_text(course, &due.place), "2026-12-08 次回まで");
	put_day(fixture, course, "2026-12-15");
	assert_string_equal(course_text(course, &due.place), "2026-12-15 次回まで");
	assert_true(course_task(course, row, &task));
	assert_string_equal(task.due, "2026-12-15 次回まで");
	/* What the database has there is as it was typed. */
	due.seen_revision = REVISION_ANY;
	assert_int_equal(store_change(fixture->store, course, &due, &fixture->err), CHANGE_SAME);
	assert_string_equal(course_text(course, &due.place), "2026-12-15 次回まで");
	put_day(fixture, course, "");
	assert_string_equal(course_text(course, &due.place), "次回まで");
}

/* So does what is due at one that is named: by its title, or how that begins, as people write it.
 */
static void what_is_due_at_a_named_session_moves_with_it(void **state)
{
	static const struct {
		const char *typed, *words;
	} cases[] = {
		{"2回目まで", "2回目まで"}, {"2回までに", "2回目まで"}, {" ２回目 ", "2回目まで"}};
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		const char *row = add_task(fixture, course), *words = cases[i].words;
		struct change due = typed_at(fixture, course, row, OWN_TASK_DUE, cases[i].typed);

		assert_true(tasks_change(fixture->store, course, &due, 1, &fixture->err));
		assert_string_equal(course_text(course, &due.place), words);
		put_day(fixture, course, "2026-12-08");
		assert_string_equal(course_text(course, &due.place),
			arena_printf(fixture->arena, "2026-12-08 %s", words));
		course = fixture_course(fixture, fixture->store);
		assert_string_equal(course_text(course, &due.place),
			arena_printf(fixture->arena, "2026-12-08 %s", words));
		put_day(fixture, course, "");
		assert_string_equal(course_text(course, &due.place), words);
	}
}

#define OPENED(test) cmocka_unit_test_setup_teardown(test, fixture_set_up, fixture_tear_down)

int main(void)
{
	static const struct CMUnitTest tests[] = {
		OPENED(a_remark_of_theirs_is_not_written_over),
		OPENED(what_they_handed_on_stays_with_whom_they_named),
		OPENED(what_is_due_at_the_next_session_moves_with_it),
		OPENED(what_is_due_at_a_named_session_moves_with_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
