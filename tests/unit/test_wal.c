/*
 * The WAL of a database that nobody has open: what a kill or a power cut leaves at any instant is
 * no damage, a byte that is another in what was saved is. With $BANSO_TORTURE many more kills.
 */
#include "store_fixture.h"

#include <fcntl.h>
#include <signal.h>
#include <time.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/store/sqlite/wal.h"

#define HEADER_BYTES 32
#define FRAME_BYTES (24 + 4096)
#define SAVE_BYTES (2L * FRAME_BYTES) /* of one page, which a save that is waited for has twice */

static unsigned long next_random(unsigned long *seed)
{
	*seed = *seed * 6364136223846793005UL + 1442695040888963407UL;
	return *seed >> 33;
}

static const char *wal_path(struct fixture *fixture)
{
	return fixture_path(fixture, "banso.db-wal");
}

/* --- killed at any instant --- */

/* Saves small and large, some that are larger than the memory for them, some taken back; the WAL
 * begins anew every few of them. */
static void save_without_end(struct fixture *fixture, int tell, unsigned long seed)
{
	struct db *db = db_open(fixture->path, &fixture->err);

	if (!db || !db_script(db,
			   "PRAGMA cache_size = 4; PRAGMA cache_spill = 2;"
			   "PRAGMA wal_autocheckpoint = 30;"
			   "CREATE TABLE IF NOT EXISTS t (a INTEGER PRIMARY KEY, b TEXT)",
			   NULL))
		_exit(1);
	for (;;) {
		struct statement *statement;

		if (!db_begin(db, __func__, NULL))
			_exit(1);
		statement = db_prepare(db,
			"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
			" REPLACE INTO t SELECT abs(random()) % 400, hex(randomblob(300)) FROM n");
		db_bind_int(statement, next_random(&seed) % 5 ? 1 : 200);
		if (!db_run(statement, NULL))
			_exit(1);
		MAY_FAIL(db_end(db, next_random(&seed) % 7 != 0, NULL));
		if (write(tell, "", 1) != 1)
			_exit(1);
	}
}

static void kill_a_writer(struct fixture *fixture, unsigned long *seed)
{
	unsigned long start = next_random(seed), saves = 1 + next_random(seed) % 12;
	unsigned long turns = next_random(seed) % 400000;
	int ends[2];
	pid_t child;
	char told;

	assert_int_equal(pipe(ends), 0);
	child = fork();
	if (child == 0)
		save_without_end(fixture, ends[1], start);
	close(ends[1]);
	while (saves--)
		assert_int_equal(read(ends[0], &told, 1), 1);
	for (volatile unsigned long i = 0; i < turns; i++)
		;
	kill(child, SIGKILL);
	close(ends[0]);
	assert_int_equal(fixture_wait(child), 128 + SIGKILL);
}

static void what_a_kill_leaves_is_no_damage(void **state)
{
	struct fixture *fixture = *state;
	int kills = getenv("BANSO_TORTURE") ? 2000 : 60;
	unsigned long seed = 7;
	struct stat info;
	int wals = 0;

	store_close(fixture->store);
	fixture->store = NULL;
	for (int i = 0; i < kills; i++) {
		kill_a_writer(fixture, &seed);
		wals += stat(wal_path(fixture), &info) == 0 && info.st_size > 0;
		assert_false(wal_has_lost(fixture->path));
	}
	assert_true(wals > kills / 2);
}

/* --- bytes of such a WAL that are others --- */

/* As many saves as wanted are in the WAL, and the writer is dead. */
static void leave_saves(struct fixture *fixture, int saves, const char *sql)
{
	pid_t child;

	store_close(fixture->store);
	fixture->store = NULL;
	child = fork();
	if (child == 0) {
		struct db *db = db_open(fixture->path, NULL);

		for (int i = 0; db && i < saves; i++)
			MAY_FAIL(db_script(db, sql, NULL));
		kill(getpid(), SIGKILL);
	}
	assert_int_equal(fixture_wait(child), 128 + SIGKILL);
}

/* Of a page each. */
static void leave_wal(struct fixture *fixture, int saves)
{
	leave_saves(fixture, saves, "UPDATE news SET n = n + 1");
}

static void without_shared_memory(struct fixture *fixture)
{
	assert_int_equal(unlink(fixture_path(fixture, "banso.db-shm")), 0);
}

