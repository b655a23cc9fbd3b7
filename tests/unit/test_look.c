/* A store that is opened for reading alone: beside writers, and where nothing may be written. */
#include "store_fixture.h"

#include <fcntl.h>
#include <glob.h>
#include <grp.h>

/* How many files have the name of the database, or one that begins with it. */
static size_t count_files(const struct fixture *fixture)
{
	char pattern[128];
	glob_t found;
	size_t count;

	snprintf(pattern, sizeof(pattern), "%s*", fixture->path);
	count = glob(pattern, 0, NULL, &found) == 0 ? found.gl_pathc : 0;
	globfree(&found);
	return count;
}

static struct store *look(struct fixture *fixture)
{
	struct store *store = store_open_to_look(fixture->path, "sato", &fixture->err);

	if (!store)
		print_error("%s\n", fixture->err.text);
	assert_non_null(store);
	return store;
}

static void end_writing(struct fixture *fixture)
{
	store_close(fixture->store);
	fixture->store = NULL;
}

static struct stat stat_of(const struct fixture *fixture)
{
	struct stat info;

	assert_int_equal(stat(fixture->path, &info), 0);
	return info;
}

static void looking_leaves_the_file_as_it_is(void **state)
{
	struct fixture *fixture = *state;
	struct stat before, after;
	struct store *store;

	end_writing(fixture);
	before = stat_of(fixture);
	assert_int_equal(count_files(fixture), 1);
	store = look(fixture);
	fixture_course(fixture, store);
	assert_true(store_is_read_only(store));
	store_close(store);
	after = stat_of(fixture);
	assert_int_equal(count_files(fixture), 1);
	assert_memory_equal(&before.st_mtim, &after.st_mtim, sizeof(before.st_mtim));
}

static void what_is_looked_at_is_not_changed(void **state)
{
	struct fixture *fixture = *state;
	struct change change = {.place = fixture_place("", "f1", "", "current"), .text = "a"};
	struct store *store = look(fixture);

	assert_int_equal(
		store_change(store, fixture_course(fixture, store), &change, &fixture->err),
		CHANGE_FAILED);
	store_close(store);
}

static void nothing_is_made_where_nothing_is(void **state)
{
	struct fixture *fixture = *state;
	struct engagement_rows rows;
	const char *id;
	struct new_engagement wanted = {.scenario = fixture->scenario};
	struct store *store = look(fixture);

	assert_true(store_list(store, fixture->arena, "2026-11-20", NULL, &rows, &fixture->err));
	assert_int_equal(rows.count, 0);
	assert_null(store_load(store, fixture->arena, "e1", &fixture->err));
	assert_false(store_add_engagement(store, fixture->arena, &wanted, &id, &fixture->err));
	store_close(store);
	assert_int_equal(count_files(fixture), 0);
}

/* After a return to a copy it has to be reckoned before it can be listed. */
static void what_is_due_is_done_first(void **state)
{
	struct fixture *fixture = *state;
	struct store *store;

	assert_true(db_script(fixture->store->db, "UPDATE engagement SET plan = ''", NULL));
	end_writing(fixture);
	store = look(fixture);
	assert_int_equal(
		fixture_number(store, "SELECT count(*) FROM engagement WHERE plan = ''"), 0);
	store_close(store);
}

/* What was purged is not left in the file until somebody writes. */
static void an_owed_purge_is_ended(void **state)
{
	static const char owed_sql[] = "SELECT count(*) FROM purge WHERE pending";
	struct fixture *fixture = *state;
	struct store *store;

	assert_true(db_script(fixture->store->db,
		"INSERT INTO purge (place, at, who, open, pending)"
		" VALUES ('e1//f1/#::', '2026-11-20T09:00:00+09:00', 'tanaka', 0, 1)",
		NULL));
	end_writing(fixture);
	store = look(fixture);
	assert_int_equal(fixture_number(store, owed_sql), 0);
	store_close(store);
}

/* --- beside writers --- */

#define SAVES 200
#define SAVES_OPEN 5 /* and then the writer leaves: the WAL is put into the file, and goes */

/* Two values, the same in every state of the file. */
static void save_both(struct fixture *fixture, struct store *store, int i)
{
	struct course *course = fixture_course(fixture, store);
	const char *text = arena_printf(fixture->arena, "%d", i);
	struct change both[] = {
		{.place = fixture_place("", "f1", "", "current"),
			.seen_revision = REVISION_ANY,
			.text = text},
		{.place = fixture_place("1", "f2", "p1", "seen"),
			.seen_revision = REVISION_ANY,
			.text = text},
	};

	assert_true(store_change_all(store, course, both, 2, &fixture->err));
}

static int save_and_leave(struct fixture *fixture)
{
	for (int i = 0; i < SAVES; i += SAVES_OPEN) {
		struct store *store = fixture_open(fixture, "tanaka");

		db_set_patience(store->db, 60000);
		for (int k = 0; k < SAVES_OPEN; k++)
			save_both(fixture, store, i + k);
		store_close(store);
	}
	return 0;
}

static const char *both_in(struct fixture *fixture, struct store *store)
{
	struct course *course = fixture_course(fixture, store);
	struct place one = fixture_place("", "f1", "", "current"),
		     other = fixture_place("1", "f2", "p1", "seen");

	assert_string_equal(course_text(course, &one), course_text(course, &other));
	return course_text(course, &one);
}

