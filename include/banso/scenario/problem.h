/*
 * Problems of a scenario's text, each with its place, collected so that a
 * person sees all of them at once.
 */
#ifndef BANSO_SCENARIO_PROBLEM_H
#define BANSO_SCENARIO_PROBLEM_H

#include <stdarg.h>
#include <stddef.h>

#include "banso/base/attr.h"

struct arena;

/* One problem found in a file, with its place. */
struct problem {
	int line;   /* from 1 */
	int column; /* in characters (code points; a byte order mark does not count), from 1 */
	const char *text; /* what is wrong and what to do */
};

/* A zeroed struct is an empty list. */
struct problems {
	struct problem *items; /* in the order of the file */
	size_t count;
};

/* Adds a problem at the end; its text and the list are in the arena. */
void problems_add(struct problems *problems, struct arena *arena, int line, int column,
	const char *format, ...) PRINTF(5, 6) NOT_NULL;
void problems_vadd(struct problems *problems, struct arena *arena, int line, int column,
	const char *format, va_list args) PRINTF(5, 0) NOT_NULL;

/* A word of the file for use in a message: on one line, with … if it is long. */
const char *problems_word(struct arena *arena, const char *word) MUST_USE NEVER_NULL NOT_NULL;

/* Sorts them in the order of the file; problems of one place keep their order. */
void problems_sort(struct problems *problems) NOT_NULL;

#endif
