#include "report.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "banso/base/err.h"

/* Of long output only the lines around the bad one are shown. */
#define LINES_BEFORE 24
#define LINES_AFTER 24

void report_failure(struct report *report, const char *path, size_t line, const char *format, ...)
{
	va_list args;
	char *message;

	va_start(args, format);
	if (vasprintf(&message, format, args) < 0)
		die("play: no memory");
	va_end(args);
	buf_printf(&report->text, "%s:%zu: %s\n", path, line, message);
	free(message);
	report->failures++;
}

void report_lines(struct report *report, const char *title, const struct lines *lines, size_t bad)
{
	size_t middle = bad == REPORT_NONE_BAD ? 0 : bad;
	size_t first = middle > LINES_BEFORE ? middle - LINES_BEFORE : 0;
	size_t end = middle + LINES_AFTER < lines->count ? middle + LINES_AFTER : lines->count;

	buf_printf(&report->text, "    %s:%s\n", title, lines->count == 0 ? " nothing" : "");
	if (first > 0)
		buf_printf(&report->text, "      ... %zu more\n", first);
	for (size_t i = first; i < end; i++)
		buf_printf(&report->text, "    %c %s\n", i == bad ? '*' : ' ', lines->items[i]);
	if (bad == lines->count && lines->count > 0)
		buf_puts(&report->text, "    * (nothing more)\n");
	if (end < lines->count)
		buf_printf(&report->text, "      ... %zu more\n", lines->count - end);
}
