#include "word.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <unictype.h>

#include "banso/text/utf8.h"

enum word_class {
	WORD_NEWLINE,
	WORD_BLANK,
	WORD_KANJI,
	WORD_HIRAGANA,
	WORD_KATAKANA,
	WORD_LETTER, /* other letters, digits */
	WORD_SIGN,
	WORD_PROLONGED,
	WORD_POINT,
};

static bool is_of_script(uint32_t code_point, const char *name)
{
	const uc_script_t *script = uc_script(code_point);

	return script && strcmp(script->name, name) == 0;
}

static enum word_class class_of(uint32_t code_point)
{
	switch (code_point) {
	case '\n':
		return WORD_NEWLINE;
	case ' ':
	case 0x3000: /* 全角 space */
		return WORD_BLANK;
	case 0x30FC: /* ー */
	case 0xFF70: /* ｰ */
		return WORD_PROLONGED;
	case '.':
	case ',':
	case 0xFF0E: /* ． */
	case 0xFF0C: /* ， */
		return WORD_POINT;
	case 0x30F5: /* ヵ and ヶ stand among kanji: 3ヶ月 */
	case 0x30F6:
		return WORD_KANJI;
	case '_':
		return WORD_LETTER;
	default:
		break;
	}
	if (is_of_script(code_point, "Han"))
		return WORD_KANJI;
	if (is_of_script(code_point, "Hiragana"))
		return WORD_HIRAGANA;
	if (is_of_script(code_point, "Katakana") || code_point == 0xFF9E || code_point == 0xFF9F)
		return WORD_KATAKANA;
	if (uc_is_general_category_withtable(
		    code_point, UC_CATEGORY_MASK_L | UC_CATEGORY_MASK_N | UC_CATEGORY_MASK_M))
		return WORD_LETTER;
	return WORD_SIGN;
}

static bool is_digit_at(const char *text, size_t size_bytes, size_t at)
{
	uint32_t code_point;
	size_t taken_bytes;

	if (at >= size_bytes)
		return false;
	code_point = utf8_decode(text, size_bytes, at, &taken_bytes);
	return uc_is_general_category_withtable(code_point, UC_CATEGORY_MASK_Nd);
}

/* The class of the grapheme at `at`; a point or comma between digits counts as a letter. */
static enum word_class class_at(const char *text, size_t size_bytes, size_t at)
{
	size_t taken_bytes;
	enum word_class class = class_of(utf8_decode(text, size_bytes, at, &taken_bytes));

	if (class != WORD_POINT)
		return class;
	return at > 0 && is_digit_at(text, size_bytes, utf8_prev_grapheme(text, size_bytes, at)) &&
			       is_digit_at(text, size_bytes, at + taken_bytes)
		       ? WORD_LETTER
		       : WORD_SIGN;
}

static bool is_kana(enum word_class class)
{
	return class == WORD_HIRAGANA || class == WORD_KATAKANA;
}

/* The class that a run of ー takes from the kana before it; *start is set to where that run
 * begins. */
static enum word_class class_of_run(const char *text, size_t size_bytes, size_t *start)
{
	while (*start > 0) {
		size_t before = utf8_prev_grapheme(text, size_bytes, *start);
		enum word_class class = class_at(text, size_bytes, before);

		if (class != WORD_PROLONGED)
			return is_kana(class) ? class : WORD_KATAKANA;
		*start = before;
	}
	return WORD_KATAKANA;
}

size_t word_start_before(const char *text, size_t size_bytes, size_t at)
{
	enum word_class class = WORD_BLANK;
	size_t start = at, before;

	for (; start > 0; start = before) {
		enum word_class earlier;

		before = utf8_prev_grapheme(text, size_bytes, start);
		earlier = class_at(text, size_bytes, before);
		if (earlier == WORD_NEWLINE)
			return start == at ? before : start;
		if (earlier == WORD_PROLONGED)
			earlier = class_of_run(text, size_bytes, &before);
		if (class != earlier && class != WORD_BLANK)
			break;
		class = earlier;
	}
	return start;
}

/* The class at `at`; ー takes that of the kana it prolongs. */
static enum word_class class_in_run(const char *text, size_t size_bytes, size_t at)
{
	enum word_class class = class_at(text, size_bytes, at);

	return class == WORD_PROLONGED ? class_of_run(text, size_bytes, &at) : class;
}

static size_t skip(const char *text, size_t size_bytes, size_t at, enum word_class class)
{
	while (at < size_bytes && class_in_run(text, size_bytes, at) == class)
		at = utf8_next_grapheme(text, size_bytes, at);
	return at;
}

size_t word_start_after(const char *text, size_t size_bytes, size_t at)
{
	enum word_class class;

	if (at >= size_bytes)
		return size_bytes;
	class = class_in_run(text, size_bytes, at);
	if (class == WORD_NEWLINE)
		return utf8_next_grapheme(text, size_bytes, at);
	return skip(text, size_bytes, skip(text, size_bytes, at, class), WORD_BLANK);
}
