/* Who takes the place of a file is asked once more when it does: what comes there meanwhile is
 * looked at, too. */
#include "file_fixture.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include "banso/base/files/file.h"

static const char *comes_meanwhile; /* what somebody puts there once we have looked */
static bool goes_meanwhile;         /* what stood there */
static bool is_poor_disk;           /* which cannot rename without replacing */

/* Another file in its place, as banso writes one. */
static void put_other_file(const char *text)
{
	char other[PATH_MAX];
	FILE *stream;

	assert_true(snprintf(other, sizeof(other), "%s.other", path) < (int)sizeof(other));
	stream = fopen(other, "w");
	assert_non_null(stream);
	assert_true(fputs(text, stream) >= 0);
	assert_int_equal(fclose(stream), 0);
	assert_int_equal(rename(other, path), 0);
}

int renameat2(int from, const char *name, int to, const char *other, unsigned flags)
{
	if (comes_meanwhile)
		put_other_file(comes_meanwhile);
	comes_meanwhile = NULL;
	if (goes_meanwhile)
		assert_int_equal(unlink(path), 0);
	goes_meanwhile = false;
	if (is_poor_disk) {
		errno = EINVAL;
		return -1;
	}
	return (int)syscall(SYS_renameat2, from, name, to, other, flags);
}

static int looks; /* how often it was asked */

static bool is_not_theirs(int file, const char *shown, const void *with, struct err *err)
{
	char found[64];
	ssize_t size_bytes = pread(file, found, sizeof(found), 0);

	looks++;
	assert_non_null(strstr(shown, "paper.md"));
	assert_true(size_bytes >= 0);
	return (size_t)size_bytes != strlen(with) || memcmp(found, with, (size_t)size_bytes) != 0 ||
	       err_set(err, "it is theirs");
}

/* Two at once: whoever comes second finds what the first one wrote. */
static void what_comes_meanwhile_is_looked_at(void **state)
{
	const struct file_check check = {.may = is_not_theirs, .with = "theirs"};
	struct err err;

	(void)state;
	for (int poor = 0; poor < 2; poor++) {
		is_poor_disk = poor;
		assert_true(file_write_checked(AT_FDCWD, path, "new", 3, &check, &err));
		assert_file_is("new");
		assert_true(file_write_checked(AT_FDCWD, path, "again", 5, &check, &err));
		assert_file_is("again");
		assert_int_equal(unlink(path), 0);
		comes_meanwhile = "theirs";
		assert_false(file_write_checked(AT_FDCWD, path, "ours", 4, &check, &err));
		assert_string_equal(err.text, "it is theirs");
		assert_null(comes_meanwhile);
		assert_file_is("theirs");
		assert_int_equal(unlink(path), 0);
		comes_meanwhile = "nobody's";
		assert_true(file_write_checked(AT_FDCWD, path, "ours", 4, &check, &err));
		assert_null(comes_meanwhile);
		assert_file_is("ours");
		assert_int_equal(count_names(), 1);
		assert_int_equal(unlink(path), 0);
	}
	is_poor_disk = false;
}

/* The same where something stands there already that is nobody's. */
static void what_takes_its_place_meanwhile_is_looked_at(void **state)
{
	const struct file_check check = {.may = is_not_theirs, .with = "theirs"};
	struct file *file;
	struct err err;

	(void)state;
	put_other_file("a note..");
	comes_meanwhile = "theirs";
	assert_false(file_write_checked(AT_FDCWD, path, "ours", 4, &check, &err));
	assert_string_equal(err.text, "it is theirs");
	assert_null(comes_meanwhile);
	assert_file_is("theirs");
	put_other_file("a note..");
	comes_meanwhile = "nobody's";
	assert_true(file_write_checked(AT_FDCWD, path, "ours", 4, &check, &err));
	assert_null(comes_meanwhile);
	assert_file_is("ours");
	goes_meanwhile = true;
	assert_true(file_write_checked(AT_FDCWD, path, "again", 5, &check, &err));
	assert_false(goes_meanwhile);
	assert_file_is("again");
	file = file_begin(AT_FDCWD, path, &check, &err);
	assert_true(file && file_add(file, "piece", 5, &err));
	comes_meanwhile = "theirs";
	assert_false(file_end(file, &err));
	assert_file_is("theirs");
	put_other_file("a note..");
	is_poor_disk = true;
	assert_true(file_write_checked(AT_FDCWD, path, "ours", 4, &check, &err));
	is_poor_disk = false;
	assert_file_is("ours");
	assert_int_equal(count_names(), 1);
}

