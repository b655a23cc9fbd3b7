/* doctor --repair and identities: what is known of them stays, what is lost is drawn anew. */
#include "store_fixture.h"

#include <time.h>

#include "banso/base/buf.h"
#include "banso/base/files/file.h"
#include "banso/model/session/task.h"
#include "banso/store/repair.h"
#include "banso/store/schema/schema.h"

/* Two engagements and 18 entries of before there were identities. */
static void lay_old_file(struct fixture *fixture, const char *path)
{
	struct buf sql = {0};
	struct db *db;

	assert_true(buf_read_file(&sql, "tests/data/schema-5.sql", 1 << 20));
	assert_true(file_make_empty(path));
	db = db_open(path, &fixture->err);
	assert_true(db_script(db, buf_text(&sql), &fixture->err));
	db_close(db);
	buf_free(&sql);
}

/* And one of today, by the fixture's scenario. */
static void begin(struct fixture *fixture)
{
	struct new_engagement wanted = {.scenario = fixture->scenario};
	const char *id;

	lay_old_file(fixture, fixture->path);
	fixture->store = fixture_open(fixture, "tanaka");
	assert_true(
		store_add_engagement(fixture->store, fixture->arena, &wanted, &id, &fixture->err));
	assert_string_equal(id, "e1");
	fixture_keep(fixture, fixture_course(fixture, fixture->store),
		fixture_place("", "f1", "", "current"), "通いの場は17か所");
}

static void run(struct fixture *fixture, const char *path, const char *sql)
{
	struct db *db = db_open(path, &fixture->err);

	assert_non_null(db);
	assert_true(db_script(db, sql, &fixture->err));
	db_close(db);
}

static struct repair mend(struct fixture *fixture, const char *damage)
{
	struct repair repair;

	store_close(fixture->store);
	fixture->store = NULL;
	run(fixture, fixture->path, damage);
	repair_database(fixture->path, "tanaka", (struct words){0}, fixture->arena, &repair);
	fixture->store = fixture_open(fixture, "tanaka");
	return repair;
}

static const char *all(struct fixture *fixture, const char *sql)
{
	struct statement *statement = db_prepare(fixture->store->db, sql);
	const char *found;

	assert_true(db_row(statement));
	found = db_copy(statement, fixture->arena, 0);
	assert_true(db_done(statement, NULL));
	return found;
}

static const char old_sql[] =
	"SELECT group_concat(entry, ' ') FROM (SELECT i.identity || h.site_n || h.text AS entry"
	" FROM history h JOIN site i ON i.id = h.site WHERE h.n <= 18 ORDER BY h.n)";
static const char new_sql[] = "SELECT i.identity || h.site_n || h.text FROM history h"
			      " JOIN site i ON i.id = h.site WHERE h.n = 19";
static const char engagements_sql[] =
	"SELECT group_concat(identity, ' ') FROM (SELECT * FROM engagement ORDER BY id)";
static const char count_sql[] = "SELECT count(*) FROM history";
static const char good_sql[] = "SELECT (SELECT min(" SCHEMA_IS_IDENTITY(
	"identity") ") FROM engagement)"
		    " AND (SELECT count(*) FROM pragma_foreign_key_check) = 0";

/* Those of before are reckoned again from their engagements; those since are known no more. */
static void lost_sites_are_told_by_engagements(void **state)
{
	struct fixture *fixture = *state;
	const char *before, *since;
	struct repair repair;

	begin(fixture);
	before = all(fixture, old_sql);
	since = all(fixture, new_sql);
	repair = mend(fixture, "PRAGMA foreign_keys = OFF; DELETE FROM site");
	assert_int_equal(repair.result, REPAIR_PARTLY);
	assert_int_equal(repair.rebuilt.guessed, 1);
	assert_int_equal(fixture_number(fixture->store, count_sql), 19);
	assert_int_equal(fixture_number(fixture->store, good_sql), 1);
	assert_string_equal(all(fixture, old_sql), before);
	assert_string_not_equal(all(fixture, new_sql), since);
}

static void a_lost_engagement_is_told_by_its_entries(void **state)
{
	struct fixture *fixture = *state;
	const char *identities;
	struct repair repair;

	begin(fixture);
	identities = all(fixture, engagements_sql);
	repair = mend(
		fixture, "PRAGMA foreign_keys = OFF; DELETE FROM engagement WHERE id = 'minato'");
	assert_int_equal(repair.rebuilt.guessed, 1);
	assert_string_equal(all(fixture, engagements_sql), identities);
}

