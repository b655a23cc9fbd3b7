/*
 * A database takes the place of another and is killed before each of its calls: who opens it then
 * finds the old one, with all that was saved in it, or the new one, whole; never one with the WAL
 * or the journal of the other.
 */
#undef _FORTIFY_SOURCE /* its calls would not be ours */

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/files/file.h"
#include "banso/base/files/hideout.h"
#include "banso/store/sqlite/db.h"
#include "banso/store/sqlite/exchange.h"
#include "banso/store/sqlite/file.h"
#include "killed.h"

/* How the old one stands there. */
enum old {
	ALONE,
	WITH_WAL,
	WITH_JOURNAL,
	DAMAGED_WITH_WAL,
	MISSING,
	EMPTY,
	MISSING_WITH_WAL,
	EMPTY_WITH_WAL,
	OLD_COUNT
};

/* Nothing is in such a one. */
static bool is_none(enum old old)
{
	return old >= MISSING;
}

static char folder[64], path[512];

static int set_up(void **state)
{
	(void)state;
	strcpy(folder, "/tmp/banso-exchange-XXXXXX");
	if (!mkdtemp(folder))
		return -1;
	snprintf(path, sizeof(path), "%s/a.db", folder);
	return 0;
}

static int remove_one(const char *name, const struct stat *info, int type, struct FTW *ftw)
{
	(void)info, (void)type, (void)ftw;
	return remove(name);
}

