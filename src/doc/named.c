#include "banso/doc/named.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/session_people.h"
#include "banso/text/fold.h"
#include "banso/text/letters.h"
#include "banso/text/office/office.h"
#include "banso/text/utf8.h"

/* --- what is no name --- */

/* What people write where they give no name. */
static const char *const nobody[] = {N_("なし"), N_("無し"), N_("匿名"), N_("無記名"),
	N_("記入なし"), N_("無記入"), N_("未記入"), N_("不明"), N_("同上"), N_("本人"), N_("職員"),
	N_("住民"), N_("参加者"), N_("みんな"), N_("全員")};

/* Folded, so that what is looked for is folded once. */
struct words_of_course {
	const char **items;
	size_t count;
};

static const char *folded(struct arena *arena, const char *word)
{
	struct buf out = {0};
	const char *copy;

	fold_put(&out, word);
	copy = arena_strdup(arena, buf_text(&out));
	buf_free(&out);
	return copy;
}

static void add_word(struct arena *arena, struct words_of_course *words, const char *word)
{
	if (!*word)
		return;
	words->items = arena_push(arena, words->items, words->count, sizeof(*words->items));
	words->items[words->count++] = folded(arena, word);
}

static int compare_words(const void *one, const void *other)
{
	return strcmp(*(const char *const *)one, *(const char *const *)other);
}

/* Hidden, they would be missing from every text. */
static struct words_of_course words_of(
	struct arena *arena, const struct course *course, struct participants listed)
{
	struct options roles = course->scenario->roles;
	struct words_of_course words = {0};

	for (size_t i = 0; i < sizeof(nobody) / sizeof(nobody[0]); i++)
		add_word(arena, &words, _(nobody[i]));
	for (size_t i = 0; i < listed.count; i++) {
		add_word(arena, &words, listed.items[i].org);
		add_word(arena, &words, listed.items[i].municipality);
	}
	for (size_t i = 0; i < roles.count; i++) {
		add_word(arena, &words, roles.items[i].label);
		add_word(arena, &words, roles.items[i].count_as);
	}
	add_word(arena, &words, course_own(course, OWN_COURSE_NAME));
	add_word(arena, &words, course_own(course, OWN_COURSE_PREF));
	qsort(words.items, words.count, sizeof(*words.items), compare_words);
	return words;
}

/* --- what stands around a name --- */

static bool is_between(const struct letters *text, size_t at)
{
	return letters_are_blank(text, at) ||
	       utf8_sign_bytes(text->items[at].at, "()（）[]［］【】〔〕〈〉《》「」『』<>＜＞");
}

static bool is_digit(const struct letters *text, size_t at)
{
	const char *folded = text->folded + text->items[at].folded;

	return *folded >= '0' && *folded <= '9' && !letters_are_sign(text, at);
}

static size_t digits_end(const struct letters *text, size_t from, size_t to)
{
	while (from < to && is_digit(text, from))
		from++;
	return from;
}

static size_t signs_end(const struct letters *text, size_t from, size_t to)
{
	while (from < to && letters_are_sign(text, from))
		from++;
	return from;
}

/* （課長） and (株) say something of the name beside them. */
static bool is_aside(struct arena *arena, const struct letters *text, size_t from, size_t to)
{
	size_t size_bytes = (size_t)(text->items[to].at - text->items[from].at);
	const char *word = arena_strndup(arena, text->items[from].at, size_bytes);

	return from > 0 && utf8_sign_bytes(text->items[from - 1].at, "(（") &&
	       (to - from == 1 || office_is_sure(word) || office_is_post(word));
}

/* The word from `at` to `to`, unless it is none of the name. */
static void put_plain(
	struct arena *arena, struct buf *out, const struct letters *text, size_t at, size_t to)
{
	size_t from = signs_end(text, at, to), label = digits_end(text, from, to);

	if (label > from && (letters_are_sign(text, label) || label == to) && !out->size_bytes &&
		label < text->count)
		from = signs_end(text, label, to);
	while (to > from && letters_are_sign(text, to - 1))
		to--;
	if (from == to || is_aside(arena, text, from, to))
		return;
	if (out->size_bytes)
		buf_putc(out, ' ');
	buf_add(out, text->items[from].at, (size_t)(text->items[to].at - text->items[from].at));
}

const char *named_plain(struct arena *arena, const char *name)
{
	const struct letters text = letters_of(arena, name);
	struct buf plain = {0};

	for (size_t at = 0, to; at < text.count; at = to) {
		to = at + 1;
		if (is_between(&text, at))
			continue;
		while (to < text.count && !is_between(&text, to))
			to++;
		put_plain(arena, &plain, &text, at, to);
	}
	return arena_take(arena, &plain);
}

