/*
 * Going back to a copy: where it fails, is killed at any moment, or others do the same, the
 * database is what the copy holds, or what it was.
 */
#undef _FORTIFY_SOURCE /* its calls would not be ours */

#include <fcntl.h>

#include "restore_fixture.h"

#include "killed.h"

static void where_it_fails_nothing_is_left(void **state)
{
	struct fixture *fixture = *state;
	struct restore plan;

	unlink(fixture->path);
	plan = look(fixture);
	killed_renames_from = 1;
	assert_false(take(fixture, &plan));
	killed_renames_from = 0;
	assert_int_equal(access(fixture->path, F_OK), -1);
}

static void what_nobody_was_asked_about_is_not_lost(void **state)
{
	struct fixture *fixture = *state;
	struct restore plan = look(fixture);

	fixture->store = fixture_open(fixture, "sato");
	write_current(fixture, "いま書いた文");
	leave(fixture);
	assert_false(take(fixture, &plan));
	assert_says(&fixture->err, "もう一度、はじめから");
	assert_int_equal(
		number(fixture, "SELECT count(*) FROM value WHERE text = 'いま書いた文'"), 1);
}

static void go_back_at_once(struct fixture *fixture)
{
	struct restore plan = look(fixture);
	pid_t children[4];
	int done = 0;

	for (size_t i = 0; i < 4; i++) {
		children[i] = fork();
		if (children[i] == 0)
			_exit(take(fixture, &plan) ? 0 : *fixture->err.text ? 1 : 2);
	}
	for (size_t i = 0; i < 4; i++) {
		int status = fixture_wait(children[i]);

		assert_true(status <= 1);
		done += status == 0;
	}
	assert_true(done >= 1);
	assert_int_equal(number(fixture, current_sql), 1);
}

static void of_two_at_once_each_goes_back_or_says_why(void **state)
{
	struct fixture *fixture = *state;

	go_back_at_once(fixture);
	unlink(fixture->path);
	copy_file(copy_path(fixture), fixture_path(fixture, "banso.db-wal"));
	go_back_at_once(fixture);
}

/* --- killed --- */

static bool is_killed_at(struct fixture *fixture, struct restore *plan, int at)
{
	pid_t child = fork();
	int status;

	if (child == 0) {
		killed_at = at;
		_exit(take(fixture, plan) ? 0 : 1);
	}
	status = fixture_wait(child);
	assert_true(status == 0 || status == 128 + SIGKILL);
	return status != 0;
}

static void remove_all_beside(struct fixture *fixture)
{
	const char *pattern = fixture_path(fixture, "banso.db*");
	glob_t found;
	int status = glob(pattern, 0, NULL, &found);

	if (status == GLOB_NOMATCH)
		return;
	assert_int_equal(status, 0);
	for (size_t i = 0; i < found.gl_pathc; i++)
		nftw(found.gl_pathv[i], fixture_remove, 16, FTW_DEPTH | FTW_PHYS);
	globfree(&found);
}

/* The last save stands in the WAL, as somebody left it who was killed. */
static void killed_at_any_call_it_is_the_old_one_or_the_copy(void **state)
{
	struct fixture *fixture = *state;
	const char *model = fixture_path(fixture, "model.db"),
		   *model_wal = fixture_path(fixture, "model.db-wal");
	struct restore plan;
	pid_t child = fork();
	bool is_killed = true;
	int at = 1;

	if (child == 0) {
		fixture->store = fixture_open(fixture, "tanaka");
		write_current(fixture, "さいごの文");
		kill(getpid(), SIGKILL);
	}
	assert_int_equal(fixture_wait(child), 128 + SIGKILL);
	copy_file(fixture->path, model);
	copy_file(fixture_path(fixture, "banso.db-wal"), model_wal);
	while (is_killed) {
		remove_all_beside(fixture);
		copy_file(model, fixture->path);
		copy_file(model_wal, fixture_path(fixture, "banso.db-wal"));
		plan = look(fixture);
		is_killed = is_killed_at(fixture, &plan, at);
		if (number(fixture, current_sql) +
				number(fixture,
					"SELECT count(*) FROM value WHERE text = 'さいごの文'") !=
			1)
			fail_msg("killed at call %d: neither the old one nor the copy", at);
		if (!is_killed)
			assert_int_equal(number(fixture, current_sql), 1);
		at += getenv("BANSO_TORTURE") ? 1 : 1 + at / 6;
	}
	assert_true(at > 20);
}

/* Nobody wonders then at an empty file, which no banso begins with. */
static void killed_where_none_was_it_is_none_or_the_copy(void **state)
{
	struct fixture *fixture = *state;
	struct restore plan;
	struct stat info;
	bool is_killed = true;

	for (int at = 1; is_killed; at++) {
		remove_all_beside(fixture);
		plan = look(fixture);
		is_killed = is_killed_at(fixture, &plan, at);
		if (stat(fixture->path, &info) == 0 && info.st_size == 0)
			fail_msg("killed at call %d: an empty file is left", at);
		if (access(fixture->path, F_OK) == 0 || !is_killed)
			assert_int_equal(number(fixture, current_sql), 1);
	}
}

/* Who begins a new database meanwhile keeps it. */
static void what_came_where_none_was_is_not_replaced(void **state)
{
	struct fixture *fixture = *state;
	struct restore plan;

	remove_all_beside(fixture);
	plan = look(fixture);
	fixture->store = fixture_open(fixture, "sato");
	leave(fixture);
	assert_false(take(fixture, &plan));
	assert_says(&fixture->err, "もう一度");
	assert_int_equal(number(fixture, "SELECT count(*) FROM value"), 0);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, fixture_tear_down)
	const struct CMUnitTest tests[] = {
		TEST(where_it_fails_nothing_is_left),
		TEST(what_nobody_was_asked_about_is_not_lost),
		TEST(of_two_at_once_each_goes_back_or_says_why),
		TEST(killed_at_any_call_it_is_the_old_one_or_the_copy),
		TEST(killed_where_none_was_it_is_none_or_the_copy),
		TEST(what_came_where_none_was_is_not_replaced),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
