/*
 * The stack of screens while the loop runs: does what they answer to a key, and
 * what the loop's own commands mean.
 */
#ifndef BANSO_UI_STACK_H
#define BANSO_UI_STACK_H

#include <stdbool.h>

#include "banso/ui/screen.h"

struct loop_options;

struct stack {
	const struct loop_options *options;
	struct screen *top; /* NULL: the end */
	bool wants_draw;
};

/* Lets the screen on top begin, if it has not yet: one is entered when it first comes to the top,
 * not when it is put below another. */
void stack_enter(struct stack *stack);

/* Does what the key means on top; the screen that is there may be another one afterwards, or none.
 * False where it means nothing. */
bool stack_key(struct stack *stack, const struct key *key);

/* The notice of the screen on top. */
void stack_say(struct stack *stack, const char *text);
void stack_clear_notice(struct stack *stack);

/* Keeps what is not yet kept, and lets all screens go. */
void stack_end(struct stack *stack);

/* Commands that work on a screen: its own and those of the loop; ended by DO_NONE. Valid until the
 * next call. */
const enum command *stack_commands(const struct screen *screen);

/* A dialog that goes with this question has the screen below perform the command that is its
 * choice. */
#define QUESTION_PERFORM (-1)

#endif
