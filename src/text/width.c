#include "banso/text/width.h"

#include <string.h>
#include <unictype.h>
#include <uniwidth.h>
#include <wchar.h>

#include "ambiguous.h"
#include "banso/base/buf.h"
#include "banso/text/utf8.h"

#define ELLIPSIS "…"

static int ambiguous_cols = 1;

void width_set_ambiguous(int cols)
{
	ambiguous_cols = cols == 2 ? 2 : 1;
}

int width_ambiguous(void)
{
	return ambiguous_cols;
}

static bool is_control(uint32_t code_point)
{
	return code_point < 0x20 || (code_point >= 0x7F && code_point < 0xA0);
}

/* Kana, CJK signs, kanji, Hangul and 全角 forms: nearly all of what is written, told at once. */
static bool is_plainly_wide(uint32_t code_point)
{
	return (code_point >= 0x4E00 && code_point <= 0x9FFF) ||
	       (code_point >= 0x3041 && code_point <= 0x3096) ||
	       (code_point >= 0x309B && code_point <= 0x30FF) ||
	       (code_point >= 0x3000 && code_point <= 0x3029) ||
	       (code_point >= 0xFF01 && code_point <= 0xFF60) ||
	       (code_point >= 0xAC00 && code_point <= 0xD7A3);
}

static bool is_hangul_filler(uint32_t code_point)
{
	return code_point == 0x115F || code_point == 0x1160 || code_point == 0x3164 ||
	       code_point == 0xFFA0;
}

bool width_is_hidden(uint32_t code_point)
{
	if (is_control(code_point))
		return true;
	if (code_point < 0xAD || is_plainly_wide(code_point))
		return false;
	if (code_point == 0x2028 || code_point == 0x2029 ||
		(code_point >= 0xFFF9 && code_point <= 0xFFFB))
		return true;
	return uc_is_property_default_ignorable_code_point(code_point) &&
	       !is_hangul_filler(code_point);
}

static bool is_in_table(uint32_t code_point)
{
	size_t low = 0, high = sizeof(ambiguous) / sizeof(ambiguous[0]);

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (code_point > ambiguous[middle].last)
			low = middle + 1;
		else
			high = middle;
	}
	return low < sizeof(ambiguous) / sizeof(ambiguous[0]) && code_point >= ambiguous[low].first;
}

/* 0, 1 or 2, with ambiguous characters as 1. */
static int narrow_width(uint32_t code_point)
{
	int cols;

	if (width_is_hidden(code_point))
		return 0;
	cols = uc_width(code_point, "UTF-8");
	/* An emoji younger than the library: all that were ever added here are wide. */
	if (cols == 1 && code_point >= 0x1F000 &&
		uc_is_general_category_withtable(code_point, UC_CATEGORY_MASK_Cn) &&
		uc_is_property_extended_pictographic(code_point))
		return 2;
	return cols < 0 ? 0 : cols;
}

bool width_is_ambiguous(uint32_t code_point)
{
	return code_point > 0xA0 && !is_plainly_wide(code_point) && is_in_table(code_point) &&
	       narrow_width(code_point) == 1;
}

int width_of(uint32_t code_point)
{
	int cols;

	if (code_point < 0x7F)
		return code_point >= 0x20;
	if (is_plainly_wide(code_point))
		return 2;
	cols = narrow_width(code_point);
	if (cols == 1 && ambiguous_cols == 2 && is_in_table(code_point))
		return 2;
	return cols;
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
 * These two stand in for the C library's for the whole program, so they have
 * to be seen from outside whatever -fvisibility says.
 */
__attribute__((visibility("default"))) int wcwidth(wchar_t wide)
{
	uint32_t code_point = (uint32_t)wide;

	if (code_point == 0)
		return 0;
	if (is_control(code_point) || code_point > 0x10FFFF ||
		(code_point >= 0xD800 && code_point <= 0xDFFF))
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
