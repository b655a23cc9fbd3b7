#include "banso/doc/called.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/doc/titled.h"
#include "banso/text/letters.h"
#include "banso/text/utf8.h"
#include "called_words.h"

/* Other words that begin as an honorific does are told by the letter behind it. */
struct honorific {
	const char *word;
	const char *no_behind;       /* with one of these it is no honorific */
	const char *no_behind_kana;  /* nor with these, behind hiragana */
	const char *no_behind_verbs; /* nor with these, behind hiragana or a kanji alone */
	bool takes_hiragana;
};

static const struct honorific honorifics[] = {
	{.word = "さん", .no_behind = "ぽざば", .takes_hiragana = true},
	{.word = "さま", .no_behind = "ざ々たよ", .takes_hiragana = true},
	{.word = "様",
		.no_behind = "子式々相態",
		.no_behind_kana = "になだでの",
		.takes_hiragana = true},
	{.word = "氏", .no_behind = "名神族"},
	{.word = "君", .no_behind = "代主臨", .takes_hiragana = true},
	{.word = "くん", .no_behind = "れ", .no_behind_verbs = "でだじな", .takes_hiragana = true},
	{.word = "ちゃん", .takes_hiragana = true},
};

#define HONORIFICS (sizeof(honorifics) / sizeof(honorifics[0]))

static const char *const words[] = {CALLED_WORDS};

/* A text, and all honorifics folded as it is. */
struct reading {
	struct arena *arena;
	struct letters letters;
	const char *honorifics[HONORIFICS];
};

#define PARTICLES "はがをにもでとへのやてしかられり"
#define SENTENCE_LETTERS 24 /* in front of an honorific; of a longer one the rest goes */
#define NEAR_LETTERS 16

/* --- letters --- */

/* Not of several letters at once, nor a blank. */
static bool is_one_of(const struct letters *text, size_t at, const char *letters)
{
	size_t size_bytes;

	if (!letters || at >= text->count || letters_are_blank(text, at))
		return false;
	size_bytes = (size_t)(text->items[at + 1].at - text->items[at].at);
	for (const char *each = letters; *each; each += utf8_next_grapheme(each, strlen(each), 0))
		if (utf8_next_grapheme(each, strlen(each), 0) == size_bytes &&
			memcmp(each, text->items[at].at, size_bytes) == 0)
			return true;
	return false;
}

static bool is_same_script(const struct letters *text, size_t one, size_t other)
{
	if (letters_are_kanji(text, one))
		return letters_are_kanji(text, other);
	return letters_script(text, one) != SCRIPT_NONE &&
	       letters_script(text, one) == letters_script(text, other);
}

/* Whether a word begins there, as far as the letter in front tells. */
static bool is_word_start(const struct letters *text, size_t at)
{
	return at == 0 || !is_same_script(text, at - 1, at) || is_one_of(text, at - 1, PARTICLES);
}

/* Where the folded word ends if it stands there; else 0. */
static size_t word_end(const struct letters *text, size_t at, const char *folded)
{
	size_t start = text->items[at].folded, end = start + strlen(folded);

	if (strncmp(text->folded + start, folded, strlen(folded)) != 0)
		return 0;
	while (text->items[at].folded < end)
		at++;
	return text->items[at].folded == end ? at : 0;
}

/* Where the folded word begins if it ends in front of `to`; else text->count. */
static size_t word_start(const struct letters *text, size_t to, const char *folded)
{
	size_t size_bytes = strlen(folded), end = text->items[to].folded;

	if (size_bytes > end || memcmp(text->folded + end - size_bytes, folded, size_bytes) != 0)
		return text->count;
	for (size_t at = to; at > 0 && text->items[at - 1].folded + size_bytes >= end; at--)
		if (text->items[at - 1].folded + size_bytes == end &&
			!letters_are_blank(text, at - 1))
			return at - 1;
	return text->count;
}

/* --- words that are no names --- */

static const char *folded(struct arena *arena, const char *word, size_t size_bytes)
{
	return letters_of(arena, arena_strndup(arena, word, size_bytes)).folded;
}

/* Whether what stands in front of the honorific is that word. */
static bool is_called(struct arena *arena, const struct letters *text, size_t to, const char *word,
	const char *honorific)
{
	bool is_whole = *word == '|';
	const char *begin = word + is_whole, *plus = strchr(begin, '+');
	size_t size_bytes = plus ? (size_t)(plus - begin) : strlen(begin), start;

	if (plus && strcmp(folded(arena, plus + 1, strlen(plus + 1)), honorific) != 0)
		return false;
	start = word_start(text, to, folded(arena, begin, size_bytes));
	return start < text->count && (!is_whole || is_word_start(text, start));
}

