/* 次回までに取り組むこと: which come forward to a session, which were followed up, what is due. */
#include "course_fixture.h"

#include "banso/model/flow.h"
#include "banso/model/near.h"
#include "banso/model/session/task.h"
#include "banso/model/session/task_due.h"
#include "banso/model/session/task_hands.h"

static const struct date today = DATE(2026, 11, 20);

static void fill(struct fixture *fixture)
{
	put(fixture, "1/.session#date", "2026-10-02");
	put(fixture, "2/.session#date", "2026-11-20");
	put(fixture, "3/.session#date", "2027-02-05");
	put_task(fixture, "t1", "区長に話を聞く", "1", "todo");
	put_task(fixture, "t2", "運転手さがし", "1", "done");
	put_task(fixture, "t3", "運転の練習", "2", "todo");
	put_task(fixture, "t4", "なくなった回のこと", "9", "todo");
}

/* The ids, one behind the other. */
static void assert_tasks(struct tasks tasks, const char *ids)
{
	char found[64] = "";

	for (size_t i = 0; i < tasks.count; i++)
		strncat(found, tasks.items[i].id, sizeof(found) - strlen(found) - 1);
	assert_string_equal(found, ids);
}

static void tasks_stand_in_their_order(void **state)
{
	struct fixture *fixture = *state;

	assert_int_equal(course_tasks(fixture->course, fixture->arena).count, 0);
	fill(fixture);
	put(fixture, "/.tasks#task:t1", "000090");
	assert_tasks(course_tasks(fixture->course, fixture->arena), "t2t3t4t1");
	put(fixture, "/.tasks#task:t2", "");
	assert_tasks(course_tasks(fixture->course, fixture->arena), "t3t4t1");
}

static void open_ones_come_forward(void **state)
{
	struct fixture *fixture = *state;

	fill(fixture);
	assert_tasks(tasks_forward(fixture->course, "1", fixture->arena), "t4");
	assert_tasks(tasks_forward(fixture->course, "2", fixture->arena), "t1t4");
	assert_tasks(tasks_forward(fixture->course, "3", fixture->arena), "t1t3t4");
	assert_tasks(tasks_from(fixture->course, "1", fixture->arena), "t1t2");
}

static void behind_the_last_session_there_is_no_next(void **state)
{
	struct fixture *fixture = *state;
	const struct course *course = fixture->course;
	size_t count = flow_session_count(course);

	fill(fixture);
	for (size_t i = 0; i < count; i++)
		assert_string_equal(tasks_title(course, flow_session(course, i)),
			i + 1 < count ? "次回までに取り組むこと" : "これから取り組むこと");
	assert_string_equal(tasks_title(course, NULL), "次回までに取り組むこと");
}

/* A closed one is still told at the first session after it was closed, not later. */
static void closed_ones_are_told_once(void **state)
{
	struct fixture *fixture = *state;

	fill(fixture);
	put_at(fixture, "/.tasks#task:t2:state", "done", "2026-11-10T09:00:00");
	assert_tasks(tasks_followed(fixture->course, "2", fixture->arena), "t1t2t4");
	assert_tasks(tasks_followed(fixture->course, "3", fixture->arena), "t1t3t4");
	put_at(fixture, "/.tasks#task:t2:state", "done", "2026-10-02T16:00:00");
	assert_tasks(tasks_followed(fixture->course, "2", fixture->arena), "t1t4");
	assert_tasks(tasks_followed(fixture->course, "1", fixture->arena), "t4");
}

static void assert_told(struct fixture *fixture, const char *at_second, const char *at_third)
{
	assert_tasks(tasks_followed(fixture->course, "2", fixture->arena), at_second);
	assert_tasks(tasks_followed(fixture->course, "3", fixture->arena), at_third);
}

static void end_at(struct fixture *fixture, const char *session, const char *time,
	const char *state, const char *at)
{
	struct arena *arena = fixture->arena;

	put_at(fixture, arena_printf(arena, "%s/.session#ended", session), time, at);
	put_at(fixture, arena_printf(arena, "%s/.session#followed:t2:state", session), state, at);
}

