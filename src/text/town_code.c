#include "banso/text/town_code.h"

#include <string.h>

#include "banso/base/buf.h"
#include "banso/text/utf8.h"

/* Only digits, blanks, and a hyphen before the last digit. */
static size_t take_digits(const char *text, char digits[TOWN_CODE_DIGITS + 1])
{
	size_t count = 0;

	for (; *text; text++) {
		if (*text == ' ' || (*text == '-' && count == TOWN_CODE_DIGITS - 1))
			continue;
		if (*text < '0' || *text > '9')
			return 0;
		if (count < TOWN_CODE_DIGITS)
			digits[count] = *text;
		count++;
	}
	digits[count < TOWN_CODE_DIGITS ? count : TOWN_CODE_DIGITS] = '\0';
	return count;
}

size_t town_code_digits(const char *typed, char digits[TOWN_CODE_DIGITS + 1])
{
	struct buf halfwidth = {0};
	size_t count;

	utf8_halfwidth(&halfwidth, typed, strlen(typed));
	count = take_digits(buf_text(&halfwidth), digits);
	buf_free(&halfwidth);
	return count;
}

char town_code_check_digit(const char *digits)
{
	int sum = 0;

	for (int i = 0; i < TOWN_CODE_DIGITS - 1; i++)
		sum += (digits[i] - '0') * (TOWN_CODE_DIGITS - i);
	return (char)('0' + (11 - sum % 11) % 10);
}
