/* Who wrote an entry of the history: in all copies of a database no two have the same identity. */
#include "store_fixture.h"

#include "banso/store/care/backup.h"
#include "banso/store/purge.h"
#include "banso/store/schema/schema.h"

static struct place where(void)
{
	return fixture_place("", "f1", "", "current");
}

static struct store *open_at(struct fixture *fixture, const char *path)
{
	struct store *store = store_open(path, "suzuki", &fixture->err);

	assert_non_null(store);
	return store;
}

/* By whichever store: the fixture's own keeps its place. */
static void write_by(struct fixture *fixture, struct store *store, const char *text)
{
	struct store *own = fixture->store;

	fixture->store = store;
	fixture_keep(fixture, fixture_course(fixture, store), where(), text);
	fixture->store = own;
}

static void see(struct fixture *fixture, const char *path)
{
	assert_true(db_script(fixture->store->db,
		arena_printf(fixture->arena, "ATTACH '%s' AS other", path), &fixture->err));
}

static const char sites_sql[] = "SELECT count(*) FROM site";

static void each_opening_that_writes_is_a_site(void **state)
{
	static const char numbers_sql[] =
		"SELECT group_concat(site || '.' || site_n, ' ') = '1.1 1.2 2.1 1.3'"
		" FROM (SELECT * FROM history ORDER BY n)";
	struct fixture *fixture = *state;
	struct store *second = open_at(fixture, fixture->path);

	assert_int_equal(fixture_number(fixture->store, sites_sql), 0);
	write_by(fixture, fixture->store, "a");
	write_by(fixture, fixture->store, "b");
	write_by(fixture, second, "c");
	write_by(fixture, fixture->store, "d");
	assert_int_equal(fixture_number(fixture->store, numbers_sql), 1);
	assert_int_equal(fixture_number(fixture->store, sites_sql), 2);
	store_close(second);
}

static const char shared_sql[] =
	"SELECT count(*) FROM history h JOIN site s ON s.id = h.site JOIN other.site o ON"
	" o.identity = s.identity JOIN other.history g ON g.site = o.id AND g.site_n = h.site_n"
	" WHERE g.text = h.text";
static const char mixed_sql[] =
	"SELECT count(*) FROM history h JOIN site s ON s.id = h.site JOIN other.site o ON"
	" o.identity = s.identity JOIN other.history g ON g.site = o.id AND g.site_n = h.site_n"
	" WHERE g.text <> h.text";

/* One was copied while somebody had it open; in both somebody writes on. */
static void copies_that_go_apart_share_what_was_there(void **state)
{
	struct fixture *fixture = *state;
	const char *path = fixture_path(fixture, "home.db");
	struct store *copy;

	write_by(fixture, fixture->store, "before");
	assert_true(backup_write(fixture->store->file, path, NULL, NULL, &fixture->err));
	copy = open_at(fixture, path);
	write_by(fixture, copy, "at home");
	write_by(fixture, fixture->store, "in the office");
	write_by(fixture, copy, "at home, again");
	store_close(copy);
	see(fixture, path);
	assert_int_equal(fixture_number(fixture->store, shared_sql), 1);
	assert_int_equal(fixture_number(fixture->store, mixed_sql), 0);
}

/* The window stays open while the file goes back to yesterday; today's copy is somewhere else. */
static void what_was_put_back_gives_no_number_again(void **state)
{
	struct fixture *fixture = *state;
	const char *yesterday = fixture_path(fixture, "yesterday.db");
	const char *today = fixture_path(fixture, "today.db");

	assert_true(backup_write(fixture->store->file, yesterday, NULL, NULL, &fixture->err));
	write_by(fixture, fixture->store, "today");
	assert_true(backup_write(fixture->store->file, today, NULL, NULL, &fixture->err));
	assert_true(backup_put_back(yesterday, fixture->path, &fixture->err));
	assert_int_equal(fixture_number(fixture->store, sites_sql), 0);
	write_by(fixture, fixture->store, "once more");
	see(fixture, today);
	assert_int_equal(fixture_number(fixture->store, shared_sql), 0);
	assert_int_equal(fixture_number(fixture->store, mixed_sql), 0);
}

static const char before_sql[] =
	"CREATE TEMP TABLE before AS SELECT n, site, site_n FROM main.history;"
	"CREATE TEMP TABLE sites AS SELECT * FROM main.site";
static const char kept_sql[] =
	"SELECT (SELECT count(*) FROM before JOIN history USING (n, site, site_n)) ="
	" (SELECT count(*) FROM before) AND"
	" (SELECT count(*) FROM sites JOIN site USING (id, identity)) = (SELECT count(*) FROM sites)";

