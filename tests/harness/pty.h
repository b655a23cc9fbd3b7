/* A program on a pseudo-terminal. */
#ifndef PLAY_PTY_H
#define PLAY_PTY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banso/base/buf.h"
#include "banso/base/err.h"
#include "device.h"

struct pty;
struct shell;
struct term;

#define PTY_LIMIT_MS 5000 /* of every wait, before $PLAY_SLOW */

struct pty_setup {
	int rows, cols;
	int ambiguous_cols;
	bool is_answering;
	struct device device; /* as it is at the beginning */
};

struct pty *pty_start(const struct shell *shell, const char *command, const struct pty_setup *setup,
	struct err *err);

/* Kills the program if it still runs. NULL is allowed. */
void pty_free(struct pty *pty);

struct term *pty_term(const struct pty *pty);
struct device *pty_device(struct pty *pty);

/* One round: waits until something happens or the clock has come, and attends to it. */
void pty_round(struct pty *pty, int64_t until_ms);

/*
 * Rounds until the program has dealt with all that was sent to it, and sleeps; a program that does
 * not read, or is always busy, only for some time.
 */
void pty_rest(struct pty *pty);

/*
 * Rounds until the program rests so, and `is_so` holds. False when the limit
 * passed, the program ended or play is asked to stop without it.
 */
bool pty_wait(struct pty *pty, bool (*is_so)(struct pty *pty, void *user), void *user);

/* Until nothing more seems to come, or `is_so` (may be NULL) holds: for --accept alone. */
void pty_settle(struct pty *pty, bool (*is_so)(struct pty *pty, void *user), void *user);

/* Once the program rests: what is sent comes to it by itself, as from a person who types. */
void pty_send(struct pty *pty, const char *bytes, size_t size_bytes);
void pty_resize(struct pty *pty, int rows, int cols);
void pty_signal(struct pty *pty, int signal_number);
void pty_hang_up(struct pty *pty);

/* The terminal takes nothing, as after an XOFF, or all again. */
void pty_make_deaf(struct pty *pty, bool is_deaf);

/* After SIGSTOP. */
bool pty_wait_stopped(struct pty *pty);

/* Sets the modes that the program found, and puts the terminal back to its main screen. */
void pty_make_sane(struct pty *pty);

/* Whether the program has ended and all it wrote was read; then *status is waitpid()'s. */
bool pty_has_ended(const struct pty *pty, int *status);
bool pty_wait_end(struct pty *pty);

/* Whether the program has written something after what was last sent to it. */
bool pty_has_answered(const struct pty *pty);

/* Appends what the program has left other than it found it; nothing when all is well. */
void pty_complain(const struct pty *pty, struct buf *out);

/* Bytes the program has written so far. */
size_t pty_written_bytes(const struct pty *pty);

#endif
