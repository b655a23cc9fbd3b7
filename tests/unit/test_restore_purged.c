/* Going back to a copy: nothing that was purged or undone comes back, whatever is damaged. */
#include "restore_fixture.h"

static void what_was_purged_does_not_come_back(void **state)
{
	struct fixture *fixture = *state;
	struct place place = fixture_place("", "f1", "", "current");
	struct purged purged;
	struct restore plan;

	fixture->store = fixture_open(fixture, "tanaka");
	assert_true(store_purge(
		fixture->store, fixture->arena, &place, 1, PURGE_UNSEEN, &purged, &fixture->err));
	leave(fixture);
	assert_true(holds(copy_path(fixture), "まえの文"));
	plan = look(fixture);
	assert_int_equal(plan.purges, 1);
	assert_true(take(fixture, &plan));
	assert_false(holds(fixture->path, "まえの文"));
	assert_int_equal(number(fixture, "SELECT count(*) FROM purge"), 1);
	assert_int_equal(
		number(fixture, "SELECT count(*) FROM value WHERE reason LIKE '削除%'"), 1);
	/* What lists repeat is of the values. */
	assert_int_equal(number(fixture, "SELECT count(*) FROM engagement WHERE plan = ''"), 0);
	assert_int_equal(look(fixture).purges, 1);
	leave(fixture);
}

/* Its marks cannot be read: those of its copies tell, and where there is none nobody knows. */
static void where_no_purge_can_be_read_the_copies_tell(void **state)
{
	struct fixture *fixture = *state;
	const char *day = fixture_path(fixture, "banso.db.backup-2026-11-20");
	struct place place = fixture_place("", "f1", "", "current");
	struct purged purged;
	struct restore plan;

	copy_file(copy_path(fixture), day);
	fixture->store = fixture_open(fixture, "tanaka");
	assert_true(store_purge(
		fixture->store, fixture->arena, &place, 1, PURGE_UNSEEN, &purged, &fixture->err));
	assert_int_equal(purged.copies, 1);
	leave(fixture);
	spoil(fixture->path, 0, 100000);
	plan = look(fixture);
	assert_int_equal(plan.purges, 1);
	assert_true(plan.knows_purges);
	assert_true(take(fixture, &plan));
	assert_false(holds(fixture->path, "まえの文"));

	spoil(fixture->path, 0, 100000);
	unlink(day);
	unlink(plan.kept);
	assert_false(look(fixture).knows_purges);
}

/* Nor where the copies of days are all that is left, or not even these. */
static void where_nothing_is_the_copies_tell(void **state)
{
	struct fixture *fixture = *state;
	const char *day = fixture_path(fixture, "banso.db.backup-2026-11-20");
	struct place place = fixture_place("", "f1", "", "current");
	struct purged purged;
	struct restore plan;

	copy_file(copy_path(fixture), day);
	fixture->store = fixture_open(fixture, "tanaka");
	assert_true(store_purge(
		fixture->store, fixture->arena, &place, 1, PURGE_UNSEEN, &purged, &fixture->err));
	leave(fixture);
	for (int is_empty = 0; is_empty < 2; is_empty++) {
		unlink(fixture->path);
		if (is_empty)
			assert_true(file_make_empty(fixture->path));
		plan = look(fixture);
		assert_int_equal(plan.now, READING_NONE);
		assert_int_equal(plan.purges, 1);
		assert_true(plan.knows_purges);
		assert_true(take(fixture, &plan));
		assert_false(holds(fixture->path, "まえの文"));
		if (plan.kept)
			unlink(plan.kept);
	}
	unlink(day);
	for (int is_empty = 0; is_empty < 2; is_empty++) {
		unlink(fixture->path);
		if (is_empty)
			assert_true(file_make_empty(fixture->path));
		plan = look(fixture);
		assert_false(plan.knows_purges);
		assert_true(restore_needs_person(&plan));
	}
}