/* Three on one day: each tells what was closed since the one before it was over. */
static void sessions_of_one_day_tell_it_each(void **state)
{
	struct fixture *fixture = *state;

	fill(fixture);
	put(fixture, "1/.session#date", "2026-11-20");
	put(fixture, "3/.session#date", "2026-11-20");
	put_at(fixture, "/.tasks#task:t2:state", "done", "2026-11-20T11:30:00");
	end_at(fixture, "1", "11:00", "todo", "2026-11-20T11:02:00");
	end_at(fixture, "2", "14:00", "done", "2026-11-20T14:00:00");
	assert_told(fixture, "t1t2t4", "t1t3t4");
	put_at(fixture, "/.tasks#task:t2:state", "done", "2026-11-20T14:30:00");
	end_at(fixture, "2", "14:00", "todo", "2026-11-20T14:00:00");
	assert_told(fixture, "t1t2t4", "t1t2t3t4");
	/* Within a second what was kept at the end knows. */
	put_at(fixture, "/.tasks#task:t2:state", "done", "2026-11-20T11:02:00");
	end_at(fixture, "2", "14:00", "done", "2026-11-20T14:00:00");
	assert_told(fixture, "t1t2t4", "t1t3t4");
	end_at(fixture, "1", "11:00", "done", "2026-11-20T11:02:00");
	assert_told(fixture, "t1t4", "t1t3t4");
}

/* Not everybody presses the key for the end: then it is the time that was planned. */
static void sessions_of_one_day_go_by_their_times(void **state)
{
	struct fixture *fixture = *state;

	fill(fixture);
	put(fixture, "1/.session#date", "2026-11-20");
	put_at(fixture, "/.tasks#task:t2:state", "done", "2026-11-20T11:30:00");
	assert_told(fixture, "t1t2t4", "t1t3t4");
	put(fixture, "1/.session#end", "11:00");
	assert_told(fixture, "t1t2t4", "t1t3t4");
	put(fixture, "1/.session#end", "12:00");
	assert_told(fixture, "t1t4", "t1t3t4");
}

/* What was kept when it was said at last is of that later day. */
static void an_end_that_is_told_late_takes_nothing_away(void **state)
{
	struct fixture *fixture = *state;

	fill(fixture);
	put_at(fixture, "/.tasks#task:t2:state", "done", "2026-11-10T09:00:00");
	end_at(fixture, "1", "15:00", "done", "2026-11-19T09:00:00");
	assert_told(fixture, "t1t2t4", "t1t3t4");
	put_at(fixture, "/.tasks#task:t2:state", "done", "2026-10-02T14:00:00");
	assert_told(fixture, "t1t4", "t1t3t4");
	put_at(fixture, "/.tasks#task:t2:state", "done", "2026-10-02T16:00:00");
	assert_told(fixture, "t1t2t4", "t1t3t4");
}

/* One that is planned for later than its follower has told nobody yet. */
static void a_session_still_ahead_tells_nothing(void **state)
{
	struct fixture *fixture = *state;

	fill(fixture);
	put(fixture, "2/.session#date", "2027-03-01");
	put_at(fixture, "/.tasks#task:t2:state", "done", "2026-11-10T09:00:00");
	assert_told(fixture, "t1t2t4", "t1t2t3t4");
}

static void due_days_are_near_or_past(void **state)
{
	static const struct {
		const char *due;
		enum task_due is;
	} cases[] = {{"2026-11-19", TASK_OVERDUE}, {"2026-11-20", TASK_DUE_SOON},
		{"2026-11-23", TASK_DUE_SOON}, {"2026-11-24", TASK_NOT_DUE}, {"", TASK_NOT_DUE}};
	struct fixture *fixture = *state;
	struct task task;
	long days;

	fill(fixture);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		put(fixture, "/.tasks#task:t1:due", cases[i].due);
		assert_true(course_task(fixture->course, "t1", &task));
		assert_int_equal(task_due(fixture->course, &task, today), cases[i].is);
	}
	put(fixture, "/.tasks#task:t2:due", "2026-11-01");
	assert_true(course_task(fixture->course, "t2", &task));
	assert_int_equal(task_due(fixture->course, &task, today), TASK_NOT_DUE);
	assert_true(task_days_left(&task, today, &days));
	assert_int_equal(days, -19);
}