static void an_answer_without_its_entry_gets_one(void **state)
{
	static const char missing_sql[] =
		"PRAGMA foreign_keys = OFF; DELETE FROM site WHERE id = 3;"
		"INSERT INTO purge (n, place, at, who, open) VALUES (9, '', '', '', 1);"
		"DELETE FROM history WHERE n IN (1, 10, 19); DELETE FROM purge WHERE n = 9";
	static const char numbers_sql[] =
		"SELECT count(DISTINCT site_n) = 3 AND count(DISTINCT site) = 1 FROM history"
		" WHERE n > 18 AND site_n < 1 << 52";
	struct fixture *fixture = *state;
	struct repair repair;

	begin(fixture);
	repair = mend(fixture, missing_sql);
	assert_int_equal(repair.result, REPAIR_PARTLY);
	assert_int_equal(repair.rebuilt.guessed, 3);
	assert_int_equal(fixture_number(fixture->store, count_sql), 19);
	assert_int_equal(fixture_number(fixture->store, numbers_sql), 1);
	assert_int_equal(fixture_number(fixture->store, good_sql), 1);
}

/* A copy of the day before banso was brought up to date gives what is missing with the identity
 * that it has got since. */
static void a_copy_of_before_fills_in(void **state)
{
	static const char lose_sql[] =
		"PRAGMA foreign_keys = OFF;"
		"INSERT INTO purge (n, place, at, who, open) VALUES (9, '', '', '', 1);"
		"DELETE FROM history WHERE n IN (1, 9, 12); DELETE FROM purge WHERE n = 9;"
		"DELETE FROM value WHERE sheet = 6; DELETE FROM engagement WHERE id = 'yama';"
		"DELETE FROM site WHERE id = 1";
	struct fixture *fixture = *state;
	const char *before, *since, *identities;
	struct repair repair;

	begin(fixture);
	before = all(fixture, old_sql);
	since = all(fixture, new_sql);
	identities = all(fixture, engagements_sql);
	lay_old_file(fixture, fixture_path(fixture, "banso.db.backup-2026-11-19"));
	/* Whoever repairs it may be in another zone by then. */
	setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
	tzset();
	repair = mend(fixture, lose_sql);
	setenv("TZ", "JST-9", 1);
	tzset();
	assert_int_equal(repair.rebuilt.guessed, 0);
	assert_int_equal(repair.rebuilt.orphans, 0);
	assert_non_null(repair.rebuilt.copy);
	assert_string_equal(all(fixture, old_sql), before);
	assert_string_equal(all(fixture, new_sql), since);
	assert_string_equal(all(fixture, engagements_sql), identities);
	assert_int_equal(fixture_number(fixture->store, count_sql), 19);
}

/* --- copies of a history that was undone --- */

static void save(struct fixture *fixture, const char *text)
{
	fixture->store = fixture_open(fixture, "tanaka");
	fixture_keep(fixture, fixture_course(fixture, fixture->store),
		fixture_place("", "f1", "", "current"), text);
	store_close(fixture->store);
	fixture->store = NULL;
}

static void copy(struct fixture *fixture, const char *from, const char *to)
{
	struct db *db = db_open(from, &fixture->err);

	assert_non_null(db);
	assert_true(file_make_empty(to));
	assert_true(db_begin_read(db, __func__, &fixture->err));
	assert_true(db_end(db, db_copy_all(db, to, to, NULL, &fixture->err), &fixture->err));
	db_close(db);
}

/* Somebody put an earlier file back: the copy of the day holds what is undone by that. */
static void begin_again(struct fixture *fixture)
{
	const char *earlier = fixture_path(fixture, "earlier.db");

	begin(fixture);
	store_close(fixture->store);
	fixture->store = NULL;
	copy(fixture, fixture->path, earlier);
	for (int i = 0; i < 4; i++)
		save(fixture, i % 2 ? "まちがい1" : "まちがい2");
	copy(fixture, fixture->path, fixture_path(fixture, "banso.db.backup-2026-11-19"));
	assert_int_equal(unlink(fixture->path), 0);
	copy(fixture, earlier, fixture->path);
	setenv("BANSO_NOW", "2026-11-21T13:57:02", 1);
	save(fixture, "ただしい1");
	save(fixture, "ただしい2");
}

