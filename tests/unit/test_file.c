/* A file stands there whole or not at all, whatever happens while it is written. */
#include "file_fixture.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "banso/base/files/file.h"
#include "banso/base/files/path.h"

static int mode_when_named = -1; /* of what is renamed */
static bool is_killed_before;

int renameat(int from, const char *name, int to, const char *other)
{
	struct stat info;

	if (fstatat(from, name, &info, AT_SYMLINK_NOFOLLOW) == 0)
		mode_when_named = (int)(info.st_mode & 0777);
	if (is_killed_before)
		raise(SIGKILL);
	return (int)syscall(SYS_renameat2, from, name, to, other, 0);
}

static bool is_disk_read_only;

int mkdir(const char *name, mode_t mode)
{
	if (is_disk_read_only) {
		errno = EROFS;
		return -1;
	}
	return (int)syscall(SYS_mkdirat, AT_FDCWD, name, mode);
}

static void a_file_is_made_and_replaced(void **state)
{
	struct err err;

	(void)state;
	assert_true(file_write(path, "one", 3, &err));
	assert_file_is("one");
	assert_true(file_write(path, "", 0, &err));
	assert_file_is("");
	assert_true(file_write(path, "three", 5, &err));
	assert_file_is("three");
	assert_int_equal(count_names(), 1);
}

static int mode_of(const char *file)
{
	struct stat info;

	assert_int_equal(stat(file, &info), 0);
	return (int)(info.st_mode & 0777);
}

/* Whatever umask, and whoever may write what stood there before: a paper is its owner's, or its
 * group's where that works together. What only its owner could read stays so. */
static void a_file_is_for_its_owner_or_the_group(void **state)
{
	mode_t mask = umask(027);
	struct err err;

	(void)state;
	assert_true(file_write(path, "one", 3, &err));
	assert_int_equal(mode_of(path), 0600);
	assert_int_equal(chmod(path, 0666), 0);
	assert_true(file_write(path, "two", 3, &err));
	assert_int_equal(mode_of(path), 0600);
	assert_int_equal(unlink(path), 0);
	assert_int_equal(chmod(folder, 02770), 0);
	assert_true(file_write(path, "three", 5, &err));
	assert_int_equal(mode_of(path), 0660);
	assert_int_equal(chmod(path, 0666), 0);
	assert_true(file_write(path, "four", 4, &err));
	assert_int_equal(mode_of(path), 0660);
	assert_int_equal(chmod(path, 0600), 0);
	assert_true(file_write(path, "five", 4, &err));
	assert_int_equal(mode_of(path), 0600);
	umask(mask);
	assert_int_equal(umask(mask), (int)mask);
}

