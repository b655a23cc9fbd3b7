#include "banso/doc/titled.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/text/ends.h"
#include "banso/text/office/office.h"
#include "banso/text/utf8.h"

/* What people are called by that is no title; behind a title, too: 課長さん. */
static const char *const courtesies[] = {"さん", "サン", "ｻﾝ", "さま", "サマ", "様", "氏", "君",
	"くん", "クン", "ちゃん", "チャン", "先生"};

/* What makes a body, or a matter, of a title in front: 委員会, 会長会議. */
static const char *const bodies[] = {"会", "協議会", "連合会", "連絡会", "総会", "部会", "団", "室",
	"職", "選挙", "選任", "改選"};
/* Words that begin as a body does: 課長会見. */
static const char *const no_bodies[] = {"会見", "会釈", "会話", "会食", "室内", "職場"};

/* Posts of which there are so many that none tells who it is. */
static const char *const crowds[] = {"職員", "全員"};

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
	while (at < text->count && letters_are_blank(text, at))
		at++;
	return at;
}

static size_t skip_blanks_back(const struct letters *text, size_t least, size_t to)
{
	while (to > least && letters_are_blank(text, to - 1))
		to--;
	return to;
}

static const char *word_at(struct arena *arena, const struct letters *text, size_t from, size_t to)
{
	return arena_strndup(
		arena, text->items[from].at, (size_t)(text->items[to].at - text->items[from].at));
}

/* 先生 is a title among those who are called so, and no post. */
static bool is_title(struct arena *arena, const struct letters *text, size_t from, size_t to)
{
	const char *word = word_at(arena, text, from, to);

	for (size_t i = 0; i < sizeof(crowds) / sizeof(crowds[0]); i++)
		if (ends_with(word, crowds[i]))
			return false;
	return strcmp(word, "先生") == 0 || (strcmp(word, "員") != 0 && office_is_post(word));
}

static bool begins_with_one(
	const struct letters *text, size_t at, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (is_letter(text, at, words[i]))
			return true;
	return false;
}

/* 西田委員会: a title was read there that is only the beginning of another word. */
static bool is_body(const struct letters *text, size_t title_end)
{
	return begins_with_one(text, title_end, bodies, sizeof(bodies) / sizeof(bodies[0])) &&
	       !begins_with_one(
		       text, title_end, no_bodies, sizeof(no_bodies) / sizeof(no_bodies[0]));
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
	return end > at && !is_body(text, end) ? courtesy_end(text, end) : at;
}

/* Where a title begins that ends in front of `to`; else `to`. */
static size_t title_begin(struct arena *arena, const struct letters *text, size_t least, size_t to)
{
	size_t end = skip_blanks_back(text, least, to), from = end;

	while (from > least && is_of_word(text, from - 1))
		from--;
	if (from == end || !is_title(arena, text, from, end))
		return to;
	for (size_t at = end - 1; at > from; at--)
		for (size_t i = 0; i < sizeof(days) / sizeof(days[0]); i++)
			if (is_letter(text, at - 1, days[i]) && is_title(arena, text, at, end))
				return at;
	return from;
}

/* --- a title in brackets --- */

/* Where the bracket is closed that is open there; else `open`. */
static size_t closed_at(const struct letters *text, size_t open)
{
	size_t depth = 0;

	for (size_t at = open; at < text->count && *text->items[at].at != '\n'; at++) {
		depth += is_open(text, at);
		depth -= is_closed(text, at);
		if (!depth)
			return at;
	}
	return open;
}

static bool parts_words(const struct letters *text, size_t at)
{
	return letters_are_blank(text, at) || is_open(text, at) || is_closed(text, at) ||
	       utf8_sign_bytes(text->items[at].at, "、，,／/の");
}

/* まちづくり課, but not 反対した: only an office begins with hiragana and goes on with others. */
static bool is_sentence(struct arena *arena, const struct letters *text, size_t from, size_t to)
{
	size_t at = from;

	while (at < to && letters_script(text, at) == SCRIPT_HIRAGANA)
		at++;
	while (at < to && letters_script(text, at) != SCRIPT_HIRAGANA)
		at++;
	return at < to && !office_is_possible(word_at(arena, text, from, to));
}

/* 健康福祉課 課長, 町内会の会長, まちづくり課長さん: a title among words, none of a sentence. */
static bool are_titles(struct arena *arena, const struct letters *text, size_t from, size_t to)
{
	bool is_any = false, is_said = false;
	size_t words = 0;

	for (size_t at = from, end; at < to; at = end + 1) {
		size_t title = at;

		for (end = at; end < to && !parts_words(text, end);)
			end++;
		while (title < end && courtesy_end(text, title) != end)
			title++;
		words += end > at;
		is_any = is_any || (title > at && is_title(arena, text, at, title));
		is_said = is_said || is_sentence(arena, text, at, title);
	}
	return is_any && (words == 1 || !is_said);
}

/* （課長） behind a name, which may have さん. */
static size_t aside_end(struct arena *arena, const struct letters *text, size_t at)
{
	size_t open = skip_blanks(text, courtesy_end(text, skip_blanks(text, at))), close;

	if (!is_open(text, open))
		return at;
	close = closed_at(text, open);
	return close > open && are_titles(arena, text, open + 1, close) ? close + 1 : at;
}

/* 課長（西田さん）: of the name in brackets, or `found` where it is none. */
static struct titled titled_in_brackets(struct arena *arena, const struct letters *text,
	size_t least, size_t from, size_t to, struct titled found)
{
	size_t front = skip_blanks_back(text, least, from), begin;
	size_t close = skip_blanks(text, courtesy_end(text, skip_blanks(text, to)));

	if (front == least || !is_open(text, front - 1) || !is_closed(text, close))
		return found;
	begin = title_begin(arena, text, least, front - 1);
	return begin < front - 1 ? (struct titled){begin, close + 1, true} : found;
}

struct titled titled_around(
	struct arena *arena, const struct letters *text, size_t least, size_t from, size_t to)
{
	struct titled found = {.from = from, .to = title_end(arena, text, to)};
	size_t front = skip_blanks_back(text, least, from), begin;

	found.to = aside_end(arena, text, found.to);
	found.is_called = found.to > to;
	if (front > least && is_letter(text, front - 1, "の"))
		front--;
	begin = title_begin(arena, text, least, front);
	if (begin < front)
		found.from = begin;
	return titled_in_brackets(arena, text, least, from, to, found);
}

/* --- those who are alone in having one --- */

struct head {
	const char *title, *org, *municipality;
};

struct heads {
	struct head *items;
	size_t count;
};

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

	if (!is_of_word(text, at) || (at > 0 && is_of_word(text, at - 1)))
		return false;
	while (to < text->count && is_of_word(text, to))
		to++;
	word = word_at(arena, text, at, to);
	if (!is_head(word))
		return false;
	for (size_t i = 0; i < heads->count; i++)
		count += ends_with(word, heads->items[i].title) ||
			 ends_with(heads->items[i].title, word);
	return count == 1 || (count == 0 && ends_with_one(word, town_heads));
}
