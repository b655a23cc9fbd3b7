#include "banso/text/contact.h"

#include <stdint.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/text/sentences.h"
#include "banso/text/utf8.h"

#define AROUND_GRAPHEMES 16 /* in front of it; of a longer sentence the rest goes */
#define MOST_DIGITS 11

/* A sentence, a byte a character: ASCII in lower case, or OTHER for anything else. */
struct plain {
	char *signs;
	size_t *at; /* where each begins in the sentence; one more: its end */
	size_t count;
};

#define OTHER '\x01'

static char sign_of(uint32_t code_point)
{
	if (code_point >= 0xFF01 && code_point <= 0xFF5E) /* full-width */
		code_point -= 0xFEE0;
	if ((code_point >= 0x2010 && code_point <= 0x2015) || code_point == 0x2212 ||
		code_point == 0x30FC || code_point == 0xFF70) /* dashes, and ー between digits */
		return '-';
	if (code_point >= 'A' && code_point <= 'Z')
		code_point += 'a' - 'A';
	return code_point > ' ' && code_point < 0x7F ? (char)code_point : OTHER;
}

static struct plain plain_of(struct arena *arena, const char *sentence)
{
	size_t size_bytes = strlen(sentence), taken_bytes;
	struct plain plain = {ARENA_ARRAY(arena, char, size_bytes + 1),
		ARENA_ARRAY(arena, size_t, size_bytes + 1), 0};

	for (size_t at = 0; at < size_bytes; at += taken_bytes) {
		plain.at[plain.count] = at;
		plain.signs[plain.count++] =
			sign_of(utf8_decode(sentence, size_bytes, at, &taken_bytes));
	}
	plain.at[plain.count] = size_bytes;
	plain.signs[plain.count] = '\0';
	return plain;
}

static bool is_digit(char sign)
{
	return sign >= '0' && sign <= '9';
}

static bool is_letter(char sign)
{
	return sign >= 'a' && sign <= 'z';
}

/* What stands around an @. */
static bool is_mail(const char *signs, size_t at)
{
	size_t end = at + 1, dot = 0;

	if (signs[at] != '@' || at == 0 ||
		!(is_letter(signs[at - 1]) || is_digit(signs[at - 1]) ||
			strchr("_-+.", signs[at - 1])))
		return false;
	for (; is_letter(signs[end]) || is_digit(signs[end]) || signs[end] == '-' ||
		signs[end] == '.';
		end++)
		if (signs[end] == '.' && signs[end - 1] != '@')
			dot = end;
	return dot && is_letter(signs[dot + 1]);
}

/* Digits behind a 0, in three groups at the most between - or ( ): ten, or eleven of a mobile
 * telephone. */
static bool is_telephone(const char *signs, size_t at)
{
	size_t digits = 0, parts = 0, end = at;

	if (signs[at] != '0' || (at > 0 && (is_digit(signs[at - 1]) || is_letter(signs[at - 1]) ||
						   strchr("-.,/=&?", signs[at - 1]))))
		return false;
	for (;; end++) {
		if (is_digit(signs[end]))
			digits++;
		else if (signs[end] && strchr("-()", signs[end]) && is_digit(signs[end + 1]) &&
			 parts < 2)
			parts++;
		else
			break;
	}
	if (is_letter(signs[end]) || signs[end] == '-')
		return false;
	return digits == MOST_DIGITS - 1 ||
	       (digits == MOST_DIGITS && signs[at + 1] && strchr("5789", signs[at + 1]));
}

static bool has_word(const char *from, const char *to, const char *word)
{
	const char *found = strstr(from, word);

	return found && found < to;
}

static bool is_locked_page(const char *signs, size_t at)
{
	static const char *const passes[] = {
		"pwd=", "pass=", "passwd=", "password=", "passcode=", "token="};
	const char *from = signs + at, *to = from, *name = strstr(from, "://");

	if (strncmp(from, "http", 4) != 0)
		return false;
	while (*to && *to != OTHER)
		to++;
	for (size_t i = 0; i < sizeof(passes) / sizeof(passes[0]); i++)
		if (has_word(from, to, passes[i]))
			return true;
	/* somebody:password@… */
	return name && name < to && has_word(name + 3, to, "@") && has_word(name + 3, to, ":");
}

static const char *around(struct arena *arena, const char *sentence, size_t at)
{
	size_t before = utf8_count_graphemes(sentence, at), start = 0;

	if (before <= AROUND_GRAPHEMES)
		return sentence;
	for (size_t i = AROUND_GRAPHEMES; i < before; i++)
		start = utf8_next_grapheme(sentence, strlen(sentence), start);
	return arena_printf(arena, _("～%s"), sentence + start);
}

struct words contact_sentences(struct arena *arena, const char *text)
{
	struct words sentences = sentences_of(arena, text), found = {0};

	for (size_t i = 0; i < sentences.count; i++) {
		struct plain plain = plain_of(arena, sentences.items[i]);
		size_t at = 0;

		while (at < plain.count && !is_mail(plain.signs, at) &&
			!is_telephone(plain.signs, at) && !is_locked_page(plain.signs, at))
			at++;
		if (at < plain.count)
			words_add(&found, arena, around(arena, sentences.items[i], plain.at[at]));
	}
	return found;
}
