#include "banso/base/words.h"

#include <string.h>

#include "banso/base/arena.h"

size_t words_index(struct words words, const char *word)
{
	size_t at = 0;

	while (at < words.count && strcmp(words.items[at], word) != 0)
		at++;
	return at;
}

void words_add(struct words *words, struct arena *arena, const char *word)
{
	words->items = arena_push(arena, words->items, words->count, sizeof(*words->items));
	words->items[words->count++] = word;
}

bool words_have(struct words words, const char *word)
{
	return words_index(words, word) < words.count;
}

struct words words_of_lines(struct arena *arena, const char *text)
{
	struct words lines = {0};

	while (*text) {
		size_t size_bytes = strcspn(text, "\n");

		words_add(&lines, arena, arena_strndup(arena, text, size_bytes));
		text += size_bytes + (text[size_bytes] != '\0');
	}
	return lines;
}

bool words_in_lines(const char *lines, const char *word)
{
	size_t word_bytes = strlen(word);

	for (const char *line = lines; line;
		line = strchr(line, '\n'), line = line ? line + 1 : NULL)
		if (strncmp(line, word, word_bytes) == 0 &&
			(line[word_bytes] == '\0' || line[word_bytes] == '\n'))
			return true;
	return false;
}
