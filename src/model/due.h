/* By when something is due, where no day says it: up to a session that is named (2回目支援まで), or
 * in words of which nobody can say which day they are (お盆明け). */
#ifndef BANSO_MODEL_DUE_H
#define BANSO_MODEL_DUE_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/model/course.h"

/* How many bytes of what was typed say when, in front of まで or までに. */
size_t due_bytes(const char *typed) MUST_USE NOT_NULL;

/* The session of the course that is named by its title or by how only one title begins (2回目まで),
 * with or without まで; NULL: none is. */
const struct session *due_session(const struct course *course, const char *typed) MUST_USE NOT_NULL;

/* Appends it as it is kept: with its day, if it has one. */
void due_put_session(
	struct buf *out, const struct course *course, const struct session *session) NOT_NULL;

/* Whether words say when, rather than a day that was mistyped: all but signs, digits and what dates
 * are made of are letters of Japanese, and they fit into a column. */
bool due_are_words(const char *typed) MUST_USE NOT_NULL;

#endif
