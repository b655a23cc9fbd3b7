/* What failed in one file: where, what was expected, what was there. */
#ifndef PLAY_REPORT_H
#define PLAY_REPORT_H

#include <stddef.h>

#include "banso/base/buf.h"
#include "lines.h"

struct report {
	struct buf text;
	size_t failures;
};

/* "FILE:LINE: message" */
void report_failure(struct report *report, const char *path, size_t line, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

/* Lines below a failure, that at `bad` marked with '*' (LINES_NONE_BAD: none is). */
#define REPORT_NONE_BAD ((size_t)-1)
void report_lines(struct report *report, const char *title, const struct lines *lines, size_t bad);

#endif