static bool is_no_name(
	struct arena *arena, const struct letters *text, size_t to, const char *honorific)
{
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (is_called(arena, text, to, words[i], honorific))
			return true;
	return false;
}

/* --- names --- */

/* Whether a name may end there. A single letter of the alphabet stands for one already. */
static bool may_be_name(
	const struct letters *text, size_t last, size_t end, const struct honorific *honorific)
{
	enum script script = letters_script(text, last);
	bool is_alone = last == 0 || !is_same_script(text, last - 1, last);

	if (is_one_of(text, end, honorific->no_behind))
		return false;
	/* さん of サンプル */
	if (end < text->count && letters_script(text, end) == SCRIPT_KATAKANA &&
		letters_script(text, end - 1) == SCRIPT_KATAKANA)
		return false;
	if (letters_are_kanji(text, last))
		return !is_alone || !is_one_of(text, end, honorific->no_behind_verbs);
	if (script == SCRIPT_HIRAGANA)
		return honorific->takes_hiragana && !is_one_of(text, last, "を") &&
		       !is_one_of(text, end, honorific->no_behind_kana) &&
		       !is_one_of(text, end, honorific->no_behind_verbs);
	return script == SCRIPT_KATAKANA || (script == SCRIPT_LATIN && !is_alone);
}

/* ちゃんと is a word of its own, as a rule behind another one. */
static bool is_adverb(const struct letters *text, size_t last, size_t end)
{
	return is_one_of(text, end, "と") && is_one_of(text, end - 1, "ん") &&
	       is_one_of(text, last, PARTICLES);
}

/* Where an honorific ends that begins there behind what may be a name; else 0. */
static size_t name_end(const struct reading *reading, size_t at)
{
	const struct letters *text = &reading->letters;
	size_t last = at;

	while (last > 0 && letters_are_blank(text, last - 1))
		last--;
	/* 様々: what is repeated begins no word. */
	if (last == 0 || letters_are_blank(text, at) || is_one_of(text, at, "々"))
		return 0;
	for (size_t i = 0; i < HONORIFICS; i++) {
		const char *word = reading->honorifics[i];
		size_t end = word_end(text, at, word);

		if (end && may_be_name(text, last - 1, end, &honorifics[i]) &&
			!is_adverb(text, last - 1, end) &&
			!is_no_name(reading->arena, text, last, word))
			return end;
	}
	return 0;
}

/* --- sentences --- */

static bool is_sentence_end(const struct letters *text, size_t at)
{
	return is_one_of(text, at, "。") || *text->items[at].at == '\n';
}

static const char *sentence(
	struct arena *arena, const struct letters *text, size_t from, size_t at, size_t to)
{
	bool is_long = at - from > SENTENCE_LETTERS;
	size_t start = is_long ? at - NEAR_LETTERS : from;
	size_t size_bytes = (size_t)(text->items[to].at - text->items[start].at);
	const char *part = arena_strndup(arena, text->items[start].at, size_bytes);

	return is_long ? arena_printf(arena, _("～%s"), part) : part;
}

static bool tells_who(
	const struct reading *reading, size_t from, size_t at, const struct heads *heads)
{
	return (at > from && name_end(reading, at)) ||
	       titled_is_sole(reading->arena, heads, &reading->letters, at);
}

struct words called_sentences(struct arena *arena, const char *text, const struct heads *heads)
{
	struct reading reading = {.arena = arena, .letters = letters_of(arena, text)};
	const struct letters *letters = &reading.letters;
	struct words found = {0};

	for (size_t i = 0; i < HONORIFICS; i++)
		reading.honorifics[i] =
			folded(arena, honorifics[i].word, strlen(honorifics[i].word));
	for (size_t from = 0, to; from < letters->count; from = to) {
		size_t name = 0, end;
		bool is_told = false;

		for (to = from; to < letters->count && !is_sentence_end(letters, to); to++) {
			if (is_told || !tells_who(&reading, from, to, heads))
				continue;
			is_told = true;
			name = to;
		}
		end = to < letters->count && *letters->items[to].at != '\n' ? to + 1 : to;
		if (is_told)
			words_add(&found, arena, sentence(arena, letters, from, name, end));
		to += to < letters->count;
	}
	return found;
}
