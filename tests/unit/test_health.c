/* Looking at a database: what is found, and that nothing is left changed by it. */
#include "store_fixture.h"

#include <dirent.h>
#include <poll.h>
#include <signal.h>
#include <sys/inotify.h>
#include <sys/wait.h>

#include "banso/base/buf.h"
#include "banso/store/care/health.h"
#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/layout.h"

/* Every file of the folder, its name and what is in it. What processes share in -shm is no part of
 * the data. */
static char *everything_in(struct fixture *fixture)
{
	struct buf all = {0}, file = {0};
	struct dirent **names;
	int count = scandir(fixture->folder, &names, NULL, alphasort);
	char *text;

	for (int i = 0; i < count; i++) {
		const char *name = names[i]->d_name;

		buf_printf(&all, "%s\n", name);
		if (*name != '.' && !strstr(name, "-shm") &&
			buf_read_file(&file, fixture_path(fixture, name), 1 << 24))
			for (size_t k = 0; k < file.size_bytes; k++)
				buf_printf(&all, "%02x", (unsigned char)file.bytes[k]);
		buf_clear(&file);
		free(names[i]);
	}
	free(names);
	text = arena_strdup(fixture->arena, buf_text(&all));
	buf_free(&all);
	buf_free(&file);
	return text;
}

static struct health look_at(struct fixture *fixture, const char *name)
{
	const char *before = everything_in(fixture);
	struct health health;

	health_look(fixture_path(fixture, name), &health);
	assert_string_equal(everything_in(fixture), before);
	return health;
}

static void copy(struct fixture *fixture, const char *from, const char *to)
{
	struct buf bytes = {0};
	FILE *file;

	assert_true(buf_read_file(&bytes, fixture_path(fixture, from), 1 << 24));
	file = fopen(fixture_path(fixture, to), "wb");
	assert_non_null(file);
	assert_int_equal(fwrite(bytes.bytes, 1, bytes.size_bytes, file), bytes.size_bytes);
	fclose(file);
	buf_free(&bytes);
}

static void put_byte(struct fixture *fixture, const char *name, long at, int byte)
{
	FILE *file = fopen(fixture_path(fixture, name), "r+b");

	assert_non_null(file);
	assert_int_equal(fseek(file, at, SEEK_SET), 0);
	fputc(byte, file);
	fclose(file);
}

static void close_store(struct fixture *fixture)
{
	store_close(fixture->store);
	fixture->store = NULL;
}

static void run_on_file(struct fixture *fixture, const char *sql)
{
	struct db *db = db_open(fixture->path, &fixture->err);

	assert_non_null(db);
	assert_true(db_script(db, sql, &fixture->err));
	db_close(db);
}

static void what_is_not_there_is_not_made(void **state)
{
	struct fixture *fixture = *state;

	assert_int_equal(look_at(fixture, "banso.db").state, HEALTH_NONE);
	assert_int_equal(look_at(fixture, "deep/banso/banso.db").state, HEALTH_NOWHERE);
	setenv("XDG_DATA_HOME", fixture_path(fixture, "deep"), 1);
	assert_int_equal(look_at(fixture, "deep/banso/banso.db").state, HEALTH_NONE);
	unsetenv("XDG_DATA_HOME");
	copy(fixture, "../../proc/self/cmdline", "file");
	assert_int_equal(look_at(fixture, "file/banso.db").state, HEALTH_CLOSED);
}

static void a_sound_one_is_whole(void **state)
{
	struct fixture *fixture = *state;
	struct health health;

	close_store(fixture);
	health = look_at(fixture, "banso.db");
	assert_int_equal(health.state, HEALTH_OPEN);
	assert_true(health.is_whole && health.schema.is_ours && health.is_wal);
	assert_true(health.may_write && health.may_add);
	assert_false(health.is_open || health.is_locked || health.is_remote);
	assert_int_equal(health.schema.version, schema_current()->version);
	assert_int_equal(health.newest, schema_current()->version);
}

static void other_journals_and_numbers_are_seen(void **state)
{
	struct fixture *fixture = *state;
	struct health health;

	close_store(fixture);
	run_on_file(fixture, "PRAGMA journal_mode = DELETE; PRAGMA user_version = 9999");
	health = look_at(fixture, "banso.db");
	assert_int_equal(health.state, HEALTH_OPEN);
	assert_true(health.is_whole && health.schema.is_ours);
	assert_false(health.is_wal);
	assert_int_equal(health.schema.version, 9999);
	run_on_file(fixture, "PRAGMA application_id = 1");
	assert_false(look_at(fixture, "banso.db").schema.is_ours);
}

/* What a program left that was killed: commits that stand in the WAL alone count, and stay there.
 */
