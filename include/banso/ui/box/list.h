/* A list of rows with one in focus: moving and scrolling, shared by all lists. */
#ifndef BANSO_UI_BOX_LIST_H
#define BANSO_UI_BOX_LIST_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/ui/keys/keys.h"

struct list {
	size_t count, focus, top; /* top: the first row that is shown */
	int rows;                 /* rows of the box at the last drawing */
};

/* Sets the number of rows and keeps the focus inside. */
void list_resize(struct list *list, size_t count) NOT_NULL;

/* Arrows, Home, End, PgUp, PgDn; false for any other key. */
bool list_key(struct list *list, const struct key *key) MUST_USE NOT_NULL;

/* Call before drawing into `rows` rows: scrolls so that the focus is visible. */
void list_fit(struct list *list, int rows) NOT_NULL;

/* The row of the box at which an item stands, or -1 if it is not shown. */
int list_row(const struct list *list, size_t item) MUST_USE NOT_NULL;

/* How many are behind those that were drawn last. */
size_t list_below(const struct list *list) MUST_USE NOT_NULL;

/*
 * Items that take several rows where there is room: `rows` has how many each needs and gets how
 * many it has. Each has one; what is left goes evenly to those that need more, so that no row stays
 * empty while a text is cut. Where not all items fit, each has one row, as list_row() says.
 */
void list_share(int *rows, size_t count, int room);
/* The same, but each has at least so many of those that it needs. */
void list_share_least(int *rows, const int *least, size_t count, int room);
/* The rows of some of them together; `to` is behind the last one. */
int list_sum(const int *rows, size_t from, size_t to) MUST_USE NOT_NULL;

/* The same of a list that may be too long for its box: scrolls so that the focus is seen, and
 * shares the box among the items that are. What stays empty below them. */
int list_lay(struct list *list, int *rows, const int *least, int room) NOT_NULL;

/* Draws the sign in front of an item (`>` for the focus) and puts the cursor there. */
void list_mark(const struct list *list, size_t item, int row, int col) NOT_NULL;

/* Draws the digit that takes an item, where it has one: the first nine have. */
void list_draw_digit(size_t item, int row, int col);
/* The item that a digit takes; the count for any other key. */
size_t list_digit(const struct list *list, const struct key *key) MUST_USE NOT_NULL;

#endif
