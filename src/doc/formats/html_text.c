#include "html_text.h"

#include <string.h>

void html_put_text(struct buf *out, const char *text)
{
	static const char signs[] = "&<>\"'";

	while (*text) {
		size_t plain_bytes = strcspn(text, signs);

		buf_add(out, text, plain_bytes);
		text += plain_bytes;
		if (*text)
			buf_printf(out, "&#%d;", *text++);
	}
}

void html_put_css(struct buf *out, const char *text)
{
	static const char signs[] = "\"\\<>&\r\n\f";

	buf_putc(out, '"');
	while (*text) {
		size_t plain_bytes = strcspn(text, signs);

		buf_add(out, text, plain_bytes);
		text += plain_bytes;
		if (*text)
			buf_printf(out, "\\%x ", (unsigned)*text++);
	}
	buf_putc(out, '"');
}
