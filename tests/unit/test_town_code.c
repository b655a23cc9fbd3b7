#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "banso/text/town_code.h"

static void the_last_digit_follows_from_the_others(void **state)
{
	/* Published codes, among them both that end in the last digit of 11 and of 10. */
	static const char *const known[] = {"010006", "011002", "131016", "141003", "261009",
		"271004", "401307", "471003", "472018", "012033", "999997"};

	(void)state;
	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		assert_int_equal(town_code_check_digit(known[i]), known[i][5]);
	assert_int_equal(town_code_check_digit("00000"), '1'); /* 11 */
	assert_int_equal(town_code_check_digit("00006"), '0'); /* 10 */
	assert_int_equal(town_code_check_digit("02000"), '1'); /* 11 - 10 */
	assert_int_equal(town_code_check_digit("00100"), '7');
	assert_int_equal(town_code_check_digit("00030"), '2');
	assert_int_equal(town_code_check_digit("00040"), '0'); /* 10 */
}

static const char *digits_of(const char *typed, size_t count)
{
	static char digits[TOWN_CODE_DIGITS + 1];

	assert_int_equal(town_code_digits(typed, digits), count);
	return digits;
}

static void digits_are_read_as_they_are_typed(void **state)
{
	(void)state;
	assert_string_equal(digits_of("011002", 6), "011002");
	assert_string_equal(digits_of("０１１００２", 6), "011002");
	assert_string_equal(digits_of(" 01100-2　", 6), "011002");
	assert_string_equal(digits_of("０１１００－２", 6), "011002");
	assert_string_equal(digits_of("01100", 5), "01100");
	assert_string_equal(digits_of("01100234", 8), "011002");
	digits_of("", 0);
	digits_of("札幌市", 0);
	digits_of("0110-02", 0);
	digits_of("01100.2", 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_last_digit_follows_from_the_others),
		cmocka_unit_test(digits_are_read_as_they_are_typed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
