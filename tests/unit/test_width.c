/* Columns of text, and that ncurses counts them by the same table. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <curses.h>
#include <locale.h>
#include <wchar.h>

#include "banso/base/buf.h"
#include "banso/text/width.h"

static int narrow_again(void **state)
{
	(void)state;
	width_set_ambiguous(1);
	return 0;
}

static const struct {
	uint32_t code_point;
	int cols, cols_wide; /* with ambiguous characters as 1, as 2 */
} widths[] = {
	{'a', 1, 1},
	{'~', 1, 1},
	{0, 0, 0},
	{'\n', 0, 0},
	{0x7F, 0, 0},
	{0x85, 0, 0},
	{0xA0, 1, 1},
	{0xAD, 0, 0},
	{0xE9, 1, 2},
	{0xD7, 1, 2},
	{0x300, 0, 0},
	{0x600, 1, 1},
	{0x1100, 2, 2},
	{0x1161, 0, 0},
	{0x11A8, 0, 0},
	{0x200B, 0, 0},
	{0x200D, 0, 0},
	{0x2015, 1, 2},
	{0x2026, 1, 2},
	{0x2028, 0, 0},
	{0x202E, 0, 0},
	{0x203B, 1, 2},
	{0x2192, 1, 2},
	{0x2460, 1, 2},
	{0x25CB, 1, 2},
	{0x3000, 2, 2},
	{0x3040, 2, 2},
	{0x3042, 2, 2},
	{0x3099, 0, 0},
	{0x309A, 0, 0},
	{0x309B, 2, 2},
	{0x30FC, 2, 2},
	{0x4E00, 2, 2},
	{0x9FFF, 2, 2},
	{0xAC00, 2, 2},
	{0xE000, 1, 2},
	{0xF900, 2, 2},
	{0xFE0F, 0, 0},
	{0xFEFF, 0, 0},
	{0xFF21, 2, 2},
	{0xFF71, 1, 1},
	{0xFF9E, 1, 1},
	{0xFFE5, 2, 2},
	{0x1F1EF, 1, 1},
	{0x1F3FD, 2, 2},
	{0x1F600, 2, 2},
	{0x1F774, 1, 1},
	{0x1FAE8, 2, 2},
	{0x20BB7, 2, 2},
	{0xE0100, 0, 0},
	{0xF0000, 1, 2},
	{0x10FFFF, 1, 1},
};

static void test_width_of(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(widths) / sizeof(widths[0]); i++) {
		uint32_t code_point = widths[i].code_point;

		width_set_ambiguous(1);
		assert_int_equal(width_of(code_point), widths[i].cols);
		width_set_ambiguous(2);
		assert_int_equal(width_of(code_point), widths[i].cols_wide);
		if (width_is_hidden(code_point))
			assert_int_equal(widths[i].cols, 0);
	}
}

static void test_wcwidth_follows(void **state)
{
	(void)state;
	assert_int_equal(wcwidth(L'あ'), 2);
	assert_int_equal(wcwidth(L'①'), 1);
	assert_int_equal(wcwidth(0), 0);
	assert_int_equal(wcwidth('\n'), -1);
	assert_int_equal(wcwidth(0x9B), -1);
	assert_int_equal(wcwidth(-1), -1);
	assert_int_equal(wcswidth(L"あ①x", 9), 4);
	assert_int_equal(wcswidth(L"あ①x", 2), 3);
	assert_int_equal(wcswidth(L"a\tb", 3), -1);
	width_set_ambiguous(2);
	assert_int_equal(wcwidth(L'①'), 2);
	assert_int_equal(wcswidth(L"あ①x", 9), 5);
}

static int cols_in_ncurses(const char *text)
{
	WINDOW *pad = newpad(1, 40);
	int cols;

	assert_non_null(pad);
	waddstr(pad, text);
	cols = getcurx(pad);
	delwin(pad);
	return cols;
}

static void test_ncurses_counts_by_the_same_table(void **state)
{
	FILE *nowhere = fopen("/dev/null", "r+");
	SCREEN *screen;

	(void)state;
	assert_non_null(nowhere);
	setlocale(LC_ALL, "C.UTF-8");
	screen = newterm("vt100", nowhere, nowhere);
	assert_non_null(screen);
	assert_int_equal(cols_in_ncurses("①あ○x"), 5);
	width_set_ambiguous(2);
	assert_int_equal(cols_in_ncurses("①あ○x"), 7);
	endwin();
	delscreen(screen);
	fclose(nowhere);
}

static void test_width_of_text(void **state)
{
	(void)state;
	assert_int_equal(width_text(""), 0);
	assert_int_equal(width_text("支援 3回目"), 10);
	assert_int_equal(width_text("か\xE3\x82\x99"), 2);
	assert_int_equal(width_text("🇯🇵"), 2);
	assert_int_equal(width_text("👨‍👩‍👧"), 6);
	assert_int_equal(width_bytes("支援", 3), 2);
}

static void test_fit_never_cuts_a_grapheme(void **state)
{
	int cols;

	(void)state;
	assert_int_equal(width_fit("地域包括", 12, 5, &cols), 6);
	assert_int_equal(cols, 4);
	assert_int_equal(width_fit("地域", 6, 4, &cols), 6);
	assert_int_equal(cols, 4);
	assert_int_equal(width_fit("か\xE3\x82\x99き", 9, 2, &cols), 6);
	assert_int_equal(width_fit("🇯🇵", 8, 1, &cols), 0);
	assert_int_equal(cols, 0);
	assert_int_equal(width_fit("あ", 3, 0, NULL), 0);
	assert_int_equal(width_fit("", 0, 9, NULL), 0);
}

static void check_shortened(const char *text, int cols, const char *expected)
{
	struct buf out = {0};

	width_shorten(&out, text, cols);
	assert_string_equal(buf_text(&out), expected);
	assert_true(width_text(buf_text(&out)) <= cols);
	buf_free(&out);
}

static void test_shorten(void **state)
{
	(void)state;
	check_shortened("支援先", 6, "支援先");
	check_shortened("支援先", 5, "支..");
	check_shortened("支援先", 4, "支..");
	check_shortened("支援先", 2, "..");
	check_shortened("支援先", 1, "");
	check_shortened("支援先", 0, "");
	/* What stands for the rest is as wide on every terminal. */
	width_set_ambiguous(2);
	check_shortened("支援先", 5, "支..");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(test_width_of, narrow_again),
		cmocka_unit_test_teardown(test_wcwidth_follows, narrow_again),
		cmocka_unit_test_teardown(test_ncurses_counts_by_the_same_table, narrow_again),
		cmocka_unit_test(test_width_of_text),
		cmocka_unit_test(test_fit_never_cuts_a_grapheme),
		cmocka_unit_test_teardown(test_shorten, narrow_again),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
