#include "banso/doc/unnamed.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/doc/named.h"
#include "banso/doc/titled.h"
#include "banso/text/letters.h"
#include "banso/text/utf8.h"

#define SURE_LETTERS 3   /* of a name without a blank, so that it is no other word */
#define MOST_LETTERS 6   /* of a name with a family name in front that can be guessed */
#define FAMILY_LETTERS 2 /* of a family name, so that it is hidden wherever it stands */

/* Folded, as what they are compared with. */
static const char *const titles[] = {"サン", "サマ", "様", "氏", "君", "クン", "チャン", "先生",
	"課長", "係長", "部長", "局長", "所長", "室長", "会長", "区長", "町長", "村長", "市長",
	"主任", "主査", "主事", "保健師", "委員"};
/* The first so many of them: before others a given name of one letter is a word, 学部長. */
#define COURTESIES 7

static const char *const places[] = {"県", "市", "町", "村", "区", "郡", "地区", "団地", "会館",
	"公民館", "集会所", "小学校", "中学校"};

/* What a name ends with that is no person's, as a number is (参加者8). */
static const char *const offices[] = {"課", "係", "部", "局", "室", "会", "所", "町", "市", "村",
	"県", "区", "協", "団", "班", "組", "社", "院", "校", "館", "店", "員", "長"};

/* They end in kanji and stand in front of a name without a sign. */
static const char *const whens[] = {"昨日", "今日", "明日", "先日", "当日", "前日", "翌日", "毎日",
	"本日", "先週", "今週", "来週", "毎週", "先月", "今月", "来月", "毎月", "昨年", "去年",
	"今年", "来年", "毎年", "今朝", "毎朝", "昨夜", "昨晩", "今回", "前回", "次回", "毎回",
	"以前", "最近", "先程", "先頃", "時時", "結局", "実際"};

#define NUMERALS "一二三四五六七八九十百千"

/* --- names --- */

struct name {
	struct letters letters; /* without blanks */
	size_t *words;          /* the letter that each begins with, and the end */
	size_t word_count;
};

/* Where a name may begin in a text: at what each of its words begins with. */
struct start {
	uint32_t code_point;
	const struct name *name;
};

struct unnamed {
	struct start *starts; /* by code point */
	size_t count;
};

static bool is_title(const char *folded)
{
	for (size_t i = 0; i < sizeof(titles) / sizeof(titles[0]); i++)
		if (strcmp(folded, titles[i]) == 0)
			return true;
	return false;
}

static struct name name_of(struct arena *arena, const char *text)
{
	struct letters all = letters_of(arena, text);
	struct name name = {.letters = all, .words = ARENA_ARRAY(arena, size_t, all.count + 1)};
	bool is_word = false;

	name.letters.count = 0;
	for (size_t i = 0; i < all.count; i++) {
		if (letters_are_blank(&all, i)) {
			is_word = false;
			continue;
		}
		if (!is_word)
			name.words[name.word_count++] = name.letters.count;
		is_word = true;
		name.letters.items[name.letters.count++] = all.items[i];
	}
	name.letters.items[name.letters.count] = all.items[all.count];
	name.words[name.word_count] = name.letters.count;
	return name;
}

static uint32_t code_point_at(const struct letters *letters, size_t at)
{
	const char *folded = letters->folded + letters->items[at].folded;
	size_t taken_bytes;

	return utf8_decode(folded, strnlen(folded, 4), 0, &taken_bytes);
}

static void add_starts(struct arena *arena, struct unnamed *names, const struct name *name)
{
	for (size_t i = 0; i < name->word_count; i++) {
		names->starts =
			arena_push(arena, names->starts, names->count, sizeof(*names->starts));
		names->starts[names->count++] =
			(struct start){code_point_at(&name->letters, name->words[i]), name};
	}
}

static int compare_starts(const void *one, const void *other)
{
	const struct start *a = one, *b = other;

	return (a->code_point > b->code_point) - (a->code_point < b->code_point);
}

static bool is_office(const struct letters *letters)
{
	const char *last = letters->folded + letters->items[letters->count - 1].folded;

	for (size_t i = 0; i < sizeof(offices) / sizeof(offices[0]); i++)
		if (strcmp(last, offices[i]) == 0)
			return true;
	return *last >= '0' && *last <= '9';
}

