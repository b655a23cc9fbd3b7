#include "banso/store/sqlite/layout.h"

#include <string.h>

uint32_t layout_number(const unsigned char *bytes)
{
	return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 |
	       bytes[3];
}

void layout_put_number(unsigned char *bytes, uint32_t number)
{
	for (int i = 0; i < 4; i++)
		bytes[i] = (unsigned char)(number >> (24 - 8 * i));
}

bool layout_is_page_size(size_t bytes)
{
	return bytes >= LAYOUT_LEAST_PAGE_BYTES && bytes <= LAYOUT_MOST_PAGE_BYTES &&
	       (bytes & (bytes - 1)) == 0;
}

size_t layout_page_size(const unsigned char *two)
{
	size_t bytes = (size_t)two[0] << 8 | two[1];

	if (bytes == 1)
		return LAYOUT_MOST_PAGE_BYTES;
	return layout_is_page_size(bytes) ? bytes : 0;
}

size_t layout_head_page_size(const unsigned char *head)
{
	static const char magic[] = "SQLite format 3"; /* with its NUL */

	if (memcmp(head, magic, sizeof(magic)) != 0)
		return 0;
	return layout_page_size(head + LAYOUT_HEAD_PAGE_BYTES_AT);
}