#define LOSE(sql)                                                                                  \
	"PRAGMA foreign_keys = OFF;"                                                               \
	"INSERT INTO purge (n, place, at, who, open) VALUES (9, '', '', '', 1);" sql               \
	";DELETE FROM purge WHERE n = 9; DELETE FROM engagement WHERE id = 'yama'"

static const char wrong_sql[] = "SELECT (SELECT count(*) FROM history WHERE text GLOB 'まちがい*')"
				" + (SELECT count(*) FROM value WHERE text GLOB 'まちがい*')";
static const char right_sql[] =
	"SELECT count(*) FROM value WHERE field = 'current' AND text = 'ただしい2'";

/* What both had before is filled in from it all the same, under the identity that it had. */
static void what_was_undone_is_not_filled_in(void **state)
{
	struct fixture *fixture = *state;
	struct repair repair;
	const char *before;

	begin_again(fixture);
	fixture->store = fixture_open(fixture, "tanaka");
	before = all(fixture, old_sql);
	repair = mend(fixture, LOSE("DELETE FROM history WHERE n IN (3, 17)"));
	assert_non_null(repair.rebuilt.copy);
	assert_int_equal(repair.rebuilt.guessed, 0);
	assert_int_equal(fixture_number(fixture->store, wrong_sql), 0);
	assert_int_equal(fixture_number(fixture->store, right_sql), 1);
	assert_int_equal(fixture_number(fixture->store, count_sql), 21);
	assert_int_equal(fixture_number(fixture->store, good_sql), 1);
	assert_string_equal(all(fixture, old_sql), before);
}

/* What is lost there may be of either. */
static void also_where_the_parting_itself_is_lost(void **state)
{
	struct fixture *fixture = *state;

	begin_again(fixture);
	mend(fixture, LOSE("DELETE FROM history WHERE n IN (3, 20); DELETE FROM site WHERE id = 4;"
			   "DELETE FROM value WHERE field = 'current'"));
	assert_int_equal(fixture_number(fixture->store, right_sql), 1);
	assert_int_equal(fixture_number(fixture->store, good_sql), 1);
	assert_int_equal(fixture_number(fixture->store, wrong_sql), 0);
}

/* An opening that the copy knows has here the number of another one. */
static void a_site_is_known_by_its_identity(void **state)
{
	static const char sites_sql[] =
		"SELECT count(*) FROM history h JOIN site i ON i.id = h.site"
		" WHERE h.text = 'あとで' AND i.identity = lower(hex(zeroblob(16)))";
	static const char swap_sql[] =
		"INSERT INTO site (id, identity) VALUES (70, lower(hex(zeroblob(16))));"
		"INSERT INTO history (n, site, site_n, sheet, field, \"row\", \"column\","
		" revision, text, reason, why, at, who)"
		" SELECT 30, 70, 1, sheet, field, \"row\", \"column\","
		" 9, 'あとで', '', '', at, who FROM history WHERE n = 19";
	struct fixture *fixture = *state;
	const char *day = fixture_path(fixture, "banso.db.backup-2026-11-19");
	struct repair repair;

	begin(fixture);
	store_close(fixture->store);
	fixture->store = NULL;
	copy(fixture, fixture->path, day);
	run(fixture, day, swap_sql);
	run(fixture, fixture->path,
		"INSERT INTO site (id, identity) VALUES (70, lower(hex(randomblob(16))));"
		"UPDATE value SET revision = 9, text = 'あとで' WHERE field = 'current'");
	repair = mend(fixture, LOSE("DELETE FROM history WHERE n = 3"));
	assert_non_null(repair.rebuilt.copy);
	assert_int_equal(fixture_number(fixture->store, sites_sql), 1);
	assert_int_equal(fixture_number(fixture->store, good_sql), 1);
}

/* --- copies in which a number is another one's --- */

#define PEOPLE(first, second)                                                                      \
	"INSERT INTO sheet (id, engagement, session, form, respondent, state, fields, answered,"   \
	" broken, counted) VALUES (70, 'e1', 'a', 'f2', '" first "', 'check', 1, 1, 0, 1),"        \
	" (71, 'e1', 'a', 'f2', '" second "', 'check', 1, 1, 0, 1);"