static void removed_texts_leave_their_identity(void **state)
{
	static const char texts_sql[] = "SELECT count(*) FROM history WHERE text <> ''";
	static const char marks_sql[] = "SELECT count(*) FROM history h WHERE why <> '' AND"
					" (SELECT count(*) FROM before b WHERE b.n = h.n) = 0";
	struct fixture *fixture = *state;
	struct place places[] = {where()};
	struct purged purged;

	write_by(fixture, fixture->store, "a");
	write_by(fixture, fixture->store, "b");
	assert_true(db_script(fixture->store->db, before_sql, &fixture->err));
	assert_true(store_purge(
		fixture->store, fixture->arena, places, 1, PURGE_UNSEEN, &purged, &fixture->err));
	assert_int_equal(fixture_number(fixture->store, texts_sql), 0);
	assert_int_equal(fixture_number(fixture->store, kept_sql), 1);
	assert_int_equal(fixture_number(fixture->store, marks_sql), 1);
	/* And what is written then has a number of its own. */
	write_by(fixture, fixture->store, "c");
	assert_int_equal(fixture_number(fixture->store, "SELECT max(site_n) FROM history"), 4);
}

static void removals_reach_copies(void **state)
{
	static const char *const told[] = {"SELECT count(*) FROM history WHERE text = 'a'",
		"SELECT count(*) = 2 FROM history"};
	struct fixture *fixture = *state;
	const char *path = fixture_path(fixture, "banso.db.backup-2026-11-19");
	struct place places[] = {where()};
	struct purged purged;
	struct store *copy;

	write_by(fixture, fixture->store, "a");
	assert_true(backup_write(fixture->store->file, path, NULL, NULL, &fixture->err));
	assert_true(store_purge(
		fixture->store, fixture->arena, places, 1, PURGE_UNSEEN, &purged, &fixture->err));
	assert_int_equal(purged.copies, 1);
	copy = open_at(fixture, path);
	assert_int_equal(fixture_number(copy, told[0]), 0);
	assert_int_equal(fixture_number(copy, told[1]), 1);
	assert_true(db_is_whole(copy->db));
	store_close(copy);
}

/* Not even while a removal may change the history. */
static void nobody_changes_an_identity(void **state)
{
	static const char open_sql[] =
		"INSERT INTO purge (place, at, who, open) VALUES ('', '', '', 1)";
	static const char *const refused[] = {
		"UPDATE site SET identity = lower(hex(randomblob(16)))",
		"UPDATE engagement SET identity = lower(hex(randomblob(16)))",
		"INSERT INTO site (identity) VALUES ('x')",
		"INSERT INTO site (identity) SELECT identity FROM site",
		"UPDATE history SET site_n = 7",
		"UPDATE history SET site = 7",
		"DELETE FROM site",
	};
	struct fixture *fixture = *state;
	struct db *db = fixture->store->db;

	write_by(fixture, fixture->store, "a");
	assert_true(db_script(db, before_sql, &fixture->err));
	assert_true(db_script(db, open_sql, &fixture->err));
	for (size_t i = 0; i < sizeof(refused) / sizeof(refused[0]); i++)
		if (db_script(db, refused[i], NULL))
			fail_msg("%s", refused[i]);
	assert_int_equal(fixture_number(fixture->store, kept_sql), 1);
}

static void each_engagement_has_its_own(void **state)
{
	static const char good_sql[] =
		"SELECT count(DISTINCT identity) = 3 AND min(" SCHEMA_IS_IDENTITY(
			"identity") ") FROM engagement";
	struct fixture *fixture = *state;
	struct new_engagement wanted = {.scenario = fixture->scenario};
	const char *id;

	for (int i = 0; i < 2; i++)
		assert_true(store_add_engagement(
			fixture->store, fixture->arena, &wanted, &id, &fixture->err));
	assert_int_equal(fixture_number(fixture->store, good_sql), 1);
}

int main(void)
{
#define OPENED(test) cmocka_unit_test_setup_teardown(test, fixture_set_up, fixture_tear_down)
	const struct CMUnitTest tests[] = {
		OPENED(each_opening_that_writes_is_a_site),
		OPENED(copies_that_go_apart_share_what_was_there),
		OPENED(what_was_put_back_gives_no_number_again),
		OPENED(removed_texts_leave_their_identity),
		OPENED(removals_reach_copies),
		OPENED(nobody_changes_an_identity),
		OPENED(each_engagement_has_its_own),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
