/* Numbers as they are typed in Japanese offices: 全角 digits, thousands separators, a unit or ％ at
 * the end. */
#ifndef BANSO_TEXT_NUMBER_H
#define BANSO_TEXT_NUMBER_H

#include <stdbool.h>

#include "banso/base/attr.h"

struct buf;

/*
 * Reads a decimal number and appends its canonical form ("-12.5", "3000": no leading zeros, no
 * trailing zeros after the point). Commas stand at every group of three or not at all; ▲ and △ mean
 * minus. `unit` (NULL or "": none) may follow and is left out. At most `decimals` places, -1: any
 * number. False, with nothing appended, if it is no number or has more places.
 */
bool number_parse(const char *text, const char *unit, int decimals, struct buf *canonical) MUST_USE;

/* Appends a canonical number with a comma before every group of three: "52,340". */
void number_put(struct buf *out, const char *canonical) NOT_NULL;

/* The value of a canonical number. */
double number_value(const char *canonical) MUST_USE;

#endif
