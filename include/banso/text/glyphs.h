/*
 * 文字の健診: characters that others may not be able to read, print or take over. They stay as
 * typed; the person is told.
 */
#ifndef BANSO_TEXT_GLYPHS_H
#define BANSO_TEXT_GLYPHS_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"

struct buf;

/* From harmless to grave. */
enum glyph_trouble {
	GLYPH_FINE,
	GLYPH_EXTENSION, /* 機種依存文字 in CP932: NEC's and IBM's rows, such as ① ㈱ 髙 */
	GLYPH_VARIANT,   /* with a variation selector: another shape of the same character */
	GLYPH_ABSENT,    /* not in CP932 at all, such as 𠮷 or an emoji */
	GLYPH_PRIVATE,   /* 外字: private use, of this computer alone */
	GLYPH_TROUBLES,
};

/* The gravest trouble of one grapheme in NFC. */
enum glyph_trouble glyph_check(const char *grapheme, size_t size_bytes) MUST_USE NOT_NULL
	READS(1, 2);

/*
 * Appends a grapheme as Windows programs before UTF-8 keep text. False: it is not in CP932; then 〓
 * stands for what is not, once, and another shape of a character (GLYPH_VARIANT) is the usual one.
 */
bool glyph_put_cp932(struct buf *out, const char *grapheme, size_t size_bytes) NOT_NULL READS(2, 3);

/* Whether NFC replaces the first character of a text by another, as it does with CJK compatibility
 * ideographs (U+FA19 神 becomes U+795E 神). `to` has at least 5 bytes. */
bool glyph_folds(const char *text, size_t size_bytes, char *to) MUST_USE NOT_NULL READS(1, 2);

#endif
