/* A line of a list becomes cells: by the tabs of a table, by signs between words, or by wide blanks
 * where a terminal or a mail has made blanks of a table. */
#ifndef BANSO_WORK_PEOPLE_ROSTER_CELLS_H
#define BANSO_WORK_PEOPLE_ROSTER_CELLS_H

#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/base/words.h"

struct arena;

/* The bytes of the line that a text begins with, without its end. A quoted cell may go on in the
 * next line: spreadsheets copy cells of several lines so. */
size_t roster_line_bytes(const char *text) MUST_USE NOT_NULL;

/* What parts the cells of a line. The first of these that it has: what one of them holds of the
 * others is part of a cell. */
enum parting { PARTED_BY_TABS, PARTED_BY_BARS, PARTED_BY_WORDS, PARTED_BY_BLANKS, PARTED_NOT };

/* The cells of a line, in the arena, without the blanks and the quotes around them; empty cells at
 * its end are left out. */
struct words roster_part(
	const char *line, enum parting *parting, struct arena *arena) MUST_USE NOT_NULL;

/* The same at every blank, for headings, none of which has one inside. */
struct words roster_part_at_blanks(const char *line, struct arena *arena) MUST_USE NOT_NULL;

/* Some of the words of a line, with a blank between. In the arena. */
const char *roster_join(struct words words, size_t from, size_t to,
	struct arena *arena) MUST_USE NEVER_NULL NOT_NULL;

#endif
