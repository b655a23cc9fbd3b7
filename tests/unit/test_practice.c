/* Practice: towns played from a script into a database of their own. */
#include "store_fixture.h"

#include <glob.h>

#include "banso/base/clock.h"
#include "banso/work/practice.h"
#include "work/practice_script.h"

/* The script, with its lines cut by newlines, played into the fixture's database. */
static bool play(struct fixture *fixture, const char *script)
{
	const char *path = fixture_path(fixture, "town.txt");
	const char *yaml = fixture_path(fixture, "small.yaml");
	FILE *file = fopen(yaml, "w");

	assert_non_null(file);
	fputs(fixture_scenario, file);
	fclose(file);
	file = fopen(path, "w");
	assert_non_null(file);
	fputs(script, file);
	fclose(file);
	return practice_play(fixture->store, fixture->folder, path, &fixture->err);
}

static void assert_kept(struct fixture *fixture, const char *where, const char *text)
{
	struct course *course = store_load(fixture->store, fixture->arena, "town", &fixture->err);
	struct place place;

	assert_non_null(course);
	assert_true(place_split(fixture->arena, arena_printf(fixture->arena, "town/%s", where),
		&place, &fixture->err));
	assert_string_equal(course_text(course, &place), text);
}

static const char town[] = "# a town\n"
			   "new\ttown\tA\tsmall\n"
			   "clock\t-5\t9:00\n"
			   "[.course]\n"
			   "name\tためし町\n"
			   "[.people]\n"
			   "person:p1\t西田\t-\t課長\t市町村\n"
			   "person:p2\t森本\n"
			   "[1/.session]\tきめた日\n"
			   "date\t+1\n"
			   "attendance:p1\tはい\n"
			   "checks:a:見た\tはい\n"
			   "[1/f1]\n"
			   "current\t一行め\\n二行め\n"
			   "rate\t120\t境目の町なので\n"
			   "[.tasks]\n"
			   "task:t1:due\t11/18\n"
			   "task:t2:due\t11月12日\n"
			   "[1/f2/p1]\n"
			   "plan:r2:aim\t歩く\n"
			   "plan:r9:aim\t走る\n";

static void values_stand_where_the_script_says(void **state)
{
	struct fixture *fixture = *state;

	if (!play(fixture, town))
		fixture_refused(fixture);
	assert_kept(fixture, "/.course#name", "ためし町");
	assert_kept(fixture, "/.people#person:p1:role", "市町村");
	assert_kept(fixture, "/.people#person:p1:org", "");
	assert_kept(fixture, "/.people#person:p1:title", "課長");
	assert_kept(fixture, "/.people#person:p1", "000010");
	assert_kept(fixture, "/.people#person:p2", "000020");
	/* Today is a Friday: the day after is a Saturday, and nobody meets then. */
	assert_kept(fixture, "1/.session#date", "2026-11-23");
	assert_kept(fixture, "1/.session#attendance:p1:planned", "true");
	assert_kept(fixture, "1/.session#attendance:p1", "");
	assert_kept(fixture, "1/.session#checks:a:見た", "true");
	assert_kept(fixture, "/f1#current", "一行め\n二行め");
	assert_kept(fixture, "/f1#rate", "120");
	/* Days without a year as of the day on which the script says they are written. */
	assert_kept(fixture, "/.tasks#task:t1:due", "2026-11-18");
	assert_kept(fixture, "/.tasks#task:t2:due", "2027-11-12");
	assert_kept(fixture, "1/f2/p1#plan:r2", "");
	assert_kept(fixture, "1/f2/p1#plan:r9", "000010");
}

static void what_is_written_has_its_day(void **state)
{
	struct fixture *fixture = *state;
	struct history history;
	struct civil now;
	struct place place = fixture_place("1", OWN_SESSION, "", "date");

	assert_true(play(fixture, town));
	place.engagement = "town";
	assert_true(store_history(fixture->store, fixture->arena, &place, &history, &fixture->err));
	assert_int_equal(history.count, 1);
	/* Five days ago was a Sunday: the Friday before. */
	assert_string_equal(history.items[0].at, "2026-11-13T09:00:00+09:00");
	assert_string_equal(history.items[0].why, "きめた日");
	now = clock_now();
	assert_int_equal(now.day, 20);
}

