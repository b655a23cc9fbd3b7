/*
 * Words of Japanese office text, as one wants them deleted and crossed: a run of kanji, of
 * hiragana, of katakana, of letters and digits, or of signs.
 */
#ifndef BANSO_TEXT_EDIT_WORD_H
#define BANSO_TEXT_EDIT_WORD_H

#include <stddef.h>

/*
 * Where the word before `at` begins (bytes). Blanks between the word and `at` belong to it. A '\n'
 * right before `at` is a word of its own; no other '\n' is crossed.
 */
size_t word_start_before(const char *text, size_t size_bytes, size_t at);

/* Where the word after the one at `at` begins; blanks after a word belong to it. A '\n' at `at` is
 * a word of its own. */
size_t word_start_after(const char *text, size_t size_bytes, size_t at);

#endif