/* Where kanji end of which kana follow to the end, as in 髙橋トシ; 0: they do not. */
static size_t kana_begin(const struct letters *letters)
{
	size_t at = 0;

	while (at < letters->count && letters_script(letters, at) == SCRIPT_NONE)
		at++;
	for (size_t i = at; i < letters->count; i++)
		if (letters_script(letters, i) == SCRIPT_NONE)
			return 0;
	return at < letters->count ? at : 0;
}

static bool is_number(const struct letters *letters, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		size_t size_bytes = (size_t)(letters->items[i + 1].at - letters->items[i].at);

		if (!memmem(NUMERALS, strlen(NUMERALS), letters->items[i].at, size_bytes))
			return false;
	}
	return true;
}

static void add_parted(
	struct arena *arena, struct unnamed *names, const struct name *whole, size_t family)
{
	struct name *name = ARENA_NEW(arena, struct name);

	/* Of 関ヶ原 the ヶ ends no family name. */
	if (is_number(&whole->letters, family) ||
		(family < whole->letters.count &&
			letters_script(&whole->letters, family - 1) != SCRIPT_NONE &&
			letters_script(&whole->letters, family) == SCRIPT_NONE))
		return;
	*name = *whole;
	name->words = ARENA_ARRAY(arena, size_t, 3);
	name->words[1] = family;
	name->words[2] = whole->letters.count;
	name->word_count = 2;
	add_starts(arena, names, name);
}

/* A name that is written without a blank has its family name in front all the same: where kana
 * begin, else of two letters, or of three. Rather a word too much is hidden than a name too little.
 */
static void add_guesses(struct arena *arena, struct unnamed *names, const struct name *name)
{
	const struct letters *letters = &name->letters;
	size_t kana = kana_begin(letters);

	if (name->word_count != 1 || letters->count < SURE_LETTERS ||
		letters->count > MOST_LETTERS || is_office(letters))
		return;
	if (kana) {
		add_parted(arena, names, name, kana);
	} else if (letters_script(letters, 0) == SCRIPT_NONE &&
		   letters_script(letters, letters->count - 1) == SCRIPT_NONE) {
		add_parted(arena, names, name, FAMILY_LETTERS);
		if (letters->count > SURE_LETTERS)
			add_parted(arena, names, name, FAMILY_LETTERS + 1);
	}
}

const struct unnamed *unnamed_people(struct arena *arena, struct participants people)
{
	struct unnamed *names = ARENA_NEW(arena, struct unnamed);

	for (size_t i = 0; i < people.count; i++) {
		struct name *name = ARENA_NEW(arena, struct name);

		*name = name_of(arena, named_plain(arena, people.items[i].name));
		if (is_title(name->letters.folded))
			continue;
		add_starts(arena, names, name);
		add_guesses(arena, names, name);
	}
	if (names->count)
		qsort(names->starts, names->count, sizeof(*names->starts), compare_starts);
	return names;
}

const struct unnamed *unnamed_on(
	struct arena *arena, const struct course *course, const struct node *node)
{
	if (!*node->people)
		*node->people = unnamed_people(arena, named_people(arena, course));
	return *node->people;
}

/* --- where they stand --- */

static bool begins_with_one(const char *folded, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (*folded == *words[i] && strncmp(folded, words[i], strlen(words[i])) == 0)
			return true;
	return false;
}

static const char *behind(const struct letters *text, size_t at)
{
	return text->folded + text->items[at].folded;
}

static bool is_line_end(const struct letters *text, size_t at)
{
	return *text->items[at].at == '\n';
}

/* A line begins with it in a list. */
static bool is_dot(const struct letters *text, size_t at)
{
	return utf8_sign_bytes(text->items[at].at, "・･") != 0;
}

/* Where letters `from` to `to` of the name end in the text, if they stand there; else 0. A line may
 * end between them. */
static size_t part_end(
	const struct letters *text, size_t at, const struct letters *name, size_t from, size_t to)
{
	const char *part = name->folded + name->items[from].folded;
	size_t left_bytes = name->items[to].folded - name->items[from].folded, end = at;
	bool is_broken = false;

	for (; left_bytes; end++) {
		size_t bytes = end < text->count
				       ? text->items[end + 1].folded - text->items[end].folded
				       : left_bytes + 1;

		if (is_line_end(text, end) && end > at && !is_broken) {
			is_broken = true;
			continue;
		}
		if (bytes > left_bytes || memcmp(behind(text, end), part, bytes) != 0 ||
			(is_broken && is_dot(text, end)))
			return 0;
		part += bytes;
		left_bytes -= bytes;
	}
	return end;
}