#define WROTE(n, sheet, identity, text)                                                            \
	"INSERT OR IGNORE INTO site (identity) VALUES ('" identity "');"                           \
	"INSERT INTO history (n, site, site_n, sheet, field, \"row\", \"column\", revision,"       \
	" text, reason, why, at, who) SELECT " #n ", id, " #n ", " #sheet                          \
	", 'noticed', '', '', 1, '" text "', '', '', '2026-11-21T10:00:00+09:00', '" text          \
	"' FROM site"                                                                              \
	" WHERE identity = '" identity "';"                                                        \
	"INSERT INTO value SELECT sheet, field, \"row\", \"column\", revision, text, reason, at,"  \
	" who FROM history WHERE n = " #n ";"
#define ONE "11111111111111111111111111111111"
#define TWO "22222222222222222222222222222222"

static const char theirs_sql[] =
	PEOPLE("p1", "p2") WROTE(70, 70, ONE, "一の文") WROTE(71, 71, ONE, "二の文");
static const char ours_sql[] =
	PEOPLE("p2", "p1") WROTE(70, 70, TWO, "弐の文") WROTE(71, 71, TWO, "壱の文");
static const char texts_sql[] =
	"SELECT coalesce(group_concat(said, ' '), '') FROM (SELECT s.respondent || v.text AS said"
	" FROM value v JOIN sheet s ON s.id = v.sheet WHERE v.field = 'noticed' ORDER BY 1)";

static void begin_parted(struct fixture *fixture)
{
	const char *day = fixture_path(fixture, "banso.db.backup-2026-11-19");

	begin(fixture);
	store_close(fixture->store);
	fixture->store = NULL;
	copy(fixture, fixture->path, day);
	run(fixture, day, theirs_sql);
	run(fixture, fixture->path, ours_sql);
}

/* What is lost of the file is told by nothing: then it stays lost. Where nothing is left of it,
 * what the copy has stands under what it was written for. */
static void a_number_of_the_copy_is_another_sheet_here(void **state)
{
	static const char *const lost[] = {
		"DELETE FROM history WHERE n >= 70; DELETE FROM value WHERE sheet >= 70",
		("DELETE FROM history WHERE n >= 70; DELETE FROM value WHERE sheet >= 70;"
		 "DELETE FROM sheet WHERE id >= 70"),
		"DELETE FROM sheet WHERE id >= 70",
		"DELETE FROM sheet WHERE id >= 70; DELETE FROM history WHERE n >= 70",
		"DELETE FROM history; DELETE FROM sheet WHERE id = 71",
	};
	static const char *const left[] = {"", "p1一の文 p2二の文", "", "", "p2弐の文"};
	struct fixture *fixture = *state;

	for (size_t i = 0; i < sizeof(lost) / sizeof(lost[0]); i++) {
		struct repair repair;

		begin_parted(fixture);
		repair = mend(fixture, arena_printf(fixture->arena, LOSE("%s"), lost[i]));
		assert_int_equal(repair.rebuilt.left_out, i == 1 ? 0 : 2);
		assert_string_equal(all(fixture, texts_sql), left[i]);
		store_close(fixture->store);
		fixture->store = NULL;
		assert_int_equal(unlink(fixture->path), 0);
		assert_int_equal(unlink(repair.damaged), 0);
		assert_int_equal(unlink(fixture_path(fixture, "banso.db.backup-2026-11-19")), 0);
	}
}

/* The clock went wrong for a while: the copy that knows the later saves bears a day to come. */
static void the_copy_with_the_latest_history_is_taken(void **state)
{
	struct fixture *fixture = *state;
	const char *empty = fixture_path(fixture, "banso.db.backup-2026-11-19");
	const char *full = fixture_path(fixture, "banso.db.backup-2099-01-01");
	struct store *store;
	struct repair repair;

	begin(fixture);
	store_close(fixture->store);
	fixture->store = NULL;
	copy(fixture, fixture->path, full);
	store = store_open(empty, "tanaka", &fixture->err);
	assert_non_null(store);
	store_close(store);
	repair = mend(fixture, LOSE("DELETE FROM history WHERE n = 3; DELETE FROM value"));
	assert_string_equal(repair.rebuilt.copy, full);
	assert_int_equal(fixture_number(fixture->store, "SELECT count(*) FROM value WHERE text ="
							" '通いの場は17か所'"),
		1);
}

