/* UTF-8: validity, graphemes, composition, keys typed with the IME left on. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <stdlib.h>
#include <uninorm.h>

#include "banso/base/buf.h"
#include "banso/text/utf8.h"
#include "unicode_tests.h"

#define KA_VOICED_MARK "か\xE3\x82\x99"

static void test_invalid_bytes_are_found(void **state)
{
	(void)state;
	assert_int_equal(utf8_invalid_at("", 0), 0);
	assert_int_equal(utf8_invalid_at("支援", 6), 6);
	assert_int_equal(utf8_invalid_at("支\xFF", 4), 3);
	assert_int_equal(utf8_invalid_at("支援", 5), 3);
	assert_int_equal(utf8_invalid_at("\xC0\xAF", 2), 0);
	assert_int_equal(utf8_invalid_at("\xED\xA0\x80", 3), 0);
}

static void test_decode_and_append_mirror_each_other(void **state)
{
	static const char text[] = "aあ🏔é";
	struct buf out = {0};
	size_t taken_bytes;

	(void)state;
	for (size_t at = 0; at < strlen(text); at += taken_bytes)
		utf8_append(&out, utf8_decode(text, strlen(text), at, &taken_bytes));
	assert_string_equal(buf_text(&out), text);
	buf_free(&out);
}

/* Each text with the number of graphemes in it. */
static const struct {
	const char *text;
	size_t graphemes;
} clusters[] = {
	{"", 0},
	{"abc", 3},
	{"\r\n", 1},
	{"a\r\nb", 3},
	{"地域包括", 4},
	{KA_VOICED_MARK "き", 2},
	{"ｶﾞｽ", 2},
	{"\n\xE3\x82\x99", 2},
	{"🇯🇵", 1},
	{"🇯🇵🇺🇸🇫", 3},
	{"a🇯🇵🇺🇸b", 4},
	{"👍🏽", 1},
	{"👨‍👩‍👧", 1},
	{"👨‍👩‍👧👨‍👩‍👧x", 3},
	{"❤️‍🔥", 1},
	{"a‍👩", 2},
	{"각", 1},
	{"葛\xF3\xA0\x84\x80飾", 2},
};

static void test_graphemes_both_ways(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(clusters) / sizeof(clusters[0]); i++) {
		const char *text = clusters[i].text;
		size_t size_bytes = strlen(text), at = 0, count = 0;

		assert_int_equal(utf8_count_graphemes(text, size_bytes), clusters[i].graphemes);
		while (at < size_bytes) {
			size_t next = utf8_next_grapheme(text, size_bytes, at);

			assert_int_equal(utf8_prev_grapheme(text, size_bytes, next), at);
			for (size_t inside = at; inside < next; inside++)
				assert_int_equal(utf8_floor_grapheme(text, size_bytes, inside), at);
			at = next;
			count++;
		}
		assert_int_equal(count, clusters[i].graphemes);
	}
}

static void test_unicode_agrees(void **state)
{
	FILE *file =
		unicode_open(UNICODE_TESTS "GraphemeBreakTest.txt", "src/text/grapheme_table.h");
	struct unicode_test test = {0};
	int count = 0;

	(void)state;
	if (!file)
		skip();
	for (; unicode_next(file, &test); count++) {
		size_t at = 0;

		for (size_t next = 1; next <= test.size_bytes; next++) {
			if (!test.breaks[next])
				continue;
			if (utf8_next_grapheme(test.text, test.size_bytes, at) != next)
				fail_msg(
					"GraphemeBreakTest.txt:%d: behind byte %zu", test.line, at);
			assert_int_equal(utf8_prev_grapheme(test.text, test.size_bytes, next), at);
			at = next;
		}
	}
	fclose(file);
	assert_true(count > 500);
}

static void test_ends_of_the_text_hold(void **state)
{
	(void)state;
	assert_int_equal(utf8_next_grapheme("あ", 3, 3), 3);
	assert_int_equal(utf8_prev_grapheme("あ", 3, 0), 0);
	assert_int_equal(utf8_prev_grapheme("", 0, 0), 0);
	assert_int_equal(utf8_floor_grapheme("あ", 3, 9), 3);
	assert_int_equal(utf8_floor_grapheme("", 0, 0), 0);
}

static void check(
	void (*append)(struct buf *, const char *, size_t), const char *text, const char *expected)
{
	struct buf out = {0};

	append(&out, text, strlen(text));
	assert_string_equal(buf_text(&out), expected);
	buf_free(&out);
}

