/* Who is in which field: seen while there, gone with the process, silent where it cannot be. */
#include "store_fixture.h"

#include <grp.h>
#include <signal.h>
#include <sys/resource.h>

#include "banso/base/files/beside.h"
#include "banso/store/care/presence.h"

static struct presence *come(struct fixture *fixture, const char *who)
{
	return presence_open(fixture->path, who);
}

static const char *here(struct fixture *fixture)
{
	return fixture_path(fixture, "banso.db" ENDING_HERE);
}

/* A database that nobody has open. */
static int set_up(void **state)
{
	fixture_set_up(state);
	store_close(((struct fixture *)*state)->store);
	((struct fixture *)*state)->store = NULL;
	return 0;
}

static void be(struct presence *presence, const char *field, const char *name)
{
	struct place place = fixture_place("1", "f2", "p1", field);

	presence_set(presence, &place, name);
}

static void assert_others(struct presence *presence, const char *expected)
{
	struct buf others = {0};

	presence_put_others(presence, &others);
	assert_string_equal(buf_text(&others), expected);
	buf_free(&others);
}

/* Somebody else's process, in a field. */
struct other {
	pid_t process;
	int64_t window;
};

static struct other begin_other(struct fixture *fixture, const char *who)
{
	struct other other;
	int ready[2];

	assert_int_equal(pipe(ready), 0);
	other.process = fork();
	if (other.process == 0) {
		struct presence *own = come(fixture, who);
		int64_t window = presence_window(own);

		be(own, "seen", who);
		if (write(ready[1], &window, sizeof(window)) != sizeof(window))
			_exit(1);
		for (;;)
			pause();
	}
	assert_int_equal(read(ready[0], &other.window, sizeof(other.window)), sizeof(other.window));
	close(ready[0]);
	close(ready[1]);
	return other;
}

static void kill_other(const struct other *other)
{
	kill(other->process, SIGKILL);
	assert_int_equal(fixture_wait(other->process), 128 + SIGKILL);
}

static void people_in_one_field_see_each_other(void **state)
{
	struct fixture *fixture = *state;
	struct presence *one = come(fixture, "tanaka"), *other = come(fixture, "sato");
	struct presence *third = come(fixture, "tanaka");

	assert_others(one, "");
	be(one, "seen", "tanaka");
	assert_others(one, "");
	be(other, "plan", "sato");
	assert_others(one, "");
	be(other, "seen", "sato");
	assert_others(one, "satoさん");
	assert_others(other, "tanakaさん");
	be(third, "seen", "tanaka");
	assert_others(one, "satoさん、あなたの別の画面");
	presence_set(other, NULL, "sato");
	assert_others(one, "あなたの別の画面");
	assert_others(other, "");
	presence_close(third);
	assert_others(one, "");
	presence_close(one);
	presence_close(other);
}

static void who_was_killed_is_gone(void **state)
{
	struct fixture *fixture = *state;
	struct presence *one = come(fixture, "tanaka");
	struct other other;

	be(one, "seen", "tanaka");
	other = begin_other(fixture, "sato");
	assert_others(one, "satoさん");
	kill_other(&other);
	assert_others(one, "");
	presence_close(one);
}

/* --- the number of a window --- */

/* Only one's own windows are looked for by their number: another's is theirs. */
static void a_window_is_there_while_its_process_lives(void **state)
{
	struct fixture *fixture = *state;
	struct presence *same = come(fixture, "tanaka"), *stranger = come(fixture, "sato");
	struct other other = begin_other(fixture, "tanaka");

	assert_true(presence_is_there(same, other.window));
	assert_false(presence_is_there(stranger, other.window));
	assert_false(presence_is_there(same, presence_window(same)));
	assert_false(presence_is_there(same, presence_window(stranger)));
	kill_other(&other);
	assert_false(presence_is_there(same, other.window));
	presence_close(same);
	presence_close(stranger);
}