static void mistakes_have_their_line(void **state)
{
	static const struct {
		const char *line, *says;
	} cases[] = {
		{"name\tx\n", "値の前に"},
		{"[.course\n", "帳票は"},
		{"[9/f1]\n", "「9」という回はありません"},
		{"[1/f9]\n", "「f9」という帳票はありません"},
		{"[1/f2/p7]\n", "「p7」という参加者はありません"},
		{"clock\tあした\t9:00\n", "clock のあとに"},
		{"[1/f1]\nnone\tx\n", "項目「none」はありません"},
		{"[1/f1]\nrate\tたくさん\n", "数として読めません"},
		{"[1/f1]\nrate\t120\n", "100"},
		{"[1/f2/p1]\nplan:r1:none\tx\n", "列「none」はありません"},
		{"[1/f2/p1]\nplan:r1\ta\tb\tc\n", "列は2個です"},
		{"new\ttown\tA\tnone\n", "シナリオ「none」"},
	};
	struct fixture *fixture = *state;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		assert_false(play(fixture,
			arena_printf(fixture->arena,
				"new\tbefore%zu\tA\tsmall\n[.people]\nperson:p1\t西田\n%s%s", i,
				i ? "[.people]\n" : "new\tagain\tA\tsmall\n", cases[i].line)));
		assert_says(&fixture->err, "town.txt:");
		assert_says(&fixture->err, cases[i].says);
	}
	assert_false(play(fixture, "\n\nname\tx\n"));
	assert_says(&fixture->err, "town.txt:3:");
}

static void practice_stands_beside_the_real_one(void **state)
{
	struct fixture *fixture = *state;
	const char *path;

	path = practice_path(fixture->arena, "/home/x/banso.db");
	assert_string_equal(path, "/home/x/practice.db");
	assert_string_equal(practice_path(fixture->arena, "banso.db"), "practice.db");
	assert_null(practice_open(fixture->path, fixture->path, "scenarios", "x", &fixture->err));
	assert_says(&fixture->err, "練習には使いません");
	assert_false(practice_fill(fixture_path(fixture, "practice.db"), fixture->path,
		fixture->folder, "x", &fixture->err));
	assert_says(&fixture->err, "ありません");
}

static void assert_nothing_is_left(struct fixture *fixture)
{
	glob_t left;

	assert_int_equal(
		glob(fixture_path(fixture, "practice.db.*"), 0, NULL, &left), GLOB_NOMATCH);
}

static void practice_is_filled_once(void **state)
{
	struct fixture *fixture = *state;
	const char *path = fixture_path(fixture, "practice.db");
	struct new_engagement wanted = {.scenario = fixture->scenario, .id = "mine"};
	struct engagement_rows rows;
	struct store *store;
	const char *id;

	store = practice_open(path, fixture->path, "scenarios", "tanaka", &fixture->err);
	if (!store)
		fixture_refused(fixture);
	assert_true(store_add_engagement(store, fixture->arena, &wanted, &id, &fixture->err));
	store_close(store);
	/* What was tried stays until it is filled anew. */
	store = practice_open(path, fixture->path, "scenarios", "tanaka", &fixture->err);
	assert_non_null(store);
	assert_true(store_list(store, fixture->arena, "2026-11-20", "mine", &rows, &fixture->err));
	assert_int_equal(rows.count, 1);
	store_close(store);
	assert_true(practice_fill(path, fixture->path, "scenarios", "tanaka", &fixture->err));
	store = practice_open(path, fixture->path, "scenarios", "tanaka", &fixture->err);
	assert_non_null(store);
	assert_true(store_list(store, fixture->arena, "2026-11-20", NULL, &rows, &fixture->err));
	assert_int_equal(rows.count, 4);
	store_close(store);
	assert_nothing_is_left(fixture);
}

/* --- several at once --- */

#define PEOPLE 4

static bool add_own(struct fixture *fixture, struct store *store, int who)
{
	struct new_engagement wanted = {.scenario = fixture->scenario};
	const char *id;

	wanted.id = arena_printf(fixture->arena, "mine-%d", who);
	return store_add_engagement(store, fixture->arena, &wanted, &id, &fixture->err);
}

