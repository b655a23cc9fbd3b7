/*
 * Who is named somewhere in a course, so that papers for others can leave the names out. A word
 * that the course needs is no name, wherever it was written as one: a role, the town, an office,
 * 匿名.
 */
#ifndef BANSO_DOC_NAMED_H
#define BANSO_DOC_NAMED_H

#include "banso/base/attr.h"
#include "banso/model/course.h"

/* Everybody in the list, who was at a session and is no longer in it, 進行役 and 記録者 of any
 * session, and those whom sheets name in fields for names, by all names that they ever had there,
 * in the arena; each name once. */
struct participants named_people(
	struct arena *arena, const struct course *course) MUST_USE NOT_NULL;

/* The words of a name, with a blank between them, as people call whom a list has as ※井上 進,
 * "井上" 進, ㈱井上 進, 2. 井上 進 or 井上 進（課長）; in the arena. */
const char *named_plain(struct arena *arena, const char *name) MUST_USE NEVER_NULL NOT_NULL;

#endif
