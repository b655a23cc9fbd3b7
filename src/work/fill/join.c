#include "join.h"

#include <stdbool.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/words.h"

/* A line of mine that was not there before. */
struct fresh {
	const char *line;
	const char *begun; /* the line with which it begins, and which it replaces; NULL: none */
	bool is_placed;    /* where that stood */
};

struct mine {
	struct fresh *items;
	size_t count;
};

/* Only what one has changed of the other is left, for a long text would take long. */
static void cut_common(struct words *one, struct words *other)
{
	while (one->count && other->count && strcmp(one->items[0], other->items[0]) == 0) {
		one->items++, one->count--;
		other->items++, other->count--;
	}
	while (one->count && other->count &&
		strcmp(one->items[one->count - 1], other->items[other->count - 1]) == 0)
		one->count--, other->count--;
}

/* The longest of those that were there and are no more. */
static const char *find_begun(struct words before, struct words mine, const char *line)
{
	const char *begun = NULL;

	for (size_t i = 0; i < before.count; i++) {
		size_t bytes = strlen(before.items[i]);

		if (bytes && strncmp(line, before.items[i], bytes) == 0 &&
			(!begun || bytes > strlen(begun)) && !words_have(mine, before.items[i]))
			begun = before.items[i];
	}
	return begun;
}

static struct mine find_fresh(struct arena *arena, const char *before_text, const char *mine_text)
{
	const struct words all_before = words_of_lines(arena, before_text);
	struct words before = all_before, mine = words_of_lines(arena, mine_text);
	struct mine fresh = {0};

	cut_common(&before, &mine);
	fresh.items = ARENA_ARRAY(arena, struct fresh, mine.count);
	for (size_t i = 0; i < mine.count; i++)
		if (*mine.items[i] && !words_have(all_before, mine.items[i]))
			fresh.items[fresh.count++] = (struct fresh){.line = mine.items[i],
				.begun = find_begun(before, mine, mine.items[i])};
	return fresh;
}

static void put_line(struct buf *out, const char *line, bool is_first)
{
	buf_printf(out, "%s%s", is_first ? "" : "\n", line);
}

static const char *gone_on_with(struct mine *mine, const char *theirs)
{
	for (size_t i = 0; i < mine->count; i++) {
		struct fresh *fresh = &mine->items[i];

		if (fresh->is_placed || !fresh->begun || strcmp(fresh->begun, theirs) != 0)
			continue;
		fresh->is_placed = true;
		return fresh->line;
	}
	return theirs;
}

void join_lines(struct buf *out, const char *before, const char *theirs_text, const char *mine_text)
{
	struct arena *scratch = arena_new();
	struct words theirs = words_of_lines(scratch, theirs_text);
	struct mine mine = find_fresh(scratch, before, mine_text);
	size_t put = 0;

	for (size_t i = 0; i < theirs.count; i++)
		put_line(out, gone_on_with(&mine, theirs.items[i]), !put++);
	for (size_t i = 0; i < mine.count; i++) {
		const struct fresh *fresh = &mine.items[i];
		bool is_rest = fresh->begun && !words_have(theirs, fresh->begun);

		/* Of a line that they have taken away what was put behind it is left. */
		if (!fresh->is_placed && !words_have(theirs, fresh->line))
			put_line(out, fresh->line + (is_rest ? strlen(fresh->begun) : 0), !put++);
	}
	arena_free(scratch);
}
