/* A document as answers: each a row of the same columns, for formats that are tables of data. */
#ifndef BANSO_DOC_FORMATS_ANSWERS_H
#define BANSO_DOC_FORMATS_ANSWERS_H

#include "banso/base/attr.h"
#include "banso/doc/formats/writer.h"

enum answer_column {
	ANSWER_ID,
	ANSWER_NAME,
	ANSWER_SESSION,
	ANSWER_FORM,
	ANSWER_RESPONDENT,
	ANSWER_ROLE,
	ANSWER_FIELD,
	ANSWER_LABEL,
	ANSWER_ROW,
	ANSWER_COLUMN,
	ANSWER_VALUE,
	ANSWER_UNIT,
	ANSWER_REASON,
	ANSWER_AT,
	ANSWER_CIRCLE,
	ANSWER_COLUMNS
};

/* Whether a person wrote it, be it said who or not, and it is not blank. */
bool answers_has(const struct node *node) MUST_USE NOT_NULL;

/* What stands for it where it has one cell alone: its datum, or the words of a day that is none. */
const char *answers_cell(const struct node *node) MUST_USE NEVER_NULL NOT_NULL;

/* What stands above a column. */
const char *answers_head(enum answer_column column, enum headers headers) MUST_USE NEVER_NULL;

/* Takes one answer: `node` is what it was made of. */
typedef void answers_take(
	void *to, const struct node *node, const char *const cells[ANSWER_COLUMNS]);

/* Hands on each answer of the document, in its order; false if it has none. */
bool answers_walk(const struct node *document, answers_take *take, void *to) NOT_NULL_AT(1, 2);

#endif
