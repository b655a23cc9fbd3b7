#include "roster_prose.h"

#include <string.h>

#include "banso/text/ends.h"
#include "banso/text/utf8.h"

#define BLANKS " 　\t\r"
/* Such end a sentence, or are all of a line between two parts of a mail. */
#define STOPS "。．！？!?"
#define RULES "=＝-－‐–—−─━_＿*＊+＋~～〜#＃>＞…・."
#define WORD_MOST_LETTERS 12 /* of a family name and a given name that are written as one */

/* A verb, a particle or a word of letters, wherever it stands. ます alone is not here: ますみ is a
 * name. */
static const char *const inside[] = {"。", "します", "ります", "います", "きます", "れます",
	"えます", "げます", "みます", "めます", "ちます", "けます", "せます", "ました", "ません",
	"ましょう", "です", "でした", "ください", "下さい", "いただ", "頂き", "いたし", "致し",
	"ございま", "お願い", "について", "につき", "におかれ", "お世話", "ご多忙", NULL};
static const char *const endings[] = {"各位", "御中", "とおり", "通り", "名簿", "の件", "下記",
	"ので", "ため", "ます", "ほか", "こんにちは", "はじめまして", NULL};
/* All of a line. */
static const char *const wholes[] = {
	"以上", "記", "拝啓", "敬具", "前略", "草々", "謹啓", "謹白", "敬白", NULL};
/* In front of what is to be said. */
static const char *const labels[] = {"件名", "日時", "場所", "会場", "電話", "TEL", "Tel", "FAX",
	"Fax", "E-mail", "Email", "メール", "〒", NULL};
/* Words that may be of a name: they are labels with a colon alone. */
static const char *const heads[] = {"From", "To", "Cc", "CC", "Subject", "http", "https", NULL};

/* Without blanks around it and the stops at its end. */
static size_t bare_bytes(const char **line)
{
	size_t bytes = 0;

	while (utf8_sign_bytes(*line, BLANKS))
		*line += utf8_sign_bytes(*line, BLANKS);
	for (size_t at = 0; (*line)[at]; at++)
		if (((*line)[at] & 0xC0) != 0x80 && !utf8_sign_bytes(*line + at, BLANKS STOPS))
			bytes = at + 1;
	while ((*line)[bytes] && ((*line)[bytes] & 0xC0) == 0x80)
		bytes++;
	return bytes;
}

static bool is_rule(const char *line, size_t bytes)
{
	for (size_t at = 0; at < bytes;) {
		size_t sign = utf8_sign_bytes(line + at, RULES BLANKS);

		if (!sign)
			return false;
		at += sign;
	}
	return bytes > 0;
}

/* 西田 みのり nishida@example.jp has a name. */
static bool is_address(const char *line, size_t bytes)
{
	bool has_at = false;

	for (size_t at = 0; at < bytes; at++) {
		if (utf8_sign_bytes(line + at, BLANKS))
			return false;
		has_at = has_at || line[at] == '@';
	}
	return has_at;
}

static bool has_label(const char *line, const char *const *label, const char *behind)
{
	for (; *label; label++) {
		const char *rest = line;

		if (ends_take(&rest, *label) && utf8_sign_bytes(rest, behind))
			return true;
	}
	return false;
}

static bool is_labelled(const char *line)
{
	return has_label(line, labels, ":：. 　0123456789０１２３４５６７８９-") ||
	       has_label(line, heads, ":：");
}

/* 西田 ます is a name. */
static bool ends_so(const char *line, size_t bytes, const char *ending)
{
	static const char wide[] = "　";
	size_t end = strlen(ending), front = bytes - end, wide_bytes = sizeof(wide) - 1;

	if (bytes < end || strncmp(line + front, ending, end) != 0)
		return false;
	return !front ||
	       (line[front - 1] != ' ' && (front < wide_bytes || strncmp(line + front - wide_bytes,
									 wide, wide_bytes) != 0));
}

bool roster_is_prose(const char *line)
{
	size_t bytes = bare_bytes(&line);

	for (const char *const *word = inside; *word; word++)
		if (strstr(line, *word))
			return true;
	for (const char *const *word = endings; *word; word++)
		if (ends_so(line, bytes, *word))
			return true;
	for (const char *const *word = wholes; *word; word++)
		if (bytes == strlen(*word) && ends_so(line, bytes, *word))
			return true;
	return is_rule(line, bytes) || is_address(line, bytes) || is_labelled(line);
}

static bool is_of_katakana(const char *name)
{
	return !(name[0] & 0x80) || (strncmp(name, "ァ", 3) >= 0 && strncmp(name, "ー", 3) <= 0);
}

bool roster_is_too_long(const char *name)
{
	const char *from = name;

	if (is_of_katakana(name))
		return false;
	for (const char *at = name;; at++) {
		if (*at && !utf8_sign_bytes(at, BLANKS))
			continue;
		if (utf8_count_graphemes(from, (size_t)(at - from)) > WORD_MOST_LETTERS)
			return true;
		if (!*at)
			return false;
		from = at + 1;
	}
}

static bool is_hiragana(const char *sign)
{
	return strncmp(sign, "ぁ", 3) >= 0 && strncmp(sign, "ゖ", 3) <= 0;
}

/* Letters, and behind them hiragana of a given name: neither なお nor 当日は nor 次回の会議に. */
static bool is_word_of_name(const char *word, size_t bytes)
{
	size_t kana = 0, letters = utf8_count_graphemes(word, bytes);

	for (size_t at = 0; at < bytes; at = utf8_next_grapheme(word, bytes, at)) {
		if (is_hiragana(word + at))
			kana++;
		else if (kana)
			return false;
	}
	return letters > kana && letters <= WORD_MOST_LETTERS && kana != 1 &&
	       (!kana || strncmp(word + bytes - strlen("は"), "は", strlen("は")) != 0);
}

bool roster_may_be_name(const char *cell)
{
	size_t bytes = bare_bytes(&cell);

	for (size_t at = 0; at < bytes; at++)
		if (at && utf8_sign_bytes(cell + at, BLANKS))
			return !roster_is_prose(cell);
	return is_word_of_name(cell, bytes) && !roster_is_prose(cell);
}
