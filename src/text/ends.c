#include "banso/text/ends.h"

#include <string.h>

bool ends_take(const char **at, const char *word)
{
	size_t size_bytes = strlen(word);

	if (strncmp(*at, word, size_bytes) != 0)
		return false;
	*at += size_bytes;
	return true;
}

bool ends_with(const char *text, const char *end)
{
	size_t text_bytes = strlen(text), end_bytes = strlen(end);

	return text_bytes >= end_bytes && strcmp(text + text_bytes - end_bytes, end) == 0;
}
