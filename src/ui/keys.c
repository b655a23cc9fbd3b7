#include "banso/ui/keys.h"

#include <stdio.h>
#include <string.h>

enum { GROUND, ESCAPE, CSI, CSI_LINUX, SS3, STRING, STRING_ESCAPE, UTF8 };

/* A string sequence (OSC, DCS …) longer than this is no sequence any more. */
#define STRING_MAX_BYTES 4096

static bool done(struct keys *keys, struct key *key, enum key_code code)
{
	keys->state = GROUND;
	keys->size_bytes = 0;
	key->code = code;
	return true;
}

static bool text_done(struct keys *keys, struct key *key, const char *bytes, size_t size_bytes)
{
	memcpy(key->text, bytes, size_bytes);
	key->text[size_bytes] = '\0';
	return done(keys, key, K_TEXT);
}

static bool control(struct keys *keys, unsigned char byte, struct key *key)
{
	switch (byte) {
	case '\r':
	case '\n':
		return keys->in_paste ? text_done(keys, key, "\n", 1) : done(keys, key, K_ENTER);
	case '\t':
		return keys->in_paste ? text_done(keys, key, "\t", 1) : done(keys, key, K_TAB);
	case 0x08:
	case 0x7f:
		return done(keys, key, keys->in_paste ? K_UNKNOWN : K_BACKSPACE);
	case 0:
		return false;
	default:
		break;
	}
	if (byte > 26 || keys->in_paste)
		return done(keys, key, K_UNKNOWN);
	return done(keys, key, (enum key_code)(K_CTRL_A + byte - 1));
}

