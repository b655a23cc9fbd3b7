/*
 * Keys from the bytes a terminal sends, in however many pieces they come. Every usual encoding of
 * arrows and F-keys is known whatever TERM says, and so are the letters that CSI u and
 * modifyOtherKeys report. Invalid UTF-8 becomes K_INVALID, byte by byte: no guess at another
 * encoding may cost a character that is valid. An unknown escape sequence is swallowed whole
 * (K_UNKNOWN), and so is a report of the mouse. A paste gives no keys: only its text, one '\n' for
 * each line end, and K_UNKNOWN for anything else. Pure: no curses, no clock.
 */
#ifndef BANSO_UI_KEYS_KEYS_H
#define BANSO_UI_KEYS_KEYS_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"

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
	K_REPORT,  /* the position of the terminal's cursor: row and col, from 0 */
	K_DEVICE,  /* who the terminal is */
	K_INVALID, /* a byte that is not UTF-8 was dropped */
	K_UNKNOWN,
};

#define K_CTRL(letter) ((enum key_code)(K_CTRL_A + (letter) - 'a'))
#define K_F(number) ((enum key_code)((number) + K_F1 - 1))

struct key {
	enum key_code code;
	char text[8]; /* K_TEXT: UTF-8 and its NUL */
	int row, col; /* K_REPORT */
	bool has_ime; /* K_DEVICE: a terminal whose IME programs may open and close */
	bool is_alt;  /* an F-key that came as Alt with its digit */
	bool is_pasted;
	bool is_text; /* it came in one read with other text (ui/typed.h): no key by itself */
};

/* The state of a key that is not complete. Zeroed: nothing read. */
struct keys {
	int state;
	char bytes[64]; /* bytes of a sequence after its introducer; or of a character */
	size_t size_bytes;
	size_t string_bytes; /* bytes of a string sequence swallowed so far */
	int need_bytes;      /* of a UTF-8 character */
	char introducer;     /* the character after ESC */
	bool is_late; /* the wait for the rest is over: only bytes that look like a rest belong to
			 it */
	bool is_held; /* a rest after a lone ESC, unless it turns out to be text */
	bool in_paste;
	bool after_cr; /* in a paste: the '\n' of a "\r\n" is still to come */
};

/* The most that one byte can complete: text that was held back, and a key. */
#define KEYS_MOST (sizeof(((struct keys *)0)->bytes) + 2)

/* Feeds a byte; returns the number of keys it completes, which are in `out`. */
size_t keys_feed(struct keys *keys, unsigned char byte, struct key out[KEYS_MOST]) NOT_NULL_AT(1);

/*
 * How long to wait for the next byte after the last one; -1: no wait. A lone ESC, which may be a
 * key or the beginning of one, waits `esc_delay_ms`; a sequence that has begun, and an ESC in a
 * paste, wait a second. A rest that comes later still is not taken for text: for another ten
 * seconds it is recognized by its look.
 */
int keys_wait_ms(const struct keys *keys, int esc_delay_ms) MUST_USE;

/* Ends that wait. True if this makes a key: Esc; in a paste, its end (the terminal's mark was
 * lost). */
bool keys_timeout(struct keys *keys, struct key *key) NOT_NULL;

/* Whether an incomplete character has come. */
bool keys_has_half(const struct keys *keys) MUST_USE NOT_NULL;

/* The key's name as commands are written ("Enter", "F1", "Ctrl-S", "n", "/"); valid until the next
 * call. */
const char *keys_name(const struct key *key) MUST_USE NEVER_NULL NOT_NULL;

#endif
