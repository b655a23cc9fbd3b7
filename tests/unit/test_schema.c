/* Numbers of the schema: new files, older ones, newer ones, other applications'. */
#include "schema_fixture.h"

#include <time.h>

#include "banso/store/care/upgrade.h"
#include "banso/store/schema/schema.h"
#include "store/schema/definitions.h"

static const char first[] = "CREATE TABLE t (a TEXT) STRICT; INSERT INTO t VALUES ('kept');";
static const char second[] = "ALTER TABLE t ADD COLUMN b TEXT NOT NULL DEFAULT 'new';";
static const char broken[] = "CREATE TABLE u (a TEXT) STRICT; INSERT INTO nowhere VALUES (1);";
static const char *const good_steps[] = {first, second};
static const char *const bad_steps[] = {first, broken};
static const struct schema schema_one = {good_steps, 1}, schema_two = {good_steps, 2},
			   schema_bad = {bad_steps, 2};

static const char table_sql[] = "SELECT count(*) FROM sqlite_schema WHERE name IN ('t', 'u')";

static void set_number(struct db *db, int number)
{
	char sql[64];

	snprintf(sql, sizeof(sql), "PRAGMA user_version = %d", number);
	assert_true(db_script(db, sql, NULL));
}

static void makes_a_new_file(void **state)
{
	struct fixture *fixture = *state;
	struct db *db;

	assert_true(upgrade_create(&schema_two, fixture->path, &fixture->err));
	db = open_db(fixture);
	assert_int_equal(number(db, version_sql), 2);
	assert_true(upgrade_take(&schema_two, db, fixture->path, &fixture->err));
	db_close(db);
	assert_null(backup_of(fixture));
}

static void first_of_two_makers_stays(void **state)
{
	struct fixture *fixture = *state;
	struct db *db;

	assert_true(upgrade_create(&schema_one, fixture->path, &fixture->err));
	assert_true(upgrade_create(&schema_two, fixture->path, &fixture->err));
	db = open_db(fixture);
	assert_int_equal(number(db, version_sql), 1);
	db_close(db);
}

static void takes_steps_after_a_backup(void **state)
{
	static const char new_sql[] = "SELECT count(*) FROM t WHERE a = 'kept' AND b = 'new'";
	struct fixture *fixture = *state;
	struct db *db;

	assert_true(upgrade_create(&schema_one, fixture->path, &fixture->err));
	db = open_db(fixture);
	assert_true(upgrade_take(&schema_two, db, fixture->path, &fixture->err));
	assert_int_equal(number(db, version_sql), 2);
	assert_int_equal(number(db, new_sql), 1);
	db_close(db);
	assert_non_null(backup_of(fixture));
	db = db_open(backup_of(fixture), &fixture->err);
	assert_non_null(db);
	assert_int_equal(number(db, version_sql), 1);
	db_close(db);
}

static void failed_step_changes_nothing(void **state)
{
	struct fixture *fixture = *state;
	struct db *db;

	assert_true(upgrade_create(&schema_one, fixture->path, &fixture->err));
	db = open_db(fixture);
	assert_false(upgrade_take(&schema_bad, db, fixture->path, &fixture->err));
	assert_int_equal(number(db, version_sql), 1);
	assert_int_equal(number(db, table_sql), 1);
	db_close(db);
	/* Nor does each attempt leave one more copy of it. */
	assert_null(backup_of(fixture));
}

/* Beside every name that the copy may have by then stands what some database left. */
static void leave_beside_copies(struct fixture *fixture, time_t from, bool is_left)
{
	for (time_t then = from; then < from + 60; then++) {
		char stamp[32];
		struct tm tm;
		const char *path;

		strftime(stamp, sizeof(stamp), "%Y-%m-%dT%H:%M:%S", localtime_r(&then, &tm));
		path = fixture_path(
			fixture, arena_printf(fixture->arena, "banso.db.schema-1-%s-wal", stamp));
		if (is_left)
			fclose(fopen(path, "w"));
		else
			unlink(path);
	}
}

static void no_copy_is_mixed_with_what_was_left(void **state)
{
	struct fixture *fixture = *state;
	time_t now = time(NULL);
	struct db *db;

	assert_true(upgrade_create(&schema_one, fixture->path, &fixture->err));
	db = open_db(fixture);
	leave_beside_copies(fixture, now, true);
	assert_false(upgrade_take(&schema_two, db, fixture->path, &fixture->err));
	assert_says(&fixture->err, "改めるのをやめました");
	assert_says(&fixture->err, "控えの中身と混ざ");
	assert_int_equal(number(db, version_sql), 1);
	leave_beside_copies(fixture, now, false);
	assert_null(backup_of(fixture));
	assert_true(upgrade_take(&schema_two, db, fixture->path, &fixture->err));
	assert_non_null(backup_of(fixture));
	db_close(db);
}

