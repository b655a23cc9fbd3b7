/*
 * The stack of screens while the loop runs: carries out what screens answer to a key, and the
 * loop's own commands.
 */
#ifndef BANSO_UI_STACK_H
#define BANSO_UI_STACK_H

#include <stdbool.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/ui/screen.h"

struct loop_options;

struct stack {
	const struct loop_options *options;
	struct screen *top; /* NULL: the end */
	bool wants_draw;
	int reaction_ms;  /* so soon nobody has seen what others changed on the screen */
	int64_t typed_ms; /* monotonic: when text was typed last; 0: what came since was no text */
};

/* Lets the screen on top begin, if it has not yet: a screen is entered when it first comes to the
 * top, not when it is put below another. */
void stack_enter(struct stack *stack) NOT_NULL;

/* Carries out a key on the top screen; afterwards another screen may be on top, or none. False if
 * the key has no meaning. */
bool stack_key(struct stack *stack, const struct key *key) NOT_NULL;

/* Has the screen on top try again what it waits for. */
void stack_try_again(struct stack *stack) NOT_NULL;

/* The notice of the screen on top. */
void stack_say(struct stack *stack, const char *text) NOT_NULL_AT(1);
void stack_refuse(struct stack *stack, const char *text) NOT_NULL_AT(1);
void stack_clear_notice(struct stack *stack) NOT_NULL;

/* Keeps what is not yet kept, and removes all screens. */
void stack_end(struct stack *stack) NOT_NULL;

/* Commands that work on a screen: its own and the loop's; ended by DO_NONE. Valid until the next
 * call. */
const enum command *stack_commands(const struct screen *screen) MUST_USE;

/* If a dialog with this question replies, the screen below performs the command given as its
 * choice. */
#define QUESTION_PERFORM (-1)

/* The screen that waits (see its ops) is to try again what the last key asked for. */
#define QUESTION_AGAIN (-2)

#endif