/* Before the upgrade its answers without a sheet kept it from being opened. */
static void orphans_of_before_are_left_out(void **state)
{
	struct fixture *fixture = *state;
	struct repair repair;

	lay_old_file(fixture, fixture->path);
	repair = mend(fixture, "PRAGMA foreign_keys = OFF; DELETE FROM sheet WHERE id = 8");
	assert_int_equal(repair.result, REPAIR_PARTLY);
	assert_int_equal(repair.rebuilt.orphans, 2);
	assert_int_equal(fixture_number(fixture->store, count_sql), 17);
	assert_int_equal(fixture_number(fixture->store, good_sql), 1);
}

/* Another program's row. */
static void an_engagement_without_identity_gets_one(void **state)
{
	static const char add_sql[] =
		"INSERT INTO engagement (id, scenario, pattern, created, created_by, pattern_title)"
		" SELECT 'theirs', scenario, pattern, created, created_by, pattern_title"
		" FROM engagement WHERE id = 'yama'";
	struct fixture *fixture = *state;

	begin(fixture);
	assert_int_equal(mend(fixture, add_sql).result, REPAIR_REFRESHED);
	assert_int_equal(fixture_number(fixture->store, good_sql), 1);
}

/* --- who reads what only a half is left of --- */

#define SECRET "内々の話"

/* Who reads what was said to all, and to few. */
static void begin_with_readers(struct fixture *fixture)
{
	const struct {
		const char *session, *form, *respondent, *field, *row, *column, *text;
	} kept[] = {
		{"1", OWN_SESSION, "", OWN_NOTES, "n1", "", "a"},
		{"1", OWN_SESSION, "", OWN_NOTES, "n1", OWN_NOTE_TEXT, "みんなに話した"},
		{"1", OWN_SESSION, "", OWN_NOTES, "n1", OWN_NOTE_CIRCLE, "shared"},
		{"1", OWN_SESSION, "", OWN_NOTES, "n2", "", "b"},
		{"1", OWN_SESSION, "", OWN_NOTES, "n2", OWN_NOTE_TEXT, SECRET},
		{"1", OWN_SESSION, "", OWN_NOTES, "n3", OWN_NOTE_CIRCLE, "shared"},
		{"1", OWN_SESSION, "", OWN_NOTES, "n4", "", "d"},
		{"1", OWN_SESSION, "", OWN_NOTES, "n4", OWN_NOTE_TEXT, "知られた話"},
		{"1", OWN_SESSION, "", OWN_NOTES, "n4", OWN_NOTE_CIRCLE, "public"},
		{"1", "f3", "p1", "words", "", "", "載せてほしい"},
		{"1", "f3", "p1", "agreed", "", "", "true"},
		{"1", "f3", "p2", "words", "", "", SECRET},
		{"1", OWN_SESSION, "", OWN_SESSION_DECIDED, "", "", "集まる"},
		{"1", OWN_SESSION, "", OWN_SESSION_DECIDED_OPEN, "", "", "true"},
		{"2", OWN_SESSION, "", OWN_SESSION_DECIDED, "", "", SECRET},
		{"", OWN_TASKS, "", OWN_TASK, "t1", "", "a"},
		{"", OWN_TASKS, "", OWN_TASK, "t1", OWN_TASK_WHAT, "声をかける"},
		{"", OWN_TASKS, "", OWN_TASK, "t1", OWN_TASK_OPEN, "true"},
		{"", OWN_TASKS, "", OWN_TASK, "t2", "", "b"},
		{"", OWN_TASKS, "", OWN_TASK, "t2", OWN_TASK_READERS, "team"},
		{"", OWN_TASKS, "", OWN_TASK, "t2", OWN_TASK_NOTE, SECRET},
	};
	struct course *course;

	begin(fixture);
	course = fixture_course(fixture, fixture->store);
	for (size_t i = 0; i < sizeof(kept) / sizeof(kept[0]); i++) {
		struct place place = fixture_place(
			kept[i].session, kept[i].form, kept[i].respondent, kept[i].field);

		place.row = kept[i].row;
		place.column = kept[i].column;
		fixture_keep(fixture, course, place, kept[i].text);
	}
	store_close(fixture->store);
	fixture->store = NULL;
	copy(fixture, fixture->path, fixture_path(fixture, "whole.db"));
}

