/*
 * Memory that is freed all at once. A function that returns memory takes, as its first parameter,
 * the arena of the larger thing that the memory lives as long as; nothing in an arena is freed
 * alone. When memory runs out the program ends with a message: no function here returns NULL.
 */
#ifndef BANSO_BASE_ARENA_H
#define BANSO_BASE_ARENA_H

#include <stdarg.h>
#include <stddef.h>

#include "banso/base/attr.h"

struct arena;
struct buf;

struct arena *arena_new(void) MUST_USE NEVER_NULL;
void arena_free(struct arena *arena); /* NULL is allowed */

/* Gives back everything taken so far and keeps one block for reuse. */
void arena_reset(struct arena *arena) NOT_NULL;

/* Zeroed memory, aligned for any object. */
void *arena_alloc(struct arena *arena, size_t size_bytes) FRESH NOT_NULL;
char *arena_strdup(struct arena *arena, const char *text) FRESH NOT_NULL;
char *arena_strndup(struct arena *arena, const char *text, size_t size_bytes) FRESH NOT_NULL;
char *arena_printf(struct arena *arena, const char *format, ...) FRESH PRINTF(2, 3) NOT_NULL;
/* What stands in a buffer, which is empty then: the next text is put together in it. */
char *arena_take(struct arena *arena, struct buf *text) FRESH NOT_NULL;

/*
 * Room for one more item behind `count` items of an array that only this function has grown (begin
 * with NULL and 0). Returns the array, which may have moved; the new item is zeroed.
 */
void *arena_push(
	struct arena *arena, void *items, size_t count, size_t item_bytes) MUST_USE NEVER_NULL;

#define ARENA_NEW(arena, type) ((type *)arena_alloc((arena), sizeof(type)))
#define ARENA_ARRAY(arena, type, count) ((type *)arena_alloc((arena), (count) * sizeof(type)))

#endif
