#include "banso/scenario/problem.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/mem.h"
#include "banso/text/utf8.h"

#define WORD_GRAPHEMES 24
#define WORD_BYTES 200

static const char *print_in(struct arena *arena, const char *format, va_list args)
	__attribute__((format(printf, 2, 0)));

static const char *print_in(struct arena *arena, const char *format, va_list args)
{
	va_list again;
	size_t room_bytes;
	char *text;

	va_copy(again, args);
	room_bytes = (size_t)vsnprintf(NULL, 0, format, again) + 1;
	va_end(again);
	text = arena_alloc(arena, room_bytes);
	vsnprintf(text, room_bytes, format, args);
	return text;
}

void problems_vadd(struct problems *problems, struct arena *arena, int line, int column,
	const char *format, va_list args)
{
	struct problem problem = {line, column, print_in(arena, format, args)};

	problems->items =
		arena_push(arena, problems->items, problems->count, sizeof(*problems->items));
	problems->items[problems->count++] = problem;
}

void problems_add(struct problems *problems, struct arena *arena, int line, int column,
	const char *format, ...)
{
	va_list args;

	va_start(args, format);
	problems_vadd(problems, arena, line, column, format, args);
	va_end(args);
}

const char *problems_word(struct arena *arena, const char *word)
{
	size_t size_bytes = strlen(word), kept_bytes = 0;
	char *shown;

	for (int i = 0; i < WORD_GRAPHEMES && kept_bytes < size_bytes; i++)
		kept_bytes = utf8_next_grapheme(word, size_bytes, kept_bytes);
	if (kept_bytes > WORD_BYTES) /* marks without end on one character */
		for (kept_bytes = WORD_BYTES; ((unsigned char)word[kept_bytes] & 0xc0) == 0x80;)
			kept_bytes--;
	shown = arena_printf(
		arena, "%.*s%s", (int)kept_bytes, word, kept_bytes < size_bytes ? ".." : "");
	for (char *at = shown; (at = strchr(at, '\n'));)
		*at = ' ';
	return shown;
}

/* qsort() may swap what is equal, so the old position goes into the comparison. */
struct ranked {
	struct problem problem;
	size_t position;
};

static int compare(const void *left, const void *right)
{
	const struct ranked *one = left, *other = right;

	if (one->problem.line != other->problem.line)
		return one->problem.line < other->problem.line ? -1 : 1;
	if (one->problem.column != other->problem.column)
		return one->problem.column < other->problem.column ? -1 : 1;
	return one->position < other->position ? -1 : one->position > other->position;
}

void problems_sort(struct problems *problems)
{
	struct ranked *ranked;

	if (problems->count < 2)
		return;
	ranked = xcalloc(problems->count, sizeof(*ranked));
	for (size_t i = 0; i < problems->count; i++)
		ranked[i] = (struct ranked){problems->items[i], i};
	qsort(ranked, problems->count, sizeof(*ranked), compare);
	for (size_t i = 0; i < problems->count; i++)
		problems->items[i] = ranked[i].problem;
	free(ranked);
}
