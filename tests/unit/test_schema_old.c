/* Files that earlier versions left: each goes on, with all that was in it. */
#include "schema_fixture.h"

#include <glob.h>
#include <time.h>

#include "banso/base/buf.h"
#include "banso/base/files/file.h"
#include "banso/store/purge.h"
#include "banso/store/schema/schema.h"

/* As that version wrote it, with the marks that a dump does not have at its top. */
static void lay_old_file(struct fixture *fixture, const char *dump)
{
	struct buf sql = {0};
	struct db *db;

	assert_true(buf_read_file(&sql, dump, 1 << 20));
	assert_true(file_make_empty(fixture->path));
	db = open_db(fixture);
	assert_true(db_script(db, buf_text(&sql), &fixture->err));
	db_close(db);
	buf_free(&sql);
}

static void assert_row(const struct engagement_row *row, const char *id, const char *next,
	const char *at, int over, const char *dues)
{
	assert_string_equal(row->id, id);
	assert_string_equal(row->next_title, next);
	assert_string_equal(row->next_at, at);
	assert_int_equal(row->over, over);
	assert_string_equal(row->dues, dues);
}

/* 0.1.0 before its release: three engagements, tasks, sheets, two revisions of one answer. */
static void schema_1_goes_on(void **state)
{
	struct fixture *fixture = *state;
	struct engagement_rows rows;
	struct course *course;

	lay_old_file(fixture, "tests/data/schema-1.sql");
	fixture->store = fixture_open(fixture, "tanaka");
	assert_non_null(backup_of(fixture));
	assert_true(store_list(
		fixture->store, fixture->arena, "2026-10-02", NULL, &rows, &fixture->err));
	assert_int_equal(rows.count, 3);
	assert_row(&rows.items[0], "chiri", "1回目支援", "2026-10-02T13:30", 1,
		"2026-10-04 2026-09-30 ");
	assert_row(&rows.items[1], "mitei", "0.5mtg", "", 0, "");
	assert_row(&rows.items[2], "owari", "", "2026-09-01", 1, "");
	course = store_load(fixture->store, fixture->arena, "chiri", &fixture->err);
	assert_non_null(course);
	assert_string_equal(
		sheet_value(course_sheet(course, "", "f1", ""), "current", "", "")->text,
		"通いの場は18か所");
	assert_int_equal(fixture_number(fixture->store,
				 "SELECT count(*) FROM history WHERE field = 'current'"),
		2);
	store_close(fixture->store);
	fixture->store = fixture_open(fixture, "tanaka"); /* and is not reckoned again */
	assert_int_equal(fixture_number(fixture->store, "SELECT n FROM news"), 21);
}

/* A text as it stood in 会場・接続先, and whether it has to be kept from papers for the public. */
static const struct {
	const char *text;
	bool is_link;
} places[] = {
	{"役場２階 大会議室", false},
	{"つながり市保健センター 研修室", false},
	{"沢ノ上集会所（裏口から）", false},
	{"HIDAMARI館 3F 第2会議室", false},
	{"Web会議（招待は県から）", false},
	{"2階ミーティングルーム", false},
	{"〒305-0061 稲荷前1-2", false},
	{"https://example.jp/j/1", true},
	{"ｈｔｔｐｓ：／／ｅｘａｍｐｌｅ．ｊｐ／１", true},
	{"us02web.zoom.us/j/1", true},
	{"URLは別紙", true},
	{"Ｚｏｏｍ", true},
	{"ＺＯＯＭで", true},
	{"Teamsの会議", true},
	{"Webex", true},
	{"ウェベックス", true},
	{"会議ID 123", true},
	{"会議ＩＤ：１２３", true},
	{"id=5", true},
	{"MeetingID:5", true},
	{"パスコード", true},
	{"役場、ﾊﾟｽｺｰﾄﾞは1234", true},
	{"ＰＷ　２４６８", true},
	{"合言葉は山", true},
	{"123 4567 8901", true},
	{"１２３－４５６７－８９０１", true},
	{"abc-defg-hij", true},
};