/* Its state says so: it is asked about at the next session all the same. */
static void what_is_as_good_as_done_is_not_due(void **state)
{
	struct fixture *fixture = *state;
	struct buf dues = {0};
	struct task task;

	fill(fixture);
	put(fixture, "/.tasks#task:t1:due", "2026-11-01");
	put(fixture, "/.tasks#task:t1:state", "most");
	assert_true(course_task(fixture->course, "t1", &task));
	assert_true(task_is_open(fixture->course, &task));
	assert_int_equal(task_due(fixture->course, &task, today), TASK_NOT_DUE);
	task_open_dues(
		&dues, fixture->course, course_tasks(fixture->course, fixture->course->arena));
	assert_string_equal(buf_text(&dues), "");
	put(fixture, "/.tasks#task:t1:state", "todo");
	assert_true(course_task(fixture->course, "t1", &task));
	assert_int_equal(task_due(fixture->course, &task, today), TASK_OVERDUE);
	task_open_dues(
		&dues, fixture->course, course_tasks(fixture->course, fixture->course->arena));
	assert_string_equal(buf_text(&dues), "2026-11-01 ");
	buf_free(&dues);
}

/* Whoever says 次回まで means that session, also when its day is moved, taken away or found. */
static void what_is_due_at_a_session_follows_its_day(void **state)
{
	static const struct {
		const char *day;
		enum task_due is;
		const char *dues;
	} cases[] = {{"2026-11-19", TASK_OVERDUE, "2026-11-19 次回まで "},
		{"2026-11-20", TASK_DUE_SOON, "2026-11-20 次回まで "},
		{"2027-02-01", TASK_NOT_DUE, "2027-02-01 次回まで "}, {"", TASK_NOT_DUE, ""}};
	static const char *const kept[] = {"2026-11-01 次回まで", "次回まで"};
	struct fixture *fixture = *state;

	fill(fixture);
	for (size_t i = 0; i < 2 * sizeof(cases) / sizeof(cases[0]); i++) {
		struct buf dues = {0};
		struct task task;

		put(fixture, "/.tasks#task:t1:due", kept[i % 2]);
		put(fixture, "2/.session#date", cases[i / 2].day);
		near_follow_sessions(fixture->course);
		assert_true(course_task(fixture->course, "t1", &task));
		assert_int_equal(task_due(fixture->course, &task, today), cases[i / 2].is);
		task_open_dues(&dues, fixture->course,
			course_tasks(fixture->course, fixture->course->arena));
		assert_string_equal(buf_text(&dues), cases[i / 2].dues);
		buf_free(&dues);
	}
}

/* A state that the scenario does not know keeps the task open. */
static void unknown_states_stay_open(void **state)
{
	struct fixture *fixture = *state;
	struct task task;

	put_task(fixture, "t1", "x", "1", "何か");
	assert_true(course_task(fixture->course, "t1", &task));
	assert_null(task_state(fixture->course, &task));
	assert_true(task_is_open(fixture->course, &task));
	assert_false(course_task(fixture->course, "t9", &task));
}

static void one_is_found_by_id_number_or_words(void **state)
{
	struct fixture *fixture = *state;
	struct err err;

	assert_null(task_find(fixture->course, "t1", &err));
	fill(fixture);
	assert_string_equal(task_find(fixture->course, "t2", &err), "t2");
	assert_string_equal(task_find(fixture->course, "３", &err), "t3");
	assert_string_equal(task_find(fixture->course, "区長", &err), "t1");
	assert_string_equal(task_find(fixture->course, "運転手さがし", &err), "t2");
	assert_null(task_find(fixture->course, "運転", &err));
	assert_non_null(strstr(err.text, "t2（運転手さがし）、t3（運転の練習）"));
	put(fixture, "/.tasks#task:t2:what", "");
	assert_null(task_find(fixture->course, "", &err));
}

static struct participant person_called(struct fixture *fixture, const char *id)
{
	struct participant person;

	assert_true(course_person(fixture->course, id, &person));
	return person;
}

static void done_by(struct fixture *fixture, const char *id, const char *who)
{
	put_task(fixture, id, "道をしらべる", "1", "todo");
	put(fixture, arena_printf(fixture->arena, "/.tasks#task:%s:who", id), who);
}

