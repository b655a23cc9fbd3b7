/*
 * Going back to a copy: the database is what the copy holds, or what it was, at each moment; what
 * would be lost is told; the file that was there is kept; nothing that was purged comes back.
 */
#undef _FORTIFY_SOURCE /* its calls would not be ours */

#include <fcntl.h>

#include "store_fixture.h"

#include <glob.h>

#include "banso/base/buf.h"
#include "banso/base/files/file.h"
#include "banso/store/care/presence.h"
#include "banso/store/purge.h"
#include "banso/store/repair.h"
#include "banso/work/care/copies.h"
#include "killed.h"
#include "work/care/restore_plan.h"

static const char current_sql[] =
	"SELECT count(*) FROM value WHERE field = 'current' AND text = 'まえの文'";
static const char later_sql[] =
	"SELECT count(*) FROM value WHERE field = 'current' AND text = 'あとの文'";

/* --- files --- */

static void copy_file(const char *from, const char *to)
{
	struct buf bytes = {0};
	FILE *file;

	assert_true(buf_read_file(&bytes, from, 1 << 24));
	file = fopen(to, "w");
	assert_non_null(file);
	assert_int_equal(fwrite(buf_text(&bytes), 1, bytes.size_bytes, file), bytes.size_bytes);
	assert_int_equal(fclose(file), 0);
	buf_free(&bytes);
}

static bool holds(const char *path, const char *text)
{
	struct buf bytes = {0};
	bool found = buf_read_file(&bytes, path, 1 << 24) &&
		     memmem(buf_text(&bytes), bytes.size_bytes, text, strlen(text));

	buf_free(&bytes);
	return found;
}

static void spoil(const char *path, long at, int bytes)
{
	FILE *file = fopen(path, "r+");

	assert_non_null(file);
	assert_int_equal(fseek(file, at, at < 0 ? SEEK_END : SEEK_SET), 0);
	while (bytes-- > 0)
		assert_int_equal(fputc(0xa5, file), 0xa5);
	assert_int_equal(fclose(file), 0);
}

static void leave(struct fixture *fixture)
{
	store_close(fixture->store);
	fixture->store = NULL;
}

static void write_current(struct fixture *fixture, const char *text)
{
	fixture_keep(fixture, fixture_course(fixture, fixture->store),
		fixture_place("", "f1", "", "current"), text);
}

static long number(struct fixture *fixture, const char *sql)
{
	struct store *store = fixture_open(fixture, "tanaka");
	long found = fixture_number(store, sql);

	store_close(store);
	return found;
}

/* --- going back --- */

static const char *copy_path(struct fixture *fixture)
{
	return fixture_path(fixture, "copy.db");
}

static struct restore look(struct fixture *fixture)
{
	struct restore *plan = restore_look(
		fixture->path, copy_path(fixture), "tanaka", fixture->arena, &fixture->err);

	if (!plan)
		fixture_refused(fixture);
	return *plan;
}

static bool take(struct fixture *fixture, struct restore *plan)
{
	return restore_take(fixture->path, plan, "tanaka", fixture->arena, &fixture->err);
}

static void refuse(struct fixture *fixture, const char *why)
{
	assert_null(restore_look(
		fixture->path, copy_path(fixture), "tanaka", fixture->arena, &fixture->err));
	assert_says(&fixture->err, why);
}

/* A copy with one text, and a database with another one behind it. */
static int set_up(void **state)
{
	struct fixture *fixture;

	fixture_set_up(state);
	fixture = *state;
	write_current(fixture, "まえの文");
	assert_true(
		backup_write(fixture->store->file, copy_path(fixture), NULL, NULL, &fixture->err));
	setenv("BANSO_NOW", "2026-11-21T09:10:00", 1);
	write_current(fixture, "あとの文");
	leave(fixture);
	return 0;
}

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

