/* Words as C-w deletes them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "banso/base/buf.h"
#include "text/edit/word.h"

/* Takes words from the end until nothing is left; `expected` has them joined by '|'. */
static void check_words(const char *text, const char *expected)
{
	struct buf words = {0};
	size_t end = strlen(text);

	while (end > 0) {
		size_t start = word_start_before(text, strlen(text), end);

		assert_true(start < end);
		if (words.size_bytes)
			buf_putc(&words, '|');
		buf_add(&words, text + start, end - start);
		end = start;
	}
	assert_string_equal(buf_text(&words), expected);
	buf_free(&words);
}

static void test_scripts_are_words(void **state)
{
	(void)state;
	check_words("地域包括支援センターで", "で|センター|地域包括支援");
	check_words("らーめん", "らーめん");
	check_words("センター長", "長|センター");
	check_words("ーめん。カーーーが", "が|カーーー|。|めん|ー");
	check_words("ﾃﾞｰﾀを", "を|ﾃﾞｰﾀ");
	check_words("佐々木さん", "さん|佐々木");
	check_words("3ヶ月", "ヶ月|3");
	check_words("「はい。」と", "と|。」|はい|「");
	check_words("ーー", "ーー");
}

static void test_letters_and_digits(void **state)
{
	(void)state;
	check_words("3,000円", "円|3,000");
	check_words("約12.5％", "％|12.5|約");
	check_words("foo_bar, baz", "baz|, |foo_bar");
	check_words("ＡＢＣ１２", "ＡＢＣ１２");
	check_words("naïve. 3.", ".|3|. |naïve");
}

static void test_blanks_and_newlines(void **state)
{
	(void)state;
	check_words("foo bar  ", "bar  |foo ");
	check_words("支援　先　", "先　|支援　");
	check_words("あ\n\nい", "い|\n|\n|あ");
	check_words("あ\n  ", "  |\n|あ");
	check_words("", "");
}

static void test_graphemes_stay_whole(void **state)
{
	(void)state;
	check_words("か👨‍👩‍👧", "👨‍👩‍👧|か");
	check_words("か\xE3\x82\x99き", "か\xE3\x82\x99き");
}

static void test_moves_right_over_the_same_words(void **state)
{
	static const char text[] =
		"地域包括支援センターで、foo_bar baz  3,000円\n\nらーめん　ーー。";
	static const char *const words[] = {"地域包括支援", "センター", "で", "、", "foo_bar ",
		"baz  ", "3,000", "円", "\n", "\n", "らーめん　", "ーー", "。"};
	size_t at = 0, size_bytes = strlen(text);

	(void)state;
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		size_t next = word_start_after(text, size_bytes, at);

		assert_int_equal(next - at, strlen(words[i]));
		assert_memory_equal(text + at, words[i], next - at);
		assert_int_equal(word_start_before(text, size_bytes, next), at);
		at = next;
	}
	assert_int_equal(at, size_bytes);
	assert_int_equal(word_start_after(text, size_bytes, at), size_bytes);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_scripts_are_words),
		cmocka_unit_test(test_letters_and_digits),
		cmocka_unit_test(test_blanks_and_newlines),
		cmocka_unit_test(test_graphemes_stay_whole),
		cmocka_unit_test(test_moves_right_over_the_same_words),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
