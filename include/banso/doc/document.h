/* The documents there are, and how each is built from a course. */
#ifndef BANSO_DOC_DOCUMENT_H
#define BANSO_DOC_DOCUMENT_H

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/doc/node.h"
#include "banso/model/course.h"

/* What asks for a document of a session: that it is to be held, or that it was. */
enum document_moment { MOMENT_ANY, MOMENT_BEFORE, MOMENT_AFTER };

enum document_needs { DOCUMENT_OF_COURSE, DOCUMENT_OF_SESSION, DOCUMENT_OF_FORM };

struct document {
	const char *id, *title;
	const char *about;   /* when it is used, as a sentence without its subject */
	const char *instead; /* what those may have who may not have it, as a sentence; NULL */
	enum document_moment moment;
	enum circle readers;       /* who mostly gets it */
	enum document_needs needs; /* how much of a WHERE it needs */
	bool is_of_its_day;        /* it tells a session as it was, see work/record.h */
	bool is_as_record;         /* others than the team read in it what its record says, too */
	const char *format;        /* the only one that it is written in; NULL: any */
	bool is_data;              /* nothing in it depends on the day; the team has the history */
	bool is_as_narrow;         /* it may be of less than it needs, too, where a place says so */
	/* `place` has the ids that where_resolve() gave. What `readers` may not have is cut by
	 * node_cut(); they are told so that what is put together from many people's answers is
	 * made of those that they may have. */
	struct node *(*build)(struct arena *arena, const struct course *course,
		const struct place *place, enum circle readers);
};

/* All documents; ends with an entry whose id is NULL. */
extern const struct document documents[];

/* By id; by NULL, the one that fits how much the place names. NULL with err, also if the place does
 * not name what the document needs. */
const struct document *document_find(
	const char *id, const struct place *place, struct err *err) MUST_USE NOT_NULL_AT(2);

/* The one that is written in no other format, of as much as the place names; NULL: there is none.
 */
const struct document *document_of_format(
	const char *format, const struct place *place) MUST_USE NOT_NULL;

/* Whether it is written in that format. */
bool document_takes(const struct document *document, const char *format) MUST_USE NOT_NULL;

/* As much of a place as the document is about. */
struct place document_place(
	const struct document *document, const struct place *place) MUST_USE NOT_NULL;

/* Builds a document and cuts it: from a course to what a circle may read. */
struct node *document_make(struct arena *arena, const struct document *document,
	const struct course *course, const struct place *place,
	enum circle circle) MUST_USE NOT_NULL;

/* What the circle will not see of it. */
struct left_outs document_left_out(struct arena *arena, const struct document *document,
	const struct course *course, const struct place *place,
	enum circle circle) MUST_USE NOT_NULL;

#endif
