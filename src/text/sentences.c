#include "banso/text/sentences.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/text/fold.h"
#include "banso/text/utf8.h"

#define BLANKS " 　"

static bool has_closing(const char *text)
{
	for (; *text; text++)
		if (utf8_sign_bytes(text, "」』）)"))
			return true;
	return false;
}

/* The bytes of the sentence that a line begins with, with what ends it. A bracket that is never
 * closed is none. */
static size_t sentence_bytes(const char *line)
{
	size_t depth = 0, end = 0;

	for (size_t at = 0, bytes; line[at]; at += bytes) {
		bytes = utf8_next_grapheme(line, strlen(line), at) - at;
		if (end && !utf8_sign_bytes(line + at, "。！？!?"))
			return end;
		if (utf8_sign_bytes(line + at, "「『（(") && has_closing(line + at))
			depth++;
		else if (depth && utf8_sign_bytes(line + at, "」』）)"))
			depth--;
		else if (!depth && utf8_sign_bytes(line + at, "。！？"))
			end = at + bytes;
	}
	return strlen(line);
}

struct words sentences_of(struct arena *arena, const char *text)
{
	struct words lines = fold_seen_lines(arena, text), sentences = {0};

	for (size_t i = 0; i < lines.count; i++)
		for (const char *at = lines.items[i]; *at;) {
			size_t bytes = sentence_bytes(at), blank;
			const char *sentence = arena_strndup(arena, at, bytes);

			if (!fold_is_blank(sentence))
				words_add(&sentences, arena, sentence);
			at += bytes;
			while ((blank = utf8_sign_bytes(at, BLANKS)))
				at += blank;
		}
	return sentences;
}
