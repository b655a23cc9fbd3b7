/* What another program wrote into the definitions of a database: nothing of it ever runs, who opens
 * the file or looks at it is told, and --repair brings back what people wrote. */
#include "store_fixture.h"

#include "banso/store/care/health.h"
#include "banso/store/care/upgrade.h"
#include "banso/store/repair.h"
#include "banso/store/schema/schema.h"

#define ENDLESS                                                                                    \
	"(WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT max(n) FROM c)"

/* The table made anew, with what stood in it: where it is referred to stays as it was. */
#define ANEW(table, columns)                                                                       \
	"PRAGMA foreign_keys = OFF; PRAGMA legacy_alter_table = ON;"                               \
	"ALTER TABLE " table " RENAME TO old; CREATE TABLE " table " " columns ";"                 \
	"INSERT INTO " table " SELECT * FROM old; DROP TABLE old"

#define VALUE_COLUMNS(text)                                                                        \
	"sheet INTEGER NOT NULL REFERENCES sheet(id), field TEXT NOT NULL, row TEXT NOT NULL,"     \
	" column TEXT NOT NULL, revision INTEGER NOT NULL, " text ", reason TEXT NOT NULL,"        \
	" at TEXT NOT NULL, who TEXT NOT NULL, PRIMARY KEY (sheet, field, row, column)"

static const struct {
	const char *sql, *told;
	enum repair_result result;
} forgeries[] = {
	{"CREATE TRIGGER quiet BEFORE INSERT ON history BEGIN SELECT RAISE(IGNORE); END",
		"トリガー「quiet」は banso のものではありません", REPAIR_MENDED},
	{"CREATE TRIGGER endless AFTER INSERT ON draft BEGIN SELECT " ENDLESS "; END",
		"トリガー「endless」は banso のものではありません", REPAIR_MENDED},
	{"DROP TRIGGER history_is_not_changed", "トリガー「history_is_not_changed」がありません",
		REPAIR_MENDED},
	{"DROP TRIGGER history_is_not_changed; CREATE TRIGGER history_is_not_changed BEFORE UPDATE"
	 " ON history WHEN NOT EXISTS (SELECT 1 FROM purge) BEGIN SELECT RAISE(ABORT, ''); END",
		"トリガー「history_is_not_changed」の作りが違います", REPAIR_MENDED},
	{"CREATE VIEW extra AS SELECT " ENDLESS, "ビュー「extra」は banso のものではありません",
		REPAIR_MENDED},
	{"PRAGMA legacy_alter_table = ON; ALTER TABLE value RENAME TO zz;"
	 "CREATE VIEW value AS SELECT sheet, field, row, column, revision, 'うその一文' AS text,"
	 " reason, at, who FROM zz",
		"ビュー「value」は banso のものではありません", REPAIR_MENDED},
	{"PRAGMA legacy_alter_table = ON; ALTER TABLE value RENAME TO zz;"
	 "CREATE VIEW value AS SELECT 1 AS sheet, " ENDLESS " AS text",
		"ビュー「value」は banso のものではありません", REPAIR_MENDED},
	{"PRAGMA legacy_alter_table = ON; ALTER TABLE row_number RENAME TO zz; CREATE VIEW"
	 " row_number AS SELECT engagement, prefix, " ENDLESS " AS last FROM zz",
		"ビュー「row_number」は banso のものではありません", REPAIR_MENDED},
	{"PRAGMA legacy_alter_table = ON; ALTER TABLE value RENAME TO zz; CREATE VIEW value AS"
	 " SELECT * FROM value",
		"ビュー「value」は banso のものではありません", REPAIR_MENDED},
	{"DROP TABLE row_number", "表「row_number」がありません", REPAIR_MENDED},
	{"CREATE UNIQUE INDEX one ON value(sheet)", "索引「one」は banso のものではありません",
		REPAIR_MENDED},
	{"CREATE INDEX reckoned ON history(length(printf('%.*c', 9000, text)))",
		"索引「reckoned」は banso のものではありません", REPAIR_MENDED},
	{"DROP INDEX engagement_of_identity; CREATE UNIQUE INDEX engagement_of_identity ON"
	 " engagement(pattern) WHERE identity <> ''",
		"索引「engagement_of_identity」の作りが違います", REPAIR_MENDED},
	{"ALTER TABLE value ADD COLUMN more TEXT AS (printf('%.*c', 9000, text))",
		"表「value」の作りが違います", REPAIR_MENDED},
	{"ALTER TABLE history ADD COLUMN more TEXT", "表「history」の作りが違います",
		REPAIR_MENDED},
	{ANEW("value", "(" VALUE_COLUMNS("text TEXT NOT NULL COLLATE NOCASE") ") STRICT, WITHOUT"
									      " ROWID"),
		"表「value」の作りが違います", REPAIR_MENDED},
	{ANEW("value", "(" VALUE_COLUMNS(
			       "text TEXT NOT NULL") " ON CONFLICT IGNORE) STRICT, WITHOUT ROWID"),
		"表「value」の作りが違います", REPAIR_MENDED},
	{ANEW("value", "(" VALUE_COLUMNS("text TEXT NOT NULL") ", CHECK (revision < 2)) STRICT,"
							       " WITHOUT ROWID"),
		"表「value」の作りが違います", REPAIR_MENDED},
	{ANEW("value", "(" VALUE_COLUMNS("text") ")"), "表「value」の作りが違います",
		REPAIR_MENDED},
	{"CREATE TABLE theirs (a)", "表「theirs」は banso のものではありません", REPAIR_MENDED},
	{"CREATE TABLE \"a\n\033[2J\u202eb\" (a)", "表「a [2Jb」は banso のものではありません",
		REPAIR_MENDED},
};