static void add_places(struct fixture *fixture)
{
	static const char sheet_sql[] =
		"INSERT INTO sheet (engagement, session, form, respondent, state, fields, answered,"
		" broken, counted) VALUES ('machi', ?, '.session', '', 'done', 17, 1, 0, 0)";
	static const char value_sql[] = "INSERT INTO value VALUES (?, 'room', '', '', 1, ?, '',"
					" '2026-11-20T13:57:00', 'tanaka')";
	struct db *db = open_db(fixture);

	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++) {
		struct statement *statement = db_prepare(db, sheet_sql);

		db_bind_text(statement, arena_printf(fixture->arena, "x%zu", i));
		assert_true(db_run(statement, NULL));
		statement = db_prepare(db, value_sql);
		db_bind_int(statement, db_last_id(db));
		db_bind_text(statement, places[i].text);
		assert_true(db_run(statement, NULL));
	}
	db_close(db);
}

static const char *planned(
	struct fixture *fixture, size_t place, const char *field, const char **who)
{
	struct course *course = store_load(fixture->store, fixture->arena, "machi", &fixture->err);
	const struct value *value = sheet_value(
		course_sheet(course, arena_printf(fixture->arena, "x%zu", place), OWN_SESSION, ""),
		field, "", "");

	*who = value->who;
	return value->text;
}

/* One of the two has the text, as it was written; the other one was emptied by nobody's hand. */
static void schema_4_parts_rooms_from_links(void **state)
{
	static const char copied_sql[] =
		"SELECT count(*) FROM history r JOIN history l ON l.sheet = r.sheet AND"
		" (l.revision, l.text, l.at, l.who) = (r.revision, r.text, r.at, r.who)"
		" WHERE r.field = 'room' AND l.field = 'link' AND r.who = 'tanaka'";
	static const char told_sql[] =
		"SELECT count(*) FROM value v WHERE NOT EXISTS (SELECT 1 FROM history h WHERE"
		" (h.sheet, h.field, h.row, h.column, h.revision, h.text, h.at, h.who) ="
		" (v.sheet, v.field, v.row, v.column, v.revision, v.text, v.at, v.who))"
		" AND v.who = 'banso'";
	static const char drafts_sql[] =
		"SELECT group_concat(session || field || seen_revision, '') ="
		" 'clink0droom1froom2' FROM (SELECT * FROM draft ORDER BY session)";
	struct fixture *fixture = *state;
	const char *who;

	lay_old_file(fixture, "tests/data/schema-4.sql");
	add_places(fixture);
	fixture->store = fixture_open(fixture, "tanaka");
	for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++) {
		const char *full = places[i].is_link ? "link" : "room";
		const char *empty = places[i].is_link ? "room" : "link";

		if (strcmp(planned(fixture, i, full, &who), places[i].text) != 0)
			fail_msg("%s", places[i].text);
		assert_string_equal(who, "tanaka");
		assert_string_equal(planned(fixture, i, empty, &who), "");
		assert_string_equal(who, "banso");
		assert_string_equal(planned(fixture, i, "parted", &who), "false");
	}
	assert_int_equal(fixture_number(fixture->store, copied_sql), 8);
	assert_int_equal(fixture_number(fixture->store, told_sql), 0);
	assert_int_equal(fixture_number(fixture->store, drafts_sql), 1);
}

