#include "roster_mail.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/text/office/office.h"
#include "banso/text/utf8.h"
#include "roster_cells.h"

#define BLANKS " 　\t\r"
#define MOST_WORDS 2 /* of a name, in kanji */

static const char *const honorifics[] = {"様", "さま", "殿", "さん", NULL};

/* The ending of these that a text has in front of something, or is; NULL for none. */
static const char *ending(const char *text, const char *const *endings)
{
	size_t bytes = strlen(text);

	for (; *endings; endings++) {
		size_t end = strlen(*endings);

		if (bytes >= end && strcmp(text + bytes - end, *endings) == 0)
			return *endings;
	}
	return NULL;
}

/* The first bytes of a text, without the blanks at their end. */
static const char *front(const char *text, size_t bytes, struct arena *arena)
{
	size_t end = 0;

	for (size_t at = 0; at < bytes;) {
		size_t blank = utf8_sign_bytes(text + at, BLANKS);

		at += blank ? blank : 1;
		end = blank ? end : at;
	}
	return arena_strndup(arena, text, end);
}

const char *roster_bare_name(const char *name, struct arena *arena)
{
	const char *bare = front(name, strlen(name), arena);
	const char *end = ending(bare, honorifics);
	size_t bytes = end ? strlen(bare) - strlen(end) : 0;

	return bytes ? front(bare, bytes, arena) : bare;
}

static const char *const closing[] = {"）", ")", NULL};

bool roster_ends_in_brackets(const char *text)
{
	return ending(text, closing) != NULL;
}

/* What stands in brackets at the end goes to *inside, "" for none; the rest is what is before. */
static const char *part_brackets(const char *text, const char **inside, struct arena *arena)
{
	const char *end = ending(text, closing), *open = NULL;

	*inside = "";
	for (const char *at = text; end && *at; at++)
		if (utf8_sign_bytes(at, "（("))
			open = at;
	if (!open || open == text)
		return text;
	text = front(text, (size_t)(open - text), arena);
	open += utf8_sign_bytes(open, "（(");
	*inside = front(open, strlen(open) - strlen(end), arena);
	return text;
}

/* Behind a section its post, or either alone. */
static bool take_post(struct mail_line *line, const char *text, struct arena *arena)
{
	struct words words = roster_part_at_blanks(text, arena);
	size_t last = words.count - 1;
	bool has_post = office_is_post(words.items[last]);
	const char *org = roster_join(words, 0, has_post ? last : words.count, arena);

	if (*org && !office_is_possible(org))
		return false;
	line->org = org;
	if (has_post)
		line->title = words.items[last];
	return true;
}

/* A word that is foreign: its name may have more of them. */
static bool is_foreign(const char *word)
{
	return !(word[0] & 0x80) || (strncmp(word, "ァ", 3) >= 0 && strncmp(word, "ー", 3) <= 0);
}

/* --- what stands where --- */

enum kind { PLAIN, MAYBE_OFFICE, OFFICE, POST };

static enum kind kind_of(const char *word)
{
	if (office_is_post(word))
		return POST;
	if (office_is_likely(word))
		return OFFICE;
	return office_is_possible(word) ? MAYBE_OFFICE : PLAIN;
}

/* Words of a line: which of them are the office, the posts and the name. */
struct parts {
	size_t org, org_end, post, post_end, name, name_end;
	size_t end; /* behind it there are posts as well */
};

static bool may_be_name(struct words words, size_t from, size_t to)
{
	return to > from && (to - from <= MOST_WORDS || is_foreign(words.items[from]));
}

/* 所属 職名 氏名. Of another word in front of an office nobody knows what it is, unless a whole
 * name stands behind. */