/* Whoever comes next has its room in the file, and is not it. */
static void a_killed_window_is_not_the_next_one(void **state)
{
	struct fixture *fixture = *state;
	struct other other = begin_other(fixture, "tanaka");
	struct presence *next, *third;

	kill_other(&other);
	next = come(fixture, "tanaka");
	third = come(fixture, "tanaka");
	assert_false(presence_is_there(third, other.window));
	assert_true(presence_is_there(third, presence_window(next)));
	presence_close(next);
	presence_close(third);
}

static void no_number_comes_twice(void **state)
{
	struct fixture *fixture = *state;
	const char *nowhere = fixture_path(fixture, "no-such-folder/banso.db");
	int64_t seen[200];

	for (size_t i = 0; i < sizeof(seen) / sizeof(seen[0]); i++) {
		struct presence *each = presence_open(i % 2 ? nowhere : fixture->path, "tanaka");

		seen[i] = presence_window(each);
		assert_true(seen[i] > 0);
		for (size_t k = 0; k < i; k++)
			assert_int_not_equal(seen[i], seen[k]);
		presence_close(each);
	}
}

/* --- the file --- */

static void assert_mode(const char *path, mode_t mode)
{
	struct stat info;

	assert_int_equal(stat(path, &info), 0);
	assert_int_equal(info.st_mode & 07777, mode);
}

/* Whoever may write the database may be seen: the mode is its, also of a file that was there. */
static void the_file_is_for_those_of_the_database(void **state)
{
	static const mode_t modes[] = {0660, 0600, 0666};
	struct fixture *fixture = *state;

	for (size_t i = 0; i < sizeof(modes) / sizeof(modes[0]); i++) {
		assert_int_equal(chmod(fixture->path, modes[i]), 0);
		presence_close(come(fixture, "tanaka"));
		assert_mode(here(fixture), modes[i]);
		assert_int_equal(chmod(here(fixture), 0606), 0);
		presence_close(come(fixture, "tanaka"));
		assert_mode(here(fixture), modes[i]);
		if (i)
			assert_int_equal(unlink(here(fixture)), 0);
	}
}

/* Root, who looks after it, makes none that only root can open. */
static void the_file_is_of_the_group_of_the_database(void **state)
{
	struct fixture *fixture = *state;
	struct stat info;

	if (geteuid() != 0)
		skip();
	assert_int_equal(chmod(fixture->path, 0660), 0);
	assert_int_equal(chown(fixture->path, 65534, 65533), 0);
	presence_close(come(fixture, "tanaka"));
	assert_int_equal(stat(here(fixture), &info), 0);
	assert_int_equal(info.st_uid, 65534);
	assert_int_equal(info.st_gid, 65533);
	assert_mode(here(fixture), 0660);
}

static void assert_trouble(struct presence *presence, const char *what)
{
	const char *trouble = presence_trouble(presence);

	assert_non_null(trouble);
	if (!strstr(trouble, what) || !strstr(trouble, ENDING_HERE))
		print_error("expected %s in: %s\n", what, trouble);
	assert_non_null(strstr(trouble, what));
	assert_non_null(strstr(trouble, ENDING_HERE));
}

/* What is in the way is told, and once it is out of the way all are seen without a new start. */
static void what_is_in_the_way_is_told(void **state)
{
	struct fixture *fixture = *state;
	struct presence *one, *other;

	assert_int_equal(mkdir(here(fixture), 0700), 0);
	one = come(fixture, "tanaka");
	be(one, "seen", "tanaka");
	assert_trouble(one, "フォルダーです");
	assert_int_equal(rmdir(here(fixture)), 0);
	assert_int_equal(symlink("elsewhere", here(fixture)), 0);
	presence_look_again(one);
	assert_trouble(one, "リンクです");
	assert_int_equal(unlink(here(fixture)), 0);
	assert_int_equal(mkfifo(here(fixture), 0600), 0);
	presence_look_again(one);
	assert_trouble(one, "ふつうのファイルではありません");
	assert_int_equal(unlink(here(fixture)), 0);
	fclose(fopen(fixture_path(fixture, "private"), "w"));
	assert_int_equal(link(fixture_path(fixture, "private"), here(fixture)), 0);
	presence_look_again(one);
	assert_trouble(one, "ふつうのファイルではありません");
	assert_int_equal(unlink(here(fixture)), 0);
	other = come(fixture, "sato");
	be(other, "seen", "sato");
	assert_null(presence_trouble(other));
	assert_others(other, "");
	presence_look_again(one);
	assert_null(presence_trouble(one));
	assert_others(other, "tanakaさん");
	assert_others(one, "satoさん");
	presence_close(one);
	presence_close(other);
}

