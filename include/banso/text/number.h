/* Numbers as they are typed in Japanese offices: 全角 digits, thousands marks, a unit or ％ behind.
 */
#ifndef BANSO_TEXT_NUMBER_H
#define BANSO_TEXT_NUMBER_H

#include <stdbool.h>

struct buf;

/*
 * Reads a decimal number and appends it in its one written form ("-12.5",
 * "3000": no zeros in front, none at the end of the places). Commas mark
 * groups of three or are absent; ▲ and △ are minus. `unit` (NULL or "": none)
 * may stand behind it and is left out. At most `decimals` places, -1: any.
 * False, and nothing appended, when it is no number or has more places.
 */
bool number_parse(const char *text, const char *unit, int decimals, struct buf *canonical);

/* The value of a canonical number. */
double number_value(const char *canonical);

#endif
