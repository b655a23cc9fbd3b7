/* What one column of a row has to show, one text below the other, and how many lines of each. */
#ifndef BANSO_SRC_TEXT_TABLE_STACK_H
#define BANSO_SRC_TEXT_TABLE_STACK_H

#include "slots.h"

struct stack_text {
	const char *head; /* a line above it; NULL: none */
	const char *text; /* NULL: none */
	int lines;        /* of the text; at least 1 where there is one */
	int shown;        /* of them */
	bool is_out;      /* neither text nor head is shown */
};

struct stack {
	struct stack_text *texts;
	size_t count;
	int lines, shown; /* heads included */
};

enum stack_form {
	STACK_WHOLE,  /* everything, with labels */
	STACK_JOINED, /* attached values in one text, without labels */
	STACK_HEADED, /* of a card: the same, but long texts keep their heads */
};

/* Of the column `home`, which has a place. In the arena; nothing is cut yet. */
struct stack stack_of(struct arena *arena, const struct table *table, const struct slot *slots,
	size_t row, size_t home, enum stack_form form, bool is_card) MUST_USE NOT_NULL;

/* Cuts it to so many lines: each text keeps one, and the first ones get what is left. */
void stack_cut(struct stack *stack, int lines) NOT_NULL;

#endif
