#include "banso/base/err.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistr.h>

#include "banso/base/i18n.h"

static void (*die_hook)(void);

/* vsnprintf may cut inside a character: remove the incomplete one. */
static void cut_at_character(char *text)
{
	static const char more[] = "..";
	size_t end = ERR_BYTES - sizeof(more);

	while (end > 0 && ((unsigned char)text[end] & 0xc0) == 0x80)
		end--;
	memcpy(text + end, more, sizeof(more));
}

/* Whether a character changes the direction of those around it, or breaks the line: a name with one
 * in it would show as another. */
static bool is_direction(const char *text, size_t size_bytes)
{
	static const char *const marks[] = {"\u061c", "\u200e", "\u200f", "\u2028", "\u2029",
		"\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068",
		"\u2069"};

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (strlen(marks[i]) == size_bytes && memcmp(text, marks[i], size_bytes) == 0)
			return true;
	return false;
}

size_t err_clean(char *text, size_t size_bytes)
{
	const char *end = text + size_bytes;
	char *to = text;

	for (const char *from = text; from < end;) {
		int taken_bytes = u8_mblen((const uint8_t *)from, (size_t)(end - from));
		unsigned char byte = (unsigned char)*from;

		if (taken_bytes <
			0) { /* no UTF-8: 0x9b alone begins a sequence on some terminals */
			*to++ = '?';
			from++;
			continue;
		}
		taken_bytes = taken_bytes > 0 ? taken_bytes : 1;
		if (!is_direction(from, (size_t)taken_bytes) &&
			!(byte == 0xC2 && (unsigned char)from[1] <= 0x9F) && /* C1 */
			((byte >= 0x20 && byte != 0x7F) || byte == '\n')) {
			memmove(to, from, (size_t)taken_bytes);
			to += taken_bytes;
		}
		from += taken_bytes;
	}
	*to = '\0';
	return (size_t)(to - text);
}

void err_set_args(struct err *err, const char *format, va_list args)
{
	int size_bytes = vsnprintf(err->text, sizeof(err->text), format, args);

	if (size_bytes >= (int)sizeof(err->text))
		cut_at_character(err->text);
	err_clean(err->text, strlen(err->text));
}

bool err_set(struct err *err, const char *format, ...)
{
	va_list args;

	if (!err)
		return false;
	va_start(args, format);
	err_set_args(err, format, args);
	va_end(args);
	return false;
}

const char *err_reason(int number)
{
	static const struct {
		int number;
		const char *text;
	} reasons[] = {
		{ENOENT, N_("その場所にありません")},
		{EACCES, N_("許可がありません")},
		{EPERM, N_("許可がありません")},
		{EROFS, N_("書き込めないディスクです")},
		{ENOSPC, N_("ディスクがいっぱいです")},
		{EDQUOT, N_("使えるディスクの量を超えています")},
		{EISDIR, N_("フォルダーです")},
		{ENOTDIR, N_("途中にフォルダーでないものがあります")},
		{EEXIST, N_("同じ名前のものがもうあります")},
		{ELOOP, N_("リンクです")},
		{ENOLINK, N_("途中に、ほかの人が置いたリンクがあります")}, /* base/files/links.h */
		{ENAMETOOLONG, N_("名前が長すぎます")},
		{EFBIG, N_("大きすぎます")},
		{EIO, N_("ディスクの読み書きができません")},
		{EBADF, N_("閉じています")},
		{ENXIO, N_("ふつうのファイルではありません")},
		{EPIPE, N_("受け取る側が閉じています")},
	};

	for (size_t i = 0; i < sizeof(reasons) / sizeof(reasons[0]); i++)
		if (reasons[i].number == number)
			return _(reasons[i].text);
	return strerror(number);
}

void die_set_hook(void (*hook)(void))
{
	die_hook = hook;
}

void die(const char *format, ...)
{
	va_list args;

	if (die_hook)
		die_hook();
	fputs("banso: ", stderr);
	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
	fputc('\n', stderr);
	abort();
}
