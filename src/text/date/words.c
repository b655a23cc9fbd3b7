#include "banso/text/date/words.h"

#include <string.h>

#include "banso/base/buf.h"
#include "banso/text/date/read.h"
#include "banso/text/ends.h"
#include "banso/text/utf8.h"
#include "inside.h"

/* More is a text, and has fields of its own. */
#define WORDS_GRAPHEMES 20

static const char until[] = "まで";
static const char blanks[] = " 　";

static const char *behind_blanks(const char *text)
{
	while (utf8_sign_bytes(text, blanks))
		text += utf8_sign_bytes(text, blanks);
	return text;
}

size_t date_until_bytes(const char *typed)
{
	static const char *const ends[] = {until, "までに"};

	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
		if (ends_with(typed, ends[i]) && strcmp(typed, ends[i]) != 0)
			return strlen(typed) - strlen(ends[i]);
	return strlen(typed);
}

/* --- a session --- */

bool date_split_named(const char *text, struct date *day, const char **words)
{
	size_t day_bytes = 0;
	struct buf head = {0};
	const char *named;
	struct date date;
	bool is_one;

	text = behind_blanks(text);
	while (text[day_bytes] && !utf8_sign_bytes(text + day_bytes, blanks))
		day_bytes++;
	named = behind_blanks(text + day_bytes);
	if (!named[date_until_bytes(named)])
		return false;
	buf_add(&head, text, day_bytes);
	is_one = date_parse(buf_text(&head), &date) && !date.part;
	if (is_one) {
		*day = date;
		*words = named;
	}
	buf_free(&head);
	return is_one;
}

bool date_parse_kept(const char *kept, struct date *out)
{
	const char *words;

	return date_parse(kept, out) || date_split_named(kept, out, &words);
}

static bool ends_with_session(const char *text)
{
	for (int part = 1; part < DATE_PARTS; part++)
		if (date_parts[part].whole == OF_COURSE && ends_with(text, date_parts[part].word))
			return true;
	return false;
}

/* Asked of every value of a course: few end like that. */
bool date_parse_session(const char *kept, struct date *out)
{
	struct date date;

	if (!ends_with_session(kept))
		return false;
	if (!date_read_session(kept, &date) &&
		(!date_parse(kept, &date) || date_parts[date.part].whole != OF_COURSE))
		return false;
	*out = date;
	return true;
}

/* --- words --- */

/* What dates are made of. */
static bool is_of_dates(const char *letter)
{
	static const char letters[] =
		"〇一二三四五六七八九十元年月日時分度曜火水木金土祝休令和平成昭大正明治"
		"上中下旬初末内前後の今来再先週次回まで";

	return utf8_sign_bytes(letter, letters);
}

/* Kana and kanji, no signs: they have no other width. */
static bool is_japanese(uint32_t letter)
{
	return (letter >= 0x3041 && letter <= 0x3096) || (letter >= 0x30A1 && letter <= 0x30FA) ||
	       (letter >= 0x3400 && letter <= 0x9FFF) || (letter >= 0xF900 && letter <= 0xFAFF) ||
	       (letter >= 0xFF66 && letter <= 0xFF9D) || (letter >= 0x20000 && letter <= 0x3FFFF);
}

/* How many bytes stand in front of a 頃 at the end, which says of no text that it is words. */
static size_t about_bytes(const char *text, size_t size_bytes)
{
	for (int part = 1; part < DATE_PARTS; part++) {
		const char *word = date_parts[part].word;
		size_t word_bytes = strlen(word);

		if (date_parts[part].whole == OF_MONTH && date_parts[part].about &&
			word_bytes < size_bytes &&
			strncmp(text + size_bytes - word_bytes, word, word_bytes) == 0)
			return size_bytes - word_bytes;
	}
	return size_bytes;
}

/* With or without its year, which might be a leap year. */
static enum date_found find_day(const char *text, size_t size_bytes)
{
	struct buf day = {0};
	struct date date;
	enum date_found found;

	buf_add(&day, text, size_bytes);
	found = date_read(buf_text(&day), &date);
	if (found == DATE_UNREADABLE && date_read_session(buf_text(&day), &date))
		found = DATE_FOUND;
	if (found == DATE_UNREADABLE)
		found = date_read_day(buf_text(&day), (struct date)DATE(2024, 1, 1),
			(struct date)DATE(2024, 12, 31), &date);
	buf_free(&day);
	return found;
}

bool date_are_words(const char *typed)
{
	size_t whole_bytes = date_until_bytes(typed), taken_bytes;
	size_t size_bytes = about_bytes(typed, whole_bytes);

	if (utf8_count_graphemes(typed, strlen(typed)) > WORDS_GRAPHEMES)
		return false;
	/* 10月上旬頃: nobody knows which day counts. */
	if (size_bytes < whole_bytes && find_day(typed, size_bytes) == DATE_FOUND)
		return true;
	for (size_t at = 0; at < size_bytes; at += taken_bytes)
		if (is_japanese(utf8_decode(typed, size_bytes, at, &taken_bytes)) &&
			!is_of_dates(typed + at))
			return true;
	return false;
}

static bool is_figure(const char *text, size_t size_bytes)
{
	struct buf half = {0};
	bool is_one;

	utf8_halfwidth(&half, text, size_bytes);
	is_one = !buf_text(&half)[strspn(buf_text(&half), "0123456789./- ")];
	buf_free(&half);
	return is_one;
}

bool date_may_name(const char *kept)
{
	size_t size_bytes = date_until_bytes(kept);

	return kept[size_bytes] && !is_figure(kept, size_bytes) &&
	       find_day(kept, size_bytes) == DATE_UNREADABLE;
}
