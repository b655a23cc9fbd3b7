/* Lines in a box: 禁則, blanks at the edge, words too long, and text without end. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "banso/base/buf.h"
#include "banso/text/utf8.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"

/* Compares with the lines joined by '|'. */
static void check_lines(const char *text, int cols, const char *expected)
{
	struct wrap wrap = {0};
	struct buf joined = {0};

	wrap_text(&wrap, text, strlen(text), cols);
	for (size_t i = 0; i < wrap.count; i++) {
		const struct wrap_line *line = &wrap.lines[i];

		if (i)
			buf_putc(&joined, '|');
		buf_add(&joined, text + line->start_bytes, line->size_bytes);
		assert_int_equal(
			line->cols, width_bytes(text + line->start_bytes, line->size_bytes));
	}
	assert_string_equal(buf_text(&joined), expected);
	assert_int_equal(wrap_count(text, cols), wrap.count);
	buf_free(&joined);
	wrap_free(&wrap);
}

static void test_there_is_always_a_line(void **state)
{
	(void)state;
	check_lines("", 10, "");
	check_lines("\n", 10, "|");
	check_lines("あ\n\nい\n", 10, "あ||い|");
	check_lines("a\r\nb", 10, "a\r|b");
	check_lines("あ\u2028い", 10, "あ\u2028|い");
}

static void test_wide_characters_fill_the_box(void **state)
{
	(void)state;
	check_lines("地域包括", 8, "地域包括");
	check_lines("地域包括", 7, "地域包|括");
	check_lines("地域包括", 6, "地域包|括");
	check_lines("a地域包括", 6, "a地域|包括");
	check_lines("地域", 2, "地|域");
}

static void test_kinsoku(void **state)
{
	(void)state;
	check_lines("ああああ。", 8, "あああ|あ。");
	check_lines("ああああ、い", 8, "あああ|あ、い");
	check_lines("あああ「い」", 8, "あああ|「い」");
	check_lines("あああ（いう", 8, "あああ|（いう");
	check_lines("ああああっ", 8, "あああ|あっ");
	check_lines("あああセンター", 10, "あああセン|ター");
	check_lines("ああああー", 8, "あああ|あー");
	check_lines("支援は3,000円で", 10, "支援は|3,000円で");
}

static void test_words_move_whole_or_are_broken(void **state)
{
	(void)state;
	check_lines("foo bar-baz", 8, "foo bar-|baz");
	check_lines("foo barbaz", 8, "foo |barbaz");
	check_lines("abcdefghij", 4, "abcd|efgh|ij");
	check_lines("ab abcdefghij", 4, "ab |abcd|efgh|ij");
	check_lines(
		"👨‍👩‍👧👨‍👩‍👧", 6, "👨‍👩‍👧|👨‍👩‍👧");
	check_lines("か\xE3\x82\x99き", 2, "か\xE3\x82\x99|き");
}

static void test_blanks_hang_over_the_edge(void **state)
{
	(void)state;
	check_lines("foo   bar", 4, "foo   |bar");
	check_lines("あい　　う", 4, "あい　　|う");
	check_lines("ab      ", 4, "ab      ");
	check_lines("ab      \nc", 4, "ab      |c");
}

static void test_ambiguous_width_counts(void **state)
{
	(void)state;
	check_lines("①②③④", 4, "①②③④");
	width_set_ambiguous(2);
	check_lines("①②③④", 4, "①②|③④");
	width_set_ambiguous(1);
}

/* --- beside something --- */

static void check_beside(const char *text, int first_cols, int cols, const char *expected)
{
	struct wrap wrap = {0};
	struct buf joined = {0};

	wrap_text_beside(&wrap, text, strlen(text), first_cols, cols);
	for (size_t i = 0; i < wrap.count; i++) {
		buf_puts(&joined, i ? "|" : "");
		buf_add(&joined, text + wrap.lines[i].start_bytes, wrap.lines[i].size_bytes);
	}
	assert_string_equal(buf_text(&joined), expected);
	assert_int_equal(wrap_count_beside(text, first_cols, cols), wrap.count);
	buf_free(&joined);
	wrap_free(&wrap);
}

static void test_lines_below_have_all_of_the_box(void **state)
{
	(void)state;
	check_beside("地域包括支援", 4, 8, "地域|包括支援");
	check_beside("地域包括支援", 12, 14, "地域包括支援");
	check_beside("地域包括支援", 6, 6, "地域包|括支援");
	check_beside("あ\nい", 4, 8, "あ|い");
	check_beside("あああ。いい", 6, 12, "ああ|あ。いい");
}

static const char *const pieces[] = {"支援", "a", "、", "。", "ー", "1,024", " ", "　",
	"か\xE3\x82\x99", "\n", "（", "）", "word", "-", "①", "👨‍👩‍👧"};

static void put_pieces(struct buf *out)
{
	for (int i = rand() % 40; i > 0; i--)
		buf_puts(out, pieces[(size_t)rand() % (sizeof(pieces) / sizeof(pieces[0]))]);
}

static int cols_without_blanks(const char *text, const struct wrap_line *line)
{
	size_t size_bytes = line->size_bytes;

	text += line->start_bytes;
	for (;;) {
		if (size_bytes && text[size_bytes - 1] == ' ')
			size_bytes--;
		else if (size_bytes >= 3 && memcmp(text + size_bytes - 3, "　", 3) == 0)
			size_bytes -= 3;
		else
			return width_bytes(text, size_bytes);
	}
}

