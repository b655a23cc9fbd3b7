/*
 * What is typed: the bytes of one read as keys, and which of them are text. An
 * IME hands over a word at once, a terminal that marks no pastes a whole letter;
 * a person who presses keys sends one at a time.
 */
#ifndef BANSO_UI_KEYS_TYPED_H
#define BANSO_UI_KEYS_TYPED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banso/ui/keys/keys.h"

struct typed {
	struct keys keys;
	struct key *items; /* of the last read, or of a wait that was over */
	size_t count, room;
	int64_t at_ms;    /* monotonic, of the last byte */
	int esc_delay_ms; /* $ESCDELAY, else 25 */
};

void typed_begin(struct typed *typed);
void typed_free(struct typed *typed);

/* Takes what has come by now, in one read, and marks what of it is text (key.is_text), unless that
 * is a number. False when the terminal is gone. */
bool typed_read(struct typed *typed, int descriptor);

/* When the wait for the rest of a key is over (monotonic ms; INT64_MAX: none is waited for); and
 * acting on it, once that time has come and nothing more is there to be read. */
int64_t typed_due_ms(const struct typed *typed);
void typed_stop_waiting(struct typed *typed);

/* Characters that came in one read, and the Enters and Tabs between them. */
struct typed_run {
	size_t end;     /* behind its last character */
	bool is_many;   /* more than one grapheme */
	bool is_text;   /* more than one grapheme, or any that is no letter of a keyboard */
	bool has_keys;  /* each character is also that of a key, 全角 or not */
	bool is_number; /* nothing but digits: each may be a key, pressed fast on a slow line */
};

/* The run that begins with the item `at`; `end` is `at` where none does. */
struct typed_run typed_run_at(const struct typed *typed, size_t at);

#endif
