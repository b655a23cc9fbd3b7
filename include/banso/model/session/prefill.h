/*
 * What a field shows of itself until somebody types: what the list of participants says, a day, or
 * what stands there of the last session. A day and what was so last time are guesses, which are
 * told from what was kept until somebody goes through them.
 */
#ifndef BANSO_MODEL_SESSION_PREFILL_H
#define BANSO_MODEL_SESSION_PREFILL_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/model/course.h"
#include "banso/text/date/date.h"

/* Where a guess comes from. */
enum guess {
	GUESS_NONE, /* nothing is guessed there */
	GUESS_PILE, /* the same form of another one at this session got it today */
	GUESS_SESSION /* the session from which the sheet was opened is on that day, or was */,
	GUESS_TODAY,
	GUESS_LAST /* the last session before has it so */
};

/*
 * The text of a field that nobody has answered, "" for none. `sheet` is the place of the value, or
 * of its sheet; `session` the one from which it was opened, which the place of a sheet of the whole
 * course does not have. A guessed day is written to `day`, and the ground of a guess to *guess
 * (NULL: nobody asks).
 *
 * A pile of sheets that were filled on another day than their session is keyed with one day typed:
 * what was kept last today in that field of a sheet of this form and session goes before the rule.
 */
const char *prefill_text(const struct course *course, const struct field *field,
	const struct place *sheet, const char *session, struct date today, char day[DATE_ISO_BYTES],
	enum guess *guess) MUST_USE NEVER_NULL NOT_NULL_AT(1, 2, 3, 4, 6);

/* Appends it as people read it, a guess with its sign. */
void prefill_put(struct buf *out, const struct course *course, const struct field *field,
	const struct place *sheet, const char *session, struct date today)
	NOT_NULL_AT(1, 2, 3, 4, 5);

#endif
