/* What each format for people shows of a node, before it makes it its own. */
#ifndef BANSO_DOC_FORMATS_SHOWN_H
#define BANSO_DOC_FORMATS_SHOWN_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/doc/node.h"

/* Whether it has one that people are not told above already; a mark is told all the same. */
bool shown_has_title(const struct node *node) MUST_USE NOT_NULL;
/* How deep what stands below a node is: a section without a title of its own adds nothing. */
int shown_level_below(const struct node *node, int level) MUST_USE NOT_NULL;
/* With the mark that the content is ours: 現状（案） */
void shown_put_title(struct buf *out, const struct node *node) NOT_NULL;
/* That mark alone. */
void shown_put_mark(struct buf *out, const struct node *node) NOT_NULL;

/* With its unit, and why there is nothing: 未記入（理由: …）. Of blank lines in a row one is left.
 */
void shown_put_value(struct buf *out, const struct node *node) NOT_NULL;

/* Puts a line of that value, from 0 on; false: it has no such line. */
bool shown_put_line(struct buf *out, const struct node *node, size_t line) NOT_NULL;

/* The columns of a table, each as wide as the widest line of a cell. */
struct shown_columns {
	int *cols;
	size_t count;
};

struct shown_columns shown_measure(const struct node *table) MUST_USE NOT_NULL;
void shown_columns_free(struct shown_columns *columns) NOT_NULL;

#define SHOWN_GAP_COLS 2 /* between two columns */

/* Tables of a document whose columns do not stand side by side on a page: of one that wraps its
 * cells, a column needs no more than `most_cols`. They are written as records, and so is each that
 * holds the same of another session: people read all of them in one way. */
struct shown_wide {
	const struct node **tables;
	size_t count;
};

struct shown_wide shown_find_wide(
	const struct node *document, int most_cols, int page_cols) MUST_USE NOT_NULL;
bool shown_is_wide(const struct shown_wide *wide, const struct node *table) MUST_USE NOT_NULL;
void shown_wide_free(struct shown_wide *wide) NOT_NULL;

/* Row after row: each cell that says something as a fact that is called as its column, and the end
 * of the row, which may have none. */
struct shown_record {
	void (*put_fact)(void *to, const struct node *fact, bool is_first);
	void (*end)(void *to, bool is_empty); /* NULL: nothing ends it */
};

void shown_put_records(void *to, const struct node *table, const struct shown_record *record)
	NOT_NULL_AT(2, 3);

#endif
