#include "banso/doc/titled.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/text/office/office.h"
#include "banso/text/utf8.h"

/* What people are called by that is no title; behind a title, too: 課長さん. */
static const char *const courtesies[] = {"さん", "サン", "ｻﾝ", "さま", "サマ", "様", "氏", "君",
	"くん", "クン", "ちゃん", "チャン", "先生"};

/* How days and the like end that stand in front of a title without a sign: 先日課長. */
static const char *const days[] = {"日", "週", "月", "年", "朝", "晩", "夜", "回", "近"};

static bool is_letter(const struct letters *text, size_t at, const char *letter)
{
	return at < text->count && !letters_are_blank(text, at) &&
	       strncmp(text->items[at].at, letter, strlen(letter)) == 0;
}

static bool is_open(const struct letters *text, size_t at)
{
	return at < text->count && (*text->items[at].at == '(' || is_letter(text, at, "（"));
}

static bool is_closed(const struct letters *text, size_t at)
{
	return at < text->count && (*text->items[at].at == ')' || is_letter(text, at, "）"));
}

static bool is_of_word(const struct letters *text, size_t at)
{
	return letters_are_kanji(text, at) || letters_script(text, at) == SCRIPT_KATAKANA;
}

static size_t skip_blanks(const struct letters *text, size_t at)
{
	while (at < text->count && letters_are_blank(text, at) && *text->items[at].at != '\n')
		at++;
	return at;
}

/* 先生 is a title among those who are called so, and no post. */
static bool is_title(struct arena *arena, const struct letters *text, size_t from, size_t to)
{
	size_t size_bytes = (size_t)(text->items[to].at - text->items[from].at);
	const char *word = arena_strndup(arena, text->items[from].at, size_bytes);

	return strcmp(word, "先生") == 0 || office_is_post(word);
}

/* Where さん or the like ends that stands there; else `at`. */
static size_t courtesy_end(const struct letters *text, size_t at)
{
	for (size_t i = 0; i < sizeof(courtesies) / sizeof(courtesies[0]); i++) {
		const char *end = text->items[at].at + strlen(courtesies[i]);
		size_t to = at;

		if (!is_letter(text, at, courtesies[i]))
			continue;
		while (text->items[to].at < end)
			to++;
		return to;
	}
	return at;
}

/* Where the longest title ends that stands there, with さん behind it; else `at`. */
static size_t title_end(struct arena *arena, const struct letters *text, size_t at)
{
	size_t from = skip_blanks(text, at), to = from, end = at;

	for (; to < text->count && is_of_word(text, to); to++)
		if (is_title(arena, text, from, to + 1))
			end = to + 1;
	return end > at ? courtesy_end(text, end) : at;
}

/* Where a title begins that ends in front of `to`; else `to`. */
static size_t title_begin(struct arena *arena, const struct letters *text, size_t least, size_t to)
{
	size_t from = to;

	while (from > least && is_of_word(text, from - 1))
		from--;
	if (from == to || !is_title(arena, text, from, to))
		return to;
	for (size_t at = to - 1; at > from; at--)
		for (size_t i = 0; i < sizeof(days) / sizeof(days[0]); i++)
			if (is_letter(text, at - 1, days[i]) && is_title(arena, text, at, to))
				return at;
	return from;
}

/* （課長） behind a name, which may have さん. */
static size_t aside_end(struct arena *arena, const struct letters *text, size_t at)
{
	size_t from = courtesy_end(text, at), to;

	if (!is_open(text, from))
		return at;
	to = title_end(arena, text, from + 1);
	return to > from + 1 && is_closed(text, to) ? to + 1 : at;
}

struct titled titled_around(
	struct arena *arena, const struct letters *text, size_t least, size_t from, size_t to)
{
	struct titled found = {.from = from, .to = title_end(arena, text, to)};
	size_t front = from;

	found.to = aside_end(arena, text, found.to);
	found.is_called = found.to > to;
	if (front > least && is_open(text, front - 1) && is_closed(text, courtesy_end(text, to))) {
		front = title_begin(arena, text, least, front - 1);
		if (front < from - 1)
			return (struct titled){front, courtesy_end(text, to) + 1, true};
		return found;
	}
	if (front > least && is_letter(text, front - 1, "の"))
		front--;
	if (title_begin(arena, text, least, front) < front)
		found.from = title_begin(arena, text, least, front);
	return found;
}

/* --- those who are alone in having one --- */

struct head {
	const char *title, *org, *municipality;
};

struct heads {
	struct head *items;
	size_t count;
};

static bool ends_with(const char *word, const char *end)
{
	size_t word_bytes = strlen(word), end_bytes = strlen(end);

	return word_bytes >= end_bytes && strcmp(word + word_bytes - end_bytes, end) == 0;
}

static bool ends_with_one(const char *word, const char *const *ends)
{
	while (*ends && !ends_with(word, *ends))
		ends++;
	return *ends != NULL;
}

static bool is_head(const char *word)
{
	static const char *const ends[] = {"長", "代表", "知事", NULL};

	return office_is_post(word) && ends_with_one(word, ends);
}

/* Who follows somebody has the same office. */
static void add_head(
	struct arena *arena, struct heads *heads, const char *title, const struct participant *who)
{
	if (!is_head(title))
		return;
	for (size_t i = 0; i < heads->count; i++)
		if (strcmp(heads->items[i].title, title) == 0 &&
			strcmp(heads->items[i].org, who->org) == 0 &&
			strcmp(heads->items[i].municipality, who->municipality) == 0)
			return;
	heads->items = arena_push(arena, heads->items, heads->count, sizeof(*heads->items));
	heads->items[heads->count++] = (struct head){title, who->org, who->municipality};
}

/* 課長（兼 保健師）, 館長・主任. */
static void add_heads(
	struct arena *arena, struct heads *heads, const char *text, const struct participant *who)
{
	const char *from = text;

	for (const char *at = text;; at++) {
		size_t sign_bytes = utf8_sign_bytes(at, "、，,／/・（(）) 　\n");

		if (*at && !sign_bytes)
			continue;
		add_head(arena, heads, arena_strndup(arena, from, (size_t)(at - from)), who);
		if (!*at)
			return;
		from = at + sign_bytes;
		at = from - 1;
	}
}

const struct heads *titled_heads(struct arena *arena, struct participants people)
{
	struct heads *heads = ARENA_NEW(arena, struct heads);

	for (size_t i = 0; i < people.count; i++) {
		const struct participant *who = &people.items[i];

		add_heads(arena, heads, who->title ? who->title : "", who);
		/* Who is listed by a title has no other name there. */
		add_heads(arena, heads, who->name, who);
	}
	return heads;
}

bool titled_is_sole(
	struct arena *arena, const struct heads *heads, const struct letters *text, size_t at)
{
	static const char *const town_heads[] = {"市長", "町長", "村長", "知事", NULL};
	const char *word;
	size_t to = at, count = 0;

	if (at > 0 && is_of_word(text, at - 1))
		return false;
	while (to < text->count && is_of_word(text, to))
		to++;
	word = arena_strndup(
		arena, text->items[at].at, (size_t)(text->items[to].at - text->items[at].at));
	if (!is_head(word))
		return false;
	for (size_t i = 0; i < heads->count; i++)
		count += ends_with(word, heads->items[i].title) ||
			 ends_with(heads->items[i].title, word);
	return count == 1 || (count == 0 && ends_with_one(word, town_heads));
}
