/* A folder of a test's own, and the one file in it that is written. */
#ifndef BANSO_TESTS_FILE_FIXTURE_H
#define BANSO_TESTS_FILE_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "banso/base/buf.h"

static char folder[64], path[512];

static inline int set_up(void **state)
{
	(void)state;
	strcpy(folder, "/tmp/banso-file-XXXXXX");
	if (!mkdtemp(folder))
		return -1;
	snprintf(path, sizeof(path), "%s/paper.md", folder);
	return 0;
}

static inline const char *in_folder(const char *name)
{
	static char other[512];

	snprintf(other, sizeof(other), "%s/%s", folder, name);
	return other;
}

/* How many names the folder has: a file that was begun and given up is not left behind. */
static inline int count_names(void)
{
	DIR *open = opendir(folder);
	int count = 0;

	assert_non_null(open);
	for (struct dirent *entry; (entry = readdir(open));)
		count += strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
	closedir(open);
	return count;
}

static inline int tear_down(void **state)
{
	(void)state;
	unlink(path);
	return rmdir(folder);
}

static inline void assert_file_is(const char *text)
{
	struct buf found = {0};

	assert_true(buf_read_file(&found, path, 1 << 20));
	assert_string_equal(buf_text(&found), text);
	buf_free(&found);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

#endif
