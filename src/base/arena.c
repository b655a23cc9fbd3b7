#include "banso/base/arena.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "banso/base/buf.h"
#include "banso/base/mem.h"

/* An arena begins small, as most remain, and its blocks grow: a page that nobody touches costs
 * nothing. */
#define LEAST_BLOCK_BYTES ((size_t)1024)
#define BLOCK_BYTES ((size_t)16 * 1024)
#define ALIGN_BYTES _Alignof(max_align_t)

/* Bytes that are not given away yet are zero: memory that is new from the system is so without
 * being touched. */
struct block {
	struct block *next;
	size_t used_bytes, room_bytes;
	_Alignas(max_align_t) char bytes[];
};

struct arena {
	struct block *blocks; /* newest block first */
};

static struct block *block_new(size_t room_bytes)
{
	struct block *block = xcalloc(1, sizeof(*block) + room_bytes);

	block->room_bytes = room_bytes;
	return block;
}

struct arena *arena_new(void)
{
	return xcalloc(1, sizeof(struct arena));
}

/* The room of the block behind this one; NULL: of the first. */
static size_t next_room(const struct block *block)
{
	size_t room_bytes = block ? 2 * block->room_bytes : LEAST_BLOCK_BYTES;

	return room_bytes < BLOCK_BYTES ? room_bytes : BLOCK_BYTES;
}

static void blocks_free(struct block *block)
{
	while (block) {
		struct block *next = block->next;

		free(block);
		block = next;
	}
}

void arena_free(struct arena *arena)
{
	if (!arena)
		return;
	blocks_free(arena->blocks);
	free(arena);
}

void arena_reset(struct arena *arena)
{
	struct block *keep = arena->blocks;

	if (!keep)
		return;
	blocks_free(keep->next);
	if (keep->room_bytes > BLOCK_BYTES) {
		free(keep);
		arena->blocks = NULL;
		return;
	}
	keep->next = NULL;
	memset(keep->bytes, 0, keep->used_bytes);
	keep->used_bytes = 0;
}

void *arena_alloc(struct arena *arena, size_t size_bytes)
{
	struct block *block = arena->blocks;
	void *memory;

	size_bytes = (size_bytes + ALIGN_BYTES - 1) / ALIGN_BYTES * ALIGN_BYTES;
	if (!block || block->room_bytes - block->used_bytes < size_bytes) {
		size_t room_bytes = next_room(block);

		block = block_new(size_bytes > room_bytes ? size_bytes : room_bytes);
		block->next = arena->blocks;
		arena->blocks = block;
	}
	memory = block->bytes + block->used_bytes;
	block->used_bytes += size_bytes;
	return memory;
}

char *arena_strndup(struct arena *arena, const char *text, size_t size_bytes)
{
	char *copy = arena_alloc(arena, size_bytes + 1);

	memcpy(copy, text, size_bytes);
	return copy;
}

char *arena_strdup(struct arena *arena, const char *text)
{
	return arena_strndup(arena, text, strlen(text));
}

char *arena_take(struct arena *arena, struct buf *text)
{
	char *copy = arena_strdup(arena, buf_text(text));

	buf_clear(text);
	return copy;
}

char *arena_printf(struct arena *arena, const char *format, ...)
{
	va_list args;
	char *text;
	int size_bytes;

	va_start(args, format);
	size_bytes = vsnprintf(NULL, 0, format, args);
	va_end(args);
	text = arena_alloc(arena, (size_t)size_bytes + 1);
	va_start(args, format);
	vsnprintf(text, (size_t)size_bytes + 1, format, args);
	va_end(args);
	return text;
}

/* Array capacity is always the power of two at or above the count, so callers need not store it. */
void *arena_push(struct arena *arena, void *items, size_t count, size_t item_bytes)
{
	void *grown;

	if (count & (count - 1) || count == 0) {
		if (count)
			return items;
		return arena_alloc(arena, item_bytes);
	}
	grown = arena_alloc(arena, count * 2 * item_bytes);
	memcpy(grown, items, count * item_bytes);
	return grown;
}