/* The public reads a room: no moment of before gives it back what stood there of a link. */
static void no_moment_of_before_has_a_link_as_a_room(void **state)
{
	struct fixture *fixture = *state;
	int64_t last;

	lay_old_file(fixture, "tests/data/schema-4.sql");
	fixture->store = fixture_open(fixture, "tanaka");
	last = fixture_number(fixture->store, "SELECT max(n) FROM history");
	for (int64_t n = 0; n <= last; n++) {
		struct course *course = store_load_at(fixture->store, fixture->arena, "machi",
			(struct load_until){.lists = n, .added = n, .rest = n, .session = ""},
			&fixture->err);

		assert_non_null(course);
		for (size_t i = 0; i < course->sheet_count; i++) {
			const struct value *room =
				sheet_value(&course->sheets[i], OWN_SESSION_ROOM, "", "");

			assert_null(strstr(value_text(room), "https"));
			assert_null(strstr(value_text(room), "Ｚｏｏｍ"));
		}
	}
}

/* --- schema 6: identities, and times with their offset --- */

static const char entries_sql[] =
	"SELECT group_concat(entry, ' ') FROM (SELECT i.identity || h.site_n || h.text || h.who ||"
	" substr(h.at, 1, 19) AS entry FROM history h JOIN site i ON i.id = h.site ORDER BY h.n)";
static const char engagements_sql[] =
	"SELECT group_concat(id || identity, ' ') FROM (SELECT * FROM engagement ORDER BY id)";

static const char *text(struct fixture *fixture, const char *sql)
{
	struct statement *statement = db_prepare(fixture->store->db, sql);
	const char *found;

	assert_true(db_row(statement));
	found = db_copy(statement, fixture->arena, 0);
	assert_true(db_done(statement, NULL));
	return found;
}

static void open_old(struct fixture *fixture, const char *zone, const char *now)
{
	store_close(fixture->store);
	unlink(fixture->path);
	setenv("TZ", zone, 1);
	setenv("BANSO_NOW", now, 1);
	tzset();
	lay_old_file(fixture, "tests/data/schema-5.sql");
}

/* Wherever and whenever a copy of it is opened first. */
static void schema_5_gets_the_same_identities_everywhere(void **state)
{
	static const char good_sql[] =
		"SELECT count(*) FROM engagement WHERE NOT " SCHEMA_IS_IDENTITY("identity");
	static const char number_sql[] = "SELECT count(*) FROM history WHERE site_n NOT BETWEEN"
					 " (1 << 52) AND (1 << 53) - 1";
	struct fixture *fixture = *state;
	const char *engagements, *entries;

	open_old(fixture, "JST-9", "2026-11-20T13:57:02");
	fixture->store = fixture_open(fixture, "tanaka");
	engagements = text(fixture, engagements_sql);
	entries = text(fixture, entries_sql);
	assert_int_equal(fixture_number(fixture->store, good_sql), 0);
	assert_int_equal(fixture_number(fixture->store, number_sql), 0);
	assert_non_null(strstr(engagements, "minato39ac714aec9098a6a476d38927b185cb"));
	open_old(fixture, "CET-1CEST,M3.5.0,M10.5.0/3", "2027-07-01T08:00");
	fixture->store = fixture_open(fixture, "suzuki");
	assert_string_equal(text(fixture, engagements_sql), engagements);
	assert_string_equal(text(fixture, entries_sql), entries);
}

/* What was removed in one copy alone, or written there, makes no other of what both have. */
static void schema_5_is_told_by_more_than_its_texts(void **state)
{
	static const char purge_sql[] =
		"INSERT INTO purge (place, at, who, open) VALUES ('minato/a', '', '', 1);"
		"UPDATE history SET text = '' WHERE n = 9; UPDATE purge SET open = 0";
	static const char write_sql[] =
		"INSERT INTO history (sheet, field, row, column, revision, text, reason, why, at, who)"
		" VALUES (8, 'before', '', '', 2, 'もう決まった', '', '', '2026-11-07T09:00:00', 'x')";
	static const char numbers_sql[] = "SELECT group_concat(site || ' ' || site_n) FROM"
					  " (SELECT * FROM history WHERE n <= 18 ORDER BY n)";
	static const char distinct_sql[] = "SELECT count(DISTINCT site_n) FROM history";
	struct fixture *fixture = *state;
	const char *numbers;
	struct db *db;

	open_old(fixture, "JST-9", "2026-11-20T13:57:02");
	fixture->store = fixture_open(fixture, "tanaka");
	numbers = text(fixture, numbers_sql);
	open_old(fixture, "JST-9", "2026-11-20T13:57:02");
	db = open_db(fixture);
	assert_true(db_script(db, purge_sql, NULL));
	assert_true(db_script(db, write_sql, NULL));
	db_close(db);
	fixture->store = fixture_open(fixture, "tanaka");
	assert_string_equal(text(fixture, numbers_sql), numbers);
	assert_int_equal(fixture_number(fixture->store, distinct_sql), 19);
}

