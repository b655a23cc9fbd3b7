/*
 * 団体コード, the number of a prefecture or municipality: six digits, of which
 * the last follows from the five in front of it, so that a slip shows.
 */
#ifndef BANSO_TEXT_TOWN_CODE_H
#define BANSO_TEXT_TOWN_CODE_H

#include <stdbool.h>
#include <stddef.h>

#define TOWN_CODE_DIGITS 6

/*
 * The digits of what was typed, 全角 ones folded; blanks, and a hyphen in front of the
 * last one, do not count. Returns how many there are (the first six are in
 * `digits`, NUL-terminated); 0 when there is anything else.
 */
size_t town_code_digits(const char *typed, char digits[TOWN_CODE_DIGITS + 1]);

/* The sixth digit that belongs to the first five. */
char town_code_check_digit(const char *digits);

#endif
