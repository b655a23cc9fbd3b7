#include "banso/text/letters.h"

#include <string.h>
#include <unictype.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/text/fold.h"
#include "banso/text/utf8.h"

/* What parts the words of a name that is written in kana. */
static bool is_dot(const char *text, size_t size_bytes)
{
	return utf8_sign_bytes(text, "・･") == size_bytes;
}

/* A line end parts two names, and bytes that are no text are themselves. */
static void put_letter(struct buf *out, struct arena *arena, const char *text, size_t size_bytes)
{
	if (*text == '\n' || utf8_invalid_at(text, size_bytes) < size_bytes) {
		buf_add(out, text, size_bytes);
		return;
	}
	if (!is_dot(text, size_bytes))
		fold_put(out, arena_strndup(arena, text, size_bytes));
}

/* --- what names have besides --- */

/* The next letter that is seen, on whatever line; text->count if there is none. */
static size_t seen_behind(const struct letters *text, size_t at)
{
	do
		at++;
	while (at < text->count && (letters_are_blank(text, at) || *text->items[at].at == '\n'));
	return at;
}

static const char *folded_at(const struct letters *text, size_t at)
{
	return text->folded + text->items[at].folded;
}

static size_t folded_bytes(const struct letters *text, size_t at)
{
	return text->items[at + 1].folded - text->items[at].folded;
}

static bool is_as(const struct letters *text, size_t at, const char *letter)
{
	return folded_bytes(text, at) == strlen(letter) &&
	       memcmp(folded_at(text, at), letter, strlen(letter)) == 0;
}

/* What 関ヶ原 and 三ツ木 have between their kanji, and が as well; NULL for another letter. か is
 * a word there, though ヵ is none. */
static const char *joint_of(const struct letters *text, size_t at)
{
	static const char *const kana[] = {"ケ", "ヶ", "ガ", "カ", "ヵ"};

	if (is_as(text, at, "ッ"))
		return "ツ";
	if (is_as(text, at, "カ") && strncmp(text->items[at].at, "か", strlen("か")) == 0)
		return NULL;
	for (size_t i = 0; i < sizeof(kana) / sizeof(kana[0]); i++)
		if (is_as(text, at, kana[i]))
			return "ケ";
	return NULL;
}

/* What else stands for the letter between those two; NULL for none. */
static const char *other_of(const struct letters *text, size_t before, size_t at)
{
	const char *joint;
	size_t behind;

	if (before == text->count || !letters_are_kanji(text, before))
		return NULL;
	if (is_as(text, at, "々"))
		return folded_bytes(text, before) == strlen("々") ? folded_at(text, before) : NULL;
	joint = joint_of(text, at);
	behind = joint ? seen_behind(text, at) : text->count;
	return behind < text->count && letters_are_kanji(text, behind) ? joint : NULL;
}

/* The kana between kanji as ケ or ツ, and 々 as what it repeats, in as many bytes. */
static void unify_names(const struct letters *text, char *folded)
{
	size_t before = text->count;

	for (size_t at = 0; at < text->count; at++) {
		const char *other;

		if (letters_are_blank(text, at) || *text->items[at].at == '\n')
			continue;
		other = other_of(text, before, at);
		if (other)
			memcpy(folded + text->items[at].folded, other, folded_bytes(text, at));
		before = at;
	}
}

struct letters letters_of(struct arena *arena, const char *text)
{
	size_t size_bytes = strlen(text), at = 0;
	struct letters letters = {.items = ARENA_ARRAY(arena, struct letter, size_bytes + 1)};
	struct buf folded = {0};
	char *unified;

	while (at < size_bytes) {
		size_t next = utf8_next_grapheme(text, size_bytes, at);

		letters.items[letters.count++] = (struct letter){text + at, folded.size_bytes};
		put_letter(&folded, arena, text + at, next - at);
		at = next;
	}
	letters.items[letters.count] = (struct letter){text + at, folded.size_bytes};
	unified = arena_strdup(arena, buf_text(&folded));
	buf_free(&folded);
	letters.folded = unified;
	unify_names(&letters, unified);
	return letters;
}

bool letters_same(const char *one, const char *other)
{
	struct arena *scratch;
	bool same = strcmp(one, other) == 0;

	if (same)
		return true;
	scratch = arena_new();
	same = strcmp(letters_of(scratch, one).folded, letters_of(scratch, other).folded) == 0;
	arena_free(scratch);
	return same;
}

bool letters_are_blank(const struct letters *letters, size_t at)
{
	return letters->items[at].folded == letters->items[at + 1].folded;
}

bool letters_are_sign(const struct letters *text, size_t at)
{
	const char *letter = text->items[at].at;
	size_t size_bytes = (size_t)(text->items[text->count].at - letter), taken_bytes;
	uint32_t code_point = utf8_decode(letter, size_bytes, 0, &taken_bytes);

	return !letters_are_blank(text, at) && *letter != '\n' &&
	       !uc_is_general_category_withtable(
		       code_point, UC_CATEGORY_MASK_L | UC_CATEGORY_MASK_M | UC_CATEGORY_MASK_Nd |
					   UC_CATEGORY_MASK_Nl) &&
	       !letters_are_kanji(text, at);
}

enum script letters_script(const struct letters *text, size_t at)
{
	const char *letter = text->items[at].at;
	size_t size_bytes = (size_t)(text->items[text->count].at - letter), taken_bytes;
	const char *folded = text->folded + text->items[at].folded;
	uint32_t code_point = utf8_decode(letter, size_bytes, 0, &taken_bytes);

	if (letters_are_blank(text, at))
		return SCRIPT_NONE;
	if (folded[0] >= 'a' && folded[0] <= 'z')
		return SCRIPT_LATIN;
	if (code_point >= 0x3041 && code_point <= 0x309F)
		return SCRIPT_HIRAGANA;
	if ((code_point >= 0x30A1 && code_point <= 0x30FF && code_point != 0x30FB) ||
		(code_point >= 0xFF66 && code_point <= 0xFF9F))
		return SCRIPT_KATAKANA;
	return SCRIPT_NONE;
}

bool letters_are_kanji(const struct letters *text, size_t at)
{
	const char *letter = text->items[at].at;
	size_t size_bytes = (size_t)(text->items[text->count].at - letter), taken_bytes;
	uint32_t code_point = utf8_decode(letter, size_bytes, 0, &taken_bytes);

	return code_point == 0x3005 || (code_point >= 0x2E80 && code_point <= 0x2FDF) ||
	       (code_point >= 0x3400 && code_point <= 0x9FFF) ||
	       (code_point >= 0xF900 && code_point <= 0xFAFF) ||
	       (code_point >= 0x20000 && code_point <= 0x3FFFF);
}
