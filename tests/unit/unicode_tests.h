/*
 * The tests that Unicode hands out with its rules (GraphemeBreakTest.txt, LineBreakTest.txt), from
 * Debian's package unicode-data: lines such as "÷ 0061 × 0308 ÷".
 */
#ifndef BANSO_TESTS_UNICODE_TESTS_H
#define BANSO_TESTS_UNICODE_TESTS_H

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "banso/base/buf.h"
#include "banso/text/utf8.h"

#define UNICODE_TESTS "/usr/share/unicode/auxiliary/"
#define UNICODE_MOST_BYTES 256

struct unicode_test {
	int line; /* of the file */
	char text[UNICODE_MOST_BYTES];
	size_t size_bytes;
	bool breaks[UNICODE_MOST_BYTES]; /* before the byte; also at the end */
};

/* "15.0.0" of "# LineBreakTest-15.0.0.txt" and of the first line of one of our tables. */
static inline void unicode_version(FILE *file, char *out)
{
	char line[256] = "";
	const char *digits;

	if (!fgets(line, sizeof(line), file))
		line[0] = '\0';
	digits = strpbrk(line, "0123456789");
	snprintf(out, 16, "%.*s", digits ? (int)strspn(digits, "0123456789.") : 0,
		digits ? digits : "");
	if (*out && out[strlen(out) - 1] == '.')
		out[strlen(out) - 1] = '\0';
}

/* NULL where the tests are of another version than our tables, so that nothing can be compared. */
static inline FILE *unicode_open(const char *path, const char *table_path)
{
	FILE *file = fopen(path, "r"), *table = fopen(table_path, "r");
	char theirs[16], ours[16];

	assert_non_null(file);
	assert_non_null(table);
	unicode_version(file, theirs);
	unicode_version(table, ours);
	fclose(table);
	assert_true(*theirs && *ours);
	if (strcmp(theirs, ours) == 0)
		return file;
	print_message("%s is of Unicode %s, our tables of %s\n", path, theirs, ours);
	fclose(file);
	return NULL;
}

static inline void unicode_take(struct unicode_test *test, const char *word)
{
	struct buf character = {0};

	if (strcmp(word, "÷") == 0) {
		test->breaks[test->size_bytes] = true;
	} else if (strcmp(word, "×") != 0) {
		utf8_append(&character, (uint32_t)strtoul(word, NULL, 16));
		assert_true(test->size_bytes + character.size_bytes < UNICODE_MOST_BYTES);
		memcpy(test->text + test->size_bytes, buf_text(&character), character.size_bytes);
		test->size_bytes += character.size_bytes;
		buf_free(&character);
	}
}

/* The next one; false at the end. */
static inline bool unicode_next(FILE *file, struct unicode_test *test)
{
	char line[2048];

	*test = (struct unicode_test){.line = test->line ? test->line : 1};
	while (test->size_bytes == 0 && fgets(line, sizeof(line), file)) {
		test->line++;
		line[strcspn(line, "#\n")] = '\0';
		for (char *word = strtok(line, " \t"); word; word = strtok(NULL, " \t"))
			unicode_take(test, word);
	}
	return test->size_bytes > 0;
}

#endif
