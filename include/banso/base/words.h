/* A list of words: ids, labels, names of files. */
#ifndef BANSO_BASE_WORDS_H
#define BANSO_BASE_WORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"

struct arena;

struct words {
	const char **items;
	size_t count;
};

/* Appends; the word itself is not copied. */
void words_add(struct words *words, struct arena *arena, const char *word) NOT_NULL;
bool words_have(struct words words, const char *word) MUST_USE NOT_NULL;
size_t words_index(struct words words,
	const char *word) MUST_USE NOT_NULL; /* words.count if it is not there */

/* Each line of a text, blank ones too; copies in the arena. */
struct words words_of_lines(struct arena *arena, const char *text) MUST_USE NOT_NULL;
/* Whether the word is a line of a text. */
bool words_in_lines(const char *lines, const char *word) MUST_USE NOT_NULL;

#endif