static void flip(struct fixture *fixture, long at)
{
	int file = open(wal_path(fixture), O_RDWR | O_CLOEXEC);
	unsigned char byte;

	assert_int_equal(pread(file, &byte, 1, at), 1);
	byte ^= 0x10;
	assert_int_equal(pwrite(file, &byte, 1, at), 1);
	close(file);
}

static void every_byte_that_is_another_is_told(void **state)
{
	struct fixture *fixture = *state;
	const long end = HEADER_BYTES + 8 * SAVE_BYTES; /* two saves stand behind */

	leave_wal(fixture, 10);
	without_shared_memory(fixture);
	assert_false(wal_has_lost(fixture->path));
	for (long at = 0; at < end; at += at < HEADER_BYTES + 24 ? 1 : 97) {
		flip(fixture, at);
		if (!wal_has_lost(fixture->path))
			print_error("byte %ld\n", at);
		assert_true(wal_has_lost(fixture->path));
		flip(fixture, at);
		assert_false(wal_has_lost(fixture->path));
	}
}

/* A power cut leaves any part of the last save, and what was written last may be there first. */
static void the_last_save_may_be_there_in_part(void **state)
{
	struct fixture *fixture = *state;
	const long last = HEADER_BYTES + 9 * SAVE_BYTES;

	leave_wal(fixture, 10);
	without_shared_memory(fixture);
	for (long at = last; at < last + SAVE_BYTES; at += 61) {
		flip(fixture, at);
		assert_false(wal_has_lost(fixture->path));
		flip(fixture, at);
	}
	for (long size = last + SAVE_BYTES; size >= 0; size -= 61) {
		assert_int_equal(truncate(wal_path(fixture), size), 0);
		assert_false(wal_has_lost(fixture->path));
	}
}

/* Of a save of several pages all but the first is on the disk; the next save takes its place, and
 * the rest of it stays behind that. */
static void what_broke_off_may_stand_behind_the_next_save(void **state)
{
	static const char large[] =
		"INSERT INTO draft (who, window, engagement, session, form, respondent, field,"
		" \"row\", \"column\", text, seen_revision, at)"
		" SELECT 'who', -1, 'e1', '', 'f1', '', 'f', '',"
		" '', hex(randomblob(9000)), 0, ''";
	struct fixture *fixture = *state;
	struct stat info;

	leave_wal(fixture, 3);
	leave_saves(fixture, 1, large);
	assert_int_equal(stat(wal_path(fixture), &info), 0);
	assert_true(info.st_size > HEADER_BYTES + 3 * SAVE_BYTES + 3L * FRAME_BYTES);
	without_shared_memory(fixture);
	flip(fixture, HEADER_BYTES + 3 * SAVE_BYTES + 2000);
	assert_false(wal_has_lost(fixture->path));
	leave_wal(fixture, 1);
	without_shared_memory(fixture);
	assert_false(wal_has_lost(fixture->path));
	leave_wal(fixture, 1);
	assert_false(wal_has_lost(fixture->path));
}

/* --- drafts, which nobody waits for --- */

/* Some drafts, and with `is_kept` some values behind them; the writer is dead. */
static void leave_drafts(struct fixture *fixture, bool is_kept)
{
	struct place place = fixture_place("", "f1", "", "current");
	pid_t child;

	store_close(fixture->store);
	fixture->store = NULL;
	child = fork();
	if (child == 0) {
		struct store *store = store_open(fixture->path, "sato", NULL);
		struct course *course = store_load(store, fixture->arena, "e1", NULL);

		/* One that is waited for goes before them. */
		for (int i = 0; i < 8; i++)
			MAY_FAIL(store_keep_draft(store, &place, i % 2 ? "a" : "b", 0, NULL));
		for (int i = 0; is_kept && i < 2; i++) {
			struct change change = {
				.place = place, .seen_revision = i, .text = i ? "c" : "d"};

			MAY_FAIL(store_change(store, course, &change, NULL));
		}
		kill(getpid(), SIGKILL);
	}
	assert_int_equal(fixture_wait(child), 128 + SIGKILL);
}

static long wal_bytes(struct fixture *fixture)
{
	struct stat info;

	assert_int_equal(stat(wal_path(fixture), &info), 0);
	return info.st_size;
}

/* A power cut leaves any of them, and what was written last may be there first. */
static void drafts_may_be_there_in_part(void **state)
{
	struct fixture *fixture = *state;
	long first = HEADER_BYTES + 3 * SAVE_BYTES, size;

	leave_drafts(fixture, false);
	without_shared_memory(fixture);
	size = wal_bytes(fixture);
	assert_true(size > first + 8L * FRAME_BYTES);
	for (long at = first; at < size; at += 61) {
		flip(fixture, at);
		if (wal_has_lost(fixture->path))
			print_error("byte %ld\n", at);
		assert_false(wal_has_lost(fixture->path));
		flip(fixture, at);
	}
}