/* It goes on as if nothing had been. */
static const char *const harmless[] = {
	"ANALYZE",
	"VACUUM",
	"REINDEX",
};

static const char answer[] = "通いの場は17か所";

static void begin(struct fixture *fixture)
{
	fixture_keep(fixture, fixture_course(fixture, fixture->store),
		fixture_place("", "f1", "", "current"), answer);
	store_close(fixture->store);
	fixture->store = NULL;
}

static void run(struct fixture *fixture, const char *sql)
{
	struct db *db = db_open(fixture->path, &fixture->err);

	assert_non_null(db);
	if (!db_script(db, sql, &fixture->err))
		print_error("%s: %s\n", sql, fixture->err.text);
	db_close(db);
}

static void assert_mended(struct fixture *fixture)
{
	static const char entries_sql[] = "SELECT count(*) FROM history WHERE field = 'current'";
	struct course *course;

	fixture->store = fixture_open(fixture, "tanaka");
	course = fixture_course(fixture, fixture->store);
	assert_string_equal(
		sheet_value(course_sheet(course, "", "f1", ""), "current", "", "")->text, answer);
	assert_int_equal(fixture_number(fixture->store, entries_sql), 1);
	fixture_keep(fixture, course, fixture_place("", "f1", "", "current"), "書き直し");
	assert_int_equal(fixture_number(fixture->store, entries_sql), 2);
}

static void assert_told(struct fixture *fixture, const char *told)
{
	struct health health;

	assert_null(store_open(fixture->path, "tanaka", &fixture->err));
	assert_says(&fixture->err, "banso doctor --repair");
	health_look(fixture->path, &health);
	assert_int_equal(health.state, HEALTH_OPEN);
	assert_false(health.schema.fits);
	if (told) {
		assert_says(&fixture->err, told);
		assert_says(&health.schema.foreign, told);
	}
}

static void forge_and_mend(size_t i)
{
	struct fixture *fixture;
	struct repair repair;

	fixture_set_up((void **)&fixture);
	begin(fixture);
	run(fixture, forgeries[i].sql);
	assert_told(fixture, forgeries[i].told);
	repair_database(fixture->path, "tanaka", (struct words){0}, fixture->arena, &repair);
	if (repair.result != forgeries[i].result)
		print_error("%s: %d %s\n", forgeries[i].sql, repair.result, repair.why.text);
	assert_int_equal(repair.result, forgeries[i].result);
	assert_mended(fixture);
	fixture_tear_down((void **)&fixture);
}

static void what_is_foreign_is_told_and_mended(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(forgeries) / sizeof(forgeries[0]); i++)
		forge_and_mend(i);
}

/* By somebody else, while the file is open: nothing more is kept or read, and once the file is as
 * it should be all goes on. */
static void assert_refused(struct fixture *fixture, struct course *course, const char *told)
{
	struct place place = fixture_place("", "f1", "", "current");
	const char *news;

	assert_int_equal(
		fixture_change(fixture, course, place, REVISION_ANY, "入らない"), CHANGE_FAILED);
	assert_says(&fixture->err, told);
	assert_false(store_keep_draft(fixture->store, &place, "入らない", 0, &fixture->err));
	assert_says(&fixture->err, told);
	assert_null(store_load(fixture->store, fixture->arena, "e1", &fixture->err));
	assert_says(&fixture->err, told);
	assert_false(store_changed_by_others(fixture->store));
	news = store_foreign_news(fixture->store);
	assert_non_null(news);
	assert_non_null(strstr(news, told));
	assert_false(store_changed_by_others(fixture->store));
	assert_null(store_foreign_news(fixture->store));
}

