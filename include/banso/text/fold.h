/* Texts that are the same for people though they are written with other characters. */
#ifndef BANSO_TEXT_FOLD_H
#define BANSO_TEXT_FOLD_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/words.h"

struct arena;
struct buf;

/* Appends the text without white space and what is not seen (variation selectors, joiners);
 * compatible characters, letter case, kana (as カタカナ) and the forms of a kanji that names have
 * (髙 as 高, 邊 and 邉 as 辺; text/kanji_table.h), and apostrophes unified: for comparing alone.
 * Radicals are the kanji that they are. */
void fold_put(struct buf *out, const char *text) NOT_NULL;

/* Whether nothing is left of it so: it is blank, or nobody sees it. */
bool fold_is_blank(const char *text) MUST_USE NOT_NULL;
/* The lines of which that is not true, in the arena. */
struct words fold_seen_lines(struct arena *arena, const char *text) MUST_USE NOT_NULL;

/* Whether both are the same text but for what fold_put() unifies (ｻｸﾗ and さくら, ㎡ and m2,
 * 葛 in either of its glyphs, 髙橋 and 高橋). */
bool fold_same(const char *one, const char *other) MUST_USE NOT_NULL;

/* Whether the text holds the part, likewise; a blank part only as it stands. */
bool fold_has(const char *text, const char *part) MUST_USE NOT_NULL;

#endif