/* A number that no schema has, or that of an older one: no step is tried, no copy left. */
static void a_number_that_is_not_the_tables_is_told(void **state)
{
	static const int wrong[] = {-1, -2147483647 - 1, 0, 1, 10001, 33554436};
	struct fixture *fixture = *state;
	struct db *db;

	assert_true(upgrade_create(&schema_two, fixture->path, &fixture->err));
	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		db = open_db(fixture);
		set_number(db, wrong[i]);
		assert_false(upgrade_take(&schema_two, db, fixture->path, &fixture->err));
		assert_says(&fixture->err, "途中で壊れたか、書きかえられています");
		assert_says(&fixture->err, "banso doctor --repair");
		assert_int_equal(number(db, version_sql), wrong[i]);
		db_close(db);
	}
	assert_null(backup_of(fixture));
}

static void the_tables_tell_the_number(void **state)
{
	struct fixture *fixture = *state;
	struct db *db;

	assert_true(upgrade_create(&schema_two, fixture->path, &fixture->err));
	db = open_db(fixture);
	for (int claimed = -1; claimed <= 3; claimed++)
		assert_int_equal(schema_fitting(&schema_two, db, claimed), 2);
	assert_true(db_script(db, "ALTER TABLE t DROP COLUMN b", NULL));
	for (int claimed = -1; claimed <= 3; claimed++)
		assert_int_equal(schema_fitting(&schema_two, db, claimed), 1);
	/* What somebody added is nobody's business. */
	assert_true(db_script(db, "ALTER TABLE t ADD COLUMN c TEXT; CREATE TABLE u (a)", NULL));
	assert_int_equal(schema_fitting(&schema_two, db, 1), 1);
	assert_true(db_script(db, "ALTER TABLE t DROP COLUMN a", NULL));
	for (int claimed = -1; claimed <= 3; claimed++)
		assert_int_equal(schema_fitting(&schema_two, db, claimed), SCHEMA_NONE);
	assert_true(db_script(db, "DROP TABLE t", NULL));
	assert_int_equal(schema_fitting(&schema_two, db, 0), 0);
	db_close(db);
}

static int upgrade(struct fixture *fixture)
{
	struct db *db = db_open(fixture->path, &fixture->err);
	bool upgraded = db && upgrade_take(&schema_two, db, fixture->path, &fixture->err);

	db_close(db);
	return upgraded ? 0 : 1;
}

/* Whoever waits for the lock finds the steps taken already. */
static void several_upgrade_at_once(void **state)
{
	struct fixture *fixture = *state;
	pid_t children[12];
	struct db *db;

	assert_true(upgrade_create(&schema_one, fixture->path, &fixture->err));
	/* As banso's files are: without it a reader, too, waits for who commits. */
	db = open_db(fixture);
	db_choose_journal(db);
	db_close(db);
	for (int i = 0; i < 12; i++) {
		children[i] = fork();
		if (children[i] == 0)
			_exit(upgrade(fixture));
	}
	for (int i = 0; i < 12; i++)
		assert_int_equal(fixture_wait(children[i]), 0);
	assert_non_null(backup_of(fixture));
}

static void refuses_a_newer_schema(void **state)
{
	struct fixture *fixture = *state;
	struct db *db;

	assert_true(upgrade_create(&schema_two, fixture->path, &fixture->err));
	db = open_db(fixture);
	assert_false(upgrade_take(&schema_one, db, fixture->path, &fixture->err));
	assert_says(&fixture->err, "新しい版の banso");
	db_close(db);
}

static void refuses_other_applications(void **state)
{
	struct fixture *fixture = *state;
	struct db *db;

	assert_true(upgrade_create(&schema_one, fixture->path, &fixture->err));
	db = open_db(fixture);
	assert_true(db_script(db, "PRAGMA application_id = 1", NULL));
	assert_false(upgrade_take(&schema_one, db, fixture->path, &fixture->err));
	assert_says(&fixture->err, "別のアプリケーション");
	db_close(db);
}

static void store_refuses_a_newer_file(void **state)
{
	struct fixture *fixture = *state;

	assert_true(db_script(fixture->store->db, "PRAGMA user_version = 9999", NULL));
	assert_null(store_open(fixture->path, "tanaka", &fixture->err));
	assert_says(&fixture->err, "新しい版の banso");
	assert_says(&fixture->err, "9999");
}

