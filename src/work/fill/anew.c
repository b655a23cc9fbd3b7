#include "anew.h"

#include <string.h>

#define OLD '-'
#define NEW '+'

/* Where two texts differ: behind what they begin with, in front of what they end with. */
struct difference {
	size_t begin, old_bytes, new_bytes;
};

static bool is_inside(const char *text, size_t at)
{
	return ((unsigned char)text[at] & 0xc0) == 0x80;
}

static struct difference differ(const char *before, const char *now)
{
	size_t old_bytes = strlen(before), new_bytes = strlen(now), begin = 0, end = 0;

	while (before[begin] && before[begin] == now[begin])
		begin++;
	while (begin > 0 && (is_inside(before, begin) || is_inside(now, begin)))
		begin--;
	while (end < old_bytes - begin && end < new_bytes - begin &&
		before[old_bytes - end - 1] == now[new_bytes - end - 1])
		end++;
	while (end > 0 && (is_inside(before, old_bytes - end) || is_inside(now, new_bytes - end)))
		end--;
	return (struct difference){begin, old_bytes - begin - end, new_bytes - begin - end};
}

static size_t letter_bytes(const char *text)
{
	size_t size_bytes = 1;

	while (is_inside(text, size_bytes))
		size_bytes++;
	return size_bytes;
}

/* Whether the letter is among those that were replaced and are not new. */
static bool was_there(const struct anew *anew, const struct difference *gone, const char *letter,
	size_t size_bytes)
{
	const char *text = buf_text(&anew->text) + gone->begin;
	const char *marks = buf_text(&anew->marks) + gone->begin;

	for (size_t at = 0; at + size_bytes <= gone->old_bytes; at++)
		if (marks[at] == OLD && memcmp(text + at, letter, size_bytes) == 0)
			return true;
	return false;
}

static void put_marks(struct buf *out, char mark, size_t count)
{
	for (size_t i = 0; i < count; i++)
		buf_putc(out, mark);
}

void anew_begin(struct anew *anew, const char *typed)
{
	anew_end(anew);
	buf_puts(&anew->text, typed);
	put_marks(&anew->marks, OLD, strlen(typed));
}

void anew_follow(struct anew *anew, const char *typed)
{
	struct difference change = differ(buf_text(&anew->text), typed);
	struct buf marks = {0};
	const char *end = buf_text(&anew->marks) + change.begin + change.old_bytes;

	buf_add(&marks, buf_text(&anew->marks), change.begin);
	for (size_t at = 0; at < change.new_bytes;) {
		const char *letter = typed + change.begin + at;
		size_t size_bytes = letter_bytes(letter);

		put_marks(&marks, was_there(anew, &change, letter, size_bytes) ? OLD : NEW,
			size_bytes);
		at += size_bytes;
	}
	buf_puts(&marks, end);
	buf_free(&anew->marks);
	anew->marks = marks;
	buf_clear(&anew->text);
	buf_puts(&anew->text, typed);
}

void anew_put(struct buf *out, const struct anew *anew)
{
	const char *text = buf_text(&anew->text), *marks = buf_text(&anew->marks);

	for (size_t at = 0; marks[at]; at++) {
		if (marks[at] != NEW)
			continue;
		if (out->size_bytes && marks[at - 1] != NEW)
			buf_putc(out, ' ');
		buf_putc(out, text[at]);
	}
}

void anew_end(struct anew *anew)
{
	buf_free(&anew->text);
	buf_free(&anew->marks);
}