/* A purge passes over a copy that has another name, or that somebody holds. */
static void no_copy_vouches_for_itself(void **state)
{
	struct fixture *fixture = *state;
	const char *day = fixture_path(fixture, "banso.db.backup-2026-11-20"),
		   *other = fixture_path(fixture, "banso.db.backup-2026-11-19"),
		   *name = fixture_path(fixture, "name.db");
	struct place place = fixture_place("", "f1", "", "current");
	struct purged purged;
	struct restore *plan;

	copy_file(copy_path(fixture), day);
	assert_int_equal(link(day, name), 0);
	fixture->store = fixture_open(fixture, "tanaka");
	assert_true(store_purge(
		fixture->store, fixture->arena, &place, 1, PURGE_UNSEEN, &purged, &fixture->err));
	assert_int_equal(purged.copies, 0);
	leave(fixture);
	spoil(fixture->path, 0, 100000);
	plan = restore_look(fixture->path, day, "tanaka", fixture->arena, &fixture->err);
	assert_non_null(plan);
	assert_false(plan->knows_purges);
	assert_false(look(fixture).knows_purges);
	unlink(name);
	assert_false(restore_look(fixture->path, day, "tanaka", fixture->arena, &fixture->err)
			     ->knows_purges);

	/* Of two, the one that was passed over knows less. */
	copy_file(day, other);
	assert_true(look(fixture).knows_purges);
	fixture->store = store_open(other, "sato", &fixture->err);
	assert_non_null(fixture->store);
	assert_true(store_purge(
		fixture->store, fixture->arena, &place, 1, PURGE_UNSEEN, &purged, &fixture->err));
	leave(fixture);
	assert_int_equal(look(fixture).purges, 1);
	assert_true(look(fixture).knows_purges);
	assert_int_equal(link(other, name), 0);
	assert_false(look(fixture).knows_purges);
}

/* A copy of a day that holds what was undone is no help to mend the database later. */
static void what_is_undone_stays_undone(void **state)
{
	static const char lose_sql[] =
		"PRAGMA foreign_keys = OFF;"
		"INSERT INTO purge (n, place, at, who, open) VALUES (9, '', '', '', 1);"
		"DELETE FROM history WHERE n > 1; DELETE FROM value WHERE field = 'current';"
		"DELETE FROM purge WHERE n = 9; DELETE FROM site WHERE id = 1";
	struct fixture *fixture = *state;
	const char *day = fixture_path(fixture, "banso.db.backup-2026-11-21"),
		   *before = fixture_path(fixture, "banso.db.backup-2026-11-20");
	struct restore plan;
	struct repair repair;
	struct db *db;

	copy_file(copy_path(fixture), before);
	copy_file(fixture->path, day);
	plan = look(fixture);
	assert_true(take(fixture, &plan));
	assert_int_equal(plan.aside, 1);
	assert_int_equal(access(day, F_OK), -1);
	assert_int_equal(access(before, F_OK), 0);
	assert_int_equal(copies_find(fixture->path, fixture->arena).count, 3);
	fixture->store = fixture_open(fixture, "tanaka");
	write_current(fixture, "ただしい文");
	leave(fixture);
	db = db_open(fixture->path, &fixture->err);
	assert_true(db_script(db, lose_sql, &fixture->err));
	db_close(db);
	repair_database(fixture->path, "tanaka", (struct words){0}, fixture->arena, &repair);
	assert_string_equal(repair.rebuilt.copy, before);
	assert_int_equal(number(fixture, later_sql), 0);
	assert_int_equal(number(fixture, current_sql), 1);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, fixture_tear_down)
	const struct CMUnitTest tests[] = {
		TEST(what_was_purged_does_not_come_back),
		TEST(where_no_purge_can_be_read_the_copies_tell),
		TEST(where_nothing_is_the_copies_tell),
		TEST(no_copy_vouches_for_itself),
		TEST(what_is_undone_stays_undone),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
