/*
 * Voices: what people wrote on sheets of their own, by question and 立場, without their names.
 * Used by the documents only.
 *
 * Whether others may read a sheet, its person said on it (`consent` of its fields): いいえ, and
 * nobody but the team reads it; はい, and everybody may, unless the scenario keeps the question
 * from them. A form whose scenario was made before there was that mark has none: there each check
 * that says いいえ counts, and no はい does. A single answer of theirs may be kept with the team,
 * too (voice_is_unquoted()).
 */
#ifndef BANSO_DOC_VOICE_PARTS_H
#define BANSO_DOC_VOICE_PARTS_H

#include "banso/base/attr.h"
#include "banso/doc/node.h"
#include "banso/model/course.h"

/* Who may read what one person wrote in a field of that circle. */
enum circle voice_circle(const struct form *form, const struct sheet *sheet,
	enum circle field) MUST_USE NOT_NULL_AT(1);

/* The most readers that any sheet of the form may have: who is told that there is such a form. */
enum circle voice_form_circle(const struct form *form) MUST_USE NOT_NULL;

/*
 * Adds the voices of a form at a session below `section`, as `readers` may have them: a role of
 * which fewer than VOICE_LEAST answered a question has no name of its own there. Where fewer than
 * these answered it at all, or only fewer of them may be read, their answers are the team's and
 * others are told how many answered, unless each of them said はい: who of two said いいえ knows
 * whose the other answer is. Their order says nothing of who wrote them. `field` is the one
 * question that is asked for; "" for all.
 */
#define VOICE_LEAST 3
void voice_parts_add(struct arena *arena, struct node *section, const struct course *course,
	const struct session *session, const struct form *form, const char *field,
	enum circle readers) NOT_NULL;

#endif