static bool has_title(const struct letters *text, size_t at)
{
	return begins_with_one(behind(text, at), titles, sizeof(titles) / sizeof(titles[0]));
}

static bool has_courtesy(const struct letters *text, size_t at)
{
	return begins_with_one(behind(text, at), titles, COURTESIES);
}

static bool is_one_word(const struct letters *text, size_t next)
{
	enum script script = next < text->count ? letters_script(text, next) : SCRIPT_NONE;

	return next > 0 && script != SCRIPT_NONE && letters_script(text, next - 1) == script;
}

/* 西田町, the モリ of メモリ and the Ann of Annual; behind kana stands も or the like, and in
 * front of three of hiragana, too: 私とさとう. */
static bool is_other_word(const struct letters *text, size_t at, size_t end)
{
	bool is_in_word = is_one_word(text, at) &&
			  (letters_script(text, at) != SCRIPT_HIRAGANA || end - at < SURE_LETTERS);

	return begins_with_one(behind(text, end), places, sizeof(places) / sizeof(places[0])) ||
	       is_in_word || (is_one_word(text, end) && letters_script(text, end) == SCRIPT_LATIN);
}

/* 東西 and 田畑 on two lines are no 西田, nor are 西 and 田, each on a line of its own. */
static bool is_of_two_lines(const struct letters *text, size_t at, size_t end)
{
	size_t before = at;
	bool is_broken = false;

	for (size_t i = at; i < end; i++)
		is_broken = is_broken || is_line_end(text, i);
	while (before > 0 && letters_are_blank(text, before - 1))
		before--;
	return is_broken && (before == 0 || is_line_end(text, before - 1) ||
				    letters_are_kanji(text, before - 1) ||
				    (end < text->count && letters_are_kanji(text, end)));
}

/* What is hidden of a text. */
struct part {
	size_t from, end;  /* end 0: nothing */
	bool is_beginning; /* of a family name, and not the whole of it */
	bool is_given;
};

static bool is_word_end(const struct name *name, size_t at)
{
	for (size_t i = 1; i < name->word_count; i++)
		if (name->words[i] == at)
			return true;
	return at == name->letters.count;
}

/* Of the words behind the family name, as many as stand there before さん or the like. */
static struct part given_part(const struct letters *text, size_t at, const struct name *name)
{
	for (size_t i = 1; i < name->word_count; i++)
		for (size_t k = name->word_count; k > i; k--) {
			size_t from = name->words[i], to = name->words[k];
			size_t end = part_end(text, at, &name->letters, from, to);

			if (end && (to - from > 1 ? has_title(text, end) : has_courtesy(text, end)))
				return (struct part){.from = at, .end = end, .is_given = true};
		}
	return (struct part){.from = at};
}

/* What stands there of the name and is hidden. */
static struct part name_part(const struct letters *text, size_t at, const struct name *name)
{
	const struct letters *letters = &name->letters;
	size_t family = name->words[1], end = part_end(text, at, letters, 0, letters->count);

	if (end && (name->word_count > 1 || letters->count >= SURE_LETTERS))
		return (struct part){.from = at, .end = end};
	for (size_t i = part_end(text, at, letters, 0, 1) ? letters->count : 0; i > 0; i--) {
		end = part_end(text, at, letters, 0, i);
		if (end && (has_title(text, end) ||
				   (i >= FAMILY_LETTERS && i >= family && is_word_end(name, i) &&
					   !is_other_word(text, at, end) &&
					   !is_of_two_lines(text, at, end))))
			return (struct part){.from = at, .end = end, .is_beginning = i < family};
	}
	return given_part(text, at, name);
}

/* The first that begins so, or with what comes behind it. */
static size_t first_start(const struct unnamed *people, uint32_t code_point)
{
	size_t from = 0, to = people->count;

	while (from < to) {
		size_t middle = from + (to - from) / 2;

		if (people->starts[middle].code_point < code_point)
			from = middle + 1;
		else
			to = middle;
	}
	return from;
}