static void a_wal_that_was_left_is_read_and_stays(void **state)
{
	struct fixture *fixture = *state;
	struct health health;

	copy(fixture, "banso.db", "left.db");
	copy(fixture, "banso.db-wal", "left.db-wal");
	copy(fixture, "banso.db-shm", "left.db-shm");
	close_store(fixture);
	health = look_at(fixture, "left.db");
	assert_int_equal(health.state, HEALTH_OPEN);
	assert_true(health.is_whole && health.schema.is_ours);
	assert_int_equal(health.schema.version, schema_current()->version);
}

/* A byte of the file that says it is never written counts only where no WAL has the first page. */
static void the_first_page_of_a_wal_counts(void **state)
{
	struct fixture *fixture = *state;
	struct health health;

	run_on_file(fixture, "VACUUM");
	copy(fixture, "banso.db", "left.db");
	copy(fixture, "banso.db-wal", "left.db-wal");
	copy(fixture, "banso.db-shm", "left.db-shm");
	put_byte(fixture, "left.db", LAYOUT_HEAD_JOURNAL_AT, 5);
	health = look_at(fixture, "left.db");
	assert_int_equal(health.state, HEALTH_OPEN);
	assert_string_equal(health.why.text, "");
	assert_true(health.is_whole);
	close_store(fixture);
	put_byte(fixture, "banso.db", LAYOUT_HEAD_JOURNAL_AT, 5);
	assert_false(look_at(fixture, "banso.db").is_whole);
}

static void damage_is_told(void **state)
{
	struct fixture *fixture = *state;
	struct health health;
	FILE *file;

	close_store(fixture);
	file = fopen(fixture->path, "r+b");
	assert_non_null(file);
	assert_int_equal(fseek(file, 4096 * 3, SEEK_SET), 0);
	for (int i = 0; i < 4096 * 3; i++)
		fputc(0xa5, file);
	fclose(file);
	health = look_at(fixture, "banso.db");
	assert_false(health.state == HEALTH_OPEN && health.is_whole);
	assert_true(*health.why.text);
}

static void what_is_no_database_stays_closed(void **state)
{
	struct fixture *fixture = *state;
	FILE *file = fopen(fixture->path, "w");

	assert_non_null(file);
	fputs("これは文書です。これは文書です。これは文書です。\n", file);
	fclose(file);
	assert_int_equal(look_at(fixture, "banso.db").state, HEALTH_CLOSED);
	assert_int_equal(look_at(fixture, ".").state, HEALTH_CLOSED);
}

/* --- beside a writer --- */

#define LOOKS 20

/* Writes and leaves, so that the WAL is put into the file, each time that somebody reads the file,
 * until this process is ended. */
static void write_at_each_look(struct fixture *fixture, int watch)
{
	static const char sql[] = "UPDATE draft SET field = field + 1, at = hex(randomblob(500))"
				  " WHERE n % 7 = abs(random() % 7)";
	struct pollfd reads = {.fd = watch, .events = POLLIN};
	char events[4096];

	while (poll(&reads, 1, -1) > 0) {
		run_on_file(fixture, sql);
		while (read(watch, events, sizeof(events)) > 0)
			; /* those of its own as well */
	}
	_exit(1);
}

static pid_t begin_to_write(struct fixture *fixture)
{
	int watch = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
	pid_t child;

	assert_true(inotify_add_watch(watch, fixture->path, IN_ACCESS) >= 0);
	child = fork();
	if (child == 0)
		write_at_each_look(fixture, watch);
	close(watch);
	return child;
}

static void saves_meanwhile_are_no_damage(void **state)
{
	struct fixture *fixture = *state;
	pid_t child;

	close_store(fixture);
	run_on_file(fixture,
		"INSERT INTO draft WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c"
		" WHERE n < 4000) SELECT n, 'sato', -n, '', '', '', '', n, '', '', '', 0,"
		" hex(randomblob(500)) FROM c");
	child = begin_to_write(fixture);
	for (int i = 0; i < LOOKS; i++) {
		struct health health;

		health_look(fixture->path, &health);
		if (health.state != HEALTH_OPEN || !health.is_whole)
			print_error("%s\n", health.why.text);
		assert_true(health.state == HEALTH_OPEN && health.is_whole);
	}
	assert_int_equal(waitpid(child, NULL, WNOHANG), 0);
	kill(child, SIGKILL);
	waitpid(child, NULL, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			what_is_not_there_is_not_made, fixture_folder, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_sound_one_is_whole, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			other_journals_and_numbers_are_seen, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			a_wal_that_was_left_is_read_and_stays, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			the_first_page_of_a_wal_counts, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			saves_meanwhile_are_no_damage, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(damage_is_told, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			what_is_no_database_stays_closed, fixture_folder, fixture_tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
