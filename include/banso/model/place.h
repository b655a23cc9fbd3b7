/*
 * The one address of a value: engagement, session, form, respondent, field,
 * row, column, all by id. A part that does not apply is "", never NULL.
 *
 * The sheet of a `per: engagement` form has no session of its own (""),
 * although it is reached from every session that names the form; the sheet of
 * a `per: session` form has no respondent. What banso itself keeps (names,
 * dates, participants, tasks, notes) stands in forms whose ids begin with a
 * dot: see model/own.h.
 */
#ifndef BANSO_MODEL_PLACE_H
#define BANSO_MODEL_PLACE_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

struct arena;
struct buf;

struct place {
	const char *engagement, *session, *form, *respondent, *field, *row, *column;
};

#define PLACE_NONE                                                                                 \
	((struct place){.engagement = "",                                                          \
		.session = "",                                                                     \
		.form = "",                                                                        \
		.respondent = "",                                                                  \
		.field = "",                                                                       \
		.row = "",                                                                         \
		.column = ""})

/* The reason of a value, while it is typed, is a draft whose column ends so: no column of a
 * scenario has a dot. */
#define PLACE_REASON ".reason"

/* Where the draft of the reason for the value at `place` is; whether a place is such; and the place
 * of the value again. New strings are in the arena. */
struct place place_of_reason(struct arena *arena, const struct place *place) MUST_USE NOT_NULL;
bool place_is_reason(const struct place *place) MUST_USE NOT_NULL;
struct place place_without_reason(struct arena *arena, const struct place *place) MUST_USE NOT_NULL;

/* Whether none of its parts is NULL, as no place is. */
bool place_is_whole(const struct place *place) MUST_USE;

bool place_equal(const struct place *one, const struct place *other) MUST_USE NOT_NULL;
struct place place_copy(struct arena *arena, const struct place *place) MUST_USE NOT_NULL;

/*
 * As WHERE: ENGAGEMENT[/SESSION[/FORM[/RESPONDENT]]][#FIELD[:ROW[:COLUMN]]].
 * `session` (may be "") stands in where the place has a form but no session.
 */
void place_put_where(struct buf *out, const struct place *place, const char *session) NOT_NULL;

/*
 * WHERE as a person typed it, cut at its signs; nothing is looked up. Parts
 * that were not given are ""; the column goes to the end, whatever signs are in
 * it. False with err when it is malformed, also where a sign has nothing behind
 * it: that is not "all of it", for tsu/1/f2/$WHO was meant to name somebody.
 */
bool place_read(struct arena *arena, const char *where, struct place *out, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2, 3);
/* The same of what banso itself wrote: any part but the first may be blank. */
bool place_split(struct arena *arena, const char *where, struct place *out,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

#endif