/* Nobody but its owner reads what a killed one leaves, and the next one removes it. */
static void what_a_killed_one_left_is_its_owners_and_goes(void **state)
{
	struct file *living;
	struct err err;
	pid_t child;
	int status;

	(void)state;
	assert_int_equal(chmod(folder, 02770), 0);
	child = fork();
	if (child == 0) {
		is_killed_before = true;
		_exit(file_write(path, "half", 4, &err));
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
	assert_int_equal(count_names(), 1);
	living = file_begin(AT_FDCWD, in_folder("living"), NULL, &err);
	assert_non_null(living);
	assert_int_equal(count_names(), 1);
	mode_when_named = -1;
	assert_true(file_write(path, "whole", 5, &err));
	assert_int_equal(mode_when_named, 0600);
	assert_int_equal(mode_of(path), 0660);
	assert_file_is("whole");
	assert_int_equal(count_names(), 2);
	assert_true(file_add(living, "too", 3, &err) && file_end(living, &err));
	assert_int_equal(count_names(), 2);
	assert_int_equal(unlink(in_folder("living")), 0);
}

static void until_it_is_closed_the_old_file_stands(void **state)
{
	struct file *file;
	struct err err;

	(void)state;
	assert_true(file_write(path, "old", 3, &err));
	file = file_begin(AT_FDCWD, path, NULL, &err);
	assert_non_null(file);
	assert_true(file_add(file, "ne", 2, &err));
	assert_file_is("old");
	assert_true(file_add(file, "w", 1, &err));
	assert_true(file_end(file, &err));
	assert_file_is("new");
	file = file_begin(AT_FDCWD, path, NULL, &err);
	assert_true(file_add(file, "lost", 4, &err));
	file_abandon(file);
	assert_file_is("new");
	assert_int_equal(count_names(), 1);
}

static void refuse(const char *where, const char *word)
{
	struct err err = {.text = ""};

	assert_false(file_write(where, "one", 3, &err));
	if (!strstr(err.text, word))
		fail_msg("%s: %s", where, err.text);
}

static void what_is_no_file_is_refused(void **state)
{
	(void)state;
	assert_int_equal(symlink("/tmp/elsewhere", path), 0);
	refuse(path, "リンク");
	assert_int_equal(unlink(path), 0);
	assert_int_equal(mkdir(path, 0700), 0);
	refuse(path, "フォルダーです");
	refuse(in_folder("paper.md/"), "フォルダーです");
	assert_int_equal(rmdir(path), 0);
	assert_int_equal(mkfifo(path, 0600), 0);
	refuse(path, "ふつうのファイルではない");
	assert_int_equal(unlink(path), 0);
	refuse("/dev/full", "ふつうのファイルではない");
	refuse("/dev/null", "ふつうのファイルではない");
	refuse("/dev/stdout", "");
	refuse(in_folder("none/paper.md"), "その場所にありません");
	refuse("", "その場所にありません");
	assert_int_equal(count_names(), 0);
}

static void assert_other_is(const char *name, const char *text)
{
	struct buf found = {0};

	assert_true(buf_read_file(&found, in_folder(name), 1 << 20));
	assert_string_equal(buf_text(&found), text);
	buf_free(&found);
}

static void write_other(const char *name, const char *text)
{
	FILE *file = fopen(in_folder(name), "w");

	assert_non_null(file);
	assert_true(fputs(text, file) >= 0);
	assert_int_equal(fclose(file), 0);
}

/* Also one that leads nowhere: nothing is made there. */
static void what_a_link_leads_to_stays_as_it_is(void **state)
{
	(void)state;
	write_other("theirs", "theirs");
	assert_int_equal(symlink("theirs", path), 0);
	refuse(path, "リンク");
	assert_other_is("theirs", "theirs");
	assert_int_equal(unlink(in_folder("theirs")), 0);
	refuse(path, "リンク");
	assert_int_equal(access(in_folder("theirs"), F_OK), -1);
	assert_int_equal(count_names(), 1);
}

/* Somebody puts a link there between the look and the end. */
static void a_link_that_comes_meanwhile_is_replaced(void **state)
{
	struct file *file;
	struct err err;

	(void)state;
	write_other("theirs", "theirs");
	file = file_begin(AT_FDCWD, path, NULL, &err);
	assert_non_null(file);
	assert_int_equal(symlink("theirs", path), 0);
	assert_true(file_add(file, "ours", 4, &err));
	assert_true(file_end(file, &err));
	assert_file_is("ours");
	assert_other_is("theirs", "theirs");
	assert_int_equal(unlink(in_folder("theirs")), 0);
	assert_int_equal(count_names(), 1);
}

/* The folder is moved away meanwhile and a link to another one put in its place. */
static void a_folder_that_is_swapped_is_not_followed(void **state)
{
	char inside[600];
	struct file *file;
	struct err err;

	(void)state;
	assert_int_equal(mkdir(in_folder("papers"), 0700), 0);
	assert_int_equal(mkdir(in_folder("theirs"), 0700), 0);
	snprintf(inside, sizeof(inside), "%s/papers/paper.md", folder);
	file = file_begin(AT_FDCWD, inside, NULL, &err);
	assert_non_null(file);
	assert_true(file_add(file, "ours", 4, &err));
	snprintf(inside, sizeof(inside), "%s/papers", folder);
	assert_int_equal(rename(inside, in_folder("moved")), 0);
	assert_int_equal(symlink("theirs", inside), 0);
	assert_true(file_end(file, &err));
	assert_other_is("moved/paper.md", "ours");
	assert_int_equal(unlink(in_folder("moved/paper.md")), 0);
	assert_int_equal(rmdir(in_folder("moved")), 0);
	assert_int_equal(rmdir(in_folder("theirs")), 0);
	assert_int_equal(unlink(inside), 0);
}

/* A link in the way to the folder is nobody's business. */
static void a_linked_folder_is_a_folder(void **state)
{
	char through[600];
	struct err err;

	(void)state;
	assert_int_equal(symlink(folder, in_folder("way")), 0);
	snprintf(through, sizeof(through), "%s/way/paper.md", folder);
	assert_true(file_write(through, "one", 3, &err));
	assert_file_is("one");
	assert_int_equal(unlink(in_folder("way")), 0);
}

/* The name on the way there must not be longer than the file's own. */
static void the_longest_name_is_written(void **state)
{
	char name[256];
	struct err err;

	(void)state;
	memset(name, 'x', 255);
	name[255] = '\0';
	snprintf(path, sizeof(path), "%s/%s", folder, name);
	assert_true(file_write(path, "one", 3, &err));
	assert_file_is("one");
}

static void limit_files(rlim_t most_bytes)
{
	struct rlimit limit;

	assert_int_equal(getrlimit(RLIMIT_FSIZE, &limit), 0);
	limit.rlim_cur = most_bytes < limit.rlim_max ? most_bytes : limit.rlim_max;
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
}

/* Without room: at the first byte, in the middle, in a file that is written piece by piece. */
static void without_room_the_old_file_stays(void **state)
{
	static char much[100000];
	struct err err = {.text = ""};
	struct file *file;
	bool good = true;

	(void)state;
	memset(much, 'x', sizeof(much));
	signal(SIGXFSZ, SIG_IGN);
	assert_true(file_write(path, "old", 3, &err));
	limit_files(70000);
	assert_false(file_write(path, much, sizeof(much), &err));
	assert_true(*err.text);
	file = file_begin(AT_FDCWD, path, NULL, &err);
	assert_non_null(file);
	for (int i = 0; i < 10 && good; i++)
		good = file_add(file, much, 10000, &err);
	assert_false(good);
	file_abandon(file);
	limit_files(0);
	assert_false(file_write(path, "x", 1, &err));
	limit_files(RLIM_INFINITY);
	assert_file_is("old");
	assert_int_equal(count_names(), 1);
}

/* What happens to the folder meanwhile is told when the file should go into its place. */
static void a_folder_that_went_is_told(void **state)
{
	struct err err = {.text = ""};
	struct file *file;

	(void)state;
	file = file_begin(AT_FDCWD, path, NULL, &err);
	assert_non_null(file);
	assert_int_equal(mkdir(path, 0700), 0);
	assert_true(file_add(file, "one", 3, &err));
	assert_false(file_end(file, &err));
	assert_true(*err.text);
	assert_int_equal(count_names(), 1);
	assert_int_equal(rmdir(path), 0);
}

static void what_is_only_to_be_read_stays(void **state)
{
	(void)state;
	write_other("paper.md", "theirs");
	assert_int_equal(chmod(path, 0444), 0);
	refuse(path, "読むだけ");
	assert_file_is("theirs");
	assert_int_equal(mode_of(path), 0444);
}

/* Begins a file in a process of its own and gets the signal; how that ended. */
static int begin_and_get(int number, void (*before)(int))
{
	pid_t child = fork();
	int status;

	assert_true(child >= 0);
	if (child == 0) {
		struct file *file;

		signal(number, before);
		file = file_begin(AT_FDCWD, path, NULL, NULL);
		if (!file || !file_add(file, "half", 4, NULL))
			_exit(1);
		raise(number);
		_exit(file_end(file, NULL) ? 0 : 1);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	return WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status);
}

/* Who is to be ended is ended, and nothing is left; who ignores it goes on to the end. */
static void a_signal_leaves_nothing_behind(void **state)
{
	static const int ending[] = {SIGINT, SIGTERM, SIGHUP};

	(void)state;
	for (size_t i = 0; i < sizeof(ending) / sizeof(ending[0]); i++) {
		assert_int_equal(begin_and_get(ending[i], SIG_DFL), ending[i]);
		assert_int_equal(count_names(), 0);
	}
	assert_int_equal(begin_and_get(SIGHUP, SIG_IGN), 0);
	assert_file_is("half");
	assert_int_equal(count_names(), 1);
}

/* --- files whose names banso gives --- */

static void a_file_is_made_once(void **state)
{
	int file;

	(void)state;
	file = file_make(path);
	assert_true(file >= 0);
	assert_true(file_write_all(file, "ours", 4));
	assert_int_equal(close(file), 0);
	assert_file_is("ours");
	assert_int_equal(file_make(path), -1);
	assert_int_equal(unlink(path), 0);
	assert_int_equal(symlink("nowhere", path), 0);
	assert_int_equal(file_make(path), -1);
	assert_int_equal(access(in_folder("nowhere"), F_OK), -1);
}

static void a_file_for_one_is_for_one_in_a_folder_of_many(void **state)
{
	int file;

	(void)state;
	assert_int_equal(chmod(folder, 02770), 0);
	file = file_make_alone(path);
	assert_true(file >= 0);
	assert_int_equal(close(file), 0);
	assert_int_equal(mode_of(path), 0600);
}

/* A neighbour swaps it for a link the moment it is made: it is written all the same, and what the
 * link leads to is not. */
static void what_is_made_is_written_whatever_its_name(void **state)
{
	int file;

	(void)state;
	write_other("theirs", "theirs");
	file = file_make(path);
	assert_int_equal(rename(path, in_folder("gone")), 0);
	assert_int_equal(symlink("theirs", path), 0);
	assert_true(file_write_all(file, "ours", 4));
	assert_int_equal(close(file), 0);
	assert_other_is("theirs", "theirs");
	assert_other_is("gone", "ours");
	assert_int_equal(unlink(in_folder("theirs")), 0);
	assert_int_equal(unlink(in_folder("gone")), 0);
}

static void a_shared_file_is_a_plain_one_with_one_name(void **state)
{
	int file;

	(void)state;
	assert_int_equal(file_open_shared(path, false), -1);
	file = file_open_shared(path, true);
	assert_true(file >= 0);
	assert_true(file_write_all(file, "ours", 4));
	assert_int_equal(close(file), 0);
	file = file_open_shared(path, true);
	assert_true(file >= 0);
	assert_int_equal(close(file), 0);
	assert_file_is("ours");
	assert_int_equal(link(path, in_folder("second")), 0);
	assert_int_equal(file_open_shared(path, true), -1);
	assert_int_equal(unlink(path), 0);
	assert_int_equal(symlink("second", path), 0);
	assert_int_equal(file_open_shared(path, true), -1);
	assert_int_equal(unlink(path), 0);
	assert_int_equal(mkfifo(path, 0600), 0);
	assert_int_equal(file_open_shared(path, true), -1);
	assert_int_equal(unlink(in_folder("second")), 0);
}

/* Looking whether it is there after all tells nothing of why. */
static void a_folder_that_cannot_be_made_is_told_with_what_hinders(void **state)
{
	struct err err = {.text = ""};
	bool is_made;

	(void)state;
	is_disk_read_only = true;
	is_made = path_make_parent(in_folder("none/banso/banso.db"), &err);
	is_disk_read_only = false;
	assert_false(is_made);
	assert_non_null(strstr(err.text, "/none を作れません（書き込めないディスクです）"));
	assert_non_null(strstr(err.text, "--db"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_file_is_made_and_replaced),
		TEST(a_file_is_for_its_owner_or_the_group),
		TEST(what_a_killed_one_left_is_its_owners_and_goes),
		TEST(until_it_is_closed_the_old_file_stands),
		TEST(what_is_no_file_is_refused),
		TEST(what_a_link_leads_to_stays_as_it_is),
		TEST(a_link_that_comes_meanwhile_is_replaced),
		TEST(a_folder_that_is_swapped_is_not_followed),
		TEST(a_linked_folder_is_a_folder),
		TEST(the_longest_name_is_written),
		TEST(without_room_the_old_file_stays),
		TEST(a_folder_that_went_is_told),
		TEST(what_is_only_to_be_read_stays),
		TEST(a_signal_leaves_nothing_behind),
		TEST(a_file_is_made_once),
		TEST(a_file_for_one_is_for_one_in_a_folder_of_many),
		TEST(what_is_made_is_written_whatever_its_name),
		TEST(a_shared_file_is_a_plain_one_with_one_name),
		TEST(a_folder_that_cannot_be_made_is_told_with_what_hinders),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
