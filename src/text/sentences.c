#include "banso/text/sentences.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/text/fold.h"
#include "banso/text/utf8.h"

#define BLANKS " 　"

/* Behind which nothing of a line is closed. */
static size_t last_closing(const char *line)
{
	size_t last = 0;

	for (size_t at = 0; line[at]; at++)
		if (utf8_sign_bytes(line + at, "」』）)"))
			last = at;
	return last;
}

/* Where the sentence ends that begins at `at`, with what ends it. A bracket that is never closed is
 * none. */
static size_t sentence_end(const char *line, size_t line_bytes, size_t closing, size_t at)
{
	size_t depth = 0;
	bool has_end = false;

	while (at < line_bytes) {
		if (has_end && !utf8_sign_bytes(line + at, "。！？!?"))
			return at;
		if (utf8_sign_bytes(line + at, "「『（(") && at < closing)
			depth++;
		else if (depth && utf8_sign_bytes(line + at, "」』）)"))
			depth--;
		else if (!depth && utf8_sign_bytes(line + at, "。！？"))
			has_end = true;
		at = utf8_next_grapheme(line, line_bytes, at);
	}
	return line_bytes;
}

/* Without the blanks around it. */
static const char *bare(struct arena *arena, const char *text, size_t size_bytes)
{
	size_t begin = 0, end = 0, blank;

	while (begin < size_bytes && (blank = utf8_sign_bytes(text + begin, BLANKS)))
		begin += blank;
	for (size_t at = begin; at < size_bytes; at += blank ? blank : 1) {
		blank = utf8_sign_bytes(text + at, BLANKS);
		if (!blank)
			end = at + 1;
	}
	return end > begin ? arena_strndup(arena, text + begin, end - begin) : "";
}

static void add_sentences(struct arena *arena, const char *line, struct words *sentences)
{
	size_t line_bytes = strlen(line), closing = last_closing(line), end;

	for (size_t at = 0; at < line_bytes; at = end) {
		const char *sentence;

		end = sentence_end(line, line_bytes, closing, at);
		sentence = bare(arena, line + at, end - at);
		if (!fold_is_blank(sentence))
			words_add(sentences, arena, sentence);
	}
}

struct words sentences_of(struct arena *arena, const char *text)
{
	struct words lines = fold_seen_lines(arena, text), sentences = {0};

	for (size_t i = 0; i < lines.count; i++)
		add_sentences(arena, lines.items[i], &sentences);
	return sentences;
}