static void forge_while_open(size_t i)
{
	struct fixture *fixture;
	struct course *course;

	fixture_set_up((void **)&fixture);
	course = fixture_course(fixture, fixture->store);
	fixture_keep(fixture, course, fixture_place("", "f1", "", "current"), answer);
	assert_false(store_changed_by_others(fixture->store));
	run(fixture, forgeries[i].sql);
	assert_refused(fixture, course, forgeries[i].told);
	fixture_tear_down((void **)&fixture);
}

static void what_becomes_foreign_is_refused_from_then_on(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(forgeries) / sizeof(forgeries[0]); i++)
		forge_while_open(i);
}

static void once_it_is_ours_again_it_goes_on(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct place place = fixture_place("", "f1", "", "current");

	for (int i = 0; i < 2; i++) {
		run(fixture, forgeries[0].sql);
		assert_refused(fixture, course, forgeries[0].told);
		run(fixture, "DROP TRIGGER quiet; UPDATE news SET n = n + 1");
		assert_true(store_changed_by_others(fixture->store));
		assert_null(store_foreign_news(fixture->store));
		fixture_keep(fixture, course, place, i ? "また書ける" : answer);
	}
	for (size_t i = 0; i < sizeof(harmless) / sizeof(harmless[0]); i++) {
		run(fixture, harmless[i]);
		fixture_keep(fixture, course, place, harmless[i]);
	}
}

/* Before a banso of before or to come took its place: neither is written by this one. */
static void another_schema_is_refused_from_then_on(void **state)
{
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	struct schema older = *schema_current();
	const char *path = fixture_path(fixture, "older.db");
	struct db *from, *to;

	older.version--;
	assert_true(upgrade_create(&older, path, &fixture->err));
	from = db_open_to_look(path, &fixture->err);
	to = db_open(fixture->path, &fixture->err);
	assert_non_null(from);
	assert_non_null(to);
	assert_true(db_take_over(to, from, &fixture->err));
	db_close(from);
	db_close(to);
	assert_refused(fixture, course, "開いているあいだに前の形に戻されました");
	run(fixture, "CREATE TABLE theirs (a); PRAGMA user_version = 9000");
	assert_refused(fixture, course, "新しい版の banso");
}

/* By these numbers alone: the definitions stay as they were, and so does SQLite's count of them. */
static void other_marks_are_refused_from_then_on(void **state)
{
	static const struct {
		const char *sql, *told;
		const char *back; /* NULL: the number of the schema */
	} marks[] = {
		{"PRAGMA user_version = 9000", "新しい版の banso", NULL},
		{"PRAGMA user_version = 3", "banso doctor --repair", NULL},
		{"PRAGMA user_version = -1", "banso doctor --repair", NULL},
		{"PRAGMA application_id = 1", "別のアプリケーション",
			"PRAGMA application_id = 1650552435"},
	};
	struct fixture *fixture = *state;
	struct course *course = fixture_course(fixture, fixture->store);
	const char *version =
		arena_printf(fixture->arena, "PRAGMA user_version = %d", schema_current()->version);

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++) {
		run(fixture, marks[i].sql);
		assert_refused(fixture, course, marks[i].told);
		run(fixture, marks[i].back ? marks[i].back : version);
		fixture_keep(fixture, course, fixture_place("", "f1", "", "current"),
			arena_printf(fixture->arena, "また書ける%zu", i));
	}
}

static void what_sqlite_does_by_itself_is_let_be(void **state)
{
	struct fixture *fixture = *state;

	begin(fixture);
	for (size_t i = 0; i < sizeof(harmless) / sizeof(harmless[0]); i++) {
		run(fixture, harmless[i]);
		store_close(fixture_open(fixture, "tanaka"));
	}
	assert_mended(fixture);
}

/* Before any step is taken: by its triggers it would be taken wrong. */
static void an_older_file_is_looked_at_first(void **state)
{
	struct fixture *fixture = *state;

	for (int n = 1; n <= schema_current()->version; n++) {
		struct schema older = {.steps = schema_current()->steps, .version = n};

		assert_true(upgrade_create(&older, fixture->path, &fixture->err));
		run(fixture, forgeries[0].sql);
		assert_null(store_open(fixture->path, "tanaka", &fixture->err));
		assert_says(&fixture->err, forgeries[0].told);
		run(fixture, "DROP TRIGGER quiet");
		store_close(fixture_open(fixture, "tanaka"));
		assert_int_equal(unlink(fixture->path), 0);
	}
}

