/* Parts of documents that show sheets. Used by the documents only. */
#ifndef BANSO_DOC_SHEET_PARTS_H
#define BANSO_DOC_SHEET_PARTS_H

#include "banso/base/attr.h"
#include "banso/doc/node.h"
#include "banso/model/course.h"

/*
 * Adds one form at one session below `parent`: a section with its sheets, each with its answers
 * (fields that are hidden or empty without a reason are left out). `only` (may be NULL) names the
 * one respondent and, if given, the one field, row and column to show. With `empty_too` a sheet
 * without answers is shown with its state. Under somebody's name a sheet of voices is the team's;
 * other readers have its voices (doc/voice_parts.h).
 */
void sheet_doc_add_form(struct arena *arena, struct node *parent, const struct course *course,
	const struct session *session, const struct form *form, const struct place *only,
	bool empty_too, enum circle readers);

/* Adds what the record of a session holds of a form: the fields that the scenario marks so, of
 * those that it publishes all where it is for everybody, as far as they are answered. Nothing if
 * none is. */
void sheet_doc_add_recorded(struct arena *arena, struct node *parent, const struct course *course,
	const struct session *session, const struct form *form, enum circle readers) NOT_NULL;

/* Adds what a paper for everybody says of the course above all else: the themes and the headlines
 * that the scenario publishes. Where they stand there the sheets leave them out. */
void sheet_doc_add_headlines(
	struct arena *arena, struct node *parent, const struct course *course) NOT_NULL;

/* Who may read a paper of the form, or of the one person's sheet that the place names. */
enum circle sheet_doc_circle(const struct form *form, const struct place *place) MUST_USE NOT_NULL;

#endif
