/* The characters of a scenario's text, before anything is made of it. */
#ifndef BANSO_SCENARIO_SOURCE_H
#define BANSO_SCENARIO_SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banso/scenario/problem.h"

struct arena;

/*
 * Characters that nothing in a scenario may hold: C0 and C1 controls (a line
 * feed apart), controls of the writing direction, U+2028/2029, a mark of byte
 * order inside the text, and what is no character.
 */
bool source_refuses(uint32_t code_point);

/*
 * Looks through the text as it was read (tabs and both kinds of line ends are
 * fine here). Adds a problem for the first byte that is not UTF-8, and one for
 * the first refused character of each line. True when there are none.
 */
bool source_check(
	struct arena *arena, const char *text, size_t text_bytes, struct problems *problems);

/* Bytes of the mark of byte order at the start of the text: 3 or 0. */
size_t source_mark_bytes(const char *text, size_t text_bytes);

#endif
