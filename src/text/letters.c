#include "banso/text/letters.h"

#include <string.h>

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

struct letters letters_of(struct arena *arena, const char *text)
{
	size_t size_bytes = strlen(text), at = 0;
	struct letters letters = {.items = ARENA_ARRAY(arena, struct letter, size_bytes + 1)};
	struct buf folded = {0};

	while (at < size_bytes) {
		size_t next = utf8_next_grapheme(text, size_bytes, at);

		letters.items[letters.count++] = (struct letter){text + at, folded.size_bytes};
		put_letter(&folded, arena, text + at, next - at);
		at = next;
	}
	letters.items[letters.count] = (struct letter){text + at, folded.size_bytes};
	letters.folded = arena_strdup(arena, buf_text(&folded));
	buf_free(&folded);
	return letters;
}

bool letters_are_blank(const struct letters *letters, size_t at)
{
	return letters->items[at].folded == letters->items[at + 1].folded;
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

	return code_point == 0x3005 || (code_point >= 0x3400 && code_point <= 0x9FFF) ||
	       (code_point >= 0xF900 && code_point <= 0xFAFF) ||
	       (code_point >= 0x20000 && code_point <= 0x3FFFF);
}
