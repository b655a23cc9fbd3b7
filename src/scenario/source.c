#include "source.h"

#include <string.h>

#include "banso/base/i18n.h"
#include "banso/text/utf8.h"

bool source_refuses(uint32_t code_point)
{
	if (code_point == '\n')
		return false;
	return utf8_is_control(code_point) || code_point == 0x2028 || code_point == 0x2029;
}

size_t source_mark_bytes(const char *text, size_t text_bytes)
{
	return text_bytes >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
}

/* Where a walk through the text stands. */
struct spot {
	int line, column;
	bool after_return;
};

static void spot_pass(struct spot *spot, uint32_t code_point)
{
	bool ends_return = spot->after_return && code_point == '\n';

	spot->after_return = code_point == '\r';
	if (ends_return)
		return;
	if (code_point == '\n' || code_point == '\r') {
		spot->line++;
		spot->column = 1;
	} else {
		spot->column++;
	}
}

bool source_check(
	struct arena *arena, const char *text, size_t text_bytes, struct problems *problems)
{
	size_t valid_bytes = utf8_invalid_at(text, text_bytes);
	struct spot spot = {.line = 1, .column = 1};
	size_t count_before = problems->count;
	size_t taken_bytes;
	int last_line = 0;

	for (size_t at = source_mark_bytes(text, text_bytes); at < valid_bytes; at += taken_bytes) {
		uint32_t code_point = utf8_decode(text, valid_bytes, at, &taken_bytes);
		bool is_fine =
			code_point == '\t' || code_point == '\r' || !source_refuses(code_point);

		if (!is_fine && spot.line != last_line) {
			last_line = spot.line;
			problems_add(problems, arena, spot.line, spot.column,
				_("使えない文字（目に見えない制御文字 U+%04X）があります。"
				  "消してください。"),
				(unsigned)code_point);
		}
		spot_pass(&spot, code_point);
	}
	if (valid_bytes < text_bytes)
		problems_add(problems, arena, spot.line, spot.column,
			_("UTF-8ではない文字があります。"
			  "文字コードをUTF-8にして保存し直してください。"));
	return problems->count == count_before;
}
