/* With a catalogue at hand: what is translated, and that nothing stays nothing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "banso/base/i18n.h"

#define ABOUT "Content-Type: text/plain; charset=UTF-8\n"

static char folder[] = "/tmp/banso-i18n-XXXXXX";
static const char *const below[] = {"", "/en", "/en/LC_MESSAGES"};

static const char *path_of(const char *rest)
{
	static char path[128];

	snprintf(path, sizeof(path), "%s%s", folder, rest);
	return path;
}

/* The locale C.UTF-8 by another name: in C and its like newer C libraries translate nothing. */
static int take_locale(void)
{
	if (symlink("/usr/lib/locale/C.utf8", path_of("/xx.utf8")) != 0)
		return -1;
	setenv("LOCPATH", folder, 1);
	setenv("LANGUAGE", "en", 1);
	return setlocale(LC_ALL, "xx.UTF-8") ? 0 : -1;
}

/* The smallest catalogue (GNU MO): what it says of itself, and one word. */
static int catalogue_set_up(void **state)
{
	static const char *const texts[] = {"", "戻る", ABOUT, "Back"};
	uint32_t head[7] = {0x950412de, 0, 2, 28, 44, 0, 0}, at = 60, entries[8];
	FILE *file;

	(void)state;
	if (!mkdtemp(folder) || mkdir(path_of("/en"), 0700) ||
		mkdir(path_of("/en/LC_MESSAGES"), 0700))
		return -1;
	file = fopen(path_of("/en/LC_MESSAGES/banso-test.mo"), "wb");
	if (!file)
		return -1;
	for (int i = 0; i < 4; i++) {
		entries[2 * i] = (uint32_t)strlen(texts[i]);
		entries[2 * i + 1] = at;
		at += entries[2 * i] + 1;
	}
	fwrite(head, sizeof(head), 1, file);
	fwrite(entries, sizeof(entries), 1, file);
	for (int i = 0; i < 4; i++)
		fwrite(texts[i], strlen(texts[i]) + 1, 1, file);
	fclose(file);
	return take_locale();
}

static int catalogue_tear_down(void **state)
{
	(void)state;
	unlink(path_of("/xx.utf8"));
	unlink(path_of("/en/LC_MESSAGES/banso-test.mo"));
	for (int i = 2; i >= 0; i--)
		rmdir(path_of(below[i]));
	return 0;
}

static void words_are_translated_and_nothing_stays_nothing(void **state)
{
	(void)state;
	assert_non_null(bindtextdomain("banso-test", folder));
	assert_non_null(textdomain("banso-test"));
	assert_string_equal(_("戻る"), "Back");
	assert_string_equal(_("進む"), "進む");
	assert_string_equal(gettext(""), ABOUT); /* what must not get to the screen */
	assert_string_equal(_(""), "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_are_translated_and_nothing_stays_nothing),
	};

	return cmocka_run_group_tests(tests, catalogue_set_up, catalogue_tear_down);
}
