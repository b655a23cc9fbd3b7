/* A file whose own table of contents is lost in part: it is written anew from one that was made in
 * the same steps, and from no other. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "banso/base/attr.h"
#include "banso/store/mend/contents.h"
#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/db.h"

#define MARKS "PRAGMA application_id = 1650552435; PRAGMA user_version = 6;"
#define ROWS 500

static char folder[] = "contents-XXXXXX";

static int make_folder(void **state)
{
	(void)state;
	return mkdtemp(folder) ? chdir(folder) : -1;
}

static int remove_folder(void **state)
{
	(void)state;
	unlink("file.db");
	unlink("fresh.db");
	return chdir("..") == 0 ? rmdir(folder) : -1;
}

static void run(const char *path, const char *sql)
{
	FILE *file = fopen(path, "a");
	struct db *db;

	assert_non_null(file);
	fclose(file);
	db = db_open_to_define(path, NULL);
	assert_non_null(db);
	assert_true(db_script(db, sql, NULL));
	db_close(db);
}

static int64_t count(const char *path)
{
	struct db *db = db_open_to_look(path, NULL);
	int64_t rows = -1;

	assert_non_null(db);
	MAY_FAIL(db_number(db, "SELECT count(*) FROM b", &rows, NULL));
	db_close(db);
	return rows;
}

/* In a new file the second table begins at the fourth page, which in this one is within it. Only
 * after VACUUM both begin alike. */
static void no_table_begins_within_another(void **state)
{
	(void)state;
	run("file.db", MARKS
		"CREATE TABLE a (x); CREATE TABLE b (x);"
		"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
		" INSERT INTO b SELECT printf('%090d', i) FROM n;"
		"DELETE FROM sqlite_schema WHERE name = 'b'");
	run("fresh.db",
		MARKS "CREATE TABLE a (x); CREATE TABLE y (x); CREATE TABLE b (x); DROP TABLE y");
	assert_true(contents_write_anew("file.db", NULL, "fresh.db"));
	assert_int_equal(count("file.db"), ROWS);
}

/* Where no beginning is the same, nothing proves that the others are. */
static void nothing_in_common_is_no_proof(void **state)
{
	(void)state;
	unlink("file.db");
	unlink("fresh.db");
	run("file.db", MARKS "CREATE TABLE c (x); CREATE TABLE b (x)");
	run("fresh.db", MARKS "CREATE TABLE a (x); CREATE TABLE b2 (x)");
	assert_false(contents_write_anew("file.db", NULL, "fresh.db"));
	assert_int_equal(count("file.db"), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(no_table_begins_within_another),
		cmocka_unit_test(nothing_in_common_is_no_proof),
	};

	return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