static void each_look_beside_a_writer_is_whole(void **state)
{
	struct fixture *fixture = *state;
	int status = 0, looks = 0;
	pid_t child;

	end_writing(fixture);
	child = fork();
	if (child == 0)
		_exit(save_and_leave(fixture));
	while (waitpid(child, &status, WNOHANG) == 0) {
		struct store *store = look(fixture);

		both_in(fixture, store);
		store_close(store);
		looks++;
	}
	assert_int_equal(status, 0);
	assert_true(looks > 0);
	fixture->store = look(fixture);
	assert_string_equal(both_in(fixture, fixture->store), "199");
	end_writing(fixture);
	assert_int_equal(access(fixture_path(fixture, "banso.db-wal"), F_OK), -1);
}

/* --- where nothing may be written --- */

static void set_modes(struct fixture *fixture, mode_t folder, mode_t file)
{
	static const char *const names[] = {"banso.db", "banso.db-wal", "banso.db-shm"};

	chmod(fixture->folder, folder);
	for (size_t i = 0; i < 3; i++)
		chmod(fixture_path(fixture, names[i]), file);
}

/* A process that looks, without root's right to write everywhere; by the pipes it goes on step by
 * step: it tells that one is done, and waits for the next. */
struct looker {
	pid_t process;
	int done[2], next[2];
};

static void wait_for_next(const struct looker *looker)
{
	char mark;

	if (write(looker->done[1], "d", 1) != 1 || read(looker->next[0], &mark, 1) != 1)
		_exit(9);
}

static void await(const struct looker *looker)
{
	char mark;

	assert_int_equal(read(looker->done[0], &mark, 1), 1);
}

static void let_go_on(const struct looker *looker)
{
	assert_int_equal(write(looker->next[1], "n", 1), 1);
}

static struct looker begin_looking(
	struct fixture *fixture, int (*run)(struct fixture *fixture, struct looker *looker))
{
	struct looker looker;

	assert_int_equal(pipe2(looker.done, O_CLOEXEC), 0);
	assert_int_equal(pipe2(looker.next, O_CLOEXEC), 0);
	looker.process = fork();
	if (looker.process == 0) {
		close(looker.done[0]);
		close(looker.next[1]);
		if (geteuid() == 0 &&
			(setgroups(0, NULL) < 0 || setresgid(65534, 65534, 65534) < 0 ||
				setresuid(65534, 65534, 65534) < 0))
			_exit(8);
		_exit(run(fixture, &looker));
	}
	close(looker.done[1]);
	close(looker.next[0]);
	return looker;
}

static void end_looking(const struct looker *looker)
{
	assert_int_equal(fixture_wait(looker->process), 0);
	close(looker->done[0]);
	close(looker->next[1]);
}

/* 0: as wanted; else the step that was not. */
static int look_twice(struct fixture *fixture, struct looker *looker)
{
	struct store *store = store_open_to_look(fixture->path, "sato", &fixture->err);

	if (!store || strcmp(both_in(fixture, store), "1") != 0)
		return 1;
	wait_for_next(looker);
	if (strcmp(both_in(fixture, store), "2") != 0)
		return 2;
	store_close(store);
	return 0;
}

/* What the writer has made beside it is read, and nothing is made. */
static void who_may_not_write_sees_what_others_save(void **state)
{
	struct fixture *fixture = *state;
	struct looker looker;

	save_both(fixture, fixture->store, 1);
	set_modes(fixture, 0555, 0444);
	looker = begin_looking(fixture, look_twice);
	await(&looker);
	save_both(fixture, fixture->store, 2);
	let_go_on(&looker);
	end_looking(&looker);
	set_modes(fixture, 0700, 0600);
}

static int look_before_and_after(struct fixture *fixture, struct looker *looker)
{
	struct store *store = store_open_to_look(fixture->path, "sato", &fixture->err);

	if (!store || strcmp(both_in(fixture, store), "1") != 0)
		return 1;
	wait_for_next(looker);
	if (strcmp(both_in(fixture, store), "1") != 0)
		return 2;
	wait_for_next(looker);
	if (store_load(store, fixture->arena, "e1", &fixture->err) ||
		!strstr(fixture->err.text, "もう一度開いてください"))
		return 3;
	store_close(store);
	store = store_open_to_look(fixture->path, "sato", &fixture->err);
	if (!store || strcmp(both_in(fixture, store), "2") != 0)
		return 4;
	store_close(store);
	return 0;
}

/* Nothing can be made beside the file by which a writer would see that it is read. */
static void what_changes_under_a_look_is_not_read_on(void **state)
{
	struct fixture *fixture = *state;
	struct looker looker;

	save_both(fixture, fixture->store, 1);
	end_writing(fixture);
	set_modes(fixture, 0555, 0444);
	looker = begin_looking(fixture, look_before_and_after);
	await(&looker);
	assert_int_equal(access(fixture_path(fixture, "banso.db-wal"), F_OK), -1);
	let_go_on(&looker);
	await(&looker);
	set_modes(fixture, 0700, 0600);
	fixture->store = fixture_open(fixture, "tanaka");
	save_both(fixture, fixture->store, 2);
	end_writing(fixture);
	set_modes(fixture, 0555, 0444);
	let_go_on(&looker);
	end_looking(&looker);
	set_modes(fixture, 0700, 0600);
}

#define TEST(test) cmocka_unit_test_setup_teardown(test, fixture_set_up, fixture_tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(looking_leaves_the_file_as_it_is),
		TEST(what_is_looked_at_is_not_changed),
		cmocka_unit_test_setup_teardown(
			nothing_is_made_where_nothing_is, fixture_folder, fixture_tear_down),
		TEST(what_is_due_is_done_first),
		TEST(an_owed_purge_is_ended),
		TEST(each_look_beside_a_writer_is_whole),
		TEST(who_may_not_write_sees_what_others_save),
		TEST(what_changes_under_a_look_is_not_read_on),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