static int tear_down(void **state)
{
	(void)state;
	return nftw(folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

static void copy(const char *from, const char *to)
{
	struct buf bytes = {0};

	unlink(to);
	if (buf_read_file(&bytes, from, 1 << 24)) {
		FILE *file = fopen(to, "w");

		assert_non_null(file);
		assert_int_equal(
			fwrite(buf_text(&bytes), 1, bytes.size_bytes, file), bytes.size_bytes);
		fclose(file);
	}
	buf_free(&bytes);
}

static void copy_all(const char *from, const char *to)
{
	static const char *const endings[] = {"", "-wal", "-journal"};

	for (size_t i = 0; i < 3; i++) {
		char source[640], copied[640];

		snprintf(source, sizeof(source), "%s%s", from, endings[i]);
		snprintf(copied, sizeof(copied), "%s%s", to, endings[i]);
		copy(source, copied);
	}
}

/* Rows that say the same, on many pages. */
static const char fill_sql[] =
	"CREATE TABLE t (n INTEGER PRIMARY KEY, text TEXT);"
	"WITH RECURSIVE k(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM k WHERE n < 200)"
	" INSERT INTO t SELECT n, printf('%.600c', 'x') FROM k;";

static struct db *open_new(const char *name)
{
	struct err err;
	struct db *db;

	assert_true(file_make_empty(name));
	db = db_open(name, &err);
	assert_non_null(db);
	return db;
}

/* What is saved last stands in the WAL alone, or is being taken back by the journal. */
static void lay_model(enum old old, const char *model)
{
	char live[640];
	struct db *db;
	struct err err;

	snprintf(live, sizeof(live), "%s/live.db", folder);
	db = open_new(live);
	assert_true(db_script(db, fill_sql, &err));
	if (old == WITH_WAL || old == DAMAGED_WITH_WAL || old >= MISSING_WITH_WAL)
		assert_true(db_script(
			db, "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0", &err));
	assert_true(db_script(db, "UPDATE t SET text = 'old'", &err));
	if (old == WITH_JOURNAL)
		assert_true(db_script(db,
			"PRAGMA cache_size = 5; BEGIN; UPDATE t SET text = printf('%.600c', 'y')",
			&err));
	copy_all(live, model);
	if (old == DAMAGED_WITH_WAL) {
		FILE *file = fopen(model, "r+");

		for (int i = 0; i < 3000; i++)
			fputc(0xa5, file);
		fclose(file);
	}
	if (old == MISSING || old == MISSING_WITH_WAL)
		unlink(model);
	else if (is_none(old))
		assert_int_equal(truncate(model, 0), 0);
	db_close(db);
	copy_all("/nowhere", live);
}

static int put_new(int at)
{
	struct hideout *hideout = hideout_begin(path, ".repair-", NULL);
	struct db *db = open_new(hideout_path(hideout, "banso-new"));
	struct err err;
	bool good =
		db_script(db, fill_sql, &err) && db_script(db, "UPDATE t SET text = 'new'", &err);

	db_close(db);
	killed_at = at;
	good = good && exchange_put(hideout, "banso-new", path, &err);
	killed_at = 0;
	hideout_end(hideout);
	return good ? 0 : 1;
}

static int64_t count(const char *sql)
{
	struct err err = {{0}};
	struct db *db = db_open(path, &err);
	int64_t found = -1;

	if (db && db_is_whole(db))
		MAY_FAIL(db_number(db, sql, &found, &err));
	db_close(db);
	return found;
}

static bool is_same(const char *one, const char *other)
{
	struct buf bytes = {0}, others = {0};
	bool same = buf_read_file(&bytes, one, 1 << 24) && buf_read_file(&others, other, 1 << 24) &&
		    bytes.size_bytes == others.size_bytes &&
		    memcmp(buf_text(&bytes), buf_text(&others), bytes.size_bytes) == 0;

	buf_free(&bytes);
	buf_free(&others);
	return same;
}

/* The damaged file and its WAL, of which nothing else can be asked. */
static bool is_as(const char *model)
{
	char wal[640], model_wal[640];

	snprintf(wal, sizeof(wal), "%s-wal", path);
	snprintf(model_wal, sizeof(model_wal), "%s-wal", model);
	return is_same(path, model) && is_same(wal, model_wal);
}

/* Says 200 as the others do. */
static int64_t nothing(void)
{
	struct stat info;

	return stat(path, &info) < 0 || info.st_size == 0 ? 200 : -1;
}

/* Killed before its nth call; false when it has none any more. */
static bool run(enum old old, const char *model, int at)
{
	static const char old_sql[] = "SELECT count(*) FROM t WHERE text = 'old'",
			  new_sql[] = "SELECT count(*) FROM t WHERE text = 'new'";
	int64_t olds, news;
	int status;
	pid_t child;

	copy_all(model, path);
	child = fork();
	if (child == 0)
		_exit(put_new(at));
	assert_int_equal(waitpid(child, &status, 0), child);
	if (!WIFSIGNALED(status))
		assert_int_equal(status, 0);
	news = old == DAMAGED_WITH_WAL && is_as(model) ? 0 : count(new_sql);
	olds = news == 200 || old == DAMAGED_WITH_WAL ? 0
	       : is_none(old)                         ? nothing()
						      : count(old_sql);
	if (!WIFSIGNALED(status) && news != 200)
		fail_msg("kind %d: the new one is not there: %d", (int)old, (int)news);
	if (news != 200 && (old == DAMAGED_WITH_WAL ? !is_as(model) : olds != 200))
		fail_msg("kind %d, call %d: %d old ones, %d new ones", (int)old, at, (int)olds,
			(int)news);
	copy_all("/nowhere", path);
	return WIFSIGNALED(status);
}

static void at_each_moment_it_is_the_old_one_or_the_new_one(void **state)
{
	char model[640];
	int calls = 0;

	(void)state;
	snprintf(model, sizeof(model), "%s/model.db", folder);
	for (int old = 0; old < OLD_COUNT; old++) {
		int at = 1;

		lay_model((enum old)old, model);
		while (run((enum old)old, model, at))
			at++;
		assert_true(at > 2);
		calls += at - 1;
	}
	printf("a database in the place of another, killed before each of %d calls: whole\n",
		calls);
}

/* Whatever fails, it says so: what it says it has put there is there. */
static void where_renaming_fails_it_says_so(void **state)
{
	char model[640];

	(void)state;
	snprintf(model, sizeof(model), "%s/model.db", folder);
	for (int old = 0; old < OLD_COUNT; old++) {
		lay_model((enum old)old, model);
		for (int from = 1; from <= 2; from++) {
			bool is_put;

			copy_all(model, path);
			killed_renames_from = from;
			is_put = put_new(0) == 0;
			killed_renames_from = 0;
			assert_int_equal(
				is_put, count("SELECT count(*) FROM t WHERE text = 'new'") == 200);
			copy_all("/nowhere", path);
		}
	}
}

/* --- who was about to open the old one --- */

static int waits = -1; /* where it is told, once, that this process waits for a lock */

static int wait_a_moment(long microseconds)
{
	struct timespec time = {.tv_nsec = microseconds * 1000 % 1000000000};

	if (waits >= 0 && syscall(SYS_write, waits, "x", 1) == 1)
		waits = -1;
	return (int)syscall(SYS_clock_nanosleep, CLOCK_MONOTONIC, 0, &time, NULL);
}

/* SQLite's way to wait, of one release or another. */
int usleep(useconds_t microseconds)
{
	return wait_a_moment((long)microseconds);
}

int nanosleep(const struct timespec *time, struct timespec *left)
{
	(void)left;
	return wait_a_moment(time->tv_nsec / 1000);
}

static void who_waited_for_the_old_one_has_the_new_one(void **state)
{
	char model[640], byte;
	int lock, told[2], status;
	pid_t child;

	(void)state;
	snprintf(model, sizeof(model), "%s/model.db", folder);
	lay_model(ALONE, model);
	copy_all(model, path);
	assert_true(file_lock_out(path, &lock));
	assert_int_equal(pipe(told), 0);
	child = fork();
	if (child == 0) {
		close(lock); /* the parent's, as long as either has it open */
		waits = told[1];
		_exit(count("SELECT count(*) FROM t WHERE text = 'new'") == 200 ? 0 : 1);
	}
	close(told[1]);
	assert_int_equal(read(told[0], &byte, 1), 1);
	assert_int_equal(put_new(0), 0);
	close(lock);
	close(told[0]);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			at_each_moment_it_is_the_old_one_or_the_new_one, set_up, tear_down),
		cmocka_unit_test_setup_teardown(where_renaming_fails_it_says_so, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			who_waited_for_the_old_one_has_the_new_one, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
