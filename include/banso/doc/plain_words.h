/* A course in the words that its scenario has for everybody: who was not there knows no 0.5mtg. */
#ifndef BANSO_DOC_PLAIN_WORDS_H
#define BANSO_DOC_PLAIN_WORDS_H

#include "banso/base/attr.h"
#include "banso/model/course.h"

/* The same course with plain titles of its sessions and forms, where there are any, in the arena;
 * what its scenario says of sessions and their steps calls them so, too. */
const struct course *plain_words_of(
	struct arena *arena, const struct course *course) MUST_USE NEVER_NULL NOT_NULL;

#endif
