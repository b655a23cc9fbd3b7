/* The characters of a scenario's text, before anything is made of it. */
#ifndef BANSO_SCENARIO_SOURCE_H
#define BANSO_SCENARIO_SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banso/scenario/problem.h"

struct arena;

/*
 * Characters that are not allowed anywhere in a scenario: C0 and C1 controls (except line feed),
 * controls of writing direction, U+2028/2029, a byte order mark inside the text, and noncharacters.
 */
bool source_refuses(uint32_t code_point);

/*
 * Checks the text as read (tabs and both kinds of line ends are allowed here). Adds a problem for
 * the first byte that is not UTF-8, and one for the first refused character of each line. True if
 * there are none.
 */
bool source_check(
	struct arena *arena, const char *text, size_t text_bytes, struct problems *problems);

/* Bytes of the byte order mark at the start of the text: 3 or 0. */
size_t source_mark_bytes(const char *text, size_t text_bytes);

#endif