static bool says(const struct sheet *sheet, const char *field, const char *row, const char *column,
	const char *text)
{
	return strcmp(value_text(sheet_value(sheet, field, row, column)), text) == 0;
}

/* Whether anybody but the team may read what is nobody else's. */
static bool is_told(const struct course *course, const struct sheet *sheet)
{
	for (size_t i = 0; i < sheet->value_count; i++) {
		const struct value *value = &sheet->values[i];
		const char *row = value->row;

		if (strcmp(value->text, SECRET) != 0)
			continue;
		if (strcmp(value->field, OWN_NOTES) == 0 &&
			(says(sheet, OWN_NOTES, row, OWN_NOTE_CIRCLE, "shared") ||
				says(sheet, OWN_NOTES, row, OWN_NOTE_CIRCLE, "public")))
			return true;
		if (strcmp(value->field, OWN_TASK) == 0 &&
			(task_readers(course, row) != CIRCLE_TEAM ||
				says(sheet, OWN_TASK, row, OWN_TASK_OPEN, "true")))
			return true;
		if (says(sheet, "agreed", "", "", "true"))
			return true;
		if (strcmp(value->field, OWN_SESSION_DECIDED) == 0 &&
			says(sheet, OWN_SESSION_DECIDED_OPEN, "", "", "true"))
			return true;
	}
	return false;
}

static void expect_nothing_told(struct fixture *fixture)
{
	struct course *course = fixture_course(fixture, fixture->store);
	const struct sheet *session = course_sheet(course, "1", OWN_SESSION, "");

	for (size_t i = 0; i < course->sheet_count; i++)
		assert_false(is_told(course, &course->sheets[i]));
	assert_true(says(session, OWN_NOTES, "n4", OWN_NOTE_CIRCLE, "public"));
}

/* The number of a sheet, as its byte in a row. */
static const char *sheet_byte(
	struct fixture *fixture, const char *session, const char *form, const char *respondent)
{
	const char *sql = arena_printf(fixture->arena,
		"SELECT id FROM sheet WHERE session = '%s' AND form = '%s' AND respondent = '%s'",
		session, form, respondent);
	struct db *db = db_open(fixture->path, &fixture->err);
	int64_t id = 0;

	assert_true(db_number(db, sql, &id, NULL));
	assert_in_range(id, 2, 0x7f);
	db_close(db);
	return arena_printf(fixture->arena, "%c", (char)id);
}

/* One byte of the file is another one, at each place where the bytes before it stand. */
static void change_each(struct fixture *fixture, const char *stands, size_t at, const char *instead)
{
	const char *whole = fixture_path(fixture, "whole.db");
	const char *changed = fixture_path(fixture, "changed.db");
	struct buf file = {0};
	size_t found = 0;

	assert_true(buf_read_file(&file, whole, 1 << 24));
	for (char *place = file.bytes;; place++) {
		size_t left = file.size_bytes - (size_t)(place - file.bytes);
		struct repair repair;

		place = memmem(place, left, stands, strlen(stands));
		if (!place)
			break;
		found++;
		place[at] = *instead;
		assert_true(file_write(changed, file.bytes, file.size_bytes, &fixture->err));
		assert_int_equal(rename(changed, fixture->path), 0);
		place[at] = stands[at];
		repair_database(
			fixture->path, "tanaka", (struct words){0}, fixture->arena, &repair);
		assert_in_range(repair.result, REPAIR_MENDED, REPAIR_PARTLY);
		fixture->store = fixture_open(fixture, "tanaka");
		expect_nothing_told(fixture);
		store_close(fixture->store);
		fixture->store = NULL;
		assert_int_equal(unlink(repair.damaged), 0);
	}
	assert_true(found >= 3);
	buf_free(&file);
}

/* Damage gives one half of a value to another place, which others then read; or the text, to where
 * others read. What is whole stays as it is. */
