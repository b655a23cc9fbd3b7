#include "banso/base/err.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void (*die_hook)(void);

/* vsnprintf cuts in the middle of a character: take the broken one away. */
static void cut_at_character(char *text)
{
	static const char more[] = "…";
	size_t end = ERR_BYTES - sizeof(more);

	while (end > 0 && ((unsigned char)text[end] & 0xc0) == 0x80)
		end--;
	memcpy(text + end, more, sizeof(more));
}

bool err_set(struct err *err, const char *format, ...)
{
	va_list args;
	int size_bytes;

	if (!err)
		return false;
	va_start(args, format);
	size_bytes = vsnprintf(err->text, sizeof(err->text), format, args);
	va_end(args);
	if (size_bytes >= (int)sizeof(err->text))
		cut_at_character(err->text);
	return false;
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
