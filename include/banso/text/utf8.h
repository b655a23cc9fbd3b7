/*
 * UTF-8 text: validity, graphemes (what a person calls a character, UAX #29), composition.
 * Positions are byte offsets. All functions except utf8_invalid_at() expect valid UTF-8.
 */
#ifndef BANSO_TEXT_UTF8_H
#define BANSO_TEXT_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banso/base/attr.h"

struct buf;

/* The upper limit of one value, about 350,000 kanji: more is refused, never cut. */
#define TEXT_MAX_BYTES ((size_t)1024 * 1024)

/*
 * What one grapheme holds, taken apart (NFD): a letter and 30 marks, as in Unicode's stream-safe
 * format, which is more than any language or emoji needs. Many a loop goes over a grapheme for each
 * key and each cell.
 */
#define GRAPHEME_MAX_PARTS 31

/* Offset of the first invalid byte, or size_bytes if all are valid. */
size_t utf8_invalid_at(const char *text, size_t size_bytes) MUST_USE NOT_NULL READS(1, 2);

/* The code point at `at`; its size in bytes goes to *taken_bytes. */
uint32_t utf8_decode(const char *text, size_t size_bytes, size_t at, size_t *taken_bytes) NOT_NULL
	READS(1, 2);
void utf8_append(struct buf *out, uint32_t code_point) NOT_NULL;

/* Where the grapheme at `at` ends / before `at` begins; stays at the ends of the text. */
size_t utf8_next_grapheme(const char *text, size_t size_bytes, size_t at) MUST_USE NOT_NULL
	READS(1, 2);
size_t utf8_prev_grapheme(const char *text, size_t size_bytes, size_t at) MUST_USE NOT_NULL
	READS(1, 2);
/* The last position at or before `at` that is not inside a grapheme. */
size_t utf8_floor_grapheme(const char *text, size_t size_bytes, size_t at) MUST_USE NOT_NULL
	READS(1, 2);
size_t utf8_count_graphemes(const char *text, size_t size_bytes) MUST_USE NOT_NULL READS(1, 2);

/* A control, a direction mark that would reverse the text around it, or a noncharacter: no text of
 * ours may contain one, except line ends. */
bool utf8_is_control(uint32_t code_point) MUST_USE;

/*
 * Appends what a text may contain, from any bytes: no controls, only valid UTF-8, no more in a
 * grapheme than GRAPHEME_MAX_PARTS. "\r\n", '\r', '\v', '\f',
 * U+0085, U+2028 and U+2029 become '\n'; '\t' becomes a space, as does '\n' unless `multiline`.
 */
void utf8_put_inert(struct buf *out, const char *text, size_t size_bytes, bool multiline) NOT_NULL
	READS(2, 3);

/* Whether utf8_put_inert() would append it unchanged. */
bool utf8_is_inert(const char *text) MUST_USE NOT_NULL;

/* Appends the text in Normalization Form C (か + U+3099 becomes が). */
void utf8_compose(struct buf *out, const char *text, size_t size_bytes) NOT_NULL READS(2, 3);

/*
 * Appends the text with 全角 letters, digits, signs and space made half-width (U+FF01–FF5E, U+3000,
 * and the signs an IME puts in their place: ー−‐ as -, 。as ., 、as `,`, ・ as /). For commands,
 * numbers and dates; never for what a person writes.
 */
void utf8_halfwidth(struct buf *out, const char *text, size_t size_bytes) NOT_NULL READS(2, 3);

/* The size of the character that the text begins with, if it is one of `signs`, which stand behind
 * each other; else 0. The text may begin inside a character, which is no sign. */
size_t utf8_sign_bytes(const char *text, const char *signs) MUST_USE NOT_NULL;

#endif
