#include "banso/ui/keys/keys.h"

#include <stdio.h>
#include <string.h>

#include "sequence.h"

enum { GROUND, ESCAPE, ESCAPE_OVER, CSI, CSI_LINUX, SS3, STRING, STRING_ESCAPE, UTF8, MOUSE };

#define ESC 0x1b

/* A string sequence (OSC, DCS …) longer than this is taken for something else. */
#define STRING_MAX_BYTES 4096

/* Of the mouse in its oldest form, behind CSI M: button, column and row. */
#define MOUSE_BYTES 3

#define REST_MS 1000
#define LATE_MS 10000

/* The keys that the present byte completes. */
struct out {
	struct key *keys; /* room for KEYS_MOST */
	size_t count;
};

static void put(const struct keys *keys, struct out *out, struct key key)
{
	/* Pasted text is never a key. */
	if (keys->in_paste && key.code != K_TEXT && key.code != K_INVALID)
		key = (struct key){.code = K_UNKNOWN};
	key.is_pasted = keys->in_paste;
	out->keys[out->count++] = key;
}

static void put_text(const struct keys *keys, struct out *out, const char *bytes, size_t size_bytes)
{
	struct key key = {.code = K_TEXT};

	memcpy(key.text, bytes, size_bytes);
	put(keys, out, key);
}

static void become(struct keys *keys, int state)
{
	keys->state = state;
	keys->size_bytes = keys->string_bytes = 0;
	keys->is_late = keys->is_held = false;
}

static void done(struct keys *keys, struct out *out, enum key_code code)
{
	become(keys, GROUND);
	put(keys, out, (struct key){.code = code});
}

/* --- characters --- */

static void control(struct keys *keys, unsigned char byte, struct out *out)
{
	bool is_break = byte == '\r' || byte == '\n';

	if (keys->in_paste && is_break)
		put_text(keys, out, "\n", 1);
	else if (keys->in_paste && byte == '\t')
		put_text(keys, out, "\t", 1);
	else if (byte)
		done(keys, out, sequence_control(byte));
}

