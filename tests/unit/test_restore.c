/*
 * Going back to a copy: the database is what the copy holds, or what it was; what would be lost is
 * told; the file that was there is kept.
 */
#include "restore_fixture.h"

static void the_copy_is_there_and_the_file_before_it_is_kept(void **state)
{
	struct fixture *fixture = *state;
	struct restore plan = look(fixture), *back;

	assert_int_equal(plan.now, READING_SOUND);
	assert_int_equal(plan.losses.saves, 1);
	assert_int_equal(plan.losses.count, 1);
	assert_string_equal(plan.losses.items[0].id, "e1");
	assert_false(plan.losses.items[0].is_whole);
	assert_string_equal(plan.losses.items[0].who.items[0], "tanaka");
	assert_memory_equal(plan.losses.items[0].first, "2026-11-21T09:10:00", 19);
	assert_false(plan.losses.is_other);
	assert_int_equal(number(fixture, later_sql), 1);
	assert_true(take(fixture, &plan));
	assert_int_equal(number(fixture, current_sql), 1);
	assert_true(holds(plan.kept, "あとの文"));

	/* And back again: nothing of the copy is lost by that. */
	back = restore_look(fixture->path, plan.kept, "tanaka", fixture->arena, &fixture->err);
	assert_non_null(back);
	assert_int_equal(back->losses.saves, 0);
	assert_true(take(fixture, back));
	assert_int_equal(number(fixture, later_sql), 1);
	assert_int_equal(copies_find(fixture->path, fixture->arena).count, 2);
}

static void what_is_in_no_copy_is_told(void **state)
{
	struct fixture *fixture = *state;
	struct new_engagement wanted = {.scenario = fixture->scenario, .id = "e2"};
	struct place draft = fixture_place("", "f1", "", "rate");
	struct restore plan;
	const char *id;

	fixture->store = fixture_open(fixture, "sato");
	assert_true(
		store_add_engagement(fixture->store, fixture->arena, &wanted, &id, &fixture->err));
	fixture_keep(fixture, store_load(fixture->store, fixture->arena, "e2", &fixture->err),
		(struct place){"e2", "", "f1", "", "current", "", ""}, "別の町");
	assert_true(store_keep_draft(fixture->store, &draft, "3", 0, &fixture->err));
	leave(fixture);
	plan = look(fixture);
	assert_int_equal(plan.losses.saves, 2);
	assert_int_equal(plan.losses.count, 2);
	assert_int_equal(plan.losses.drafts, 1);
	assert_int_equal(plan.losses.items[0].is_whole + plan.losses.items[1].is_whole, 1);
}

/* Whatever the clock said, and whoever saved; what the step to a newer schema wrote is no save. */
static void also_since_a_copy_of_before_a_step(void **state)
{
	struct fixture *fixture = *state;
	struct new_engagement wanted = {.scenario = fixture->scenario};
	struct buf sql = {0};
	const char *id;
	struct db *db;

	unlink(copy_path(fixture));
	unlink(fixture->path);
	assert_true(buf_read_file(&sql, "tests/data/schema-4.sql", 1 << 20));
	assert_true(file_make_empty(copy_path(fixture)));
	db = db_open(copy_path(fixture), &fixture->err);
	assert_true(db_script(db, buf_text(&sql), &fixture->err));
	db_close(db);
	buf_free(&sql);
	copy_file(copy_path(fixture), fixture->path);
	fixture->store = fixture_open(fixture, "banso");
	assert_true(fixture_number(fixture->store, "SELECT count(*) FROM history") > 15);
	leave(fixture);
	assert_int_equal(look(fixture).losses.saves, 0);

	setenv("BANSO_NOW", "2025-01-01T09:00:00", 1);
	fixture->store = fixture_open(fixture, "banso");
	assert_true(
		store_add_engagement(fixture->store, fixture->arena, &wanted, &id, &fixture->err));
	write_current(fixture, "まえの文");
	write_current(fixture, "あとの文");
	leave(fixture);
	assert_int_equal(look(fixture).losses.saves, 2);
}

/* Also what was saved by somebody who was killed, and stands in the WAL alone. */
static void what_a_crash_left_is_kept_too(void **state)
{
	struct fixture *fixture = *state;
	struct restore plan;
	pid_t child = fork();

	if (child == 0) {
		fixture->store = fixture_open(fixture, "tanaka");
		write_current(fixture, "さいごの文");
		kill(getpid(), SIGKILL);
	}
	assert_int_equal(fixture_wait(child), 128 + SIGKILL);
	assert_false(holds(fixture->path, "さいごの文"));
	plan = look(fixture);
	assert_int_equal(plan.losses.saves, 2);
	assert_true(take(fixture, &plan));
	assert_int_equal(number(fixture, current_sql), 1);
	assert_true(holds(plan.kept, "さいごの文"));
}

static void of_a_damaged_one_is_told_what_can_be_read(void **state)
{
	struct fixture *fixture = *state;
	struct restore plan;

	spoil(fixture->path, -4096, 4096);
	plan = look(fixture);
	assert_int_equal(plan.now, READING_DAMAGED);
	assert_true(take(fixture, &plan));
	assert_int_equal(number(fixture, current_sql), 1);
}

