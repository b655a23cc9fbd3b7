#include "due.h"

#include <string.h>

#include "banso/model/flow.h"
#include "banso/text/date.h"
#include "banso/text/fold.h"
#include "banso/text/utf8.h"

/* More is a text, and has fields of its own. */
#define WORDS_GRAPHEMES 20

static const char until[] = "まで";

/* Whether the text ends so, with something in front of it. */
static bool ends_with(const char *text, const char *end)
{
	size_t size_bytes = strlen(text), end_bytes = strlen(end);

	return size_bytes > end_bytes && strcmp(text + size_bytes - end_bytes, end) == 0;
}

size_t due_bytes(const char *typed)
{
	static const char *const ends[] = {until, "までに"};

	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
		if (ends_with(typed, ends[i]))
			return strlen(typed) - strlen(ends[i]);
	return strlen(typed);
}

/* --- a session --- */

/* Whether it is a number alone, which may be anything. */
static bool is_figure(const char *folded)
{
	return folded[strspn(folded, "0123456789.")] == '\0';
}

static const struct session *find_title(const struct course *course, const char *folded)
{
	const struct session *begun = NULL;
	size_t count = 0;

	for (size_t i = 0; i < flow_session_count(course); i++) {
		const struct session *session = flow_session(course, i);
		struct buf title = {0};
		bool is_whole, begins;

		fold_put(&title, session->title);
		is_whole = strcmp(buf_text(&title), folded) == 0;
		begins = strncmp(buf_text(&title), folded, strlen(folded)) == 0;
		buf_free(&title);
		if (is_whole)
			return session;
		count += begins;
		begun = begins ? session : begun;
	}
	return count == 1 ? begun : NULL;
}

const struct session *due_session(const struct course *course, const char *typed)
{
	struct buf name = {0}, folded = {0};
	const struct session *session = NULL;

	buf_add(&name, typed, due_bytes(typed));
	fold_put(&folded, buf_text(&name));
	if (!is_figure(buf_text(&folded)))
		session = find_title(course, buf_text(&folded));
	buf_free(&name);
	buf_free(&folded);
	return session;
}

void due_put_session(struct buf *out, const struct course *course, const struct session *session)
{
	char iso[DATE_ISO_BYTES];
	struct date day;

	if (flow_date(course, session->id, &day)) {
		date_iso(day, iso);
		buf_printf(out, "%s ", iso);
	}
	buf_printf(out, "%s%s", session->title, until);
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

bool due_are_words(const char *typed)
{
	size_t size_bytes = due_bytes(typed), taken_bytes;

	if (utf8_count_graphemes(typed, strlen(typed)) > WORDS_GRAPHEMES)
		return false;
	for (size_t at = 0; at < size_bytes; at += taken_bytes)
		if (is_japanese(utf8_decode(typed, size_bytes, at, &taken_bytes)) &&
			!is_of_dates(typed + at))
			return true;
	return false;
}