static void a_half_gives_nobody_more_to_read(void **state)
{
	struct fixture *fixture = *state;
	const char *first, *second;

	begin_with_readers(fixture);
	first = sheet_byte(fixture, "1", "f3", "p1");
	second = sheet_byte(fixture, "1", "f3", "p2");
	change_each(fixture, OWN_NOTES "n1" OWN_NOTE_CIRCLE, strlen(OWN_NOTES "n"), "2");
	change_each(fixture, OWN_NOTES "n2" OWN_NOTE_TEXT, strlen(OWN_NOTES "n"), "3");
	change_each(fixture, OWN_TASK "t1" OWN_TASK_OPEN, strlen(OWN_TASK "t"), "2");
	change_each(fixture, OWN_TASK "t2" OWN_TASK_NOTE, strlen(OWN_TASK "t"), "1");
	change_each(fixture, arena_printf(fixture->arena, "%sagreed", first), 0, second);
	first = sheet_byte(fixture, "1", OWN_SESSION, "");
	second = sheet_byte(fixture, "2", OWN_SESSION, "");
	change_each(fixture, arena_printf(fixture->arena, "%s" OWN_SESSION_DECIDED_OPEN, first), 0,
		second);
}

static void a_half_that_is_in_a_copy_is_whole(void **state)
{
	struct fixture *fixture = *state;
	struct place consent = fixture_place("1", "f3", "p1", "agreed");
	struct repair repair;

	begin_with_readers(fixture);
	copy(fixture, fixture->path, fixture_path(fixture, "banso.db.backup-2026-11-19"));
	fixture->store = fixture_open(fixture, "tanaka");
	repair = mend(fixture, LOSE("DELETE FROM history WHERE field = 'agreed'"
				    " OR \"column\" = 'circle'"));
	assert_int_equal(repair.doubted.count, 0);
	assert_string_equal(course_text(fixture_course(fixture, fixture->store), &consent), "true");
}

/* What was taken back since the copy was made, and lost, does not come back by it. */
static void a_copy_gives_nobody_what_was_taken_back(void **state)
{
	struct fixture *fixture = *state;
	struct repair repair;
	struct place open;
	struct course *course;

	begin_with_readers(fixture);
	copy(fixture, fixture->path, fixture_path(fixture, "banso.db.backup-2026-11-19"));
	fixture->store = fixture_open(fixture, "tanaka");
	course = fixture_course(fixture, fixture->store);
	open = task_place(course, "t1", OWN_TASK_OPEN);
	fixture_keep(fixture, course, open, "false");
	repair = mend(
		fixture, LOSE("DELETE FROM history WHERE n IN (3, (SELECT max(n) FROM history));"
			      "DELETE FROM value WHERE \"column\" = '" OWN_TASK_OPEN "'"));
	assert_non_null(repair.rebuilt.copy);
	assert_true(repair.doubted.withdrawn > 0);
	assert_string_equal(course_text(fixture_course(fixture, fixture->store), &open), "false");
}

/* Another repair may find the scenario, and see a sound file then. */
static void nor_where_the_scenario_is_lost(void **state)
{
	static const char circle_sql[] =
		"SELECT text FROM value WHERE \"row\" = 'n2' AND \"column\" = 'circle'";
	struct fixture *fixture = *state;
	struct repair repair;

	begin_with_readers(fixture);
	fixture->store = fixture_open(fixture, "tanaka");
	repair = mend(fixture, LOSE("DELETE FROM scenario; UPDATE value SET \"row\" = 'n2'"
				    " WHERE \"row\" = 'n1' AND \"column\" = 'circle'"));
	assert_true(repair.unread > 0);
	assert_true(repair.doubted.withdrawn > 0);
	assert_string_equal(all(fixture, circle_sql), "team");
}

int main(void)
{
#define FOLDER(test) cmocka_unit_test_setup_teardown(test, fixture_folder, fixture_tear_down)
	const struct CMUnitTest tests[] = {
		FOLDER(lost_sites_are_told_by_engagements),
		FOLDER(a_lost_engagement_is_told_by_its_entries),
		FOLDER(an_answer_without_its_entry_gets_one),
		FOLDER(a_copy_of_before_fills_in),
		FOLDER(what_was_undone_is_not_filled_in),
		FOLDER(also_where_the_parting_itself_is_lost),
		FOLDER(a_site_is_known_by_its_identity),
		FOLDER(a_number_of_the_copy_is_another_sheet_here),
		FOLDER(the_copy_with_the_latest_history_is_taken),
		FOLDER(orphans_of_before_are_left_out),
		FOLDER(an_engagement_without_identity_gets_one),
		FOLDER(a_half_gives_nobody_more_to_read),
		FOLDER(a_half_that_is_in_a_copy_is_whole),
		FOLDER(a_copy_gives_nobody_what_was_taken_back),
		FOLDER(nor_where_the_scenario_is_lost),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
