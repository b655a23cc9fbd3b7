/*
 * The second pane of a wide screen: beside a list, in more words than a row of it has, what is in
 * focus. A screen fills it in (`beside` in ui/screen.h), and the frame draws it in columns that
 * would be empty otherwise: what a screen tells in one column, it tells there too.
 */
#ifndef BANSO_UI_SIDE_H
#define BANSO_UI_SIDE_H

#include <stddef.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/ui/term/style.h"

#define SIDE_FROM_COLS 120 /* of the screen, from which on there is one */
#define SIDE_LIST_COLS 80  /* of the list, unless it needs more */
#define SIDE_GAP_COLS 4    /* between the two */
#define SIDE_LEAST_COLS 35 /* narrower it is none */

enum side_kind { SIDE_HEAD, SIDE_TEXT, SIDE_ITEM };

/* Begins as {0}; keeps copies of its own. */
struct side {
	struct arena *arena;
	struct side_part {
		enum side_kind kind;
		const char *label, *text;
	} * parts;
	size_t count;
};

/* A heading; a blank row stands in front of all but the first. */
void side_head(struct side *side, const char *head) NOT_NULL;
/* Text below it, which wraps; "" for none. */
void side_text(struct side *side, const char *text) NOT_NULL;
/* The same behind a mark, a number or a name; texts of neighbours begin in one column. */
void side_item(struct side *side, const char *label, const char *text) NOT_NULL;

void side_clear(struct side *side) NOT_NULL; /* empty again, as one that was never filled */

/* A row of it: at most a label and a text. */
struct side_row {
	enum role role;
	const char *label;
	int label_col, col; /* of the label and the text, from the pane's first column on */
	const char *text;
};

struct side_rows {
	struct side_row *items;
	size_t count;
};

/* What is seen in so many columns and rows, in the arena. If not all of it has room, the last row
 * says how much more there is. */
struct side_rows side_lay(
	const struct side *side, int cols, int rows, struct arena *arena) MUST_USE NOT_NULL;

/* Draws it in a box of the screen. */
void side_draw(const struct side *side, int row, int rows, int col, int cols) NOT_NULL;

#endif
