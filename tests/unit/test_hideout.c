/* What stands in a private folder is out of every neighbour's reach, whatever becomes of its name.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <glob.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/files/file.h"
#include "banso/base/files/hideout.h"
#include "banso/base/files/left.h"

static char folder[64], path[512];

/* What a disk says that cannot do so: EINVAL and EPERM, say. 0: it can. */
static int no_rename_if_free, no_link;
static bool no_proc; /* is not mounted */
static bool is_another_user;

uid_t geteuid(void)
{
	return (uid_t)syscall(SYS_geteuid) + is_another_user;
}

int renameat2(int from, const char *name, int to, const char *other, unsigned int flags)
{
	errno = no_rename_if_free;
	return errno && flags ? -1 : (int)syscall(SYS_renameat2, from, name, to, other, flags);
}

int linkat(int from, const char *name, int to, const char *other, int flags)
{
	errno = no_link;
	return errno ? -1 : (int)syscall(SYS_linkat, from, name, to, other, flags);
}

int faccessat(int at, const char *name, int how, int flags)
{
	if (no_proc && strncmp(name, "/proc/", 6) == 0) {
		errno = ENOENT;
		return -1;
	}
	(void)flags; /* those of who runs it */
	return (int)syscall(SYS_faccessat, at, name, how);
}

static int set_up(void **state)
{
	(void)state;
	no_rename_if_free = no_link = 0;
	no_proc = is_another_user = false;
	strcpy(folder, "/tmp/banso-private-XXXXXX");
	if (!mkdtemp(folder))
		return -1;
	snprintf(path, sizeof(path), "%s/a.db", folder);
	return 0;
}

static int remove_one(const char *one, const struct stat *info, int type, struct FTW *ftw)
{
	(void)info, (void)type, (void)ftw;
	return remove(one);
}

