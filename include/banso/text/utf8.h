/*
 * UTF-8 text: validity, graphemes (what a person calls a character, UAX #29),
 * composition. Positions are byte offsets. All functions but utf8_invalid_at()
 * want valid UTF-8.
 */
#ifndef BANSO_TEXT_UTF8_H
#define BANSO_TEXT_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct buf;

/* The longest that one value may become, about 350,000 kanji: what is more is refused, never cut.
 */
#define TEXT_MAX_BYTES ((size_t)1024 * 1024)

/* Offset of the first byte that is not valid UTF-8, or size_bytes when all is. */
size_t utf8_invalid_at(const char *text, size_t size_bytes);

/* The code point at `at`; its size in bytes goes to *taken_bytes. */
uint32_t utf8_decode(const char *text, size_t size_bytes, size_t at, size_t *taken_bytes);
void utf8_append(struct buf *out, uint32_t code_point);

/* Where the grapheme after / before `at` ends / begins; stays at the ends of the text. */
size_t utf8_next_grapheme(const char *text, size_t size_bytes, size_t at);
size_t utf8_prev_grapheme(const char *text, size_t size_bytes, size_t at);
/* The last place at or before `at` that is not inside a grapheme. */
size_t utf8_floor_grapheme(const char *text, size_t size_bytes, size_t at);
size_t utf8_count_graphemes(const char *text, size_t size_bytes);

/* A control, a mark of direction that would turn the text around it, a noncharacter: what no text
 * of ours may hold but for its line ends. */
bool utf8_is_control(uint32_t code_point);

/*
 * Appends what may be in a text, of bytes from anywhere: no control, nothing that is not UTF-8.
 * "\r\n", '\r', U+2028 and U+2029 become '\n'; '\t' becomes a space, as does '\n' unless
 * `multiline`.
 */
void utf8_put_inert(struct buf *out, const char *text, size_t size_bytes, bool multiline);

/* Whether utf8_put_inert() would put it in as it is. */
bool utf8_is_inert(const char *text);

/* Appends the text in Normalization Form C (か + U+3099 becomes が). */
void utf8_compose(struct buf *out, const char *text, size_t size_bytes);

/*
 * Appends the text with 全角 letters, digits, signs and space turned into
 * their half-width keys (U+FF01–FF5E, U+3000, and the signs an IME puts in
 * their place: ー−‐ as -, 。as ., 、as `,`, ・ as /). For commands, numbers, dates:
 * never for what a person writes.
 */
void utf8_halfwidth(struct buf *out, const char *text, size_t size_bytes);

/* Appends the text without white space, with compatible characters and upper and lower case made
 * one: for comparing. */
void utf8_put_folded(struct buf *out, const char *text);

/* True when both hold the same text apart from white space, width of letters and case
 * (by NFKC and case folding, so ㎡ is m2, too). */
bool utf8_same_loosely(const char *one, const char *other);

#endif
