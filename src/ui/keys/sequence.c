#include "sequence.h"

#include <stdint.h>
#include <string.h>

#include "banso/base/buf.h"
#include "banso/text/utf8.h"

/* Bits of a modifier, which is one more than their sum. */
enum { SHIFT = 1, ALT = 2, CTRL = 4 };

/* What terminals with the protocol of kitty tell in front of it: the key went up. */
#define RELEASED 3

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

/* A parameter of a sequence: 0 if it is no number, and at most as large as any character. */
static int parameter(const char *text)
{
	enum { MOST = 0x10ffff };
	int number = 0;

	for (; *text >= '0' && *text <= '9' && number <= MOST; text++)
		number = number * 10 + (*text - '0');
	return number <= MOST ? number : 0;
}

/* The parameter at this position, and of those with ':' between them the part; 0 if there is none.
 */
static int parameter_at(const char *parameters, int position, int part)
{
	for (; position && parameters; position--) {
		parameters = strchr(parameters, ';');
		parameters += parameters != NULL;
	}
	for (; part && parameters; part--) {
		parameters += strcspn(parameters, ":;");
		parameters = *parameters == ':' ? parameters + 1 : NULL;
	}
	return parameters ? parameter(parameters) : 0;
}

/* The modifier after the last ';', or alone. */
static int last_modifier(const char *parameters)
{
	const char *last = strrchr(parameters, ';');
	int number = parameter(last ? last + 1 : parameters);

	return number ? number - 1 : 0;
}

/* --- letters, as CSI u and modifyOtherKeys tell them --- */

enum key_code sequence_control(unsigned char byte)
{
	switch (byte) {
	case 0:
		return K_NONE;
	case '\r':
	case '\n':
		return K_ENTER;
	case '\t':
		return K_TAB;
	case 0x08:
	case 0x7f:
		return K_BACKSPACE;
	case 0x1b:
		return K_ESC;
	default:
		return byte > 26 ? K_UNKNOWN : (enum key_code)(K_CTRL_A + byte - 1);
	}
}

static struct key code_key(enum key_code code)
{
	return (struct key){.code = code ? code : K_UNKNOWN};
}

/* In the private area kitty has its keys that are no characters. */
static struct key text_key(uint32_t code_point)
{
	struct key key = {.code = K_TEXT};
	struct buf text = {0};

	if (code_point > 0x10ffff || (code_point >= 0xd800 && code_point < 0xf900))
		return code_key(K_UNKNOWN);
	utf8_append(&text, code_point);
	memcpy(key.text, buf_text(&text), text.size_bytes + 1);
	buf_free(&text);
	return key;
}

/* `shifted` is the character with Shift, where the terminal tells it; 0: it does not. */
static struct key letter(int code, int shifted, int modifiers)
{
	bool is_letter = code >= 'a' && code <= 'z';
	int upper = is_letter ? code - 'a' + 'A' : code;

	if (code == '\t' && modifiers & SHIFT)
		return code_key(K_SHIFT_TAB);
	if (code < 0x20 || code == 0x7f)
		return code_key(sequence_control((unsigned char)code));
	if (modifiers & CTRL)
		return code_key(upper >= '@' && upper <= '_'
					? sequence_control((unsigned char)upper & 0x1f)
					: K_UNKNOWN);
	if (modifiers & ALT) {
		if (code < '0' || code > '9')
			return code_key(K_UNKNOWN);
		return (struct key){.code = K_F(code == '0' ? 10 : code - '0'), .is_alt = true};
	}
	if (modifiers & SHIFT)
		code = shifted ? shifted : upper;
	return text_key((uint32_t)code);
}

/*
 * Whether a terminal that answers so is Tera Term or RLogin. The answer to DA2 is Tera Term's from
 * the version on that knows the sequences (4.69): a VT382, which nobody else is. RLogin tells it by
 * DA1: all that a VT520 can do and what it can itself, in this order; a firmware of 331 and the
 * like, which is its answer to DA2, is said by others, too.
 */
static bool has_ime(const char *parameters)
{
	return strncmp(parameters, ">32;", 4) == 0 ||
	       strcmp(parameters, "?65;1;2;3;4;6;7;8;9;15;18;21;22;29;39;42;44") == 0;
}

struct key sequence_csi(const char *parameters, unsigned char final)
{
	int first = parameter_at(parameters, 0, 0), second = parameter_at(parameters, 1, 0);
	int modifiers = second ? second - 1 : 0;

	if (final == 'c' && (*parameters == '?' || *parameters == '>'))
		return (struct key){.code = K_DEVICE, .has_ime = has_ime(parameters)};
	/* A report of the mouse or of the terminal; M after ESC O, however, is Enter of the
	 * keypad. */
	if (final == 'M' || (*parameters >= '<' && *parameters <= '?') ||
		parameter_at(parameters, 1, 1) == RELEASED)
		return code_key(K_UNKNOWN);
	/* `CSI 1 ; 2 R` is Shift-F3 as well as a report; nobody asks for row 1. */
	if (final == 'R' && strchr(parameters, ';') && first > 1) {
		if (second < 1)
			return code_key(K_UNKNOWN);
		return (struct key){.code = K_REPORT, .row = first - 1, .col = second - 1};
	}
	if (final == 'u')
		return letter(first, parameter_at(parameters, 0, 1), modifiers);
	if (final == '~' && first == 27 && second)
		return letter(parameter_at(parameters, 2, 0), 0, modifiers);
	if (final == '~')
		return code_key(number_key(first));
	return code_key(letter_key(final, modifiers == CTRL));
}

struct key sequence_ss3(const char *parameters, unsigned char final)
{
	return code_key(letter_key(final, last_modifier(parameters) == CTRL));
}
