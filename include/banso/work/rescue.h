/*
 * Text that the database would not take, not even as a draft, when the program has to end: it goes
 * to a file of its own instead of being lost.
 */
#ifndef BANSO_WORK_RESCUE_H
#define BANSO_WORK_RESCUE_H

#include "banso/base/attr.h"
#include "banso/model/place.h"
#include "banso/model/scenario.h"

struct arena;
struct course;
struct field;

/*
 * Adds a text to this run's file, banso-書きかけ-TIME.txt, which only this person may read, at home
 * ($HOME), else in $TMPDIR, else in /tmp. `label` says for people which value it is of; `session`
 * (may be "") stands in where the place has none.
 */
void rescue_text(const struct place *place, const char *session, const char *label,
	const char *text) NOT_NULL;

/* The same of a field's value; `course` and `field` may be NULL, then less is said. */
void rescue_value(const struct course *course, const struct place *place, const struct field *field,
	const char *text) NOT_NULL_AT(2, 4);

/* Tells on stderr where this run's file is, if there is one; what no folder would take is written
 * there itself. For when the screens are gone. Where nobody reads (`is_read`), it waits with
 * nothing but that: the next start tells of the file. */
void rescue_tell(bool is_read);

/* Such files of this person that stand there, in the arena, ~/ for $HOME/: by folder, the newest
 * first. */
struct words rescue_files(struct arena *arena) MUST_USE NOT_NULL;

/* The first of them; NULL: none. */
const char *rescue_left(struct arena *arena) MUST_USE;

#endif
