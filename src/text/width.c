#include "banso/text/width.h"

#include <string.h>
#include <wchar.h>

#include "banso/base/buf.h"
#include "banso/text/utf8.h"
#include "unicode.h"

#define ELLIPSIS ".."

enum width_class {
	WIDTH_NARROW,
	WIDTH_HIDDEN,
	WIDTH_ZERO,
	WIDTH_WIDE,
	WIDTH_AMBIGUOUS,
};

#include "width_table.h"

static int ambiguous_cols = 1;

void width_set_ambiguous(int cols)
{
	ambiguous_cols = cols == 2 ? 2 : 1;
}

int width_ambiguous(void)
{
	return ambiguous_cols;
}

/* Kana, CJK signs, kanji, Hangul and 全角 forms: nearly all of what is written, decided first. */
static bool is_plainly_wide(uint32_t code_point)
{
	return (code_point >= 0x4E00 && code_point <= 0x9FFF) ||
	       (code_point >= 0x3041 && code_point <= 0x3096) ||
	       (code_point >= 0x309B && code_point <= 0x30FF) ||
	       (code_point >= 0x3000 && code_point <= 0x3029) ||
	       (code_point >= 0xFF01 && code_point <= 0xFF60) ||
	       (code_point >= 0xAC00 && code_point <= 0xD7A3);
}

static enum width_class class_of(uint32_t code_point)
{
	if (code_point < 0x7F && code_point >= 0x20)
		return WIDTH_NARROW;
	if (is_plainly_wide(code_point))
		return WIDTH_WIDE;
	return (enum width_class)unicode_class(
		widths, sizeof(widths) / sizeof(widths[0]), code_point);
}

bool width_is_hidden(uint32_t code_point)
{
	return class_of(code_point) == WIDTH_HIDDEN;
}

int width_of(uint32_t code_point)
{
	switch (class_of(code_point)) {
	case WIDTH_HIDDEN:
	case WIDTH_ZERO:
		return 0;
	case WIDTH_WIDE:
		return 2;
	case WIDTH_AMBIGUOUS:
		return ambiguous_cols;
	case WIDTH_NARROW:
		break;
	}
	return 1;
}

int width_bytes(const char *text, size_t size_bytes)
{
	size_t taken_bytes;
	int cols = 0;

	for (size_t at = 0; at < size_bytes; at += taken_bytes)
		cols += width_of(utf8_decode(text, size_bytes, at, &taken_bytes));
	return cols;
}

int width_text(const char *text)
{
	return width_bytes(text, strlen(text));
}

size_t width_fit(const char *text, size_t size_bytes, int cols, int *taken_cols)
{
	size_t at = 0;
	int used_cols = 0;

	while (at < size_bytes) {
		size_t next = utf8_next_grapheme(text, size_bytes, at);
		int more_cols = width_bytes(text + at, next - at);

		if (used_cols + more_cols > cols)
			break;
		used_cols += more_cols;
		at = next;
	}
	if (taken_cols)
		*taken_cols = used_cols;
	return at;
}

void width_shorten(struct buf *out, const char *text, int cols)
{
	size_t size_bytes = strlen(text);
	size_t fit_bytes = width_fit(text, size_bytes, cols, NULL);
	int ellipsis_cols = width_text(ELLIPSIS);

	if (fit_bytes == size_bytes) {
		buf_add(out, text, size_bytes);
	} else if (cols >= ellipsis_cols) {
		fit_bytes = width_fit(text, size_bytes, cols - ellipsis_cols, NULL);
		buf_add(out, text, fit_bytes);
		buf_puts(out, ELLIPSIS);
	}
}

/*
 * These two replace the C library's functions in the whole program, so they must be visible despite
 * -fvisibility.
 */
__attribute__((visibility("default"))) int wcwidth(wchar_t wide)
{
	uint32_t code_point = (uint32_t)wide;

	if (code_point == 0)
		return 0;
	if (code_point < 0x20 || (code_point >= 0x7F && code_point < 0xA0) ||
		code_point > 0x10FFFF || (code_point >= 0xD800 && code_point <= 0xDFFF))
		return -1;
	return width_of(code_point);
}

__attribute__((visibility("default"))) int wcswidth(const wchar_t *text, size_t count)
{
	int cols = 0;

	for (size_t i = 0; i < count && text[i]; i++) {
		int more_cols = wcwidth(text[i]);

		if (more_cols < 0)
			return -1;
		cols += more_cols;
	}
	return cols;
}