/* The offset is that of the day on which it was written. */
static void schema_5_gets_offsets(void **state)
{
	static const char *const told[][2] = {
		{"SELECT at FROM history WHERE n = 1", "2026-03-10T09:00:00+01:00"},
		{"SELECT at FROM history WHERE n = 5", "2026-07-01T13:30:00+02:00"},
		{"SELECT at FROM history WHERE n = 10", "2026-11-05T10:00:00+01:00"},
		{"SELECT max(at) FROM value WHERE sheet = 6", "2026-11-05T10:01:00+01:00"},
		{"SELECT created FROM engagement WHERE id = 'minato'", "2026-03-10T09:00:00+01:00"},
		{"SELECT at FROM draft", "2026-11-06T10:06:00+01:00"},
		{"SELECT at FROM purge", "2026-11-06T10:00:00+01:00"},
	};
	static const char without_sql[] =
		"SELECT count(*) FROM (SELECT at FROM history UNION SELECT at FROM value UNION"
		" SELECT at FROM draft UNION SELECT at FROM purge UNION"
		" SELECT created FROM engagement) WHERE length(at) <> 25";
	struct fixture *fixture = *state;

	open_old(fixture, "CET-1CEST,M3.5.0,M10.5.0/3", "2026-11-20T13:57:02");
	fixture->store = fixture_open(fixture, "tanaka");
	for (size_t i = 0; i < sizeof(told) / sizeof(told[0]); i++)
		assert_string_equal(text(fixture, told[i][0]), told[i][1]);
	assert_int_equal(fixture_number(fixture->store, without_sql), 0);
}

/* The copy of before has tables of before, and goes on to have them. */
static void schema_5_copies_are_purged_as_they_are(void **state)
{
	static const char texts_sql[] = "SELECT count(*) FROM history WHERE text LIKE '通いの場%'";
	static const char marks_sql[] = "SELECT count(*) FROM history WHERE why = '個人情報の削除'"
					" AND field = 'before'";
	struct fixture *fixture = *state;
	struct place place = fixture_place("", "book", "", "before");
	struct purged purged;
	const char *copy;
	glob_t names = {0};
	struct db *db;

	open_old(fixture, "JST-9", "2026-11-20T13:57:02");
	fixture->store = fixture_open(fixture, "tanaka");
	place.engagement = "minato";
	assert_true(store_purge(
		fixture->store, fixture->arena, &place, 1, PURGE_UNSEEN, &purged, &fixture->err));
	assert_int_equal(purged.copies, 1);
	assert_int_equal(glob(fixture_path(fixture, "banso.db.schema-5-*"), 0, NULL, &names), 0);
	copy = names.gl_pathv[0];
	db = db_open_to_look(copy, NULL);
	assert_non_null(db);
	assert_int_equal(number(db, version_sql), 5);
	assert_int_equal(number(db, texts_sql), 0);
	assert_int_equal(number(db, marks_sql), 1);
	db_close(db);
	globfree(&names);
}

static int open_and_close(struct fixture *fixture)
{
	struct store *store = store_open(fixture->path, "tanaka", &fixture->err);

	store_close(store);
	return store ? 0 : 1;
}

