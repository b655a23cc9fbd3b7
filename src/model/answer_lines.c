#include "answer_lines.h"

#include <string.h>

#include "banso/base/buf.h"
#include "banso/text/utf8.h"

void answer_put_clean(struct buf *out, const char *text, bool multiline)
{
	struct buf kept = {0};

	utf8_put_inert(&kept, text, strlen(text), multiline);
	/* Only now: what a control character kept apart belongs together. */
	utf8_compose(out, buf_text(&kept), kept.size_bytes);
	buf_free(&kept);
}

/* The size of the blank that a text begins with, 全角 ones too; 0: it begins with none. */
static size_t blank_bytes(const char *text)
{
	return utf8_sign_bytes(text, " \t\n\r　");
}

const char *answer_skip_blanks(const char *text)
{
	while (blank_bytes(text))
		text += blank_bytes(text);
	return text;
}

void answer_put_line(struct buf *out, const char *text)
{
	struct buf line = {0};
	const char *begin, *end;

	answer_put_clean(&line, text, false);
	begin = end = answer_skip_blanks(buf_text(&line));
	for (const char *at = begin; *at; at += blank_bytes(at) ? blank_bytes(at) : 1)
		if (!blank_bytes(at))
			end = at + 1;
	buf_add(out, begin, (size_t)(end - begin));
	buf_free(&line);
}