static void where_nothing_is_it_is_made(void **state)
{
	struct fixture *fixture = *state;
	struct restore plan;

	assert_int_equal(unlink(fixture->path), 0);
	plan = look(fixture);
	assert_int_equal(plan.now, READING_NONE);
	assert_true(take(fixture, &plan));
	assert_null(plan.kept);
	assert_int_equal(number(fixture, current_sql), 1);
}

/* SQLite puts such a WAL away, whatever is in it. */
static void what_is_left_without_a_database_is_kept(void **state)
{
	struct fixture *fixture = *state;
	const char *wal = fixture_path(fixture, "banso.db-wal");
	struct restore plan;

	for (int is_empty = 0; is_empty < 2; is_empty++) {
		unlink(fixture->path);
		if (is_empty)
			assert_true(file_make_empty(fixture->path));
		copy_file(copy_path(fixture), wal);
		plan = look(fixture);
		assert_true(take(fixture, &plan));
		assert_non_null(strstr(plan.kept, "-wal"));
		assert_true(holds(plan.kept, "まえの文"));
		assert_int_equal(number(fixture, current_sql), 1);
	}
}

static void what_is_no_sound_copy_of_ours_is_refused(void **state)
{
	struct fixture *fixture = *state;
	const char *copy = copy_path(fixture), *kept = fixture_path(fixture, "kept");
	struct db *db;

	copy_file(copy, kept);
	spoil(copy, -4096, 4096);
	refuse(fixture, "傷んでいるので");
	copy_file(kept, copy);
	spoil(copy, 0, 4096);
	refuse(fixture, "控えではありません");
	assert_int_equal(truncate(copy, 0), 0);
	refuse(fixture, "控えではありません");
	unlink(copy);
	refuse(fixture, "読めません");
	assert_int_equal(mkfifo(copy, 0600), 0);
	refuse(fixture, "控えではありません");
	unlink(copy);
	assert_int_equal(symlink("banso.db", copy), 0);
	refuse(fixture, "データベースそのもの");
	unlink(copy);
	copy_file(kept, copy);
	db = db_open(copy, &fixture->err);
	assert_true(db_script(db, "PRAGMA user_version = 999", &fixture->err));
	db_close(db);
	refuse(fixture, "新しい版の banso");
	assert_int_equal(number(fixture, later_sql), 1);
}

static void the_copy_of_another_database_is_known(void **state)
{
	struct fixture *fixture = *state;
	const char *own = fixture_path(fixture, "own.db");
	struct new_engagement wanted = {.scenario = fixture->scenario};
	const char *id;

	copy_file(fixture->path, own);
	unlink(fixture->path);
	setenv("BANSO_NOW", "2026-11-22T09:10:00", 1);
	fixture->store = fixture_open(fixture, "tanaka");
	assert_true(
		store_add_engagement(fixture->store, fixture->arena, &wanted, &id, &fixture->err));
	write_current(fixture, "まったく別");
	leave(fixture);
	assert_true(look(fixture).losses.is_other);
}

static void nobody_else_is_in_it(void **state)
{
	struct fixture *fixture = *state;
	struct restore plan = look(fixture);
	struct presence *presence;
	struct place place = fixture_place("", "f1", "", "current");
	pid_t child;
	int ready[2], go[2];
	char byte;

	assert_int_equal(pipe(ready) + pipe(go), 0);
	child = fork();
	if (child == 0) {
		fixture->store = fixture_open(fixture, "sato");
		byte = (char)write(ready[1], "x", 1);
		(void)!read(go[0], &byte, 1);
		_exit(0);
	}
	assert_int_equal(read(ready[0], &byte, 1), 1);
	assert_false(take(fixture, &plan));
	assert_says(&fixture->err, "ほかの人が開いているので、戻せません");
	assert_int_equal(write(go[1], "x", 1), 1);
	assert_int_equal(fixture_wait(child), 0);

	/* Without a WAL only who is there tells. */
	presence = presence_open(fixture->path, "sato");
	presence_set(presence, &place, "佐藤");
	assert_false(take(fixture, &plan));
	assert_says(&fixture->err, "ほかの人（佐藤（sato）さん）が開いているので、戻せません");
	presence_close(presence);
	assert_true(take(fixture, &plan));
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, fixture_tear_down)
	const struct CMUnitTest tests[] = {
		TEST(the_copy_is_there_and_the_file_before_it_is_kept),
		TEST(what_is_in_no_copy_is_told),
		TEST(also_since_a_copy_of_before_a_step),
		TEST(what_a_crash_left_is_kept_too),
		TEST(of_a_damaged_one_is_told_what_can_be_read),
		TEST(where_nothing_is_it_is_made),
		TEST(what_is_left_without_a_database_is_kept),
		TEST(what_is_no_sound_copy_of_ours_is_refused),
		TEST(the_copy_of_another_database_is_known),
		TEST(nobody_else_is_in_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
