/* What every paper for everybody needs beyond being cut: nothing in it says who wrote what. */
#ifndef BANSO_DOC_PUBLISHED_H
#define BANSO_DOC_PUBLISHED_H

#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/doc/node.h"
#include "banso/model/course.h"

/*
 * In a tree that was cut for the public: hides names in what people wrote in their own words
 * (doc/unnamed.h), which is marked as such, and takes away what tells the order in which anything
 * was written, and by whom: when that was, who filled a sheet (they are numbered, and have no 立場
 * that fewer than VOICE_LEAST of them have), the ids of notes and those of rows, which count from 1
 * in their table, and the order of tasks, which stand by their day and then by their text. How many
 * texts had a name in them.
 */
size_t published_tidy(
	struct arena *arena, struct node *document, const struct course *course) NOT_NULL;

#endif
