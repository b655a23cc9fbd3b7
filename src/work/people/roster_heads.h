/* The headings of a list of people: which column of the participants each of its columns is, also
 * by other words that offices have for it. */
#ifndef BANSO_WORK_PEOPLE_ROSTER_HEADS_H
#define BANSO_WORK_PEOPLE_ROSTER_HEADS_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/base/words.h"
#include "banso/work/people/roster.h"

struct arena;

/* Which cell of a participant (ROSTER_CELLS: none) the cells of a line are. */
struct order {
	size_t *columns;
	size_t count;
	bool is_told; /* by headings; else it is the usual one */
};

struct order roster_usual_order(struct arena *arena) MUST_USE NOT_NULL;

/* What headings are called, as it is compared. */
struct head_names {
	struct words cells[ROSTER_CELLS];
	struct words numbers; /* of a column that only counts the rows */
};

const struct head_names *roster_head_names(struct arena *arena) MUST_USE NEVER_NULL NOT_NULL;

/* A text as it is compared: see fold_put(). In the arena. */
const char *roster_fold(const char *text, struct arena *arena) MUST_USE NEVER_NULL NOT_NULL;

/* Whether the cells are headings; then *order is theirs, and what they call otherwise is appended
 * to `unread`. A list may have a column for which participants have none. */
bool roster_read_heads(const struct head_names *names, struct words cells, struct order *order,
	struct words *unread, struct arena *arena) MUST_USE NOT_NULL;

/* The field of a cell. */
const struct field *roster_field(size_t cell) MUST_USE NOT_NULL;
const char *roster_column(size_t cell) MUST_USE NOT_NULL;

#endif
