/* Where a paper may name people who are in no list, or tell how to reach somebody: somebody has to
 * look there. */
#ifndef BANSO_DOC_SPOTS_H
#define BANSO_DOC_SPOTS_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/doc/node.h"
#include "banso/model/course.h"

struct spot {
	bool is_contact;    /* the label says so, too; else somebody may be named */
	struct place place; /* where it is written, by the session that leads there */
	struct place open;  /* the same as WHERE can name it: what banso keeps, by its session */
	/* In words: the 支援先, the sheet (session, form, person), the field; and without the form,
	 * for where there is little room. */
	const char *town, *sheet, *label, *title;
	const char *sentence; /* in which it may stand */
};

struct spots {
	struct spot *items;
	size_t count;
};

/*
 * Of a paper that was made for its readers: the sentences of own words in which somebody may be
 * named (doc/called.h) who is none of those who are hidden from everybody (doc/unnamed.h), or
 * which have a contact (text/contact.h). In the arena.
 */
struct spots spots_on(struct arena *arena, const struct course *course,
	const struct node *document) MUST_USE NOT_NULL;

#endif
