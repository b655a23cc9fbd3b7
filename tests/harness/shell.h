/* The surroundings of one test: its folders, its environment, and commands run in them. */
#ifndef PLAY_SHELL_H
#define PLAY_SHELL_H

#include <stdbool.h>

#include "banso/base/buf.h"
#include "banso/base/err.h"

struct pty;
struct shell;

/*
 * Makes the folders. `bin` is put before PATH; `repository` is the folder that
 * has tests/ and scenarios/.
 */
struct shell *shell_new(const char *bin, const char *repository, struct err *err);

/* Ends what commands left running and removes the folders. */
void shell_free(struct shell *shell);

/* "NAME=VALUE", or "NAME" to take it away. */
void shell_set(struct shell *shell, const char *assignment);

/* The text with $PWD, $HOME, $TMPDIR, $TESTS and $BANSO_SCENARIOS in it replaced by what they hold;
 * it lives as long as the shell. */
const char *shell_expand(struct shell *shell, const char *text);

/*
 * Runs a command without a terminal, while `pty` (may be NULL) goes on.
 * Appends what it writes, with the test's folders written as variables;
 * *status is its exit status, 128 + N when a signal ended it. False when it
 * had to be killed at the limit.
 */
bool shell_run(struct shell *shell, const char *command, struct pty *pty, struct buf *output,
	int *status, struct err *err);

/* The value of a variable; NULL: it is not set. */
const char *shell_value(const struct shell *shell, const char *name);

/* In a new child: becomes `sh -c command` in the test's folder and environment. */
_Noreturn void shell_exec(const struct shell *shell, const char *command);

#endif