static int utf8_bytes(unsigned char first)
{
	if (first >= 0xc2 && first <= 0xdf)
		return 2;
	if (first >= 0xe0 && first <= 0xef)
		return 3;
	return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

/* Overlong forms, surrogates and what lies above U+10FFFF show in the second byte. */
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

static bool ground(struct keys *keys, unsigned char byte, struct key *key)
{
	if (byte == 0x1b) {
		keys->state = ESCAPE;
		return false;
	}
	if (byte < 0x20 || byte == 0x7f)
		return control(keys, byte, key);
	if (byte < 0x80)
		return text_done(keys, key, (const char *)&byte, 1);
	keys->need_bytes = utf8_bytes(byte);
	if (keys->need_bytes == 0)
		return done(keys, key, K_INVALID);
	keys->bytes[0] = (char)byte;
	keys->size_bytes = 1;
	keys->state = UTF8;
	return false;
}

static bool utf8(struct keys *keys, unsigned char byte, struct key *key)
{
	if ((byte & 0xc0) != 0x80 ||
		(keys->size_bytes == 1 && !second_is_good((unsigned char)keys->bytes[0], byte))) {
		/* The byte may begin the next character: it must not be lost with the broken one.
		 */
		keys->state = GROUND;
		keys->size_bytes = 0;
		if ((byte & 0xc0) == 0x80 || !ground(keys, byte, key))
			key->code = K_INVALID;
		return true;
	}
	keys->bytes[keys->size_bytes++] = (char)byte;
	if ((int)keys->size_bytes < keys->need_bytes)
		return false;
	return text_done(keys, key, keys->bytes, keys->size_bytes);
}

static enum key_code letter_key(unsigned char final, bool with_ctrl)
{
	switch (final) {
	case 'A':
		return K_UP;
	case 'B':
		return K_DOWN;
	case 'C':
		return with_ctrl ? K_WORD_RIGHT : K_RIGHT;
	case 'D':
		return with_ctrl ? K_WORD_LEFT : K_LEFT;
	case 'F':
		return K_END;
	case 'H':
		return K_HOME;
	case 'M':
		return K_ENTER;
	case 'P':
	case 'Q':
	case 'R':
	case 'S':
		return K_F(final - 'P' + 1);
	case 'Z':
		return K_SHIFT_TAB;
	default:
		return K_UNKNOWN;
	}
}

static enum key_code number_key(int number)
{
	static const struct {
		int number;
		enum key_code code;
	} known[] = {
		{1, K_HOME},
		{3, K_DELETE},
		{4, K_END},
		{5, K_PAGE_UP},
		{6, K_PAGE_DOWN},
		{7, K_HOME},
		{8, K_END},
		{11, K_F(1)},
		{12, K_F(2)},
		{13, K_F(3)},
		{14, K_F(4)},
		{15, K_F(5)},
		{17, K_F(6)},
		{18, K_F(7)},
		{19, K_F(8)},
		{20, K_F(9)},
		{21, K_F(10)},
		{23, K_F(11)},
		{24, K_F(12)},
		{200, K_PASTE_BEGIN},
		{201, K_PASTE_END},
	};

	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (known[i].number == number)
			return known[i].code;
	return K_UNKNOWN;
}

/* A parameter of a sequence: 0 where it is none, and no more than any terminal has rows or keys. */
static int parameter(const char *text)
{
	enum { MOST = 9999 };
	int number = 0;

	for (; *text >= '0' && *text <= '9' && number <= MOST; text++)
		number = number * 10 + (*text - '0');
	return number <= MOST ? number : 0;
}

static bool csi_done(struct keys *keys, unsigned char final, struct key *key)
{
	const char *second;
	int first_number, second_number;

	keys->bytes[keys->size_bytes] = '\0';
	/* A report of the mouse or of the terminal itself; only after ESC O is M the Enter of the
	 * keypad. */
	if (final == 'M' || (keys->bytes[0] >= '<' && keys->bytes[0] <= '?'))
		return done(keys, key, K_UNKNOWN);
	second = strchr(keys->bytes, ';');
	first_number = parameter(keys->bytes);
	second_number = second ? parameter(second + 1) : 0;
	/* `CSI 1 ; 2 R` is Shift-F3 as well as a report; row 1 is never asked for. */
	if (final == 'R' && second && first_number > 1) {
		if (second_number < 1)
			return done(keys, key, K_UNKNOWN);
		key->row = first_number - 1;
		key->col = second_number - 1;
		return done(keys, key, K_REPORT);
	}
	if (final == '~') {
		enum key_code code = number_key(first_number);

		if (code == K_PASTE_BEGIN || code == K_PASTE_END)
			keys->in_paste = code == K_PASTE_BEGIN;
		return done(keys, key, code);
	}
	return done(keys, key, letter_key(final, second_number == 5));
}

static bool csi(struct keys *keys, unsigned char byte, struct key *key)
{
	if (byte == 0x1b) {
		keys->size_bytes = 0;
		keys->state = ESCAPE;
		return false;
	}
	if (byte == '[' && keys->size_bytes == 0) {
		keys->state = CSI_LINUX;
		return false;
	}
	if (byte >= 0x40 && byte <= 0x7e)
		return csi_done(keys, byte, key);
	if (byte < 0x20 || byte > 0x7e)
		return done(keys, key, K_UNKNOWN);
	if (keys->size_bytes < sizeof(keys->bytes) - 1)
		keys->bytes[keys->size_bytes++] = (char)byte;
	return false;
}

static bool escape(struct keys *keys, unsigned char byte, struct key *key)
{
	switch (byte) {
	case '[':
		keys->state = CSI;
		return false;
	case 'O':
		keys->state = SS3;
		return false;
	case ']':
	case 'P':
	case 'X':
	case '^':
	case '_':
		keys->state = STRING;
		keys->string_bytes = 0;
		return false;
	case 0x1b:
		key->code = K_ESC; /* the second one may begin a sequence */
		return true;
	default:
		break;
	}
	key->is_alt = byte >= '0' && byte <= '9';
	if (key->is_alt)
		return done(keys, key, K_F(byte == '0' ? 10 : byte - '0'));
	if (byte >= 0x20 && byte < 0x7f)
		return done(keys, key, K_UNKNOWN);
	/* A key right behind Esc (an IME sends both at once): Esc first, then the key. */
	keys->state = GROUND;
	if (!ground(keys, byte, key))
		key->code = K_ESC;
	return true;
}

static bool string(struct keys *keys, unsigned char byte, struct key *key)
{
	if (byte == 0x07 || keys->string_bytes++ > STRING_MAX_BYTES)
		return done(keys, key, K_UNKNOWN);
	if (keys->state == STRING_ESCAPE && byte == '\\')
		return done(keys, key, K_UNKNOWN);
	keys->state = byte == 0x1b ? STRING_ESCAPE : STRING;
	return false;
}

bool keys_feed(struct keys *keys, unsigned char byte, struct key *key)
{
	*key = (struct key){.code = K_NONE};
	switch (keys->state) {
	case ESCAPE:
		return escape(keys, byte, key);
	case CSI:
		return csi(keys, byte, key);
	case CSI_LINUX:
		return done(
			keys, key, byte >= 'A' && byte <= 'E' ? K_F(byte - 'A' + 1) : K_UNKNOWN);
	case SS3:
		return done(keys, key, letter_key(byte, false));
	case STRING:
	case STRING_ESCAPE:
		return string(keys, byte, key);
	case UTF8:
		return utf8(keys, byte, key);
	default:
		return ground(keys, byte, key);
	}
}

bool keys_wait(const struct keys *keys)
{
	return keys->state != GROUND && keys->state != UTF8;
}

bool keys_timeout(struct keys *keys, struct key *key)
{
	int state = keys->state;

	*key = (struct key){.code = K_NONE};
	keys->state = GROUND;
	keys->size_bytes = 0;
	if (state == ESCAPE)
		key->code = K_ESC;
	else if (state != GROUND)
		key->code = K_UNKNOWN;
	return state != GROUND;
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