/* --- who stands where --- */

struct found {
	struct arena *arena;
	const struct course *course;
	struct words_of_course words;
	struct participants all;
};

static bool is_no_name(const struct found *found, const char *word)
{
	const char *key;

	if (office_is_sure(word))
		return true;
	key = folded(found->arena, word);
	return bsearch(&key, found->words.items, found->words.count, sizeof(key), compare_words);
}

static void add(struct found *found, struct participant who)
{
	struct participants *all = &found->all;

	all->items = arena_push(found->arena, all->items, all->count, sizeof(*all->items));
	all->items[all->count++] = who;
}

/* 高齢福祉課 西田: an office in front of a name is none of it. */
static void add_name(struct found *found, struct buf *typed)
{
	const char *name = arena_strdup(found->arena, buf_text(typed));
	struct buf word = {0};

	buf_clear(typed);
	for (;;) {
		size_t blank_bytes = utf8_sign_bytes(name, " 　"), size_bytes = 0;

		if (blank_bytes) {
			name += blank_bytes;
			continue;
		}
		while (name[size_bytes] && !utf8_sign_bytes(name + size_bytes, " 　"))
			size_bytes++;
		buf_clear(&word);
		buf_add(&word, name, size_bytes);
		if (!is_no_name(found, buf_text(&word)))
			break;
		name += size_bytes;
		if (!*name)
			break;
	}
	if (word.size_bytes && *name)
		add(found, (struct participant){.name = name});
	buf_free(&word);
}

/* 佐藤 花子（県）、鈴木: what stands in brackets is no name. */
static void add_line(struct found *found, const char *line)
{
	struct buf name = {0};
	bool is_aside = false;

	for (;; line++) {
		size_t sign_bytes = utf8_sign_bytes(line, "、，,／/（(）)\n");

		if (*line && !sign_bytes) {
			if (!is_aside)
				buf_putc(&name, *line);
			continue;
		}
		if (name.size_bytes)
			add_name(found, &name);
		if (!*line)
			break;
		is_aside = utf8_sign_bytes(line, "（(") != 0;
		line += sign_bytes - 1;
	}
	buf_free(&name);
}

static void add_people(struct found *found, struct participants people, bool is_only_gone)
{
	for (size_t i = 0; i < people.count; i++)
		if (!is_only_gone || people.items[i].is_gone)
			add(found, people.items[i]);
}

/* Somebody whom no list has may have written a sheet, and people write their names otherwise than
 * the list does. */
static void add_sheet(struct found *found, const struct sheet *sheet)
{
	struct place place = PLACE_NONE;

	place.form = sheet->form;
	for (size_t i = 0; i < sheet->value_count; i++) {
		const struct value *value = &sheet->values[i];
		const struct field *field;

		place.field = value->field;
		place.row = value->row;
		place.column = value->column;
		field = course_field(found->course, &place);
		if (field && field_names_somebody(field) && value_is_answer(value))
			add_line(found, value->text);
	}
}

static int compare_names(const void *one, const void *other)
{
	const struct participant *a = one, *b = other;

	return strcmp(a->name, b->name);
}

/* People write their names on each of their sheets. */
static struct participants each_once(struct participants people)
{
	struct participants once = {people.items, 0};

	if (people.count)
		qsort(people.items, people.count, sizeof(*people.items), compare_names);
	for (size_t i = 0; i < people.count; i++)
		if (i == 0 || strcmp(once.items[once.count - 1].name, people.items[i].name) != 0)
			once.items[once.count++] = people.items[i];
	return once;
}

struct participants named_people(struct arena *arena, const struct course *course)
{
	struct participants listed = course_participants(course, arena);
	struct found found = {
		.arena = arena, .course = course, .words = words_of(arena, course, listed)};

	add_people(&found, listed, false);
	for (size_t i = 0; i < flow_session_count(course); i++) {
		const struct session *each = flow_session(course, i);

		add_people(&found, session_people(course, each->id, arena), true);
		add_line(&found, course_planned(course, each->id, OWN_SESSION_LEAD));
		add_line(&found, course_planned(course, each->id, OWN_SESSION_WRITER));
	}
	for (size_t i = 0; i < course->sheet_count; i++)
		if (!own_is(course->sheets[i].form))
			add_sheet(&found, &course->sheets[i]);
	for (size_t i = 0; i < course->once_named_count; i++)
		add_line(&found, course->once_named[i].name);
	return each_once(found.all);
}