/* In any box that holds a grapheme no byte is lost, no line is too wide, the first one is as full
 * as one alone would be, and more room below it never makes more lines. */
static void test_any_text_beside_anything(void **state)
{
	(void)state;
	srand(14);
	for (int i = 0; i < 5000; i++) {
		struct buf text = {0};
		struct wrap wrap = {0}, alone = {0};
		int first_cols = 6 + rand() % 30, cols = first_cols + rand() % 30;
		size_t at = 0;

		put_pieces(&text);
		wrap_text_beside(&wrap, buf_text(&text), text.size_bytes, first_cols, cols);
		for (size_t k = 0; k < wrap.count; k++) {
			const struct wrap_line *line = &wrap.lines[k];

			assert_true(line->start_bytes == at ||
				    (line->start_bytes == at + 1 && buf_text(&text)[at] == '\n'));
			at = line->start_bytes + line->size_bytes;
			assert_true(cols_without_blanks(buf_text(&text), line) <=
				    (k ? cols : first_cols));
		}
		assert_int_equal(at, text.size_bytes);
		wrap_text(&alone, buf_text(&text), text.size_bytes, first_cols);
		assert_int_equal(wrap.lines[0].size_bytes, alone.lines[0].size_bytes);
		assert_true(wrap.count <= alone.count);
		wrap_free(&wrap);
		wrap_free(&alone);
		buf_free(&text);
	}
}

static void test_memory_is_used_again(void **state)
{
	struct wrap wrap = {0};

	(void)state;
	wrap_text(&wrap, "あ\nい\nう", 11, 10);
	assert_int_equal(wrap.count, 3);
	wrap_text(&wrap, "あ", 3, 10);
	assert_int_equal(wrap.count, 1);
	wrap_free(&wrap);
	assert_null(wrap.lines);
}

static void test_line_at(void **state)
{
	static const char text[] = "地域包括\n\nあ";
	struct wrap wrap = {0};

	(void)state;
	wrap_text(&wrap, text, strlen(text), 4);
	assert_int_equal(wrap.count, 4);
	assert_int_equal(wrap_line_at(&wrap, 0), 0);
	assert_int_equal(wrap_line_at(&wrap, 3), 0);
	assert_int_equal(wrap_line_at(&wrap, 6), 1);
	assert_int_equal(wrap_line_at(&wrap, 12), 1);
	assert_int_equal(wrap_line_at(&wrap, 13), 2);
	assert_int_equal(wrap_line_at(&wrap, 14), 3);
	assert_int_equal(wrap_line_at(&wrap, strlen(text)), 3);
	wrap_free(&wrap);
}

/* Every width from 2: nothing lost, nothing over the edge but blanks, no 。 at a start. */
static void test_any_width_keeps_the_text(void **state)
{
	static const char text[] =
		"これは、「地域包括支援センター」の3回目（訪問）です。Bring a "
		"laptop　と、資料①〜③を。\n👍🏽🇯🇵 か\xE3\x82\x99、ok。\n";
	struct wrap wrap = {0};

	(void)state;
	for (int cols = 2; cols < 90; cols++) {
		size_t at = 0;

		wrap_text(&wrap, text, strlen(text), cols);
		for (size_t i = 0; i < wrap.count; i++) {
			const struct wrap_line *line = &wrap.lines[i];
			const char *start = text + line->start_bytes;
			size_t ink_bytes = line->size_bytes;

			assert_int_equal(line->start_bytes, at);
			assert_int_equal(utf8_floor_grapheme(text, strlen(text), at), at);
			while (ink_bytes && start[ink_bytes - 1] == ' ')
				ink_bytes--;
			if (ink_bytes > 2 && memcmp(start + ink_bytes - 3, "　", 3) == 0)
				ink_bytes -= 3;
			assert_true(width_bytes(start, ink_bytes) <= cols ||
				    utf8_next_grapheme(start, ink_bytes, 0) == ink_bytes);
			if (cols >= 6 && line->size_bytes >= 3)
				assert_memory_not_equal(start, "。", 3);
			at += line->size_bytes;
			at += text[at] == '\n';
		}
		assert_int_equal(at, strlen(text));
	}
	wrap_free(&wrap);
}

static void test_a_long_text(void **state)
{
	struct buf text = {0};
	struct wrap wrap = {0};

	(void)state;
	while (text.size_bytes < 30000)
		buf_puts(&text, "地域包括支援センターで、");
	for (int i = 0; i < 100; i++)
		wrap_text(&wrap, text.bytes, text.size_bytes, 70);
	assert_in_range(wrap.count, 10000 / 35, 10000 / 33);
	wrap_free(&wrap);
	buf_free(&text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_there_is_always_a_line),
		cmocka_unit_test(test_wide_characters_fill_the_box),
		cmocka_unit_test(test_kinsoku),
		cmocka_unit_test(test_words_move_whole_or_are_broken),
		cmocka_unit_test(test_blanks_hang_over_the_edge),
		cmocka_unit_test(test_ambiguous_width_counts),
		cmocka_unit_test(test_lines_below_have_all_of_the_box),
		cmocka_unit_test(test_any_text_beside_anything),
		cmocka_unit_test(test_memory_is_used_again),
		cmocka_unit_test(test_line_at),
		cmocka_unit_test(test_any_width_keeps_the_text),
		cmocka_unit_test(test_a_long_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