/* Once where nothing changes, before anything is written. */
static void what_may_not_be_replaced_is_told_first(void **state)
{
	const struct file_check check = {.may = is_not_theirs, .with = "theirs"};
	struct file *file;
	struct err err;

	(void)state;
	put_other_file("theirs");
	assert_null(file_begin(AT_FDCWD, path, &check, &err));
	assert_false(file_may_take(path, &check, &err));
	assert_string_equal(err.text, "it is theirs");
	assert_int_equal(count_names(), 1);
	put_other_file("nobody's");
	assert_true(file_may_take(path, &check, &err));
	looks = 0;
	assert_true(file_write_checked(AT_FDCWD, path, "ours", 4, &check, &err));
	assert_int_equal(looks, 1);
	file = file_begin(AT_FDCWD, path, &check, &err);
	assert_non_null(file);
	put_other_file("theirs");
	assert_false(file_end(file, &err));
	assert_string_equal(err.text, "it is theirs");
	assert_file_is("theirs");
	assert_int_equal(count_names(), 1);
}

/* Where somebody puts another folder in its place, what is in the old one is looked at. */
static void what_is_looked_at_is_in_the_folder_that_is_held(void **state)
{
	const struct file_check check = {.may = is_not_theirs, .with = "theirs"};
	char held[600], moved[600], inside[700];
	struct err err;
	int open;

	(void)state;
	snprintf(held, sizeof(held), "%s/held", folder);
	snprintf(moved, sizeof(moved), "%s/moved", folder);
	snprintf(inside, sizeof(inside), "%s/paper.md", held);
	open = file_hold_folder(AT_FDCWD, held, true);
	assert_true(open >= 0);
	assert_true(file_write(inside, "theirs", 6, &err));
	assert_int_equal(rename(held, moved), 0);
	assert_int_equal(mkdir(held, 0700), 0);
	assert_false(file_write_checked(open, inside, "ours", 4, &check, &err));
	assert_string_equal(err.text, "it is theirs");
	close(open);
	assert_int_equal(rmdir(held), 0);
	snprintf(inside, sizeof(inside), "%s/paper.md", moved);
	assert_int_equal(unlink(inside), 0);
	assert_int_equal(rmdir(moved), 0);
}

#define NOBODY 65534

/* Of root everything can be read: it becomes somebody else. */
static void what_cannot_be_read_is_not_replaced(void **state)
{
	const struct file_check check = {.may = is_not_theirs, .with = "theirs"};
	int status = 0;
	pid_t child;

	(void)state;
	put_other_file("theirs");
	assert_int_equal(chmod(path, 0200), 0);
	if (geteuid() == 0) {
		assert_int_equal(chown(path, NOBODY, NOBODY), 0);
		assert_int_equal(chown(folder, NOBODY, NOBODY), 0);
	}
	child = fork();
	if (child == 0) {
		struct err err;

		if (geteuid() == 0 && (setgid(NOBODY) != 0 || setuid(NOBODY) != 0))
			_exit(2);
		_exit(file_write_checked(AT_FDCWD, path, "ours", 4, &check, &err) ||
					!strstr(err.text, "読めない")
				? 1
				: 0);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	assert_int_equal(chmod(path, 0600), 0);
	assert_file_is("theirs");
	assert_int_equal(count_names(), 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(what_comes_meanwhile_is_looked_at),
		TEST(what_takes_its_place_meanwhile_is_looked_at),
		TEST(what_may_not_be_replaced_is_told_first),
		TEST(what_is_looked_at_is_in_the_folder_that_is_held),
		TEST(what_cannot_be_read_is_not_replaced),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
