/* Roles × palettes: readable on black and on white, on the terminal's own background. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>
#include <curses.h>
#include <locale.h>

#include "banso/ui/term/style.h"

#define READABLE 4.5 /* contrast of text to its background (WCAG 2, AA) */

struct rgb {
	int red, green, blue;
};

/* xterm's palette as it comes. */
static struct rgb xterm_color(int index)
{
	static const struct rgb first[16] = {{0, 0, 0}, {205, 0, 0}, {0, 205, 0}, {205, 205, 0},
		{0, 0, 238}, {205, 0, 205}, {0, 205, 205}, {229, 229, 229}, {127, 127, 127},
		{255, 0, 0}, {0, 255, 0}, {255, 255, 0}, {92, 92, 255}, {255, 0, 255},
		{0, 255, 255}, {255, 255, 255}};
	static const int levels[6] = {0, 95, 135, 175, 215, 255};
	int in_cube = index - 16, grey = 8 + 10 * (index - 232);

	if (index < 16)
		return first[index];
	if (index >= 232)
		return (struct rgb){grey, grey, grey};
	return (struct rgb){levels[in_cube / 36], levels[in_cube / 6 % 6], levels[in_cube % 6]};
}

static double linear(int channel)
{
	double share = channel / 255.0;

	return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4);
}

static double luminance(struct rgb color)
{
	return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) +
	       0.0722 * linear(color.blue);
}

static double contrast(struct rgb one, struct rgb other)
{
	double lighter = luminance(one), darker = luminance(other);

	if (lighter < darker) {
		lighter = luminance(other);
		darker = luminance(one);
	}
	return (lighter + 0.05) / (darker + 0.05);
}

static bool is_readable(int index)
{
	static const struct rgb black = {0, 0, 0}, white = {255, 255, 255};

	return contrast(xterm_color(index), black) >= READABLE &&
	       contrast(xterm_color(index), white) >= READABLE;
}

static void test_contrast_is_that_of_the_standard(void **state)
{
	(void)state;
	assert_true(fabs(contrast((struct rgb){0, 0, 0}, (struct rgb){255, 255, 255}) - 21) < 0.01);
	assert_true(fabs(contrast(xterm_color(243), (struct rgb){255, 255, 255}) - 4.54) < 0.01);
}

/* The reason why terminals of 8 and 16 colours are given none. */
static void test_none_of_the_first_16_is_readable_on_both(void **state)
{
	(void)state;
	for (int index = 0; index < 16; index++)
		assert_false(is_readable(index));
}

static void test_every_role_is_readable_in_every_palette(void **state)
{
	static const int palettes[] = {0, 2, 8, 16, 52, 64, 88, 256, 1 << 15, 1 << 24};

	(void)state;
	for (size_t i = 0; i < sizeof(palettes) / sizeof(palettes[0]); i++)
		for (int role = 0; role < ROLE_COUNT; role++) {
			int color = style_color((enum role)role, palettes[i]);

			if (color < 0)
				continue;
			if (color >= palettes[i] || !is_readable(color))
				fail_msg("role %d has colour %d of %d", role, color, palettes[i]);
		}
}

static void test_direct_colours_are_no_palette(void **state)
{
	(void)state;
	assert_int_equal(style_color(ROLE_QUIET, 256), 243);
	assert_int_equal(style_color(ROLE_QUIET, 1 << 24), -1);
	assert_int_equal(style_color(ROLE_QUIET, 88), -1);
	assert_int_equal(style_color(ROLE_TEXT, 256), -1);
}

static FILE *nowhere;

static int open_nowhere(void **state)
{
	(void)state;
	nowhere = fopen("/dev/null", "r+");
	return nowhere ? 0 : -1;
}

static int close_nowhere(void **state)
{
	(void)state;
	return fclose(nowhere);
}

/* Asks curses itself what it would show. */
static void check_on(const char *kind, bool color, bool has_colors_then)
{
	SCREEN *screen = newterm(kind, nowhere, nowhere);
	bool has_any = false;

	assert_non_null(screen);
	style_start(color);
	for (int role = 0; role < ROLE_COUNT; role++) {
		attr_t attributes = (attr_t)style_of((enum role)role);
		short fore = -1, back = -1;

		assert_int_equal(
			attributes & (A_STANDOUT | A_DIM | A_BLINK | A_UNDERLINE | A_ITALIC), 0);
		assert_int_equal((attributes & A_REVERSE) != 0, role == ROLE_CHIP);
		if (PAIR_NUMBER(attributes) == 0)
			continue;
		assert_int_equal(role, ROLE_QUIET);
		has_any = true;
		assert_int_equal(pair_content((short)PAIR_NUMBER(attributes), &fore, &back), OK);
		assert_int_equal(back, -1);
		assert_true(is_readable(fore));
	}
	assert_int_equal(style_of(ROLE_TEXT), A_NORMAL);
	assert_int_equal(has_any, has_colors_then);
	endwin();
	delscreen(screen);
}

static void test_curses_shows_the_same(void **state)
{
	(void)state;
	check_on("xterm-256color", true, true);
	check_on("xterm-256color", false, false);
	check_on("xterm", true, false);
	check_on("linux", true, false);
	check_on("vt100", true, false);
	check_on("vt100", false, false);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_contrast_is_that_of_the_standard),
		cmocka_unit_test(test_none_of_the_first_16_is_readable_on_both),
		cmocka_unit_test(test_every_role_is_readable_in_every_palette),
		cmocka_unit_test(test_direct_colours_are_no_palette),
		cmocka_unit_test_setup_teardown(
			test_curses_shows_the_same, open_nowhere, close_nowhere),
	};

	setlocale(LC_ALL, "C.UTF-8");
	return cmocka_run_group_tests(tests, NULL, NULL);
}
