/* Copies: which there are, and the one of each day, also when banso stays open over midnight. */
#include "store_fixture.h"

#include <sched.h>
#include <sys/wait.h>

#include "banso/base/clock.h"
#include "banso/store/backup.h"
#include "banso/store/daily.h"
#include "banso/store/health.h"
#include "banso/store/presence.h"

static bool is_there(struct fixture *fixture, const char *name)
{
	return access(fixture_path(fixture, name), F_OK) == 0;
}

static void make_file(struct fixture *fixture, const char *name)
{
	FILE *file = fopen(fixture_path(fixture, name), "w");

	assert_non_null(file);
	fclose(file);
}

/* What is told until the copy is there, or something is told: "" for nothing. */
static const char *tick_until(struct fixture *fixture, struct daily *daily, const char *name)
{
	int64_t end_ms = clock_monotonic_ms() + 300000; /* a hang, however busy the machine is */
	const char *told = NULL;

	while (!told && !is_there(fixture, name) && clock_monotonic_ms() < end_ms) {
		told = daily_tick(daily);
		sched_yield();
	}
	return told ? told : "";
}

static void lists_copies(void **state)
{
	struct fixture *fixture = *state;
	static const char *const copies[] = {"banso.db.backup-2026-11-19",
		"banso.db.backup-2026-11-20", "banso.db.damaged-2026-11-20T13:57:02",
		"banso.db.schema-1-2026-11-20T13:57:02"};
	static const char *const others[] = {"banso.db.backup-mine", "banso.db-wal",
		"banso.db.backup-2026-11-18.new-77", "banso.db.damaged-2026-11-20T13:57:02-wal",
		"other.db.backup-2026-11-20", "banso.db.backup-2026-11-200"};
	struct words found;

	for (size_t i = 0; i < 4; i++)
		make_file(fixture, copies[i]);
	for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
		make_file(fixture, others[i]);
	assert_int_equal(
		symlink("other.db", fixture_path(fixture, "banso.db.backup-2026-11-17")), 0);

	found = backup_copies(fixture->arena, fixture->path);
	assert_int_equal(found.count, 4);
	for (size_t i = 0; i < found.count; i++)
		assert_string_equal(found.items[i], fixture_path(fixture, copies[i]));

	found = backup_days(fixture->arena, fixture->path);
	assert_int_equal(found.count, 2);
	assert_string_equal(found.items[0], fixture_path(fixture, copies[1]));
	assert_string_equal(found.items[1], fixture_path(fixture, copies[0]));

	found = backup_unfinished(fixture->arena, fixture->path);
	assert_int_equal(found.count, 1);
	assert_string_equal(found.items[0], fixture_path(fixture, others[2]));
}

static void finds_them_through_a_link(void **state)
{
	struct fixture *fixture = *state;
	const char *link_path = fixture_path(fixture, "link.db");

	make_file(fixture, "banso.db.backup-2026-11-19");
	assert_int_equal(symlink("banso.db", link_path), 0);
	assert_int_equal(backup_days(fixture->arena, link_path).count, 1);
}

static void makes_one_each_day(void **state)
{
	struct fixture *fixture = *state;
	struct daily *daily = daily_new(fixture->path);

	assert_string_equal(tick_until(fixture, daily, "banso.db.backup-2026-11-20"), "");
	assert_true(is_there(fixture, "banso.db.backup-2026-11-20"));
	clock_pretend(&(struct civil){.year = 2026, .month = 11, .day = 21, .hour = 0});
	assert_string_equal(tick_until(fixture, daily, "banso.db.backup-2026-11-21"), "");
	assert_true(is_there(fixture, "banso.db.backup-2026-11-21"));
	clock_pretend(NULL);
	daily_free(daily);
}

/* As another process sees it: one's own locks are no hindrance. */
static bool is_open_for_others(struct fixture *fixture)
{
	pid_t child = fork();
	int status = 0;

	assert_true(child >= 0);
	if (child == 0) {
		struct health health;

		health_look(fixture->path, &health);
		_exit(health.is_open ? 0 : 1);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/* Somebody who leaves must not take himself for the last one, and tidy the WAL away. */
static void keeps_the_locks_of_who_works(void **state)
{
	struct fixture *fixture = *state;
	struct daily *daily = daily_new(fixture->path);

	assert_true(is_open_for_others(fixture));
	assert_string_equal(tick_until(fixture, daily, "banso.db.backup-2026-11-20"), "");
	daily_free(daily);
	assert_true(is_there(fixture, "banso.db.backup-2026-11-20"));
	assert_true(is_open_for_others(fixture));
}

static void leaves_it_to_another(void **state)
{
	struct fixture *fixture = *state;
	struct daily *daily = daily_new(fixture->path);
	int claim, second;

	assert_true(presence_claim(fixture->path, &claim));
	assert_true(claim >= 0);
	assert_false(presence_claim(fixture->path, &second));
	for (int i = 0; i < 1000; i++)
		assert_null(daily_tick(daily));
	assert_false(is_there(fixture, "banso.db.backup-2026-11-20"));
	daily_free(daily);
	close(claim);
	assert_true(presence_claim(fixture->path, &second));
	close(second);
}

static void tells_a_failure_once(void **state)
{
	struct fixture *fixture = *state;
	struct daily *daily = daily_new(fixture->path);

	assert_int_equal(
		symlink("other.db", fixture_path(fixture, "banso.db.backup-2026-11-20")), 0);
	assert_non_null(strstr(tick_until(fixture, daily, "other.db"), "きょうの控え"));
	for (int i = 0; i < 1000; i++)
		assert_null(daily_tick(daily));
	assert_false(is_there(fixture, "other.db"));
	daily_free(daily);
}

static void sees_what_was_purged_meanwhile(void **state)
{
	struct fixture *fixture = *state;
	const char *copy = fixture_path(fixture, "copy.db");
	struct db *db;

	assert_true(backup_write(fixture->path, copy, NULL, NULL, &fixture->err));
	assert_true(backup_is_purged(fixture->path, copy));
	db = db_open(fixture->path, &fixture->err);
	assert_true(db_script(db,
		"INSERT INTO purge (place, at, who, open) VALUES ('e1', 'now', 'tanaka', 0)",
		&fixture->err));
	db_close(db);
	assert_false(backup_is_purged(fixture->path, copy));
}

/* Nothing half is left by who ends banso at once. */
static void gives_up_at_the_end(void **state)
{
	struct fixture *fixture = *state;
	struct daily *daily = daily_new(fixture->path);

	daily_tick(daily);
	daily_free(daily);
	assert_int_equal(backup_unfinished(fixture->arena, fixture->path).count, 0);
}

int main(void)
{
#define OPENED(test) cmocka_unit_test_setup_teardown(test, fixture_set_up, fixture_tear_down)
	const struct CMUnitTest tests[] = {
		OPENED(lists_copies),
		OPENED(finds_them_through_a_link),
		OPENED(makes_one_each_day),
		OPENED(keeps_the_locks_of_who_works),
		OPENED(leaves_it_to_another),
		OPENED(tells_a_failure_once),
		OPENED(sees_what_was_purged_meanwhile),
		OPENED(gives_up_at_the_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
