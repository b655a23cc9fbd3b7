/*
 * Names of people in what somebody said, for readers who are told no names. What is hidden, in any
 * kana, width and form of kanji (髙 is 高, 関が原 関ヶ原), with or without a blank, ・ or the end
 * of a line in it; signs around it in the list are none of it (named_plain()):
 *  - a name as it is listed;
 *  - its family name, which stands before its blank: of two characters or more wherever it stands,
 *    unless it is a place (西田町); a shorter one, or its beginning, only before さん, 課長 or the
 * like;
 *  - its given names, behind the blank, only before those.
 * A name of two characters without a blank is as a family name, for it may be one; of a longer one
 * the family name is guessed: where kana begin (髙橋トシ), else its first two characters, or three.
 * Behind kanji that may be of the same word what stands before such a title is hidden with them, so
 * that no half of a name is left (中西さん, where 西 is listed); the beginning of a listed family
 * name is none there (中野さん, where 野呂田 is).
 * Nothing knows nicknames, or people nobody has listed: somebody has to read it.
 */
#ifndef BANSO_DOC_UNNAMED_H
#define BANSO_DOC_UNNAMED_H

#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/doc/node.h"
#include "banso/model/course.h"

struct unnamed;

/* Whose names are hidden, in the arena. Names that are empty, or a title alone (会長), are none. */
const struct unnamed *unnamed_people(
	struct arena *arena, struct participants people) MUST_USE NEVER_NULL NOT_NULL_AT(1);

/* Whose names are hidden on the document that the node stands in, of the course: read when first
 * asked for, in the arena of the document. */
const struct unnamed *unnamed_on(struct arena *arena, const struct course *course,
	const struct node *node) MUST_USE NEVER_NULL NOT_NULL;

/* The text with each such name as 〇〇, in the arena; *hidden counts them. */
const char *unnamed(struct arena *arena, const char *text, const struct unnamed *people,
	size_t *hidden) MUST_USE NEVER_NULL NOT_NULL;

#endif
