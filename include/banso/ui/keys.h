/*
 * Keys from the bytes a terminal sends. Every usual encoding of arrows and
 * F-keys is known whatever TERM says; invalid UTF-8 becomes K_INVALID; an
 * unknown escape sequence is swallowed whole (K_UNKNOWN). Pure: no curses.
 */
#ifndef BANSO_UI_KEYS_H
#define BANSO_UI_KEYS_H

#include <stdbool.h>
#include <stddef.h>

enum key_code {
	K_NONE,
	K_TEXT, /* one code point, in `text` */
	K_ENTER,
	K_TAB,
	K_SHIFT_TAB,
	K_ESC,
	K_BACKSPACE,
	K_DELETE,
	K_UP,
	K_DOWN,
	K_LEFT,
	K_RIGHT,
	K_WORD_LEFT, /* Ctrl-Left */
	K_WORD_RIGHT,
	K_HOME,
	K_END,
	K_PAGE_UP,
	K_PAGE_DOWN,
	K_F1,
	K_F12 = K_F1 + 11,
	K_CTRL_A,
	K_CTRL_Z = K_CTRL_A + 25,
	K_PASTE_BEGIN,
	K_PASTE_END,
	K_REPORT,  /* where the terminal's cursor stands: row and col, from 0 */
	K_INVALID, /* a byte that is not UTF-8 was dropped */
	K_UNKNOWN,
};

#define K_CTRL(letter) ((enum key_code)(K_CTRL_A + (letter) - 'a'))
#define K_F(number) ((enum key_code)((number) + K_F1 - 1))

struct key {
	enum key_code code;
	char text[8]; /* K_TEXT: UTF-8 and its NUL */
	int row, col; /* K_REPORT */
	bool is_alt;  /* an F-key that came as Alt with its digit */
};

/* What has been read of a key so far. Zeroed: nothing. */
struct keys {
	int state;
	char bytes[64];
	size_t size_bytes;
	size_t string_bytes; /* swallowed of an unknown string sequence */
	int need_bytes;      /* of a UTF-8 character */
	bool in_paste;
};

/* Feeds a byte; true when it completes a key, which is then in *key. */
bool keys_feed(struct keys *keys, unsigned char byte, struct key *key);

/* True while an ESC waits to see whether it begins a sequence. */
bool keys_wait(const struct keys *keys);

/* The wait is over: what came so far is a key of its own (ESC alone) or nothing. */
bool keys_timeout(struct keys *keys, struct key *key);

/* The key's name as commands are written ("Enter", "F1", "Ctrl-S", "n", "/"); valid until the next
 * call. */
const char *keys_name(const struct key *key);

#endif