/* But what is kept after them has waited for them, too. */
static void drafts_before_a_value_are_there_whole(void **state)
{
	struct fixture *fixture = *state;

	leave_drafts(fixture, true);
	without_shared_memory(fixture);
	assert_false(wal_has_lost(fixture->path));
	for (long at = HEADER_BYTES; at < HEADER_BYTES + 15L * FRAME_BYTES; at += 61) {
		flip(fixture, at);
		if (!wal_has_lost(fixture->path))
			print_error("byte %ld\n", at);
		assert_true(wal_has_lost(fixture->path));
		flip(fixture, at);
	}
}

/* Shared memory from before a power cut may tell of more than the disk got. It is of long ago, or
 * of a time to come where the clock has started too early since. */
static void shared_memory_of_an_earlier_run_proves_nothing(void **state)
{
	struct fixture *fixture = *state;
	const char *shared = fixture_path(fixture, "banso.db-shm");
	const time_t earlier[] = {1, time(NULL) + 24L * 60 * 60};

	leave_drafts(fixture, false);
	assert_int_equal(truncate(wal_path(fixture), wal_bytes(fixture) - 1), 0);
	assert_true(wal_has_lost(fixture->path));
	for (size_t i = 0; i < 2; i++) {
		const struct timespec times[] = {{.tv_sec = earlier[i]}, {.tv_sec = earlier[i]}};

		assert_int_equal(utimensat(AT_FDCWD, shared, times, 0), 0);
		assert_false(wal_has_lost(fixture->path));
	}
}

static void a_missing_end_is_told_by_the_shared_memory(void **state)
{
	struct fixture *fixture = *state;

	leave_wal(fixture, 10);
	assert_false(wal_has_lost(fixture->path));
	assert_int_equal(truncate(wal_path(fixture), HEADER_BYTES + 10 * SAVE_BYTES - 1), 0);
	assert_true(wal_has_lost(fixture->path));
}

/* Whoever is in has read it already, and may just be writing. */
static void nothing_is_said_while_somebody_is_in(void **state)
{
	struct fixture *fixture = *state;
	int ends[2];
	pid_t child;
	char told;

	store_close(fixture->store);
	fixture->store = NULL;
	assert_int_equal(pipe(ends), 0);
	child = fork();
	if (child == 0) {
		struct db *db = db_open(fixture->path, NULL);

		if (!db || !db_script(db, "UPDATE news SET n = n + 1", NULL) ||
			write(ends[1], "", 1) != 1)
			_exit(1);
		for (;;)
			pause();
	}
	assert_int_equal(read(ends[0], &told, 1), 1);
	flip(fixture, 0);
	assert_false(wal_has_lost(fixture->path));
	kill(child, SIGKILL);
	assert_int_equal(fixture_wait(child), 128 + SIGKILL);
	assert_true(wal_has_lost(fixture->path));
	close(ends[0]);
	close(ends[1]);
}

/* --- opening one --- */

static void it_is_not_opened_and_not_lost(void **state)
{
	struct fixture *fixture = *state;
	struct buf before = {0}, after = {0};

	leave_wal(fixture, 10);
	flip(fixture, HEADER_BYTES + 2 * SAVE_BYTES + 1000);
	assert_true(buf_read_file(&before, wal_path(fixture), 1 << 24));
	assert_null(store_open(fixture->path, "tanaka", &fixture->err));
	assert_says(&fixture->err, "doctor --repair");
	assert_true(buf_read_file(&after, wal_path(fixture), 1 << 24));
	assert_int_equal(before.size_bytes, after.size_bytes);
	assert_memory_equal(before.bytes, after.bytes, after.size_bytes);
	buf_free(&before);
	buf_free(&after);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			what_a_kill_leaves_is_no_damage, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			every_byte_that_is_another_is_told, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			the_last_save_may_be_there_in_part, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(what_broke_off_may_stand_behind_the_next_save,
			fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			drafts_may_be_there_in_part, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			drafts_before_a_value_are_there_whole, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(shared_memory_of_an_earlier_run_proves_nothing,
			fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(a_missing_end_is_told_by_the_shared_memory,
			fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			nothing_is_said_while_somebody_is_in, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			it_is_not_opened_and_not_lost, fixture_set_up, fixture_tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
