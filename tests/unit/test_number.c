/* Numbers as they are typed, and their one written form. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "banso/base/buf.h"
#include "banso/text/number.h"

/* `expected` NULL: no number. */
static void check(const char *text, const char *unit, int decimals, const char *expected)
{
	struct buf out = {0};

	assert_int_equal(number_parse(text, unit, decimals, &out), expected != NULL);
	assert_string_equal(buf_text(&out), expected ? expected : "");
	buf_free(&out);
}

static void test_one_written_form(void **state)
{
	(void)state;
	check("0", NULL, -1, "0");
	check("-0", NULL, -1, "0");
	check("-0.0", NULL, -1, "0");
	check("007", NULL, -1, "7");
	check("+12.50", NULL, -1, "12.5");
	check(".5", NULL, -1, "0.5");
	check("-12.5", NULL, -1, "-12.5");
	check(" 3 \n", NULL, -1, "3");
	check("1741", "", 0, "1741");
	check("123456789012345678901234567890", NULL, 0, "123456789012345678901234567890");
}

static void test_as_offices_write(void **state)
{
	(void)state;
	check("１２．５", NULL, 1, "12.5");
	check("３，０００", NULL, 0, "3000");
	check("３、０００", NULL, 0, "3000");
	check("1,234,567.8", NULL, 1, "1234567.8");
	check("−５", NULL, 0, "-5");
	check("ー５", NULL, 0, "-5");
	check("▲３", NULL, 0, "-3");
	check("△ 3.5", NULL, 1, "-3.5");
}

static void test_groups_of_three_or_none(void **state)
{
	(void)state;
	check("3,00", NULL, -1, NULL);
	check("3000,000", NULL, -1, NULL);
	check("1,2345", NULL, -1, NULL);
	check("1,234,56", NULL, -1, NULL);
	check(",123", NULL, -1, NULL);
	check("1,,234", NULL, -1, NULL);
	check("1,", NULL, -1, NULL);
	check("0.123,456", NULL, -1, NULL);
}

static void test_unit_may_stand_behind(void **state)
{
	(void)state;
	check("32.1%", "%", 1, "32.1");
	check("32.1 ％", "%", 1, "32.1");
	check("３２％", "％", 1, "32");
	check("3,000人", "人", 0, "3000");
	check("12km", "ＫＭ", 0, "12");
	check("12㎡", "m2", 0, "12");
	check("３メートル", "メートル", 0, "3");
	check("12回", "人", 0, NULL);
	check("12人", NULL, 0, NULL);
	check("人", "人", 0, NULL);
}

static void test_decimals(void **state)
{
	(void)state;
	check("12.5", NULL, 0, NULL);
	check("12.0", NULL, 0, "12");
	check("12.34", NULL, 1, NULL);
	check("12.30", NULL, 1, "12.3");
}

static void test_no_numbers(void **state)
{
	static const char *const texts[] = {
		"",
		"　",
		"-",
		".",
		"1.",
		"1.2.3",
		"--1",
		"1 2",
		"abc",
		"1e5",
		"0x10",
		"①",
		"三",
		"10²",
		"1-2",
		"約5",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++)
		check(texts[i], "人", -1, NULL);
}

static void test_value(void **state)
{
	char many[800] = "";

	(void)state;
	assert_true(number_value("0") == 0.0);
	assert_true(number_value("3000") == 3000.0);
	assert_true(number_value("-12.5") == -12.5);
	assert_true(number_value("0.1") == 0.1);
	assert_true(number_value("99.9") == 99.9);
	/* More digits than any double has are over every limit, not beside it. */
	memset(many, '9', sizeof(many) - 1);
	many[400] = '.';
	assert_true(number_value(many) > 1e300);
	assert_true(number_value("0.10000000000000000000000000000000000000") == 0.1);
}

static void test_with_groups(void **state)
{
	static const char *const numbers[][2] = {{"0", "0"}, {"999", "999"}, {"1000", "1,000"},
		{"52340", "52,340"}, {"-1234567.125", "-1,234,567.125"}, {"-12.5", "-12.5"},
		{"0.1234", "0.1234"}, {"十二", "十二"}, {"", ""}};

	(void)state;
	for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
		struct buf out = {0};

		number_put(&out, numbers[i][0]);
		assert_string_equal(buf_text(&out), numbers[i][1]);
		buf_free(&out);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_one_written_form),
		cmocka_unit_test(test_as_offices_write),
		cmocka_unit_test(test_groups_of_three_or_none),
		cmocka_unit_test(test_unit_may_stand_behind),
		cmocka_unit_test(test_decimals),
		cmocka_unit_test(test_no_numbers),
		cmocka_unit_test(test_value),
		cmocka_unit_test(test_with_groups),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