/* A family name that others have, too, is nobody's. */
static void whose_a_task_is_has_to_be_clear(void **state)
{
	struct fixture *fixture = *state;
	struct participant taro, hana, ito, east = {.id = "p9", .name = "東"};
	struct buf who = {0};

	put_person(fixture, "p1", "山田 太郎", "town", "");
	put_person(fixture, "p2", "山田 花子", "town", "");
	put_person(fixture, "p3", "伊藤 さき", "town", "");
	put_person(fixture, "p4", "南一郎", "town", "");
	done_by(fixture, "t1", "山田");
	done_by(fixture, "t2", "山田太郎さん、役場");
	done_by(fixture, "t3", "伊藤・山田");
	done_by(fixture, "t4", "山田 花子");
	taro = person_called(fixture, "p1");
	hana = person_called(fixture, "p2");
	ito = person_called(fixture, "p3");
	assert_tasks(tasks_of_person(fixture->course, &taro, "", fixture->arena), "t2");
	assert_tasks(tasks_unclear(fixture->course, &taro, "", fixture->arena), "t1t3");
	assert_tasks(tasks_of_person(fixture->course, &hana, "", fixture->arena), "t4");
	assert_tasks(tasks_of_person(fixture->course, &ito, "", fixture->arena), "t3");
	assert_tasks(tasks_unclear(fixture->course, &ito, "", fixture->arena), "");
	task_put_handed(&who, fixture->course, "山田、山田 太郎さん", &taro, &east);
	assert_string_equal(buf_text(&who), "山田、東");
	/* Once only one is called so it is clear. */
	put(fixture, "/.people#person:p2", "");
	assert_tasks(tasks_of_person(fixture->course, &taro, "", fixture->arena), "t1t2t3");
	/* Where the family name ends in a name without a blank, nobody can tell. */
	put_person(fixture, "p5", "山田一郎", "town", "");
	assert_tasks(tasks_of_person(fixture->course, &taro, "", fixture->arena), "t2");
	/* Two of one name are not told apart by it either. */
	put_person(fixture, "p6", "山田太郎", "guest", "");
	assert_tasks(tasks_of_person(fixture->course, &taro, "", fixture->arena), "");
	buf_free(&who);
}

/* Who follows may be called as the one who leaves: what either has is the one's. */
static void who_follows_makes_nothing_unclear(void **state)
{
	struct fixture *fixture = *state;
	struct participant taro, hana;
	struct buf who = {0};

	put_person(fixture, "p1", "山田 太郎", "town", "");
	put_person(fixture, "p2", "山田 花子", "town", "");
	put_person(fixture, "p3", "伊藤 さき", "town", "");
	done_by(fixture, "t1", "伊藤、山田");
	taro = person_called(fixture, "p1");
	hana = person_called(fixture, "p2");
	assert_tasks(tasks_of_person(fixture->course, &taro, "p3", fixture->arena), "");
	assert_tasks(tasks_of_person(fixture->course, &taro, "p2", fixture->arena), "t1");
	assert_tasks(tasks_unclear(fixture->course, &taro, "p2", fixture->arena), "");
	task_put_handed(&who, fixture->course, "伊藤、山田", &taro, &hana);
	assert_string_equal(buf_text(&who), "伊藤、山田 花子");
	/* A third one of that name does. */
	put_person(fixture, "p4", "山田 次郎", "town", "");
	assert_tasks(tasks_unclear(fixture->course, &taro, "p2", fixture->arena), "t1");
	buf_free(&who);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			tasks_stand_in_their_order, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			open_ones_come_forward, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(behind_the_last_session_there_is_no_next,
			fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			closed_ones_are_told_once, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			sessions_of_one_day_tell_it_each, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			sessions_of_one_day_go_by_their_times, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(an_end_that_is_told_late_takes_nothing_away,
			fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_session_still_ahead_tells_nothing, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			due_days_are_near_or_past, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			what_is_as_good_as_done_is_not_due, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(what_is_due_at_a_session_follows_its_day,
			fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			unknown_states_stay_open, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			one_is_found_by_id_number_or_words, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			whose_a_task_is_has_to_be_clear, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			who_follows_makes_nothing_unclear, fixture_set_up, fixture_tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