static bool keeps(struct fixture *fixture)
{
	struct course *course = fixture_course(fixture, fixture->store);

	return fixture_change(fixture, course, fixture_place("", "f1", "", "current"), REVISION_ANY,
		       "また書ける") == CHANGE_KEPT;
}

static void a_revision_at_the_end_of_counting_is_told_and_mended(void **state)
{
	static const char *const ends[] = {"9223372036854775807", "-9223372036854775807", "-1"};
	struct fixture *fixture = *state;
	struct repair repair;

	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
		begin(fixture);
		run(fixture,
			arena_printf(fixture->arena,
				"INSERT INTO purge (n, place, at, who, open) VALUES (0, '', '', '', 1);"
				"UPDATE history SET revision = %s WHERE n = (SELECT max(n) FROM history"
				" WHERE field = 'current'); DELETE FROM purge WHERE n = 0;"
				"UPDATE value SET revision = %s WHERE field = 'current'",
				ends[i], ends[i]));
		fixture->store = fixture_open(fixture, "tanaka");
		assert_false(keeps(fixture));
		assert_says(&fixture->err, "banso doctor --repair");
		store_close(fixture->store);
		repair_database(
			fixture->path, "tanaka", (struct words){0}, fixture->arena, &repair);
		assert_int_equal(repair.result, REPAIR_REFRESHED);
		fixture->store = fixture_open(fixture, "tanaka");
		assert_true(keeps(fixture));
	}
}

/* Whoever bears a number keeps it alone. */
static void numbers_of_rows_are_told_by_the_rows(void **state)
{
	static const char *const taken[] = {"DELETE FROM row_number",
		"UPDATE row_number SET last = 9223372036854775807",
		"UPDATE row_number SET last = -7"};
	static const char taken_sql[] = "SELECT count(DISTINCT row) FROM value WHERE row GLOB 'p*'";
	struct fixture *fixture = *state;
	struct place people = fixture_place("", OWN_PEOPLE, "", "person");

	for (size_t i = 0; i <= sizeof(taken) / sizeof(taken[0]); i++) {
		struct course *course = fixture_course(fixture, fixture->store);
		const char *row;

		assert_true(store_add_row(
			fixture->store, course, &people, 'p', "", NULL, 0, &row, &fixture->err));
		assert_int_equal(fixture_number(fixture->store, taken_sql), i + 1);
		if (i < sizeof(taken) / sizeof(taken[0]))
			assert_true(db_script(fixture->store->db, taken[i], NULL));
	}
}

/* Not even when the highest number is given: one that no row ever had is found. */
static void the_highest_number_of_a_row_ends_nothing(void **state)
{
	static const char *const given[] = {"p2", "p999999998", "p999999999"};
	static const char *const wanted[] = {"p1", "p3", "p4"};
	struct fixture *fixture = *state;
	struct place person = fixture_place("", OWN_PEOPLE, "", "person");
	struct course *course = fixture_course(fixture, fixture->store);
	const char *row;

	for (size_t i = 0; i < sizeof(given) / sizeof(given[0]); i++) {
		person.row = given[i];
		fixture_keep(fixture, course, person, "000001");
	}
	for (size_t i = 0; i < sizeof(wanted) / sizeof(wanted[0]); i++) {
		assert_true(store_add_row(
			fixture->store, course, &person, 'p', "", NULL, 0, &row, &fixture->err));
		assert_string_equal(row, wanted[i]);
		assert_true(db_script(fixture->store->db,
			i ? "DELETE FROM row_number" : "UPDATE row_number SET last = -7", NULL));
	}
}

static void names_turn_no_message(void **state)
{
	struct err err;

	(void)state;
	err_set(&err, "%s", "あ\u202eい\u2066う\u200fえ\u061cお\033[2J\u2028か");
	assert_string_equal(err.text, "あいうえお[2Jか");
}

int main(void)
{
#define OPENED(test) cmocka_unit_test_setup_teardown(test, fixture_set_up, fixture_tear_down)
#define FOLDER(test) cmocka_unit_test_setup_teardown(test, fixture_folder, fixture_tear_down)
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_foreign_is_told_and_mended),
		cmocka_unit_test(what_becomes_foreign_is_refused_from_then_on),
		OPENED(once_it_is_ours_again_it_goes_on),
		OPENED(another_schema_is_refused_from_then_on),
		OPENED(other_marks_are_refused_from_then_on),
		OPENED(what_sqlite_does_by_itself_is_let_be),
		OPENED(a_revision_at_the_end_of_counting_is_told_and_mended),
		OPENED(numbers_of_rows_are_told_by_the_rows),
		OPENED(the_highest_number_of_a_row_ends_nothing),
		cmocka_unit_test(names_turn_no_message),
		FOLDER(an_older_file_is_looked_at_first),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
