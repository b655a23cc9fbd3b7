#include "banso/ui/aims.h"

#include <string.h>

static void add_text(struct buf *all, const char *text)
{
	buf_add(all, text, strlen(text) + 1);
}

void aims_add(struct aims *aims, bool has_focus, struct buf *text)
{
	add_text(&aims->all, buf_text(text));
	if (has_focus) {
		buf_clear(&aims->focus);
		buf_puts(&aims->focus, buf_text(text));
	}
	buf_clear(text);
}

/* The one behind `at`, or the first; NULL: there is no more. */
static const char *next_of(const struct aims *aims, const char *at)
{
	const char *begin = buf_text(&aims->all);
	const char *next = at ? at + strlen(at) + 1 : begin;

	return next < begin + aims->all.size_bytes ? next : NULL;
}

bool aims_have(const struct aims *aims, const char *text)
{
	for (const char *at = next_of(aims, NULL); at; at = next_of(aims, at))
		if (strcmp(at, text) == 0)
			return true;
	return false;
}

bool aims_has_new(const struct aims *now, const struct aims *had)
{
	for (const char *at = next_of(now, NULL); at; at = next_of(now, at))
		if (!aims_have(had, at))
			return true;
	return false;
}

void aims_copy(struct aims *aims, const struct aims *from)
{
	buf_clear(&aims->all);
	buf_clear(&aims->focus);
	buf_add(&aims->all, buf_text(&from->all), from->all.size_bytes);
	buf_add(&aims->focus, buf_text(&from->focus), from->focus.size_bytes);
}

void aims_free(struct aims *aims)
{
	buf_free(&aims->all);
	buf_free(&aims->focus);
}