/* The longest of the names that stand there; of two, the one that is whole. */
static struct part longest_part(const struct letters *text, size_t at, const struct unnamed *people)
{
	uint32_t code_point = code_point_at(text, at);
	struct part longest = {.from = at};

	if (letters_are_blank(text, at))
		return longest;
	for (size_t i = first_start(people, code_point);
		i < people->count && people->starts[i].code_point == code_point; i++) {
		struct part part = name_part(text, at, people->starts[i].name);

		if (part.end > longest.end || (part.end == longest.end && !part.is_beginning))
			longest = part;
	}
	return longest;
}

/* --- what stands in front of them --- */

/* How many letters, from `from` on, stand in front and may be of the same word. */
static size_t letters_in_front(const struct letters *text, size_t from, size_t at)
{
	size_t begin = at;

	while (begin > from &&
		((letters_are_kanji(text, begin - 1) && letters_are_kanji(text, at)) ||
			(letters_script(text, at) == SCRIPT_KATAKANA && is_one_word(text, begin))))
		begin--;
	return at - begin;
}

static bool ends_with_one(
	const struct letters *text, size_t to, const char *const *words, size_t count)
{
	const char *end = behind(text, to);

	for (size_t i = 0; i < count; i++) {
		size_t bytes = strlen(words[i]);

		if (bytes <= text->items[to].folded && memcmp(end - bytes, words[i], bytes) == 0)
			return true;
	}
	return false;
}

/* 先日西さん, 区長西さん: a word ends there that is none of the name. */
static bool is_behind_word(const struct letters *text, size_t at, size_t in_front)
{
	return in_front > 1 &&
	       (ends_with_one(text, at, whens, sizeof(whens) / sizeof(whens[0])) ||
		       ends_with_one(text, at, titles, sizeof(titles) / sizeof(titles[0])) ||
		       ends_with_one(text, at, offices, sizeof(offices) / sizeof(offices[0])));
}

/* 中野さん is not 野呂田さん, whom somebody may call 野さん: nobody listed is called so, and
 * doc/called.h finds it. Where it is not as sure (中西さん, and 西 is listed) the word is hidden
 * whole: half of a name would tell the other half. From `from` on nothing is hidden yet. */
static struct part with_front(const struct letters *text, size_t from, struct part part)
{
	size_t in_front = letters_in_front(text, from, part.from);
	bool is_letter = part.end - part.from == 1;
	bool is_kanji = letters_are_kanji(text, part.from);

	if (!in_front || !has_title(text, part.end) || is_behind_word(text, part.from, in_front))
		return part;
	if (part.is_beginning && is_letter && (in_front == 1 || !is_kanji) &&
		has_courtesy(text, part.end))
		return (struct part){.from = part.from};
	if (!is_kanji || in_front == 1)
		part.from -= in_front;
	else if (is_letter || part.is_given)
		part.from -= FAMILY_LETTERS;
	return part;
}

static void put_letters(struct buf *out, const struct letters *letters, size_t from, size_t to)
{
	buf_add(out, letters->items[from].at,
		(size_t)(letters->items[to].at - letters->items[from].at));
}

/* With the titles around it, by which one may know whose name is hidden. */
static size_t put_hidden(struct arena *arena, struct buf *out, const struct letters *text,
	size_t put, struct part part)
{
	struct titled titled = titled_around(arena, text, put, part.from, part.end);

	put_letters(out, text, put, titled.from);
	buf_puts(out, titled.is_called ? _("〇〇さん") : _("〇〇"));
	return titled.to;
}

const char *unnamed(
	struct arena *arena, const char *text, const struct unnamed *people, size_t *hidden)
{
	struct letters letters = letters_of(arena, text);
	struct buf out = {0};
	const char *copy;
	size_t put = 0;

	*hidden = 0;
	for (size_t at = 0; at < letters.count;) {
		struct part part = longest_part(&letters, at, people);

		if (part.end)
			part = with_front(&letters, put, part);
		if (part.end) {
			put = put_hidden(arena, &out, &letters, put, part);
			++*hidden;
		}
		at = part.end ? put : at + 1;
	}
	put_letters(&out, &letters, put, letters.count);
	copy = arena_strdup(arena, buf_text(&out));
	buf_free(&out);
	return copy;
}
