#include "sequence.h"

#include <string.h>

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

/* A parameter of a sequence: 0 if it is no number, and at most as large as any terminal has rows or
 * keys. */
static int parameter(const char *text)
{
	enum { MOST = 9999 };
	int number = 0;

	for (; *text >= '0' && *text <= '9' && number <= MOST; text++)
		number = number * 10 + (*text - '0');
	return number <= MOST ? number : 0;
}

/* The modifier after the last ';', or alone; 5 is Ctrl. */
static int last_parameter(const char *parameters)
{
	const char *last = strrchr(parameters, ';');

	return parameter(last ? last + 1 : parameters);
}

struct key sequence_csi(const char *parameters, unsigned char final)
{
	static const struct key unknown = {.code = K_UNKNOWN};
	const char *second = strchr(parameters, ';');
	int first_number = parameter(parameters);
	int second_number = second ? parameter(second + 1) : 0;

	/* A report of the mouse or of the terminal; M after ESC O, however, is Enter of the
	 * keypad. */
	if (final == 'M' || (*parameters >= '<' && *parameters <= '?'))
		return unknown;
	/* `CSI 1 ; 2 R` is Shift-F3 as well as a report; nobody asks for row 1. */
	if (final == 'R' && second && first_number > 1) {
		if (second_number < 1)
			return unknown;
		return (struct key){
			.code = K_REPORT, .row = first_number - 1, .col = second_number - 1};
	}
	if (final == '~')
		return (struct key){.code = number_key(first_number)};
	return (struct key){.code = letter_key(final, second_number == 5)};
}

struct key sequence_ss3(const char *parameters, unsigned char final)
{
	return (struct key){.code = letter_key(final, last_parameter(parameters) == 5)};
}
