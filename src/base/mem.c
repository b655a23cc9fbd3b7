#include "banso/base/mem.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/err.h"
#include "banso/base/i18n.h"

void *xchecked(void *memory)
{
	if (!memory)
		die("%s",
			_("メモリが足りません。ほかのプログラムを終了してから、もう一度お試しください。"));
	return memory;
}

void *xmalloc(size_t size_bytes)
{
	return xchecked(malloc(size_bytes ? size_bytes : 1));
}

void *xcalloc(size_t count, size_t item_bytes)
{
	return xchecked(calloc(count ? count : 1, item_bytes ? item_bytes : 1));
}

void *xrealloc(void *memory, size_t size_bytes)
{
	return xchecked(realloc(memory, size_bytes ? size_bytes : 1));
}

char *xstrndup(const char *text, size_t size_bytes)
{
	char *copy = xmalloc(size_bytes + 1);

	memcpy(copy, text, size_bytes);
	copy[size_bytes] = '\0';
	return copy;
}

char *xstrdup(const char *text)
{
	return xstrndup(text, strlen(text));
}
