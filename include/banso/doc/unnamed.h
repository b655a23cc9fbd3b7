/*
 * Names of participants in what somebody said, for readers who are told no names. What is hidden:
 * a name as the list has it, with or without the blank in it, and its beginning where さん, 課長 or
 * the like stands behind. A family name alone may be a place or a word of another meaning; it
 * stays.
 */
#ifndef BANSO_DOC_UNNAMED_H
#define BANSO_DOC_UNNAMED_H

#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/model/course.h"

/* The text with each such name as 〇〇, in the arena; *hidden counts them. */
const char *unnamed(struct arena *arena, const char *text, struct participants people,
	size_t *hidden) MUST_USE NEVER_NULL NOT_NULL_AT(1, 2, 4);

#endif
