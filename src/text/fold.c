#include "banso/text/fold.h"

#include <stdlib.h>
#include <string.h>
#include <unicase.h>
#include <unictype.h>
#include <uninorm.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/mem.h"
#include "banso/text/utf8.h"
#include "kanji_table.h"
#include "radical_table.h"

/* Who looks for a name may write it in the other kana. */
static uint32_t katakana_of(uint32_t code_point)
{
	bool is_hiragana = (code_point >= 0x3041 && code_point <= 0x3096) || code_point == 0x309D ||
			   code_point == 0x309E;

	return is_hiragana ? code_point + 0x60 : code_point;
}

static int compare_form(const void *code_point, const void *row)
{
	uint32_t one = *(const uint32_t *)code_point,
		 other = ((const struct kanji_form *)row)->form;

	return (one > other) - (one < other);
}

static uint32_t form_in(const struct kanji_form *forms, size_t count, uint32_t code_point)
{
	const struct kanji_form *found =
		bsearch(&code_point, forms, count, sizeof(*forms), compare_form);

	return found ? found->usual : code_point;
}

/* Nor does anybody know which 髙 or 高 somebody writes; and what is copied out of a PDF may have ⻄
 * for 西. */
static uint32_t usual_kanji_of(uint32_t code_point)
{
	if (code_point >= 0x2E80 && code_point <= 0x2EFF)
		code_point = form_in(radicals, sizeof(radicals) / sizeof(radicals[0]), code_point);
	if (code_point < 0x4E00)
		return code_point;
	return form_in(kanji_forms, sizeof(kanji_forms) / sizeof(kanji_forms[0]), code_point);
}

/* Nor which apostrophe O’Brien was typed with. */
static uint32_t plain_apostrophe_of(uint32_t code_point)
{
	bool is_apostrophe = code_point == 0x2018 || code_point == 0x2019 || code_point == 0x02BC;

	return is_apostrophe ? '\'' : code_point;
}

static uint32_t usual_of(uint32_t code_point)
{
	return usual_kanji_of(katakana_of(plain_apostrophe_of(code_point)));
}

/* Marks that choose a glyph, and what is not seen, tell no two texts apart. */
static bool is_unseen(uint32_t code_point)
{
	return uc_is_property_white_space(code_point) ||
	       uc_is_property_default_ignorable_code_point(code_point);
}

/* Kanji and kana without marks of their own, which are compatible with no other character. */
static bool is_folded(const char *text, size_t size_bytes)
{
	size_t taken_bytes;

	for (size_t at = 0; at < size_bytes; at += taken_bytes) {
		uint32_t code_point = utf8_decode(text, size_bytes, at, &taken_bytes);

		if (!(code_point >= 0x4E00 && code_point <= 0x9FFF) &&
			!(code_point >= 0x3041 && code_point <= 0x3096) &&
			!(code_point >= 0x30A1 && code_point <= 0x30FA))
			return false;
	}
	return true;
}

static void put_casefolded(struct buf *out, const char *text, size_t size_bytes)
{
	size_t folded_bytes = 0;
	uint8_t *folded = u8_casefold(
		(const uint8_t *)text, size_bytes, NULL, UNINORM_NFKC, NULL, &folded_bytes);

	buf_add(out, xchecked(folded), folded_bytes);
	free(folded);
}

void fold_put(struct buf *out, const char *text)
{
	size_t taken_bytes, size_bytes = strlen(text);
	struct buf all = {0};

	if (is_folded(text, size_bytes))
		buf_add(&all, text, size_bytes);
	else
		put_casefolded(&all, text, size_bytes);
	for (size_t at = 0; at < all.size_bytes; at += taken_bytes) {
		uint32_t code_point = utf8_decode(all.bytes, all.size_bytes, at, &taken_bytes);

		if (!is_unseen(code_point))
			utf8_append(out, usual_of(code_point));
	}
	buf_free(&all);
}

bool fold_is_blank(const char *text)
{
	struct buf folded = {0};
	bool is;

	fold_put(&folded, text);
	is = !folded.size_bytes;
	buf_free(&folded);
	return is;
}

struct words fold_seen_lines(struct arena *arena, const char *text)
{
	struct words all = words_of_lines(arena, text), seen = {0};

	for (size_t i = 0; i < all.count; i++)
		if (!fold_is_blank(all.items[i]))
			words_add(&seen, arena, all.items[i]);
	return seen;
}

bool fold_has(const char *text, const char *part)
{
	struct buf folded = {0}, folded_part = {0};
	bool has;

	if (strstr(text, part))
		return true;
	fold_put(&folded, text);
	fold_put(&folded_part, part);
	has = folded_part.size_bytes && strstr(buf_text(&folded), buf_text(&folded_part)) != NULL;
	buf_free(&folded);
	buf_free(&folded_part);
	return has;
}

bool fold_same(const char *one, const char *other)
{
	struct buf folded_one = {0}, folded_other = {0};
	bool same;

	if (strcmp(one, other) == 0)
		return true;
	fold_put(&folded_one, one);
	fold_put(&folded_other, other);
	same = strcmp(buf_text(&folded_one), buf_text(&folded_other)) == 0;
	buf_free(&folded_one);
	buf_free(&folded_other);
	return same;
}