static void schema_5_is_upgraded_once_by_many(void **state)
{
	struct fixture *fixture = *state;
	pid_t children[6];

	open_old(fixture, "JST-9", "2026-11-20T13:57:02");
	for (int i = 0; i < 6; i++) {
		children[i] = fork();
		if (children[i] == 0)
			_exit(open_and_close(fixture));
	}
	for (int i = 0; i < 6; i++)
		assert_int_equal(fixture_wait(children[i]), 0);
	fixture->store = fixture_open(fixture, "tanaka");
	assert_int_equal(fixture_number(fixture->store, "SELECT count(*) FROM history"), 18);
	assert_int_equal(fixture_number(fixture->store, "SELECT count(*) FROM site"), 2);
}

/* An entry of no sheet, as another program may leave it: nothing is dropped in silence. */
static void schema_5_with_orphans_is_refused(void **state)
{
	static const char orphan_sql[] =
		"PRAGMA foreign_keys = OFF; DELETE FROM sheet WHERE id = 8";
	struct fixture *fixture = *state;
	struct db *db;

	open_old(fixture, "JST-9", "2026-11-20T13:57:02");
	db = open_db(fixture);
	assert_true(db_script(db, orphan_sql, NULL));
	db_close(db);
	assert_null(store_open(fixture->path, "tanaka", &fixture->err));
	assert_says(&fixture->err, "banso doctor --repair");
	db = open_db(fixture);
	assert_int_equal(number(db, version_sql), 5);
	db_close(db);
}

/* Whoever adds a number leaves a file of the one before: `.dump` of sqlite3, with its marks. */
static void every_earlier_number_goes_on(void **state)
{
	struct fixture *fixture = *state;

	for (int n = 1; n < schema_current()->version; n++) {
		lay_old_file(fixture, arena_printf(fixture->arena, "tests/data/schema-%d.sql", n));
		fixture->store = fixture_open(fixture, "tanaka");
		assert_int_equal(
			fixture_number(fixture->store, version_sql), schema_current()->version);
		assert_true(db_is_whole(fixture->store->db));
		store_close(fixture->store);
		fixture->store = NULL;
		assert_int_equal(unlink(fixture->path), 0);
	}
}

/* Windows had numbers that were given again: each draft is there, and nobody's. */
static void drafts_of_slots_are_all_offered(void **state)
{
	struct fixture *fixture = *state;
	struct drafts drafts;

	lay_old_file(fixture, "tests/data/schema-3.sql");
	fixture->store = fixture_open(fixture, "tanaka");
	assert_true(store_drafts(fixture->store, fixture->arena, NULL, &drafts, &fixture->err));
	assert_int_equal(drafts.count, 3);
	for (size_t i = 0; i < drafts.count; i++)
		assert_false(drafts.items[i].is_own);
	assert_string_equal(drafts.items[0].text, "つぎの画面の一文");
	assert_string_equal(drafts.items[1].text, "はじめの画面の一文");
	assert_string_equal(drafts.items[2].text, "書きかけの一文");
}

int main(void)
{
#define FOLDER(test) cmocka_unit_test_setup_teardown(test, fixture_folder, fixture_tear_down)
	const struct CMUnitTest tests[] = {
		FOLDER(schema_1_goes_on),
		FOLDER(schema_4_parts_rooms_from_links),
		FOLDER(no_moment_of_before_has_a_link_as_a_room),
		FOLDER(schema_5_gets_the_same_identities_everywhere),
		FOLDER(schema_5_is_told_by_more_than_its_texts),
		FOLDER(schema_5_gets_offsets),
		FOLDER(schema_5_copies_are_purged_as_they_are),
		FOLDER(schema_5_is_upgraded_once_by_many),
		FOLDER(schema_5_with_orphans_is_refused),
		FOLDER(every_earlier_number_goes_on),
		FOLDER(drafts_of_slots_are_all_offered),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
