/* Where lines may break: our own words, and the tests that Unicode hands out. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "banso/base/buf.h"
#include "text/linebreak.h"
#include "unicode_tests.h"

/* The text with | where a line may break. */
static const char *const texts[] = {
	"",
	"か|け",
	"支|援",
	"~/|banso-|書|き|か|け-2026-11-20-090000.txt |な|ど",
	"終|わ|り。|次|へ、|ま|た",
	"「東|京|都」|の",
	"（12）|と|（あ）",
	"ちょっ|と",
	"セ|ン|ター|で",
	"3,000|円",
	"（12）％|に",
	"で|す。|￥3,000",
	"（あ）|％",
	"30%|（前|年",
	"e.g. |this",
	"No.5|の",
	"a.b:1|に",
	"a/|b",
	"1/2",
	"良|い！|次",
	"そ|う…|か",
	"“引|用”と",
	"🇯🇵|🇺🇸",
	"👍🏽|👨\xE2\x80\x8D👩",
	"か\xE3\x82\x99|き",
	"a\xC2\xA0あ",
};

static void check_text(const char *marked)
{
	struct buf text = {0}, seen = {0};
	unsigned char breaks[256];

	for (const char *at = marked; *at; at++)
		if (*at != '|')
			buf_putc(&text, *at);
	assert_true(text.size_bytes < sizeof(breaks));
	linebreak_find(buf_text(&text), text.size_bytes, breaks);
	for (size_t at = 0; at < text.size_bytes; at++) {
		assert_int_not_equal(breaks[at], LINEBREAK_END);
		if (breaks[at] == LINEBREAK_MAY)
			buf_putc(&seen, '|');
		buf_putc(&seen, text.bytes[at]);
	}
	assert_string_equal(buf_text(&seen), marked);
	buf_free(&text);
	buf_free(&seen);
}

static void words_break_as_in_japanese(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		check_text(texts[i]);
}

static void lines_end(void **state)
{
	static const char text[] = "a\nb\r\nc\r\xE2\x80\xA8";
	static const unsigned char expected[] = {
		0, LINEBREAK_END, 0, 0, LINEBREAK_END, 0, LINEBREAK_END, LINEBREAK_END, 0, 0};
	unsigned char breaks[sizeof(text) - 1];

	(void)state;
	linebreak_find(text, sizeof(text) - 1, breaks);
	assert_memory_equal(breaks, expected, sizeof(breaks));
}

/* Where we mean it otherwise: a full stop, comma or colon stays with the digit behind it. */
static bool is_ours(const struct unicode_test *test, size_t at)
{
	size_t before = at;

	while (before > 0 && (unsigned char)test->text[before - 1] >= 0x80)
		before--; /* a mark on it */
	return before > 0 && strchr(".,:", test->text[before - 1]) && test->text[at] >= '0' &&
	       test->text[at] <= '9';
}

/* How many of its breaks are not ours; behind what ends a line they write one as well. */
static int count_wrong(const struct unicode_test *test)
{
	unsigned char breaks[UNICODE_MOST_BYTES];
	size_t taken_bytes;
	bool is_ended = false;
	int wrong = 0;

	linebreak_find(test->text, test->size_bytes, breaks);
	for (size_t at = 0; at < test->size_bytes; at += taken_bytes) {
		bool is_break = breaks[at] == LINEBREAK_MAY || is_ended;

		if (is_break != (test->breaks[at] && !is_ours(test, at))) {
			print_error("LineBreakTest.txt:%d: at byte %zu\n", test->line, at);
			wrong++;
		}
		is_ended = breaks[at] == LINEBREAK_END;
		utf8_decode(test->text, test->size_bytes, at, &taken_bytes);
	}
	return wrong;
}

static void unicode_agrees(void **state)
{
	FILE *file = unicode_open(UNICODE_TESTS "LineBreakTest.txt", "src/text/line_table.h");
	struct unicode_test test = {0};
	int wrong = 0, count = 0;

	(void)state;
	if (!file)
		skip();
	for (; unicode_next(file, &test); count++)
		wrong += count_wrong(&test);
	fclose(file);
	assert_true(count > 1000);
	assert_int_equal(wrong, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_break_as_in_japanese),
		cmocka_unit_test(lines_end),
		cmocka_unit_test(unicode_agrees),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