static int tear_down(void **state)
{
	(void)state;
	return nftw(folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

static const char *in_folder(const char *name)
{
	static char other[512];

	snprintf(other, sizeof(other), "%s/%s", folder, name);
	return other;
}

static void write_by_name(const char *name, const char *text)
{
	FILE *file = fopen(name, "w");

	assert_non_null(file);
	assert_true(fputs(text, file) >= 0);
	assert_int_equal(fclose(file), 0);
}

static void assert_file_is(const char *name, const char *text)
{
	struct buf found = {0};

	assert_true(buf_read_file(&found, name, 1 << 20));
	assert_string_equal(buf_text(&found), text);
	buf_free(&found);
}

/* The one folder beside a.db; "" when there is none. */
static const char *find_hideout(void)
{
	static char found[512];
	glob_t all;

	found[0] = '\0';
	if (glob(in_folder("a.db.new-*"), 0, NULL, &all) == 0)
		snprintf(found, sizeof(found), "%s", all.gl_pathv[0]);
	globfree(&all);
	return found;
}

static struct hideout *begin(const char *text)
{
	struct hideout *hideout = hideout_begin(path, ".new-", NULL);

	assert_non_null(hideout);
	assert_true(file_make_empty(hideout_path(hideout, "banso-new")));
	write_by_name(hideout_path(hideout, "banso-new"), text);
	return hideout;
}

static int mode_of(const char *name)
{
	struct stat info;

	assert_int_equal(lstat(name, &info), 0);
	return (int)(info.st_mode & 07777);
}

static void only_its_owner_may_enter(void **state)
{
	struct hideout *hideout;

	(void)state;
	hideout = begin("ours");
	assert_int_equal(mode_of(find_hideout()) & 0777, 0700);
	assert_true(hideout_has(hideout_path(hideout, "banso-new")));
	assert_true(hideout_has(hideout_path(hideout, "banso-kept-wal")));
	assert_false(hideout_has(path));
	assert_string_equal(hideout_shown(hideout_path(hideout, "banso-new")), path);
	assert_string_equal(hideout_shown(path), path);
	hideout_end(hideout);
	assert_string_equal(find_hideout(), "");
}

static void what_is_whole_gets_its_name_or_is_put_in_place(void **state)
{
	struct hideout *hideout;
	bool taken = true;

	(void)state;
	hideout = begin("first");
	assert_true(hideout_give(hideout, "banso-new", "", &taken, NULL));
	assert_false(taken);
	hideout_end(hideout);
	assert_file_is(path, "first");
	assert_int_equal(mode_of(path), 0600);

	hideout = begin("second");
	assert_true(hideout_give(hideout, "banso-new", "", &taken, NULL));
	assert_true(taken);
	assert_file_is(path, "first");
	assert_true(hideout_give(hideout, "banso-new", ".kept", &taken, NULL));
	assert_false(taken);
	hideout_end(hideout);
	assert_file_is(in_folder("a.db.kept"), "second");

	assert_int_equal(chmod(folder, 02770), 0);
	hideout = begin("third");
	assert_true(hideout_put(hideout, "banso-new", NULL));
	hideout_end(hideout);
	assert_file_is(path, "third");
	assert_int_equal(mode_of(path), 0600); /* as it was: no more people than before */
	assert_string_equal(find_hideout(), "");
}

static void a_disk_that_knows_no_better_gives_names_too(void **state)
{
	static const int rename_says[] = {EINVAL, ENOSYS, EINVAL, EINVAL};
	static const int link_says[] = {0, EPERM, ENOTSUP, EPERM};

	(void)state;
	for (size_t i = 0; i < sizeof(link_says) / sizeof(link_says[0]); i++) {
		struct hideout *hideout = begin("first");
		bool taken = true;

		no_rename_if_free = rename_says[i];
		no_link = link_says[i];
		assert_true(hideout_give(hideout, "banso-new", "", &taken, NULL));
		assert_false(taken);
		hideout_end(hideout);
		assert_file_is(path, "first");

		hideout = begin("second");
		assert_true(hideout_give(hideout, "banso-new", "", &taken, NULL));
		assert_true(taken);
		hideout_end(hideout);
		assert_file_is(path, "first");
		assert_int_equal(unlink(path), 0);
		assert_int_equal(symlink("nowhere", path), 0);
		hideout = begin("third");
		assert_true(hideout_give(hideout, "banso-new", "", &taken, NULL));
		assert_true(taken);
		hideout_end(hideout);
		assert_int_equal(unlink(path), 0);
	}
}

static void a_disk_that_fails_gives_none(void **state)
{
	struct hideout *hideout;
	struct err err = {.text = ""};
	bool taken;

	(void)state;
	hideout = begin("ours");
	no_rename_if_free = EINVAL;
	no_link = ENOSPC;
	assert_false(hideout_give(hideout, "banso-new", "", &taken, &err));
	assert_false(taken);
	assert_non_null(strstr(err.text, path));
	hideout_end(hideout);
	assert_int_equal(access(path, F_OK), -1);
	assert_string_equal(find_hideout(), "");
}

static void what_is_no_file_is_not_replaced(void **state)
{
	struct err err = {.text = ""};
	struct hideout *hideout;

	(void)state;
	hideout = begin("ours");
	write_by_name(in_folder("theirs"), "theirs");
	assert_int_equal(symlink("theirs", path), 0);
	assert_false(hideout_put(hideout, "banso-new", &err));
	assert_non_null(strstr(err.text, "リンク"));
	assert_file_is(in_folder("theirs"), "theirs");
	assert_int_equal(unlink(path), 0);
	write_by_name(path, "theirs");
	assert_int_equal(chmod(path, 0444), 0);
	assert_false(hideout_put(hideout, "banso-new", &err));
	assert_non_null(strstr(err.text, "読むだけ"));
	hideout_end(hideout);
	assert_file_is(path, "theirs");
}

/* The folder is moved away and a link to another one put in its place, in which all names are
 * taken: what is made goes on in the folder that was made. */
static void a_folder_that_is_swapped_is_not_reached(void **state)
{
	struct hideout *hideout;
	char found[512];

	(void)state;
	hideout = begin("ours");
	snprintf(found, sizeof(found), "%s", find_hideout());
	assert_int_equal(mkdir(in_folder("theirs"), 0700), 0);
	write_by_name(in_folder("theirs/banso-new"), "theirs");
	assert_int_equal(rename(found, in_folder("gone")), 0);
	assert_int_equal(symlink("theirs", found), 0);
	write_by_name(hideout_path(hideout, "banso-new"), "ours, later");
	write_by_name(hideout_path(hideout, "banso-new-wal"), "ours, too");
	assert_true(hideout_put(hideout, "banso-new", NULL));
	hideout_end(hideout);
	assert_file_is(path, "ours, later");
	assert_file_is(in_folder("theirs/banso-new"), "theirs");
	assert_int_equal(access(in_folder("theirs/banso-new-wal"), F_OK), -1);
	assert_int_equal(access(in_folder("gone/banso-new-wal"), F_OK), -1);
}

/* What somebody put into it, or what has another name, is not banso's to remove. */
static void only_what_was_made_is_removed(void **state)
{
	struct hideout *hideout;
	char other[600];

	(void)state;
	hideout = begin("ours");
	snprintf(other, sizeof(other), "%s/other", find_hideout());
	write_by_name(other, "theirs");
	hideout_end(hideout);
	assert_file_is(other, "theirs");
}

static void what_was_left_is_removed(void **state)
{
	(void)state;
	assert_int_equal(mkdir(in_folder("left"), 0700), 0);
	write_by_name(in_folder("left/banso-kept-journal"), "half");
	assert_true(hideout_remove_left(in_folder("left")));
	assert_int_equal(access(in_folder("left"), F_OK), -1);
	write_by_name(in_folder("left"), "half");
	assert_true(hideout_remove_left(in_folder("left")));
	assert_int_equal(access(in_folder("left"), F_OK), -1);
	write_by_name(in_folder("theirs"), "theirs");
	assert_int_equal(symlink("theirs", in_folder("left")), 0);
	assert_true(hideout_remove_left(in_folder("left")));
	assert_file_is(in_folder("theirs"), "theirs");
	assert_int_equal(mkdir(in_folder("left"), 0700), 0);
	write_by_name(in_folder("left/other"), "theirs");
	assert_false(hideout_remove_left(in_folder("left")));
	assert_file_is(in_folder("left/other"), "theirs");
}

static void a_signal_leaves_nothing_behind(void **state)
{
	static const int ending[] = {SIGINT, SIGTERM, SIGHUP};
	int status;

	(void)state;
	for (size_t i = 0; i < sizeof(ending) / sizeof(ending[0]); i++) {
		pid_t child = fork();

		if (child == 0) {
			struct hideout *hideout;

			signal(ending[i], SIG_DFL);
			hideout = begin("half");
			write_by_name(hideout_path(hideout, "banso-new-wal"), "half");
			write_by_name(hideout_path(hideout, "banso-kept"), "half");
			raise(ending[i]);
			_exit(0);
		}
		assert_int_equal(waitpid(child, &status, 0), child);
		assert_true(WIFSIGNALED(status) && WTERMSIG(status) == ending[i]);
		assert_string_equal(find_hideout(), "");
	}
}

static void be_killed_at_it(void)
{
	pid_t child = fork();
	int status;

	if (child == 0) {
		struct hideout *hideout = begin("half");

		write_by_name(hideout_path(hideout, "banso-new-wal"), "half");
		raise(SIGKILL);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
	assert_string_not_equal(find_hideout(), "");
}

/* Another file in the folder, of a name that has nothing to do with what was left. */
static struct words remove_left(struct arena *arena)
{
	return left_remove(arena, in_folder("other.db"));
}

static void what_a_killed_one_left_goes_and_what_a_living_one_makes_stays(void **state)
{
	struct arena *arena = arena_new();
	struct hideout *hideout;
	char living[512];

	(void)state;
	be_killed_at_it();
	hideout = begin("ours"); /* makes room by itself */
	snprintf(living, sizeof(living), "%s", find_hideout());
	assert_int_equal(remove_left(arena).count, 0);
	assert_string_equal(find_hideout(), living);
	assert_true(hideout_put(hideout, "banso-new", NULL));
	hideout_end(hideout);
	assert_file_is(path, "ours");
	assert_string_equal(find_hideout(), "");
	be_killed_at_it();
	assert_int_equal(remove_left(arena).count, 0);
	assert_string_equal(find_hideout(), "");
	arena_free(arena);
}

/* Whether its maker lives only they can know. */
static void what_another_user_left_is_named(void **state)
{
	struct arena *arena = arena_new();
	struct words stay;

	(void)state;
	be_killed_at_it();
	is_another_user = true;
	stay = remove_left(arena);
	is_another_user = false;
	assert_int_equal(stay.count, 1);
	assert_string_equal(stay.items[0], find_hideout());
	arena_free(arena);
}

/* Names that only resemble those of leftovers, and what somebody put into one. */
static void what_is_no_leftover_stays(void **state)
{
	static const char *const names[] = {".banso-0123456789abcde", "x.banso-0123456789abcdef",
		".banso-0123456789ABCDEF", ".banso-0123456789abcdef.md",
		"a.db.new-0123456789abcdef", "new-0123456789abcdef"};
	struct arena *arena = arena_new();
	struct words stay;

	(void)state;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		write_by_name(in_folder(names[i]), "theirs");
	assert_int_equal(symlink(names[0], in_folder(".banso-00000000000000ff")), 0);
	assert_int_equal(remove_left(arena).count, 0);
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		assert_file_is(in_folder(names[i]), "theirs");
	assert_file_is(in_folder(".banso-00000000000000ff"), "theirs");
	assert_int_equal(mkdir(in_folder("b.db.repair-0123456789abcdef"), 0700), 0);
	write_by_name(in_folder("b.db.repair-0123456789abcdef/banso-kept"), "half");
	write_by_name(in_folder("b.db.repair-0123456789abcdef/other"), "theirs");
	stay = remove_left(arena);
	assert_int_equal(stay.count, 1);
	assert_file_is(in_folder("b.db.repair-0123456789abcdef/other"), "theirs");
	assert_int_equal(access(in_folder("b.db.repair-0123456789abcdef/banso-kept"), F_OK), -1);
	arena_free(arena);
}

/* The name of a folder must not be longer than any may be. */
static void the_longest_name_has_one(void **state)
{
	struct hideout *hideout;
	char name[256];

	(void)state;
	memset(name, 'x', 255);
	name[255] = '\0';
	snprintf(path, sizeof(path), "%s/%s", folder, name);
	hideout = begin("ours");
	assert_true(hideout_put(hideout, "banso-new", NULL));
	hideout_end(hideout);
	assert_file_is(path, "ours");
}

static void where_there_is_no_folder_none_is_made(void **state)
{
	char nowhere[600];
	struct err err = {.text = ""};

	(void)state;
	snprintf(nowhere, sizeof(nowhere), "%s/none/a.db", folder);
	errno = 0;
	assert_null(hideout_begin(nowhere, ".new-", &err));
	assert_int_equal(errno, ENOENT);
	assert_non_null(strstr(err.text, nowhere));
	assert_non_null(strstr(err.text, "場所と権限"));
}

/* Where the paths would lead nowhere, the place and its rights are not to blame. */
static void without_proc_that_is_said(void **state)
{
	struct err err = {.text = ""};

	(void)state;
	no_proc = true;
	assert_null(hideout_begin(path, ".new-", &err));
	assert_non_null(strstr(err.text, "/proc が使えない"));
	assert_non_null(strstr(err.text, path));
	assert_null(strstr(err.text, "権限"));
	assert_string_equal(find_hideout(), "");
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		TEST(only_its_owner_may_enter),
		TEST(what_is_whole_gets_its_name_or_is_put_in_place),
		TEST(a_disk_that_knows_no_better_gives_names_too),
		TEST(a_disk_that_fails_gives_none),
		TEST(what_is_no_file_is_not_replaced),
		TEST(a_folder_that_is_swapped_is_not_reached),
		TEST(only_what_was_made_is_removed),
		TEST(what_was_left_is_removed),
		TEST(a_signal_leaves_nothing_behind),
		TEST(what_a_killed_one_left_goes_and_what_a_living_one_makes_stays),
		TEST(what_another_user_left_is_named),
		TEST(what_is_no_leftover_stays),
		TEST(the_longest_name_has_one),
		TEST(where_there_is_no_folder_none_is_made),
		TEST(without_proc_that_is_said),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
