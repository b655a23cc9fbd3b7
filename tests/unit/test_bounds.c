/* No statement works for ever: not on a few pages that refer to one another, and not when the
 * program was told to end. */
#include "store_fixture.h"

#include <signal.h>

#define COUNTING "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c"
static const char endless_sql[] = COUNTING ") SELECT max(n) FROM c";
static const char rows_sql[] = COUNTING ") SELECT n FROM c";
static const char long_sql[] = COUNTING " LIMIT 600000) SELECT max(n) FROM c";

static const char place_sql[] = "INSERT INTO purge (place, at, who, open) VALUES ('', '', '', 0)";

static void make_long(struct fixture *fixture, off_t bytes)
{
	assert_int_equal(truncate(fixture->path, bytes), 0);
}

static void assert_goes_on(struct fixture *fixture)
{
	fixture_keep(fixture, fixture_course(fixture, fixture->store),
		fixture_place("", "f1", "", "current"), "また書ける");
}

static void what_has_no_end_is_ended(void **state)
{
	struct fixture *fixture = *state;
	struct db *db = fixture->store->db;
	struct statement *row;
	int64_t number = -1;
	long rows = 0;

	assert_false(db_number(db, endless_sql, &number, &fixture->err));
	assert_says(&fixture->err, "手間がかかりすぎる");
	assert_int_equal(db_trouble(db), DB_DAMAGED);
	assert_int_equal(number, -1);
	assert_false(db_script(db, endless_sql, &fixture->err));
	assert_says(&fixture->err, "banso doctor --repair");
	row = db_prepare(db, rows_sql);
	while (db_row(row))
		rows++;
	assert_false(db_done(row, &fixture->err));
	assert_true(rows > 1000 && rows < 100000);
	assert_goes_on(fixture);
}

static void a_long_file_has_more_to_read(void **state)
{
	struct fixture *fixture = *state;
	struct db *db = fixture->store->db;
	int64_t number = 0;

	assert_false(db_number(db, long_sql, &number, &fixture->err));
	make_long(fixture, 10 << 20);
	assert_true(db_number(db, long_sql, &number, &fixture->err));
	assert_int_equal(number, 600000);
}

/* As the screens have them: they wait until the next look at the keys. */
static void a_signal_that_waits_ends_it(void **state)
{
	static const int ending[] = {SIGTERM, SIGHUP, SIGINT};
	struct fixture *fixture = *state;
	struct db *db = fixture->store->db;
	int64_t number = 0;
	sigset_t blocked;

	make_long(fixture, (off_t)1 << 36);
	sigemptyset(&blocked);
	for (size_t i = 0; i < sizeof(ending) / sizeof(ending[0]); i++)
		sigaddset(&blocked, ending[i]);
	sigprocmask(SIG_BLOCK, &blocked, NULL);
	for (size_t i = 0; i < sizeof(ending) / sizeof(ending[0]); i++) {
		int come;

		assert_int_equal(raise(ending[i]), 0);
		assert_false(db_number(db, endless_sql, &number, &fixture->err));
		assert_int_equal(db_trouble(db), DB_ENDED);
		assert_says(&fixture->err, "終えるところ");
		/* What a save takes is not cut off. */
		assert_true(db_script(db, place_sql, &fixture->err));
		assert_int_equal(sigwait(&blocked, &come), 0);
		assert_int_equal(come, ending[i]);
	}
	sigprocmask(SIG_UNBLOCK, &blocked, NULL);
}

int main(void)
{
#define OPENED(test) cmocka_unit_test_setup_teardown(test, fixture_set_up, fixture_tear_down)
	const struct CMUnitTest tests[] = {
		OPENED(what_has_no_end_is_ended),
		OPENED(a_long_file_has_more_to_read),
		OPENED(a_signal_that_waits_ends_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