static void store_tells_of_a_wrong_number(void **state)
{
	struct fixture *fixture = *state;

	for (int wrong = -1; wrong < 3; wrong++) {
		set_number(fixture->store->db, wrong);
		for (int again = 0; again < 3; again++) {
			assert_null(store_open(fixture->path, "tanaka", &fixture->err));
			assert_says(&fixture->err, "banso doctor --repair");
		}
	}
	assert_null(backup_of(fixture));
}

/* Each number of today has tables of its own, or such as the one before. */
static void every_earlier_number_fits(void **state)
{
	const struct schema *schema = schema_current();
	struct fixture *fixture = *state;

	for (int n = 1; n <= schema->version; n++) {
		struct schema older = {.steps = schema->steps, .version = n};
		struct db *db;

		assert_true(upgrade_create(&older, fixture->path, &fixture->err));
		db = open_db(fixture);
		assert_int_equal(schema_fitting(schema, db, n), n);
		assert_true(schema_fitting(schema, db, 0) >= n);
		db_close(db);
		assert_int_equal(unlink(fixture->path), 0);
	}
}

static bool is_same(const struct definition *one, const struct definition *other)
{
	return strcmp(one->type, other->type) == 0 && strcmp(one->name, other->name) == 0 &&
	       strcmp(one->table, other->table) == 0 && strcmp(one->text, other->text) == 0;
}

/* Else each opening takes the steps once more, to know what they come to. */
static void what_the_steps_come_to_is_known(void **state)
{
	struct fixture *fixture = *state;
	struct definitions there = {0};
	bool is_known;

	assert_true(definitions_read(fixture->store->db, fixture->arena, &there, &fixture->err));
	is_known = there.count == definitions_current.count;
	for (size_t i = 0; i < there.count && is_known; i++)
		is_known = is_same(&there.items[i], &definitions_current.items[i]);
	for (size_t i = 0; i < there.count && !is_known; i++)
		print_error("{\"%s\", \"%s\", \"%s\", \"%s\"},\n", there.items[i].type,
			there.items[i].name, there.items[i].table, there.items[i].text);
	assert_true(is_known);
}

/* Every table is introduced by a comment. */
static void schema_explains_itself(void **state)
{
	const struct schema *schema = schema_current();
	const char *step;

	(void)state;
	step = schema->steps[0];
	while ((step = strstr(step, "\nCREATE TABLE")) || (step = NULL)) {
		const char *line = step;

		while (line > schema->steps[0] && line[-1] != '\n')
			line--;
		assert_memory_equal(line, "--", 2);
		step++;
	}
}

static void history_is_only_added_to(void **state)
{
	static const char rows_sql[] = "SELECT count(*) FROM history WHERE text = 'a'";
	struct fixture *fixture = *state;
	struct db *db = fixture->store->db;

	fixture_keep(fixture, fixture_course(fixture, fixture->store),
		fixture_place("", "f1", "", "current"), "a");
	assert_false(db_script(db, "UPDATE history SET text = 'b'", NULL));
	assert_false(db_script(db, "DELETE FROM history", NULL));
	assert_int_equal(number(db, rows_sql), 1);
	assert_true(db_script(db,
		"BEGIN; INSERT INTO purge (place, at, who, open) VALUES ('e1', '', 'tanaka', 1);"
		"UPDATE history SET text = ''; UPDATE purge SET open = 0; COMMIT",
		NULL));
	assert_int_equal(number(db, rows_sql), 0);
	assert_false(db_script(db, "DELETE FROM history", NULL));
}

int main(void)
{
#define OPENED(test) cmocka_unit_test_setup_teardown(test, fixture_set_up, fixture_tear_down)
#define FOLDER(test) cmocka_unit_test_setup_teardown(test, fixture_folder, fixture_tear_down)
	const struct CMUnitTest tests[] = {
		FOLDER(makes_a_new_file),
		FOLDER(first_of_two_makers_stays),
		FOLDER(takes_steps_after_a_backup),
		FOLDER(failed_step_changes_nothing),
		FOLDER(no_copy_is_mixed_with_what_was_left),
		FOLDER(a_number_that_is_not_the_tables_is_told),
		FOLDER(the_tables_tell_the_number),
		FOLDER(every_earlier_number_fits),
		FOLDER(several_upgrade_at_once),
		FOLDER(refuses_a_newer_schema),
		FOLDER(refuses_other_applications),
		OPENED(store_refuses_a_newer_file),
		OPENED(store_tells_of_a_wrong_number),
		OPENED(history_is_only_added_to),
		OPENED(what_the_steps_come_to_is_known),
		cmocka_unit_test(schema_explains_itself),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
