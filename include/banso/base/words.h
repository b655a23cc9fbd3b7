/* A list of words: ids, labels, names of files. */
#ifndef BANSO_BASE_WORDS_H
#define BANSO_BASE_WORDS_H

#include <stdbool.h>
#include <stddef.h>

struct arena;

struct words {
	const char **items;
	size_t count;
};

/* Appends; the word itself is not copied. */
void words_add(struct words *words, struct arena *arena, const char *word);
bool words_have(struct words words, const char *word);
size_t words_index(struct words words, const char *word); /* words.count if it is not there */

/* Whether the word is a line of a text. */
bool words_in_lines(const char *lines, const char *word);

#endif
