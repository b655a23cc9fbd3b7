#include "banso/doc/unnamed.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"

#define LEAST_CHARACTERS 3 /* of a name without a blank, so that it is no other word */

static const char *const titles[] = {"さん", "さま", "様", "氏", "先生", "君", "くん", "ちゃん",
	"課長", "係長", "部長", "局長", "所長", "室長", "会長", "区長", "町長", "村長", "市長",
	"主任", "主査", "主事", "保健師", "委員"};

static size_t blank_bytes(const char *text)
{
	if (*text == ' ')
		return 1;
	return strncmp(text, "　", strlen("　")) == 0 ? strlen("　") : 0;
}

static bool has_title(const char *text)
{
	for (size_t i = 0; i < sizeof(titles) / sizeof(titles[0]); i++)
		if (strncmp(text, titles[i], strlen(titles[i])) == 0)
			return true;
	return false;
}

/* The bytes of one character, of which a name that is matched so far goes on. */
static size_t character_bytes(const char *text)
{
	size_t bytes = *text ? 1 : 0;

	while (((unsigned char)text[bytes] & 0xc0) == 0x80)
		bytes++;
	return bytes;
}

/* How many bytes from here on are the name, or as much of it as is called by a title. */
static size_t name_bytes(const char *text, const char *name)
{
	size_t at = 0, end = 0, found = 0, characters = 0; /* end: of the last character */
	bool has_blank = false;

	for (;;) {
		size_t blank = blank_bytes(name), bytes = character_bytes(name);

		if (!*name && (has_blank || characters >= LEAST_CHARACTERS))
			return end;
		/* A family name, or as much as may be one. */
		if (characters && has_title(text + end + blank_bytes(text + end)))
			found = end;
		if (!*name)
			return found;
		if (blank) {
			name += blank;
			at += blank_bytes(text + at);
			has_blank = true;
			continue;
		}
		if (strncmp(text + at, name, bytes) != 0)
			return found;
		name += bytes;
		at += bytes;
		end = at;
		characters++;
	}
}

const char *unnamed(
	struct arena *arena, const char *text, struct participants people, size_t *hidden)
{
	struct buf out = {0};
	const char *copy;

	*hidden = 0;
	while (*text) {
		size_t bytes = 0;

		for (size_t i = 0; i < people.count; i++) {
			size_t more = name_bytes(text, people.items[i].name);

			bytes = more > bytes ? more : bytes;
		}
		if (bytes) {
			buf_puts(&out, "〇〇");
			++*hidden;
		} else {
			bytes = character_bytes(text);
			buf_add(&out, text, bytes);
		}
		text += bytes;
	}
	copy = arena_strdup(arena, buf_text(&out));
	buf_free(&out);
	return copy;
}
