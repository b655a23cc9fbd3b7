/*
 * A document as tables with a row a respondent and a column a question: one table for each form
 * that people fill for themselves. What stands in rows of a form's own tables has no place there.
 * Whose words are told without names (voices) are in none: a row would put together who said what.
 */
#ifndef BANSO_DOC_FORMATS_WIDE_H
#define BANSO_DOC_FORMATS_WIDE_H

#include "banso/base/attr.h"
#include "banso/doc/node.h"

struct wide_column {
	const struct field *field;
	const char *label; /* no other column's: a second one of that name bears its number */
};

struct wide_row {
	const char *respondent, *name, *role;
	const struct node **cells; /* a column each; NULL: blank */
};

/* Its columns stand in the order of the form's fields. */
struct wide_table {
	const char *session, *form, *title;
	struct wide_column *columns;
	size_t column_count;
	struct wide_row *rows;
	size_t row_count;
	bool leaves_out; /* cells of tables */
};

struct wide {
	struct wide_table *tables;
	size_t count;
};

/* In the arena, of a document in the same or a longer one. */
struct wide wide_of(struct arena *arena, const struct node *document) MUST_USE NOT_NULL;

#endif
