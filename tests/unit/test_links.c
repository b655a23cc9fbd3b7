/* Where a path leads, and that a link of somebody else's leads nowhere in a folder that others may
 * write. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/files/file.h"
#include "banso/base/files/links.h"
#include "banso/base/files/path.h"
#include "banso/store/sqlite/file.h"

static char folder[64];

/* Valid until the next but three. */
static const char *in_folder(const char *name)
{
	static char paths[4][512];
	static size_t turn;
	char *path = paths[turn++ % 4];

	snprintf(path, sizeof(paths[0]), "%s/%s", folder, name);
	return path;
}

static int set_up(void **state)
{
	char made[] = "/tmp/banso-links-XXXXXX",
	     *real = mkdtemp(made) ? realpath(made, NULL) : NULL;

	(void)state;
	snprintf(folder, sizeof(folder), "%s", real ? real : "");
	free(real);
	return mkdir(in_folder("private"), 0700) || mkdir(in_folder("group"), 0700) ||
	       chmod(in_folder("group"), 02770) ||
	       !file_write(in_folder("private/paper.md"), "mine", 4, NULL) ||
	       symlink("../private/paper.md", in_folder("group/paper.md")) ||
	       symlink("../private", in_folder("group/papers")) ||
	       symlink("paper.md", in_folder("group/again.md")) ||
	       symlink("nowhere", in_folder("group/lost.md")) ||
	       symlink("circle.md", in_folder("group/circle.md"));
}

static int tear_down(void **state)
{
	static const char *const files[] = {"private/paper.md", "private/new.md", "group/paper.md",
		"group/papers", "group/again.md", "group/lost.md", "group/circle.md"};

	(void)state;
	for (size_t i = 0; i < sizeof(files) / sizeof(files[0]); i++)
		unlink(in_folder(files[i]));
	rmdir(in_folder("private"));
	rmdir(in_folder("group"));
	return rmdir(folder);
}

static void assert_leads(const char *path, const char *to)
{
	char *real = links_resolve(path);

	assert_non_null(real);
	assert_string_equal(real, to);
	free(real);
}

static void assert_leads_nowhere(const char *path, int number)
{
	errno = 0;
	assert_null(links_resolve(path));
	assert_int_equal(errno, number);
}

static void own_links_are_followed(void **state)
{
	(void)state;
	assert_leads(in_folder("group/paper.md"), in_folder("private/paper.md"));
	assert_leads(in_folder("group/again.md"), in_folder("private/paper.md"));
	assert_leads(in_folder("group/papers/paper.md"), in_folder("private/paper.md"));
	assert_leads(in_folder("group/../group//./papers/"), in_folder("private"));
	assert_leads("/", "/");
	assert_leads_nowhere(in_folder("group/lost.md"), ENOENT);
	assert_leads_nowhere(in_folder("group/circle.md"), ELOOP);
	assert_leads_nowhere(in_folder("private/paper.md/on"), ENOTDIR);
	assert_leads_nowhere("", ENOENT);
}

static void a_folder_is_opened_and_nothing_else(void **state)
{
	int file = links_open_folder(in_folder("group/papers"));

	(void)state;
	assert_true(file >= 0);
	assert_int_equal(faccessat(file, "paper.md", F_OK, 0), 0);
	close(file);
	assert_int_equal(links_open_folder(in_folder("group/paper.md")), -1);
	assert_int_equal(errno, ENOTDIR);
}

static void give_links_away(void)
{
	if (lchown(in_folder("group/paper.md"), 65534, (gid_t)-1) < 0 ||
		lchown(in_folder("group/papers"), 65534, (gid_t)-1) < 0)
		skip(); /* only root gives away what it has */
}

static void those_of_others_are_not(void **state)
{
	struct err err;
	bool exists;

	(void)state;
	give_links_away();
	assert_leads_nowhere(in_folder("group/paper.md"), LINKS_FOREIGN);
	assert_leads_nowhere(in_folder("group/again.md"), LINKS_FOREIGN);
	assert_leads_nowhere(in_folder("group/papers/paper.md"), LINKS_FOREIGN);
	assert_int_equal(links_open_folder(in_folder("group/papers")), -1);
	assert_int_equal(errno, LINKS_FOREIGN);
	assert_null(path_absolute(in_folder("group/papers/paper.md")));
	assert_null(file_resolve(in_folder("group/paper.md"), &exists, &err));
	assert_non_null(strstr(err.text, "ほかの人が置いたリンク"));
	assert_false(file_write(in_folder("group/papers/paper.md"), "ours", 4, &err));
	assert_non_null(strstr(err.text, "ほかの人が置いたリンク"));
	assert_false(file_write(in_folder("group/papers/new.md"), "ours", 4, &err));
	assert_int_equal(access(in_folder("private/new.md"), F_OK), -1);
	assert_int_equal(file_hold_folder(AT_FDCWD, in_folder("group/papers"), true), -1);
	assert_int_equal(errno, LINKS_FOREIGN);
}

static void those_of_others_are_where_nobody_else_may_write(void **state)
{
	(void)state;
	give_links_away();
	assert_int_equal(chmod(in_folder("group"), 0755), 0);
	assert_leads(in_folder("group/paper.md"), in_folder("private/paper.md"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(own_links_are_followed, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			a_folder_is_opened_and_nothing_else, set_up, tear_down),
		cmocka_unit_test_setup_teardown(those_of_others_are_not, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			those_of_others_are_where_nobody_else_may_write, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
