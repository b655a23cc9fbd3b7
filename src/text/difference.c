#include "banso/text/difference.h"

#include <stddef.h>
#include <string.h>

#include "banso/base/buf.h"
#include "banso/text/utf8.h"

#define LEFT_OUT_LEAST 6 /* fewer graphemes are not worth leaving out */

/* The bytes at the beginning that both have, in whole graphemes of both. */
static size_t shared_front(const char *text, size_t size, const char *other, size_t other_size)
{
	size_t least = size < other_size ? size : other_size, at = 0;

	while (at < least && text[at] == other[at])
		at++;
	while (at && (utf8_floor_grapheme(text, size, at) != at ||
			     utf8_floor_grapheme(other, other_size, at) != at)) {
		size_t one = utf8_floor_grapheme(text, size, at),
		       two = utf8_floor_grapheme(other, other_size, at);

		at = one < two ? one : two;
	}
	return at;
}

/* The same at the end, of what is behind `from` in both. */
static size_t shared_end(
	const char *text, size_t size, const char *other, size_t other_size, size_t from)
{
	size_t least = (size < other_size ? size : other_size) - from, at = 0;

	while (at < least && text[size - 1 - at] == other[other_size - 1 - at])
		at++;
	while (at &&
		(utf8_floor_grapheme(text, size, size - at) != size - at ||
			utf8_floor_grapheme(other, other_size, other_size - at) != other_size - at))
		at--;
	return at;
}

static size_t back(const char *text, size_t size, size_t at, int graphemes)
{
	while (graphemes-- > 0)
		at = utf8_prev_grapheme(text, size, at);
	return at;
}

static size_t ahead(const char *text, size_t size, size_t at, int graphemes)
{
	while (graphemes-- > 0)
		at = utf8_next_grapheme(text, size, at);
	return at;
}

void difference_put(struct buf *out, const char *text, const char *other, int shared)
{
	size_t size = strlen(text), other_size = strlen(other);
	size_t from = shared_front(text, size, other, other_size);
	size_t end = size - shared_end(text, size, other, other_size, from);

	from = back(text, size, from, shared);
	end = ahead(text, size, end, shared);
	if (back(text, size, from, LEFT_OUT_LEAST) == 0)
		from = 0;
	if (ahead(text, size, end, LEFT_OUT_LEAST) == size)
		end = size;
	if (strcmp(text, other) == 0) {
		from = 0;
		end = size;
	}
	buf_printf(out, "%s%.*s%s", from ? ".." : "", (int)(end - from), text + from,
		end < size ? ".." : "");
}
