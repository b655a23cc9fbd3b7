/*
 * A table of texts in a box of columns and rows: which columns have a place and how wide, what the
 * others are attached to, and the lines of each row. Pure: the same table, box and focus give the
 * same lines.
 *
 * A column without a place is attached to the nearest one at its left that has one and wraps: its
 * value stands there below the text as `label value`, or once where both are one word. Where all
 * rows fit, all are whole. Else the row in focus is, and the others have three lines or none, or
 * more as long as the box has rows: there attached values stand without their labels. A text that
 * is cut ends in `..`.
 *
 * On a card (a narrow screen) the first column alone has a place. Long texts stand below their
 * heads, and a card that is higher than the box gives each of its texts something.
 */
#ifndef BANSO_TEXT_TABLE_TABLE_H
#define BANSO_TEXT_TABLE_TABLE_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"

struct arena;

#define TABLE_NOWHERE ((size_t)-1) /* no row has the focus */

enum table_kind {
	TABLE_SHORT, /* as wide as its widest option or value, but not wider than 12 */
	TABLE_LINE,  /* wraps, and needs 20, or what is in it if that is less */
	TABLE_TEXT,  /* the same; on a card its head is a line of its own */
};

struct table_column {
	const char *label;
	const char *sign; /* in front of its head, one or two columns; "" for none */
	enum table_kind kind;
	int option_cols; /* of the widest option; 0: it has none */
};

struct table {
	const struct table_column *columns;
	size_t column_count;      /* at least 1 */
	const char *const *cells; /* a row after the other; "" is blank; lines end in '\n' */
	size_t row_count;
	const char *const *marks; /* a sign of up to two columns in front of each row; NULL: none */
	bool is_numbered;
};

struct table_box {
	int cols, rows; /* cols from the sign of the focus on, at least 20; rows at least 3 */
	bool is_card;
	size_t focus, top; /* rows of the table; top is where it was scrolled to */
};

enum table_part {
	TABLE_HEAD,   /* of a column, or on a card of what stands below */
	TABLE_SIGN,   /* in front of the head of a column */
	TABLE_NUMBER, /* of the row, or its mark */
	TABLE_NAME,   /* the first cell of a row, if it is short enough for a name */
	TABLE_CELL,
};

/* Text at a place in the box. Its columns may exceed `cols` by blanks alone. */
struct table_span {
	enum table_part part;
	int row, col, cols;
	size_t item;      /* the row of the table; TABLE_NOWHERE: a head of the whole table */
	const char *text; /* in the arena */
};

struct table_sight {
	struct table_span *spans;
	size_t count;
	size_t top;     /* the first row that is shown */
	size_t shown;   /* how many are, the last card perhaps in part */
	int focus_row;  /* of the box; 0 where no row has the focus */
	int taken_rows; /* of the box, heads included */
	bool is_whole;  /* all rows are, with all that they have */
	bool is_cut;    /* the row in focus is, as the box is too low for it */
};

/* What a box shows of a table; in the arena. */
struct table_sight table_lay(struct arena *arena, const struct table *table,
	const struct table_box *box) MUST_USE NOT_NULL;

#endif
