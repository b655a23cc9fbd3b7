/* 文字の健診: which characters are told to the person, and which are not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <uchar.h>

#include <cmocka.h>

#include "banso/text/glyphs.h"

static void assert_trouble(const char *grapheme, enum glyph_trouble expected)
{
	enum glyph_trouble found = glyph_check(grapheme, strlen(grapheme));

	if (found != expected)
		fail_msg("%s: %d, not %d", grapheme, found, expected);
}

static void office_text_is_fine(void **state)
{
	static const char *const fine[] = {"a", "~", "\\", "あ", "ン", "ｱ", "漢", "、", "。", "ー",
		"〜", "～", "－", "―", "●", "○", "△", "※", "→", "　", "１", "℃", "が", "ぱ", "Ω",
		"\n"};

	(void)state;
	for (size_t i = 0; i < sizeof(fine) / sizeof(fine[0]); i++)
		assert_trouble(fine[i], GLYPH_FINE);
}

static void each_kind_is_told(void **state)
{
	(void)state;
	assert_trouble("①", GLYPH_EXTENSION);
	assert_trouble("㈱", GLYPH_EXTENSION);
	assert_trouble("Ⅳ", GLYPH_EXTENSION);
	assert_trouble("髙", GLYPH_EXTENSION);
	assert_trouble("﨑", GLYPH_EXTENSION);
	assert_trouble("彅", GLYPH_EXTENSION);
	assert_trouble("鷗", GLYPH_ABSENT);
	assert_trouble("𠮷", GLYPH_ABSENT);
	assert_trouble("🏔", GLYPH_ABSENT);
	assert_trouble("é", GLYPH_ABSENT);
	assert_trouble("\u304B\u309A", GLYPH_ABSENT); /* か゚ has no character of its own */
	assert_trouble("葛\U000E0100", GLYPH_VARIANT);
	assert_trouble("\uE000", GLYPH_PRIVATE);
	assert_trouble("\uF8FF", GLYPH_PRIVATE);
	assert_trouble("\U000F0000", GLYPH_PRIVATE);
	assert_trouble("\U0010FFFD", GLYPH_PRIVATE);
}

static void the_gravest_is_told(void **state)
{
	(void)state;
	assert_trouble("𠮷\U000E0100", GLYPH_ABSENT);
	assert_trouble("髙\uFE00", GLYPH_VARIANT);
}

static void folded_kanji_are_found(void **state)
{
	char to[5];

	(void)state;
	assert_true(glyph_folds("\uFA19", 3, to));
	assert_string_equal(to, "\u795E");
	assert_true(glyph_folds("\U0002F80A", 4, to)); /* to a kanji of four bytes or three */
	assert_false(glyph_folds("神", 3, to));
	assert_false(glyph_folds("\uFA11", 3, to)); /* 﨑 stays what it is */
	assert_false(glyph_folds("が", 3, to));
	assert_false(glyph_folds("", 0, to));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(office_text_is_fine),
		cmocka_unit_test(each_kind_is_told),
		cmocka_unit_test(the_gravest_is_told),
		cmocka_unit_test(folded_kanji_are_found),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
