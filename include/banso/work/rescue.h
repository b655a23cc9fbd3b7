/*
 * Text that the database does not take, not even as a draft: as long as it does not, the text
 * stands in a file of its own instead of being lost, also by a kill. A thread writes it
 * (base/scribe.h), whole or not at all: nobody waits for the disk, and what is said of a file comes
 * a moment later.
 */
#ifndef BANSO_WORK_RESCUE_H
#define BANSO_WORK_RESCUE_H

#include <stdbool.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/place.h"
#include "banso/model/scenario.h"

struct arena;
struct course;
struct field;

/*
 * Puts a text into this run's file, banso-書きかけ-TIME.txt, instead of the one of the same place
 * before. Only this person may read the file; it is at home ($HOME), else in $TMPDIR (/tmp).
 * `label` says for people which value it is of; `session` (may be "") stands in where the place has
 * none.
 */
void rescue_text(const struct place *place, const char *session, const char *label,
	const char *text) NOT_NULL;

/* The same of a field's value; `course` and `field` may be NULL, then less is said. And how such a
 * value is called there, in the arena, and its session. */
void rescue_value(const struct course *course, const struct place *place, const struct field *field,
	const char *text) NOT_NULL_AT(2, 4);
const char *rescue_label(struct arena *arena, const struct course *course,
	const struct place *place, const struct field *field,
	const char **session) MUST_USE NEVER_NULL NOT_NULL_AT(1, 3, 5);

/* The database has the text of the place now, or nobody wants it: it goes out of the file, and with
 * the last one the file goes. */
void rescue_drop(const struct place *place) NOT_NULL;

/* Nobody is going to save the text of the place any more: it stays in the file. */
void rescue_leave(const struct place *place) NOT_NULL;

/* Whether the file is as it should be, or no folder would take it; waits `most_ms` for it at the
 * most. */
bool rescue_is_done(int64_t most_ms);

/* Whether there are such texts, and all of them are in the file. */
bool rescue_has_kept(void) MUST_USE;

/* Tells on stderr where this run's file is, if there is one; what no folder would take is written
 * there itself. For when the screens are gone and all is done. Where nobody reads (`is_read`), it
 * waits with nothing but that: the next start tells of the file. False: not all is in the database.
 */
bool rescue_tell(bool is_read) MUST_USE;

/* False with err where a file of that name is such a text, or would be taken for one. */
bool rescue_spares(const char *path, struct err *err) MUST_USE NOT_NULL_AT(1);

/* Such files of this person that stand there, in the arena, ~/ for $HOME/: by folder, the newest
 * first. */
struct words rescue_files(struct arena *arena) MUST_USE NOT_NULL;

/* The first of them; NULL: none. */
const char *rescue_left(struct arena *arena) MUST_USE;

#endif