static void assert_check(struct fixture *fixture, const char *expected)
{
	bool good = presence_check(fixture->path, &fixture->err);

	assert_int_equal(good, !*expected);
	if (*expected)
		assert_says(&fixture->err, expected);
}

/* For `banso doctor`: nothing is made or changed by looking. */
static void what_keeps_others_out_of_sight_is_found(void **state)
{
	struct fixture *fixture = *state;

	assert_check(fixture, "");
	assert_int_equal(access(here(fixture), F_OK), -1);
	presence_close(come(fixture, "tanaka"));
	assert_check(fixture, "");
	assert_int_equal(chmod(fixture->path, 0660), 0);
	assert_check(fixture, "みんなが開けるようになっていません。banso を一度開くと直ります。");
	assert_mode(here(fixture), 0600);
	presence_close(come(fixture, "tanaka"));
	assert_check(fixture, "");
	if (geteuid() == 0) {
		assert_int_equal(chown(here(fixture), 65534, 0), 0);
		assert_check(fixture, "");
		assert_int_equal(chown(here(fixture), 0, 65534), 0);
		assert_check(fixture, "みんなが開ける");
		assert_int_equal(chmod(fixture->path, 0600), 0);
		assert_int_equal(chmod(here(fixture), 0600), 0);
		assert_int_equal(chown(here(fixture), 65534, 65534), 0);
		assert_check(fixture, "さんが banso を一度開くと");
	}
	assert_int_equal(unlink(here(fixture)), 0);
	assert_int_equal(mkdir(here(fixture), 0700), 0);
	assert_check(fixture, "ふつうのファイルではありません");
}

static int is_told_as_nobody(struct fixture *fixture)
{
	struct presence *own;
	const char *trouble;

	if (setgroups(0, NULL) < 0 || setgid(65534) < 0 || setuid(65534) < 0)
		return 2;
	own = come(fixture, "nobody");
	trouble = presence_trouble(own);
	return trouble && strstr(trouble, "許可がありません") ? 0 : 1;
}

/* Somebody made it for themselves alone: others are told, until its owner comes again. */
static void a_file_for_one_alone_is_told(void **state)
{
	struct fixture *fixture = *state;
	pid_t child;

	if (geteuid() != 0)
		skip();
	assert_int_equal(chmod(fixture->path, 0666), 0);
	assert_int_equal(chmod(fixture->folder, 0777), 0);
	presence_close(come(fixture, "tanaka"));
	for (int told = 1; told >= 0; told--) {
		if (told)
			assert_int_equal(chmod(here(fixture), 0600), 0);
		else
			presence_close(come(fixture, "tanaka"));
		child = fork();
		if (child == 0)
			_exit(is_told_as_nobody(fixture));
		assert_int_equal(fixture_wait(child), told ? 0 : 1);
	}
}

/* Somebody tidied up: the others would look into another file. */
static void a_file_that_was_taken_away_is_made_again(void **state)
{
	struct fixture *fixture = *state;
	struct presence *one, *other;

	one = come(fixture, "tanaka");
	be(one, "seen", "tanaka");
	assert_int_equal(unlink(here(fixture)), 0);
	other = come(fixture, "sato");
	be(other, "seen", "sato");
	assert_others(other, "");
	presence_look_again(one);
	assert_others(other, "tanakaさん");
	assert_others(one, "satoさん");
	presence_close(one);
	presence_close(other);
}

