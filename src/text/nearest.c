#include "banso/text/nearest.h"

#include <stddef.h>
#include <string.h>

#define MOST_SLIPS 2
#define NAME_MAX_BYTES 32 /* longer names are not checked */

static size_t least(size_t one, size_t other)
{
	return one < other ? one : other;
}

/* Edit distance with swaps of neighbours, row by row: `one` and `two` are the rows above `row`. */
static size_t distance(const char *from, size_t from_bytes, const char *to, size_t to_bytes)
{
	size_t rows[3][NAME_MAX_BYTES + 1];
	size_t *two = rows[0], *one = rows[1], *row = rows[2];

	for (size_t x = 0; x <= to_bytes; x++)
		one[x] = two[x] = x;
	for (size_t y = 1; y <= from_bytes; y++) {
		size_t *above = two;

		row[0] = y;
		for (size_t x = 1; x <= to_bytes; x++) {
			row[x] = least(least(one[x], row[x - 1]) + 1,
				one[x - 1] + (from[y - 1] != to[x - 1]));
			if (y > 1 && x > 1 && from[y - 1] == to[x - 2] && from[y - 2] == to[x - 1])
				row[x] = least(row[x], two[x - 2] + 1);
		}
		two = one;
		one = row;
		row = above;
	}
	return one[to_bytes];
}

const char *nearest_name(const char *typed, const char *const *names)
{
	size_t typed_bytes = strlen(typed), best = MOST_SLIPS + 1;
	const char *found = NULL;

	if (typed_bytes > NAME_MAX_BYTES)
		return NULL;
	for (; *names; names++) {
		size_t name_bytes = strlen(*names), slips;

		if (name_bytes > NAME_MAX_BYTES)
			continue;
		slips = distance(typed, typed_bytes, *names, name_bytes);
		if (slips < best && slips < name_bytes && slips < typed_bytes) {
			best = slips;
			found = *names;
		}
	}
	return found;
}
