/* Copies: which there are, and the one of each day, also when banso stays open over midnight. */
#include "store_fixture.h"

#include <pthread.h>
#include <sched.h>
#include <sys/wait.h>
#include <time.h>

#include "banso/base/clock.h"
#include "banso/store/care/backup.h"
#include "banso/store/care/daily.h"
#include "banso/store/care/health.h"
#include "banso/store/care/presence.h"
#include "banso/store/purge.h"

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

/* A time zone in which it is noon, of one day or of the next: copies are named by the true clock.
 */
static void be_at_noon(bool is_next_day)
{
	long west = (long)(time(NULL) % 86400) - 43200;
	char zone[32];

	west += west < 0 ? 86400 : 0;
	west = is_next_day ? 86400 - west : west;
	snprintf(zone, sizeof(zone), "NOON%s%02ld:%02ld", is_next_day ? "-" : "", west / 3600,
		west % 3600 / 60);
	setenv("TZ", zone, 1);
	tzset();
}

static const char *todays(struct fixture *fixture)
{
	char stamp[CLOCK_CIVIL_BYTES];

	clock_true_civil(stamp);
	return arena_printf(fixture->arena, "banso.db.backup-%.10s", stamp);
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

/* A clock that was wrong left them: none of them is the newest. */
static void days_to_come_are_last(void **state)
{
	static const char *const names[] = {"banso.db.backup-2001-01-01",
		"banso.db.backup-2000-12-31", "banso.db.backup-9001-01-01",
		"banso.db.backup-9000-01-01"};
	struct fixture *fixture = *state;
	struct words found;

	for (size_t i = 0; i < 4; i++)
		make_file(fixture, names[i]);
	found = backup_days(fixture->arena, fixture->path);
	assert_int_equal(found.count, 4);
	for (size_t i = 0; i < 4; i++) {
		assert_string_equal(found.items[i], fixture_path(fixture, names[i]));
		assert_int_equal(backup_is_to_come(found.items[i]), i >= 2);
	}
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
	const char *first;

	be_at_noon(false);
	first = todays(fixture);
	assert_string_equal(tick_until(fixture, daily, first), "");
	assert_true(is_there(fixture, first));
	be_at_noon(true);
	assert_string_not_equal(todays(fixture), first);
	assert_string_equal(tick_until(fixture, daily, todays(fixture)), "");
	assert_true(is_there(fixture, todays(fixture)));
	daily_free(daily, false);
	assert_int_equal(backup_days(fixture->arena, fixture->path).count, 2);
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

	be_at_noon(false);
	assert_true(is_open_for_others(fixture));
	assert_string_equal(tick_until(fixture, daily, todays(fixture)), "");
	daily_free(daily, false);
	assert_true(is_there(fixture, todays(fixture)));
	assert_true(is_open_for_others(fixture));
}

static void leaves_it_to_another(void **state)
{
	struct fixture *fixture = *state;
	struct daily *daily = daily_new(fixture->path);
	int claim, second;

	be_at_noon(false);
	assert_true(presence_claim(fixture->path, &claim));
	assert_true(claim >= 0);
	assert_false(presence_claim(fixture->path, &second));
	for (int i = 0; i < 1000; i++)
		assert_null(daily_tick(daily));
	assert_false(is_there(fixture, todays(fixture)));
	daily_free(daily, false);
	close(claim);
	assert_true(presence_claim(fixture->path, &second));
	close(second);
}

static void tells_a_failure_once(void **state)
{
	struct fixture *fixture = *state;
	struct daily *daily = daily_new(fixture->path);
	const char *told;

	be_at_noon(false);
	assert_int_equal(symlink("other.db", fixture_path(fixture, todays(fixture))), 0);
	told = tick_until(fixture, daily, "other.db");
	assert_non_null(strstr(told, "きょうの控えを作れませんでした。"));
	assert_non_null(strstr(told, "リンク"));
	for (int i = 0; i < 1000; i++)
		assert_null(daily_tick(daily));
	assert_false(is_there(fixture, "other.db"));
	daily_free(daily, false);
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

/* Holds the claim of who makes a copy until the purge has begun. */
struct maker {
	const char *path;
	int claim;
};

static void *make_until_purged(void *context)
{
	const struct maker *maker = context;
	struct db *db = db_open_to_look(maker->path, NULL);
	int64_t end_ms = clock_monotonic_ms() + 300000, purges = 0;

	while (!purges && clock_monotonic_ms() < end_ms) {
		MAY_FAIL(db_number(db, "SELECT count(*) FROM purge", &purges, NULL));
		sched_yield();
	}
	db_close(db);
	close(maker->claim);
	return NULL;
}

static void a_purge_waits_for_who_makes_one(void **state)
{
	struct fixture *fixture = *state;
	struct place place = fixture_place("", "f1", "", "current");
	struct maker maker = {.path = fixture->path};
	struct purged purged;
	pthread_t thread;
	int64_t owed = 1;

	assert_true(presence_claim(fixture->path, &maker.claim));
	assert_int_equal(pthread_create(&thread, NULL, make_until_purged, &maker), 0);
	assert_true(store_purge(
		fixture->store, fixture->arena, &place, 1, PURGE_UNSEEN, &purged, &fixture->err));
	pthread_join(thread, NULL);
	assert_true(db_number(
		fixture->store->db, "SELECT count(*) FROM purge WHERE pending", &owed, NULL));
	assert_int_equal(owed, 0);
	assert_int_equal(purged.copies_left.count, 0);
}

/* Nothing half is left by who ends banso at once. */
static void gives_up_at_the_end(void **state)
{
	struct fixture *fixture = *state;
	struct daily *daily = daily_new(fixture->path);

	daily_tick(daily);
	daily_free(daily, false);
	assert_int_equal(backup_unfinished(fixture->arena, fixture->path).count, 0);
}

int main(void)
{
#define OPENED(test) cmocka_unit_test_setup_teardown(test, fixture_set_up, fixture_tear_down)
	const struct CMUnitTest tests[] = {
		OPENED(lists_copies),
		OPENED(days_to_come_are_last),
		OPENED(finds_them_through_a_link),
		OPENED(makes_one_each_day),
		OPENED(keeps_the_locks_of_who_works),
		OPENED(leaves_it_to_another),
		OPENED(tells_a_failure_once),
		OPENED(sees_what_was_purged_meanwhile),
		OPENED(a_purge_waits_for_who_makes_one),
		OPENED(gives_up_at_the_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
