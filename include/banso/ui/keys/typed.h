/*
 * Which of the keys of one read are text. An IME sends a whole word at once, a terminal without
 * bracketed paste a whole letter; a person who presses keys sends one at a time.
 */
#ifndef BANSO_UI_KEYS_TYPED_H
#define BANSO_UI_KEYS_TYPED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/ui/keys/keys.h"

struct typed {
	struct keys keys;
	struct key *items; /* of the last read, or of a wait that ended */
	size_t count, room;
	int64_t at_ms;    /* monotonic, of the last byte */
	int esc_delay_ms; /* $ESCDELAY, else 25 */
};

void typed_begin(struct typed *typed) NOT_NULL;
void typed_free(struct typed *typed) NOT_NULL;

/* Takes in one read what has come, and marks what of it is text (key.is_text), unless it is a
 * number. False if the terminal is gone. */
bool typed_read(struct typed *typed, int descriptor) MUST_USE NOT_NULL;

/* When the wait for the rest of a key ends (monotonic ms; CLOCK_NEVER: no wait); and ending it,
 * once that time has come and nothing more can be read. */
int64_t typed_due_ms(const struct typed *typed) MUST_USE NOT_NULL;
void typed_stop_waiting(struct typed *typed) NOT_NULL;

/* Whether a paste has begun whose end has not come yet. */
bool typed_is_pasting(const struct typed *typed) MUST_USE NOT_NULL;

/* A run of characters that came in one read, with the Enters and Tabs between them. */
struct typed_run {
	size_t end;     /* after its last character */
	bool is_many;   /* more than one grapheme */
	bool is_text;   /* more than one grapheme, or one that is on no keyboard */
	bool has_keys;  /* each character is also the name of a key, 全角 or not */
	bool is_number; /* only digits: each may be a key, pressed fast on a slow line */
};

/* The run that begins at item `at`; `end` is `at` if none does. */
struct typed_run typed_run_at(const struct typed *typed, size_t at) MUST_USE NOT_NULL;

#endif