static bool read_office_first(struct words words, struct parts *parts)
{
	size_t last = parts->end, unknown = 0;
	enum kind first = kind_of(words.items[0]);

	while (last && kind_of(words.items[last - 1]) < OFFICE)
		last--;
	parts->name = parts->post_end = parts->org_end = last;
	parts->name_end = parts->end;
	while (parts->org_end && kind_of(words.items[parts->org_end - 1]) == POST)
		parts->org_end--;
	parts->post = parts->org_end;
	for (size_t i = 0; i < parts->org_end; i++) {
		if (kind_of(words.items[i]) == POST)
			return false;
		unknown += kind_of(words.items[i]) == PLAIN;
	}
	if (parts->org_end && kind_of(words.items[parts->org_end - 1]) != OFFICE)
		return false;
	if (first < OFFICE &&
		(parts->name_end - parts->name < MOST_WORDS || parts->org_end != MOST_WORDS))
		return false;
	return unknown <= 1 && may_be_name(words, parts->name, parts->name_end);
}

/* 氏名 所属 職名. */
static bool read_name_first(struct words words, struct parts *parts)
{
	size_t at = 0;

	while (at < parts->end && kind_of(words.items[at]) < OFFICE)
		at++;
	/* Where the name has both its words, 津市 is none. */
	if (at > MOST_WORDS && kind_of(words.items[MOST_WORDS]) == MAYBE_OFFICE)
		at = MOST_WORDS;
	parts->name_end = parts->org = at;
	parts->org_end = parts->end;
	for (; at < parts->end; at++)
		if (kind_of(words.items[at]) == PLAIN || kind_of(words.items[at]) == POST)
			return false;
	for (size_t i = 1; i < parts->name_end; i++)
		if (kind_of(words.items[i]) != PLAIN)
			return false;
	return may_be_name(words, 0, parts->name_end);
}

/* No office: a name, and perhaps posts behind it. */
static bool read_name_alone(struct words words, struct parts *parts)
{
	parts->name_end = parts->end;
	for (size_t i = 1; parts->end < words.count && i < parts->end; i++)
		if (kind_of(words.items[i]) != PLAIN)
			return false;
	return may_be_name(words, 0, parts->end);
}

static bool read_parts(struct words words, struct parts *parts)
{
	size_t plain = 0;

	while (parts->end > 1 && kind_of(words.items[parts->end - 1]) == POST)
		parts->end--;
	for (size_t i = 0; i < parts->end; i++)
		plain += kind_of(words.items[i]) < OFFICE;
	if (plain == parts->end)
		return read_name_alone(words, parts);
	return kind_of(words.items[parts->end - 1]) < OFFICE ? read_office_first(words, parts)
							     : read_name_first(words, parts);
}

/* 山田 花子主任: the post may have half of the name with it. */
static bool has_name_in_post(struct words words, const struct parts *parts)
{
	return parts->name_end - parts->name < MOST_WORDS && parts->end < words.count &&
	       parts->name_end == parts->end && office_is_post_or_name(words.items[parts->end]);
}

static const char *both(const char *one, const char *other, struct arena *arena)
{
	return *one && *other ? arena_printf(arena, "%s %s", one, other) : *one ? one : other;
}

static void take_words(struct mail_line *line, const char *text, struct arena *arena)
{
	struct words words = roster_part_at_blanks(text, arena);
	struct parts parts = {.end = words.count};
	bool is_sure = read_parts(words, &parts) && !has_name_in_post(words, &parts);
	const char *org = roster_join(words, parts.org, parts.org_end, arena);
	const char *inside = line->title;

	if (!is_sure || (*org && *line->org)) {
		line->unsure = text;
		return;
	}
	line->org = both(org, line->org, arena);
	line->title = both(roster_join(words, parts.post, parts.post_end, arena),
		roster_join(words, parts.end, words.count, arena), arena);
	line->title = both(line->title, inside, arena);
	line->name = parts.name_end - parts.name < words.count
			     ? roster_join(words, parts.name, parts.name_end, arena)
			     : text;
}

struct mail_line roster_read_mail(const char *text, struct arena *arena)
{
	struct mail_line line = {.name = "", .title = "", .org = "", .aside = "", .unsure = ""};
	const char *inside;

	text = part_brackets(roster_bare_name(text, arena), &inside, arena);
	text = roster_bare_name(text, arena);
	if (*inside && !take_post(&line, inside, arena))
		line.aside = inside;
	take_words(&line, text, arena);
	return line;
}