/* With a record of its own that the disk does not take, a window would stand for the one before. */
static void a_full_disk_wakes_nobody_who_was_killed(void **state)
{
	struct fixture *fixture = *state;
	struct presence *third = come(fixture, "tanaka"), *late;
	struct other other = begin_other(fixture, "tanaka");
	struct rlimit before, full;

	kill_other(&other);
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &before), 0);
	full = (struct rlimit){.rlim_cur = 0, .rlim_max = before.rlim_max};
	signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &full), 0);
	late = come(fixture, "tanaka");
	assert_trouble(late, "大きすぎます");
	assert_false(presence_is_there(third, other.window));
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &before), 0);
	signal(SIGXFSZ, SIG_DFL);
	presence_look_again(late);
	assert_true(presence_is_there(third, presence_window(late)));
	presence_close(late);
	presence_close(third);
}

static void who_has_no_room_is_not_taken_for_another(void **state)
{
	struct fixture *fixture = *state;
	struct presence *all[256], *last, *again;

	for (size_t i = 0; i < 256; i++) {
		all[i] = come(fixture, "tanaka");
		assert_null(presence_trouble(all[i]));
	}
	last = come(fixture, "tanaka");
	assert_trouble(last, "256");
	assert_false(presence_is_there(all[0], presence_window(last)));
	presence_close(all[7]);
	presence_look_again(last);
	assert_null(presence_trouble(last));
	again = all[7] = come(fixture, "tanaka");
	assert_trouble(again, "256");
	assert_true(presence_is_there(all[0], presence_window(last)));
	presence_close(last);
	for (size_t i = 0; i < 256; i++)
		presence_close(all[i]);
}

static void without_a_file_nobody_is_seen(void **state)
{
	struct fixture *fixture = *state;
	struct presence *presence =
		presence_open(fixture_path(fixture, "no-such-folder/banso.db"), "tanaka");

	be(presence, "seen", "tanaka");
	assert_others(presence, "");
	presence_close(presence);
}

/* A place too long for its slot is no place: it must not look like another one. */
static void long_places_are_nowhere(void **state)
{
	struct fixture *fixture = *state;
	struct presence *one = come(fixture, "tanaka"), *other = come(fixture, "sato");
	char *field = arena_alloc(fixture->arena, 1000);

	memset(field, 'x', 999);
	field[999] = '\0';
	be(one, field, "tanaka");
	be(other, field, "sato");
	assert_others(one, "");
	presence_close(one);
	presence_close(other);
}

static void what_a_stranger_wrote_is_inert(void **state)
{
	struct fixture *fixture = *state;
	struct presence *one = come(fixture, "tanaka"), *other = come(fixture, "sato");

	be(one, "seen", "tanaka");
	be(other, "seen", "s\033[2J\xff");
	assert_others(one, "s[2J（sato）さん");
	presence_close(one);
	presence_close(other);
}

int main(void)
{
#define CLOSED(test) cmocka_unit_test_setup_teardown(test, set_up, fixture_tear_down)
	const struct CMUnitTest tests[] = {
		CLOSED(people_in_one_field_see_each_other),
		CLOSED(who_was_killed_is_gone),
		CLOSED(a_window_is_there_while_its_process_lives),
		CLOSED(a_killed_window_is_not_the_next_one),
		CLOSED(no_number_comes_twice),
		CLOSED(the_file_is_for_those_of_the_database),
		CLOSED(the_file_is_of_the_group_of_the_database),
		CLOSED(what_is_in_the_way_is_told),
		CLOSED(what_keeps_others_out_of_sight_is_found),
		CLOSED(a_file_for_one_alone_is_told),
		CLOSED(a_file_that_was_taken_away_is_made_again),
		CLOSED(a_full_disk_wakes_nobody_who_was_killed),
		CLOSED(who_has_no_room_is_not_taken_for_another),
		CLOSED(without_a_file_nobody_is_seen),
		CLOSED(long_places_are_nowhere),
		CLOSED(what_a_stranger_wrote_is_inert),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
