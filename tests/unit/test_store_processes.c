/* Several processes on one file, and processes that end in the middle. */
#include "store_fixture.h"

#include <signal.h>
#define SAVES 50

static struct place field_of(int i)
{
	static const char *const fields[] = {"current", "rate"};

	return fixture_place("", "f1", "", fields[i]);
}

/* On a busy machine a reason to try again, and no other is. */
static bool others_save(const struct err *err)
{
	return strstr(err->text, "ほかの人が保存しています");
}

/* One field that both change, and one of each process's own. */
static int save_often(struct fixture *fixture, int which)
{
	struct arena *arena = arena_new();
	struct store *store = store_open(fixture->path, which ? "sato" : "suzuki", &fixture->err);
	struct course *course = store ? store_load(store, arena, "e1", &fixture->err) : NULL;
	struct place shared = fixture_place("", OWN_COURSE, "", "name");

	if (!course)
		return 1;
	for (int i = 0; i < SAVES; i++) {
		const char *text = arena_printf(arena, "%d-%d", which, i);
		struct change changes[] = {
			{.place = field_of(which), .seen_revision = i, .text = text},
			{.place = shared, .seen_revision = REVISION_ANY, .text = text},
		};

		while (!store_change_all(store, course, changes, 2, &fixture->err))
			if (!others_save(&fixture->err))
				return 2;
	}
	store_close(store);
	arena_free(arena);
	return 0;
}

static void two_processes_save_side_by_side(void **state)
{
	struct fixture *fixture = *state;
	struct place shared = fixture_place("", OWN_COURSE, "", "name");
	struct course *course;
	pid_t children[2];

	for (int which = 0; which < 2; which++) {
		children[which] = fork();
		if (children[which] == 0)
			_exit(save_often(fixture, which));
	}
	for (int which = 0; which < 2; which++)
		assert_int_equal(fixture_wait(children[which]), 0);
	course = fixture_course(fixture, fixture->store);
	assert_int_equal(course_value(course, &shared)->revision, 2 * SAVES);
	for (int which = 0; which < 2; which++) {
		struct place own = field_of(which);

		assert_int_equal(course_value(course, &own)->revision, SAVES);
		assert_string_equal(course_text(course, &own),
			arena_printf(fixture->arena, "%d-%d", which, SAVES - 1));
	}
	assert_int_equal(fixture_number(fixture->store, "SELECT count(*) FROM history"), 4 * SAVES);
	assert_true(store_changed_by_others(fixture->store));
}

/* --- processes that end in the middle --- */

/* Tells each committed number through the pipe until it is killed. */
static void save_until_killed(struct fixture *fixture, int pipe_out)
{
	struct store *store = store_open(fixture->path, "sato", &fixture->err);
	struct course *course = store_load(store, fixture->arena, "e1", &fixture->err);

	for (int i = 1;; i++) {
		struct change change = {.place = fixture_place("", "f1", "", "current"),
			.seen_revision = i - 1,
			.text = arena_printf(fixture->arena, "%d", i)};

		if (store_change(store, course, &change, &fixture->err) != CHANGE_KEPT ||
			write(pipe_out, &i, sizeof(i)) != sizeof(i))
			_exit(1);
	}
}

static void killed_process_leaves_what_it_committed(void **state)
{
	struct fixture *fixture = *state;
	struct place place = fixture_place("", "f1", "", "current");
	struct course *course;
	int ends[2], told = 0;
	long revision;
	pid_t child;

	assert_int_equal(pipe(ends), 0);
	child = fork();
	if (child == 0)
		save_until_killed(fixture, ends[1]);
	close(ends[1]);
	while (told < 20)
		assert_int_equal(read(ends[0], &told, sizeof(told)), sizeof(told));
	kill(child, SIGKILL);
	assert_int_equal(fixture_wait(child), 128 + SIGKILL);
	while (read(ends[0], &told, sizeof(told)) == sizeof(told))
		;
	close(ends[0]);
	course = fixture_course(fixture, fixture->store);
	revision = course_value(course, &place)->revision;
	assert_in_range(revision, told, told + 1);
	assert_string_equal(
		course_text(course, &place), arena_printf(fixture->arena, "%ld", revision));
	assert_int_equal(
		fixture_number(fixture->store, "SELECT max(revision) FROM history"), revision);
	assert_int_equal(fixture_number(fixture->store, "SELECT count(*) FROM history"), revision);
	fixture_keep(fixture, course, place, "つづき");
}

static void killed_transaction_leaves_nothing(void **state)
{
	struct fixture *fixture = *state;
	pid_t child = fork();

	if (child == 0) {
		static struct store *store; /* for valgrind: nothing is lost that has a name */

		store = store_open(fixture->path, "sato", &fixture->err);
		if (!store || !db_begin(store->db, __func__, NULL) ||
			!db_script(store->db, "UPDATE engagement SET name = 'half'", NULL))
			_exit(1);
		kill(getpid(), SIGKILL);
	}
	assert_int_equal(fixture_wait(child), 128 + SIGKILL);
	assert_int_equal(fixture_number(fixture->store,
				 "SELECT count(*) FROM engagement WHERE name = 'half'"),
		0);
	fixture_keep(fixture, fixture_course(fixture, fixture->store),
		fixture_place("", "f1", "", "current"), "a");
}

/* Several start at once where no database is yet: one file, nobody turned away. */
static void several_make_the_file_at_once(void **state)
{
	struct fixture *fixture = *state;
	pid_t children[4];

	for (int i = 0; i < 4; i++) {
		children[i] = fork();
		if (children[i] == 0) {
			struct new_engagement wanted = {.scenario = fixture->scenario};
			const char *id;
			struct store *store = store_open(fixture->path, "sato", &fixture->err);

			if (!store || !store_add_engagement(
					      store, fixture->arena, &wanted, &id, &fixture->err))
				_exit(1);
			store_close(store);
			_exit(0);
		}
	}
	for (int i = 0; i < 4; i++)
		assert_int_equal(fixture_wait(children[i]), 0);
	fixture->store = fixture_open(fixture, "tanaka");
	assert_int_equal(fixture_number(fixture->store, "SELECT count(*) FROM engagement"), 4);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			two_processes_save_side_by_side, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			killed_process_leaves_what_it_committed, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			killed_transaction_leaves_nothing, fixture_set_up, fixture_tear_down),
		cmocka_unit_test_setup_teardown(
			several_make_the_file_at_once, fixture_folder, fixture_tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
