/*
 * Titles of people in a text (課長, 町内会長, 看護師). Beside a name that is hidden one would tell
 * who it is, if only one has it: it is hidden with the name. Without a name it still tells, and
 * somebody has to look at it.
 */
#ifndef BANSO_DOC_TITLED_H
#define BANSO_DOC_TITLED_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/model/course.h"
#include "banso/text/letters.h"

struct arena;

/* A name with the titles that stand around it. */
struct titled {
	size_t from, to;
	bool is_called; /* it was called by one: さん is to stand there */
};

/* Of a name from `from` to `to`, nothing in front of `least`: 課長の西田, 西田課長,
 * 西田さん（課長）, 課長（西田さん）. */
struct titled titled_around(struct arena *arena, const struct letters *text, size_t least,
	size_t from, size_t to) MUST_USE NOT_NULL;

/* Who is at the head of something: by such a title alone people are known where one has it. */
struct heads;

/* Of the people, in the arena: titles that end as 課長 does, by where they have them. */
const struct heads *titled_heads(
	struct arena *arena, struct participants people) MUST_USE NEVER_NULL NOT_NULL_AT(1);

/* Whether a word begins there that is the title of one of them alone, or of a town's head, of whom
 * there is one. */
bool titled_is_sole(struct arena *arena, const struct heads *heads, const struct letters *text,
	size_t at) MUST_USE NOT_NULL;

#endif
