/*
 * A text letter by letter, as it stands and folded (text/fold.h), to look for words in it, of which
 * most are names. What is one name is one here, too: 関ヶ原, 関ケ原 and 関が原, 三ツ木 and 三ッ木,
 * 佐々木 and 佐佐木. Searches as people type are no matter of it: what 関が is depends on the
 * letter that comes next.
 */
#ifndef BANSO_TEXT_LETTERS_H
#define BANSO_TEXT_LETTERS_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"

struct arena;

/* A grapheme, and where its folded form begins; a blank, and ・, have none. */
struct letter {
	const char *at;
	size_t folded;
};

struct letters {
	const char *folded;
	struct letter *items; /* one more than count: the end */
	size_t count;
};

/* In the arena; `at` points into the text. */
struct letters letters_of(struct arena *arena, const char *text) MUST_USE NOT_NULL;

/* Whether both are one name. */
bool letters_same(const char *one, const char *other) MUST_USE NOT_NULL;

bool letters_are_blank(const struct letters *letters, size_t at) MUST_USE NOT_NULL;

bool letters_are_kanji(const struct letters *letters, size_t at) MUST_USE NOT_NULL;

/* No letter, digit or blank: ※, ㈱, ①. */
bool letters_are_sign(const struct letters *letters, size_t at) MUST_USE NOT_NULL;

enum script { SCRIPT_NONE, SCRIPT_LATIN, SCRIPT_HIRAGANA, SCRIPT_KATAKANA };

/* Of those that are written in words of many letters. */
enum script letters_script(const struct letters *text, size_t at) MUST_USE NOT_NULL;

#endif
