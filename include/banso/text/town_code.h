/*
 * 団体コード, the number of a prefecture or municipality: six digits, the last computed from the
 * other five, so that a slip shows.
 */
#ifndef BANSO_TEXT_TOWN_CODE_H
#define BANSO_TEXT_TOWN_CODE_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"

#define TOWN_CODE_DIGITS 6

/*
 * The digits of the typed text, 全角 ones made half-width; blanks, and a hyphen before the last
 * digit, are ignored. Returns the number of digits (the first six go to `digits`, NUL-terminated);
 * 0 if there is anything else.
 */
size_t town_code_digits(const char *typed, char digits[TOWN_CODE_DIGITS + 1]) MUST_USE NOT_NULL
	FILLS(2);

/* The sixth digit for the first five. */
char town_code_check_digit(const char *digits) MUST_USE NOT_NULL;

#endif