static void test_compose(void **state)
{
	(void)state;
	check(utf8_compose, "", "");
	check(utf8_compose, "plain", "plain");
	check(utf8_compose, KA_VOICED_MARK, "が");
	check(utf8_compose, "ハ\xE3\x82\x9A", "パ");
	check(utf8_compose, "e\xCC\x81", "é");
	check(utf8_compose, "ｶﾞ①㎡", "ｶﾞ①㎡");
}

static void check_by_library(const char *text, size_t size_bytes)
{
	struct buf ours = {0};
	size_t theirs_bytes = 0;
	uint8_t *theirs =
		u8_normalize(UNINORM_NFC, (const uint8_t *)text, size_bytes, NULL, &theirs_bytes);

	utf8_compose(&ours, text, size_bytes);
	if (!theirs || ours.size_bytes != theirs_bytes ||
		memcmp(ours.bytes, theirs, theirs_bytes) != 0)
		fail_msg("%s is not composed", text);
	free(theirs);
	buf_free(&ours);
}

/* Alone, behind what may take a mark, and in front of one: whatever is decided by a look at it. */
static void any_character_is_composed_as_by_the_library(void **state)
{
	static const char *const around[][2] = {{"", ""}, {"か", ""}, {"e", "か"}, {"", "\u3099"},
		{"漢", "\u0301"}, {"\u302A", "\u3099"}};
	struct buf text = {0};

	(void)state;
	for (uint32_t code_point = 1; code_point < 0x30000; code_point++) {
		if (code_point >= 0xD800 && code_point < 0xE000)
			continue;
		for (size_t i = 0; i < sizeof(around) / sizeof(around[0]); i++) {
			buf_clear(&text);
			buf_puts(&text, around[i][0]);
			utf8_append(&text, code_point);
			buf_puts(&text, around[i][1]);
			check_by_library(text.bytes, text.size_bytes);
		}
	}
	buf_free(&text);
}

static void test_halfwidth(void **state)
{
	(void)state;
	check(utf8_halfwidth, "ＡＢｚ０９　！～", "ABz09 !~");
	check(utf8_halfwidth, "２０２４ー８−７‐", "2024-8-7-");
	check(utf8_halfwidth, "８・７。３、０", "8/7.3,0");
	check(utf8_halfwidth, "かな", "かな");
}

/* What was thinned out stays as it is, also where NFC takes parts apart, as of many an Indic mark.
 */
static void test_composing_makes_no_grapheme_too_large(void **state)
{
	(void)state;
	for (uint32_t mark = 0x300; mark < 0x1100; mark++) {
		struct buf typed = {0}, thin = {0}, composed = {0};

		utf8_append(&typed, 0x915);
		for (int i = 0; i < 2 * GRAPHEME_MAX_PARTS; i++)
			utf8_append(&typed, mark);
		utf8_put_inert(&thin, buf_text(&typed), typed.size_bytes, true);
		utf8_compose(&composed, buf_text(&thin), thin.size_bytes);
		assert_true(utf8_is_inert(buf_text(&composed)));
		buf_free(&typed);
		buf_free(&thin);
		buf_free(&composed);
	}
}

/* Each way in which programs end a line: no two words become one. */
static void test_every_line_end_is_one(void **state)
{
	static const char typed[] =
		"一\n二\r三\r\n四\v五\f六\xC2\x85七\xE2\x80\xA8八\xE2\x80\xA9九";
	struct buf lines = {0}, line = {0};

	(void)state;
	utf8_put_inert(&lines, typed, strlen(typed), true);
	utf8_put_inert(&line, typed, strlen(typed), false);
	assert_string_equal(buf_text(&lines), "一\n二\n三\n四\n五\n六\n七\n八\n九");
	assert_string_equal(buf_text(&line), "一 二 三 四 五 六 七 八 九");
	buf_free(&lines);
	buf_free(&line);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_invalid_bytes_are_found),
		cmocka_unit_test(test_decode_and_append_mirror_each_other),
		cmocka_unit_test(test_graphemes_both_ways),
		cmocka_unit_test(test_unicode_agrees),
		cmocka_unit_test(test_ends_of_the_text_hold),
		cmocka_unit_test(test_compose),
		cmocka_unit_test(any_character_is_composed_as_by_the_library),
		cmocka_unit_test(test_halfwidth),
		cmocka_unit_test(test_every_line_end_is_one),
		cmocka_unit_test(test_composing_makes_no_grapheme_too_large),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