static void what_was_purged_does_not_come_back(void **state)
{
	struct fixture *fixture = *state;
	struct place place = fixture_place("", "f1", "", "current");
	struct purged purged;
	struct restore plan;

	fixture->store = fixture_open(fixture, "tanaka");
	assert_true(store_purge(fixture->store, fixture->arena, &place, 1, &purged, &fixture->err));
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
	assert_true(store_purge(fixture->store, fixture->arena, &place, 1, &purged, &fixture->err));
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
	assert_true(store_purge(fixture->store, fixture->arena, &place, 1, &purged, &fixture->err));
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
	assert_true(store_purge(fixture->store, fixture->arena, &place, 1, &purged, &fixture->err));
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
	assert_true(store_purge(fixture->store, fixture->arena, &place, 1, &purged, &fixture->err));
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
	repair_database(fixture->path, "tanaka", fixture->arena, &repair);
	assert_string_equal(repair.rebuilt.copy, before);
	assert_int_equal(number(fixture, later_sql), 0);
	assert_int_equal(number(fixture, current_sql), 1);
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

static void where_it_fails_nothing_is_left(void **state)
{
	struct fixture *fixture = *state;
	struct restore plan;

	unlink(fixture->path);
	plan = look(fixture);
	killed_renames_from = 1;
	assert_false(take(fixture, &plan));
	killed_renames_from = 0;
	assert_int_equal(access(fixture->path, F_OK), -1);
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
	assert_says(&fixture->err, "ほかの人（佐藤さん）が開いているので、戻せません");
	presence_close(presence);
	assert_true(take(fixture, &plan));
}

static void what_nobody_was_asked_about_is_not_lost(void **state)
{
	struct fixture *fixture = *state;
	struct restore plan = look(fixture);

	fixture->store = fixture_open(fixture, "sato");
	write_current(fixture, "いま書いた文");
	leave(fixture);
	assert_false(take(fixture, &plan));
	assert_says(&fixture->err, "もう一度、はじめから");
	assert_int_equal(
		number(fixture, "SELECT count(*) FROM value WHERE text = 'いま書いた文'"), 1);
}

static void go_back_at_once(struct fixture *fixture)
{
	struct restore plan = look(fixture);
	pid_t children[4];
	int done = 0;

	for (size_t i = 0; i < 4; i++) {
		children[i] = fork();
		if (children[i] == 0)
			_exit(take(fixture, &plan) ? 0 : *fixture->err.text ? 1 : 2);
	}
	for (size_t i = 0; i < 4; i++) {
		int status = fixture_wait(children[i]);

		assert_true(status <= 1);
		done += status == 0;
	}
	assert_true(done >= 1);
	assert_int_equal(number(fixture, current_sql), 1);
}

static void of_two_at_once_each_goes_back_or_says_why(void **state)
{
	struct fixture *fixture = *state;

	go_back_at_once(fixture);
	unlink(fixture->path);
	copy_file(copy_path(fixture), fixture_path(fixture, "banso.db-wal"));
	go_back_at_once(fixture);
}

/* --- killed --- */

static bool is_killed_at(struct fixture *fixture, struct restore *plan, int at)
{
	pid_t child = fork();
	int status;

	if (child == 0) {
		killed_at = at;
		_exit(take(fixture, plan) ? 0 : 1);
	}
	status = fixture_wait(child);
	assert_true(status == 0 || status == 128 + SIGKILL);
	return status != 0;
}

static void remove_all_beside(struct fixture *fixture)
{
	const char *pattern = fixture_path(fixture, "banso.db*");
	glob_t found;
	int status = glob(pattern, 0, NULL, &found);

	if (status == GLOB_NOMATCH)
		return;
	assert_int_equal(status, 0);
	for (size_t i = 0; i < found.gl_pathc; i++)
		nftw(found.gl_pathv[i], fixture_remove, 16, FTW_DEPTH | FTW_PHYS);
	globfree(&found);
}

/* The last save stands in the WAL, as somebody left it who was killed. */
static void killed_at_any_call_it_is_the_old_one_or_the_copy(void **state)
{
	struct fixture *fixture = *state;
	const char *model = fixture_path(fixture, "model.db"),
		   *model_wal = fixture_path(fixture, "model.db-wal");
	struct restore plan;
	pid_t child = fork();
	bool is_killed = true;
	int at = 1;

	if (child == 0) {
		fixture->store = fixture_open(fixture, "tanaka");
		write_current(fixture, "さいごの文");
		kill(getpid(), SIGKILL);
	}
	assert_int_equal(fixture_wait(child), 128 + SIGKILL);
	copy_file(fixture->path, model);
	copy_file(fixture_path(fixture, "banso.db-wal"), model_wal);
	while (is_killed) {
		remove_all_beside(fixture);
		copy_file(model, fixture->path);
		copy_file(model_wal, fixture_path(fixture, "banso.db-wal"));
		plan = look(fixture);
		is_killed = is_killed_at(fixture, &plan, at);
		if (number(fixture, current_sql) +
				number(fixture,
					"SELECT count(*) FROM value WHERE text = 'さいごの文'") !=
			1)
			fail_msg("killed at call %d: neither the old one nor the copy", at);
		if (!is_killed)
			assert_int_equal(number(fixture, current_sql), 1);
		at += getenv("BANSO_TORTURE") ? 1 : 1 + at / 6;
	}
	assert_true(at > 20);
}

/* Nobody wonders then at an empty file, which no banso begins with. */
static void killed_where_none_was_it_is_none_or_the_copy(void **state)
{
	struct fixture *fixture = *state;
	struct restore plan;
	struct stat info;
	bool is_killed = true;

	for (int at = 1; is_killed; at++) {
		remove_all_beside(fixture);
		plan = look(fixture);
		is_killed = is_killed_at(fixture, &plan, at);
		if (stat(fixture->path, &info) == 0 && info.st_size == 0)
			fail_msg("killed at call %d: an empty file is left", at);
		if (access(fixture->path, F_OK) == 0 || !is_killed)
			assert_int_equal(number(fixture, current_sql), 1);
	}
}

/* Who begins a new database meanwhile keeps it. */
static void what_came_where_none_was_is_not_replaced(void **state)
{
	struct fixture *fixture = *state;
	struct restore plan;

	remove_all_beside(fixture);
	plan = look(fixture);
	fixture->store = fixture_open(fixture, "sato");
	leave(fixture);
	assert_false(take(fixture, &plan));
	assert_says(&fixture->err, "もう一度");
	assert_int_equal(number(fixture, "SELECT count(*) FROM value"), 0);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, fixture_tear_down)
	const struct CMUnitTest tests[] = {
		TEST(the_copy_is_there_and_the_file_before_it_is_kept),
		TEST(what_is_in_no_copy_is_told),
		TEST(also_since_a_copy_of_before_a_step),
		TEST(what_a_crash_left_is_kept_too),
		TEST(what_was_purged_does_not_come_back),
		TEST(where_no_purge_can_be_read_the_copies_tell),
		TEST(where_nothing_is_the_copies_tell),
		TEST(no_copy_vouches_for_itself),
		TEST(what_is_undone_stays_undone),
		TEST(of_a_damaged_one_is_told_what_can_be_read),
		TEST(where_nothing_is_it_is_made),
		TEST(what_is_left_without_a_database_is_kept),
		TEST(where_it_fails_nothing_is_left),
		TEST(what_is_no_sound_copy_of_ours_is_refused),
		TEST(the_copy_of_another_database_is_known),
		TEST(nobody_else_is_in_it),
		TEST(what_nobody_was_asked_about_is_not_lost),
		TEST(of_two_at_once_each_goes_back_or_says_why),
		TEST(killed_at_any_call_it_is_the_old_one_or_the_copy),
		TEST(killed_where_none_was_it_is_none_or_the_copy),
		TEST(what_came_where_none_was_is_not_replaced),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
