/*
 * What went wrong, for people: one or two plain sentences that say what happened, where, and what
 * to do. Functions that can fail return bool and take a `struct err *` last; they fill it exactly
 * when they return false.
 */
#ifndef BANSO_BASE_ERR_H
#define BANSO_BASE_ERR_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"

#define ERR_BYTES 2048 /* longer text is cut at a character, with … */

struct err {
	char text[ERR_BYTES];
};

/*
 * Always false, so that a caller can `return err_set(err, …)`. `err` may be NULL. Control
 * characters and those that turn the direction of text are left out, because messages quote texts
 * from anywhere: err_clean().
 */
bool err_set(struct err *err, const char *format, ...) PRINTF(2, 3);
void err_set_args(struct err *err, const char *format, va_list args) NOT_NULL_AT(2);

/* That for any text with a NUL behind it, in place; what is no UTF-8 becomes "?". Gives the size of
 * what is left. A line break stays. */
size_t err_clean(char *text, size_t size_bytes) NOT_NULL;

/* The text for an errno: in Japanese for errors of files, else the system's own. */
const char *err_reason(int number) MUST_USE NEVER_NULL;

/* For bugs and exhausted memory only: runs the hook (which restores the terminal), prints the
 * message to stderr and aborts. */
_Noreturn void die(const char *format, ...) PRINTF(1, 2) NOT_NULL;
void die_set_hook(void (*hook)(void));

#endif