/* What one of them does, and tells: 0 when all was as it should be. */
static int begin_with_others(struct fixture *fixture, int who)
{
	const char *path = fixture_path(fixture, "practice.db");
	struct store *store =
		practice_open(path, fixture->path, "scenarios", "tanaka", &fixture->err);
	bool good = store && add_own(fixture, store, who);

	store_close(store);
	return good ? 0 : 1;
}

static int begin_anew_with_others(struct fixture *fixture, int who)
{
	const char *path = fixture_path(fixture, "practice.db");
	struct store *store =
		practice_open(path, fixture->path, "scenarios", "tanaka", &fixture->err);
	bool good =
		store && practice_fill(path, fixture->path, "scenarios", "tanaka", &fixture->err);

	good = good && add_own(fixture, store, who);
	store_close(store);
	return good ? 0 : 1;
}

static void run_at_once(struct fixture *fixture, int (*work)(struct fixture *, int))
{
	pid_t people[PEOPLE];
	int start[2];

	assert_int_equal(pipe(start), 0);
	for (int i = 0; i < PEOPLE; i++) {
		people[i] = fork();
		if (people[i] == 0) {
			char none;
			int status;

			close(start[1]);
			status = read(start[0], &none, 1) == 0 ? work(fixture, i) : 2;
			if (status)
				fprintf(stderr, "%s\n", fixture->err.text);
			_exit(status);
		}
	}
	close(start[0]);
	close(start[1]); /* all are there: off they go */
	for (int i = 0; i < PEOPLE; i++)
		assert_int_equal(fixture_wait(people[i]), 0);
}

static size_t count_towns(struct fixture *fixture)
{
	struct store *store = practice_open(fixture_path(fixture, "practice.db"), fixture->path,
		"scenarios", "tanaka", &fixture->err);
	struct engagement_rows rows;

	assert_non_null(store);
	assert_true(store_list(store, fixture->arena, "2026-11-20", NULL, &rows, &fixture->err));
	store_close(store);
	return rows.count;
}

/* The first gives the towns, and nobody's work is lost to who comes a moment later. */
static void all_who_begin_at_once_have_the_towns(void **state)
{
	struct fixture *fixture = *state;

	run_at_once(fixture, begin_with_others);
	assert_int_equal(count_towns(fixture), 4 + PEOPLE);
	assert_nothing_is_left(fixture);
}

/* Each has them open while the others put them back: nobody's file is gone under their hands. */
static void all_who_begin_anew_at_once_go_on(void **state)
{
	struct fixture *fixture = *state;
	size_t count;

	run_at_once(fixture, begin_anew_with_others);
	count = count_towns(fixture);
	assert_true(count > 4 && count <= 4 + PEOPLE);
	assert_nothing_is_left(fixture);
}

static void who_practises_goes_on_when_another_begins_anew(void **state)
{
	struct fixture *fixture = *state;
	const char *path = fixture_path(fixture, "practice.db");
	struct store *store =
		practice_open(path, fixture->path, "scenarios", "tanaka", &fixture->err);

	assert_non_null(store);
	assert_true(add_own(fixture, store, 0));
	assert_true(practice_fill(path, fixture->path, "scenarios", "sato", &fixture->err));
	assert_true(store_changed_by_others(store));
	assert_true(add_own(fixture, store, 1));
	assert_int_equal(count_towns(fixture), 4 + 1);
	store_close(store);
}

static void what_is_no_database_is_replaced(void **state)
{
	struct fixture *fixture = *state;
	const char *path = fixture_path(fixture, "practice.db");
	FILE *file = fopen(path, "w");

	assert_non_null(file);
	assert_true(fputs("傷んだもの", file) >= 0);
	assert_int_equal(fclose(file), 0);
	assert_null(practice_open(path, fixture->path, "scenarios", "tanaka", &fixture->err));
	assert_true(practice_fill(path, fixture->path, "scenarios", "tanaka", &fixture->err));
	assert_int_equal(count_towns(fixture), 4);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			values_stand_where_the_script_says, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			what_is_written_has_its_day, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			mistakes_have_their_line, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			practice_stands_beside_the_real_one, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			practice_is_filled_once, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			all_who_begin_at_once_have_the_towns, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			all_who_begin_anew_at_once_go_on, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(who_practises_goes_on_when_another_begins_anew,
			fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			what_is_no_database_is_replaced, fixture_set_up, fixture_tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