static int utf8_bytes(unsigned char first)
{
	if (first >= 0xc2 && first <= 0xdf)
		return 2;
	if (first >= 0xe0 && first <= 0xef)
		return 3;
	return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

/* Overlong forms, surrogates and code points above U+10FFFF show in the second byte. */
static bool second_is_good(unsigned char first, unsigned char second)
{
	switch (first) {
	case 0xe0:
		return second >= 0xa0;
	case 0xed:
		return second < 0xa0;
	case 0xf0:
		return second >= 0x90;
	case 0xf4:
		return second < 0x90;
	default:
		return true;
	}
}

static void ground(struct keys *keys, unsigned char byte, struct out *out)
{
	bool ends_break = keys->after_cr && byte == '\n';

	keys->after_cr = keys->in_paste && byte == '\r';
	if (ends_break)
		return;
	if (byte == ESC) {
		become(keys, ESCAPE);
		return;
	}
	if (byte < 0x20 || byte == 0x7f) {
		control(keys, byte, out);
		return;
	}
	if (byte < 0x80) {
		put_text(keys, out, (const char *)&byte, 1);
		return;
	}
	keys->need_bytes = utf8_bytes(byte);
	if (keys->need_bytes == 0) {
		done(keys, out, K_INVALID);
		return;
	}
	become(keys, UTF8);
	keys->bytes[0] = (char)byte;
	keys->size_bytes = 1;
}

static void utf8(struct keys *keys, unsigned char byte, struct out *out)
{
	bool goes_on = (byte & 0xc0) == 0x80;

	if (!goes_on ||
		(keys->size_bytes == 1 && !second_is_good((unsigned char)keys->bytes[0], byte))) {
		become(keys, GROUND);
		/* The byte may begin the next character: it must not be lost with the broken
		 * one. */
		if (!goes_on)
			ground(keys, byte, out);
		if (out->count == 0)
			put(keys, out, (struct key){.code = K_INVALID});
		return;
	}
	keys->bytes[keys->size_bytes++] = (char)byte;
	if ((int)keys->size_bytes < keys->need_bytes)
		return;
	put_text(keys, out, keys->bytes, keys->size_bytes);
	become(keys, GROUND);
}

/* --- sequences --- */

/* The sequence is complete. */
static void give_up(struct keys *keys, struct out *out)
{
	if (keys->is_held) {
		put_text(keys, out, &keys->introducer, 1);
		for (size_t i = 0; i < keys->size_bytes; i++)
			put_text(keys, out, &keys->bytes[i], 1);
	}
	become(keys, GROUND);
}

/* Whether a string with this beginning comes from a terminal, and was not typed as Alt with a sign:
 * `ESC ] 11 ;`, `ESC P 1 $`, `ESC _ G`. */
static bool begins_string(char introducer, unsigned char first)
{
	if (introducer == ']')
		return first >= '0' && first <= '9';
	if (introducer == 'P')
		return first >= 0x20 && first < 0x40;
	return introducer == '_' && first == 'G';
}

static bool is_real_string(const struct keys *keys)
{
	return keys->size_bytes && begins_string(keys->introducer, (unsigned char)keys->bytes[0]);
}

/* Whether the byte may be the first of a late rest. */
static bool looks_like_rest(const struct keys *keys, unsigned char byte)
{
	switch (keys->state) {
	case CSI:
		return strchr("0123456789<?>[ABCDEFHPQRSZ", byte) != NULL;
	case CSI_LINUX:
		return byte >= 'A' && byte <= 'E';
	case SS3:
		return strchr("ABCDEFHMPQRS", byte) != NULL;
	default:
		return begins_string(keys->introducer, byte);
	}
}

/*
 * Whether the byte belongs to the sequence; otherwise it is handled by itself. A torn sequence must
 * not swallow what is typed after it.
 */
static bool is_of_sequence(struct keys *keys, unsigned char byte, struct out *out)
{
	bool is_first = keys->size_bytes == (keys->state == CSI_LINUX);
	bool is_whole_byte = byte >= 0x20 && byte < 0x7f;

	if (keys->state == STRING)
		is_whole_byte |= byte >= 0x80 && is_real_string(keys);
	if (is_whole_byte &&
		(!(keys->is_late || keys->is_held) || !is_first || looks_like_rest(keys, byte)))
		return true;
	give_up(keys, out);
	ground(keys, byte, out);
	return false;
}

static void sequence_done(struct keys *keys, struct key key, struct out *out)
{
	become(keys, GROUND);
	if (key.code == K_PASTE_END)
		keys->in_paste = false;
	/* Nobody pastes a key, not even that of a letter. */
	if (keys->in_paste)
		key.code = K_UNKNOWN;
	put(keys, out, key);
	if (key.code == K_PASTE_BEGIN)
		keys->in_paste = true;
}

static void keep_byte(struct keys *keys, unsigned char byte)
{
	if (keys->size_bytes < sizeof(keys->bytes) - 1)
		keys->bytes[keys->size_bytes++] = (char)byte;
}

static const char *parameters(struct keys *keys)
{
	keys->bytes[keys->size_bytes] = '\0';
	return keys->bytes;
}

static void csi(struct keys *keys, unsigned char byte, struct out *out)
{
	if (!is_of_sequence(keys, byte, out))
		return;
	if (byte == '[' && keys->size_bytes == 0)
		keys->state = CSI_LINUX;
	if (byte < 0x40 || keys->state == CSI_LINUX)
		keep_byte(keys, byte);
	else if (byte == 'M' && keys->size_bytes == 0)
		become(keys, MOUSE);
	else
		sequence_done(keys, sequence_csi(parameters(keys), byte), out);
}

/* None of the three is a control character. */
static void mouse(struct keys *keys, unsigned char byte, struct out *out)
{
	if (byte < 0x20) {
		become(keys, GROUND);
		ground(keys, byte, out);
	} else if (++keys->size_bytes == MOUSE_BYTES) {
		done(keys, out, K_UNKNOWN);
	}
}

static void csi_linux(struct keys *keys, unsigned char byte, struct out *out)
{
	if (is_of_sequence(keys, byte, out))
		done(keys, out, byte >= 'A' && byte <= 'E' ? K_F(byte - 'A' + 1) : K_UNKNOWN);
}

/* Between ESC O and the letter some terminals report Shift, Ctrl and Alt: `ESC O 5 C`. */
static void ss3(struct keys *keys, unsigned char byte, struct out *out)
{
	if (!is_of_sequence(keys, byte, out))
		return;
	if (byte < 0x40)
		keep_byte(keys, byte);
	else
		sequence_done(keys, sequence_ss3(parameters(keys), byte), out);
}

static int introduced_by(unsigned char byte)
{
	switch (byte) {
	case '[':
		return CSI;
	case 'O':
		return SS3;
	case ']':
	case 'P':
	case 'X':
	case '^':
	case '_':
		return STRING;
	default:
		return GROUND;
	}
}

static void introduce(struct keys *keys, unsigned char byte)
{
	become(keys, introduced_by(byte));
	keys->introducer = (char)byte;
}

static void escape(struct keys *keys, unsigned char byte, struct out *out)
{
	if (introduced_by(byte) != GROUND) {
		introduce(keys, byte);
	} else if (byte == ESC) {
		/* The second ESC may begin a sequence. */
		put(keys, out, (struct key){.code = K_ESC});
	} else if (byte >= '0' && byte <= '9') {
		become(keys, GROUND);
		put(keys, out,
			(struct key){.code = K_F(byte == '0' ? 10 : byte - '0'), .is_alt = true});
	} else if (byte >= 0x20 && byte < 0x7f) {
		done(keys, out, K_UNKNOWN);
	} else {
		/* A key right after Esc (an IME sends both at once). */
		become(keys, GROUND);
		ground(keys, byte, out);
		if (out->count == 0)
			put(keys, out, (struct key){.code = K_ESC});
	}
}

/* A lone ESC was taken for a key; on a slow line the next bytes may still be its rest. */
static void escape_over(struct keys *keys, unsigned char byte, struct out *out)
{
	introduce(keys, byte);
	if (keys->state == GROUND)
		ground(keys, byte, out);
	else
		keys->is_held = true;
}

static void string(struct keys *keys, unsigned char byte, struct out *out)
{
	if (byte == 0x07) {
		done(keys, out, K_UNKNOWN);
	} else if (byte == ESC) {
		keys->state = STRING_ESCAPE;
		keys->is_late = false;
	} else if (is_of_sequence(keys, byte, out)) {
		keep_byte(keys, byte);
		keys->is_held = false;
		if (keys->string_bytes++ > STRING_MAX_BYTES)
			done(keys, out, K_UNKNOWN);
	}
}

static void string_escape(struct keys *keys, unsigned char byte, struct out *out)
{
	bool is_late = keys->is_late;

	if (byte == '\\') {
		done(keys, out, K_UNKNOWN);
		return;
	}
	become(keys, is_late ? GROUND : ESCAPE);
	if (is_late)
		ground(keys, byte, out);
	else
		escape(keys, byte, out);
}

size_t keys_feed(struct keys *keys, unsigned char byte, struct key out[KEYS_MOST])
{
	static void (*const take[])(struct keys *, unsigned char, struct out *) = {
		[GROUND] = ground,
		[ESCAPE] = escape,
		[ESCAPE_OVER] = escape_over,
		[CSI] = csi,
		[CSI_LINUX] = csi_linux,
		[SS3] = ss3,
		[STRING] = string,
		[STRING_ESCAPE] = string_escape,
		[UTF8] = utf8,
		[MOUSE] = mouse,
	};
	struct out all = {.keys = out};

	/* ESC begins a new sequence inside any sequence but a string, whose end it may be. */
	if (byte == ESC && (keys->state == CSI || keys->state == CSI_LINUX || keys->state == SS3))
		give_up(keys, &all);
	take[keys->state](keys, byte, &all);
	return all.count;
}

/* --- time --- */

/* Only a sign came after a lone ESC that was taken for a key: a person may have typed it. */
static bool may_be_typed(const struct keys *keys)
{
	return keys->is_held && keys->size_bytes == 0;
}

int keys_wait_ms(const struct keys *keys, int esc_delay_ms)
{
	if (keys->state == GROUND || keys->state == UTF8)
		return -1;
	if ((keys->state == ESCAPE && !keys->in_paste) || may_be_typed(keys))
		return esc_delay_ms;
	return keys->is_late ? LATE_MS : REST_MS;
}

bool keys_timeout(struct keys *keys, struct key *key)
{
	struct out out = {.keys = key};

	if (keys->state == ESCAPE) {
		bool was_pasting = keys->in_paste;

		keys->in_paste = false;
		become(keys, ESCAPE_OVER);
		keys->is_late = was_pasting;
		put(keys, &out, (struct key){.code = was_pasting ? K_PASTE_END : K_ESC});
	} else if (may_be_typed(keys)) {
		give_up(keys, &out);
	} else if (keys->state == MOUSE && keys->size_bytes == 0) {
		/* No report of the mouse: FreeBSD's console sends CSI M for F1. */
		done(keys, &out, K_UNKNOWN);
	} else if (keys->is_late || keys->state == ESCAPE_OVER || keys->state == MOUSE ||
		   (keys->string_bytes && !is_real_string(keys))) {
		become(keys, GROUND);
	} else if (keys->state != GROUND && keys->state != UTF8) {
		keys->is_late = true;
		keys->is_held = false;
	}
	return out.count > 0;
}

bool keys_has_half(const struct keys *keys)
{
	return keys->state == UTF8;
}

const char *keys_name(const struct key *key)
{
	static const char *const names[] = {
		[K_ENTER] = "Enter",
		[K_TAB] = "Tab",
		[K_SHIFT_TAB] = "Shift-Tab",
		[K_ESC] = "Esc",
		[K_BACKSPACE] = "BackSpace",
		[K_DELETE] = "Delete",
		[K_UP] = "Up",
		[K_DOWN] = "Down",
		[K_LEFT] = "Left",
		[K_RIGHT] = "Right",
		[K_HOME] = "Home",
		[K_END] = "End",
		[K_PAGE_UP] = "PgUp",
		[K_PAGE_DOWN] = "PgDn",
	};
	static char name[16];

	if (key->code == K_TEXT)
		return strcmp(key->text, " ") == 0 ? "Space" : key->text;
	if (key->code >= K_F1 && key->code <= K_F12)
		snprintf(name, sizeof(name), "F%d", (int)key->code - K_F1 + 1);
	else if (key->code >= K_CTRL_A && key->code <= K_CTRL_Z)
		snprintf(name, sizeof(name), "Ctrl-%c", 'A' + (int)key->code - K_CTRL_A);
	else if ((size_t)key->code < sizeof(names) / sizeof(names[0]) && names[key->code])
		return names[key->code];
	else
		return "";
	return name;
}
