/*
 * The one address of a value: engagement, session, form, respondent, field, row, column, all by id.
 * A part that does not apply is "", never NULL.
 *
 * The sheet of a `per: engagement` form has no session of its own (""), although every session that
 * names the form leads to it; the sheet of a `per: session` form has no respondent. What banso
 * itself keeps (names, dates, participants, tasks, notes) stands in forms whose ids begin with a
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

/* While a reason is typed, it is a draft whose column has this ending: no column of a scenario has
 * a dot. */
#define PLACE_REASON ".reason"

/* The place of the draft of a reason for the value at `place`; whether a place is such a one; and
 * back to the place of the value. New strings are in the arena. */
struct place place_of_reason(struct arena *arena, const struct place *place) MUST_USE NOT_NULL;
bool place_is_reason(const struct place *place) MUST_USE NOT_NULL;
struct place place_without_reason(struct arena *arena, const struct place *place) MUST_USE NOT_NULL;

/* Whether no part is NULL: true of every proper place. */
bool place_is_whole(const struct place *place) MUST_USE;

bool place_equal(const struct place *one, const struct place *other) MUST_USE NOT_NULL;
/* Whether both stand on one sheet: the same but for field, row and column. */
bool place_same_sheet(const struct place *one, const struct place *other) MUST_USE NOT_NULL;
/* Whether it is at or below `around`, a part of which that is "" matches everything. */
bool place_is_within(const struct place *place, const struct place *around) MUST_USE NOT_NULL;
struct place place_copy(struct arena *arena, const struct place *place) MUST_USE NOT_NULL;

/*
 * Appends it as WHERE: ENGAGEMENT[/SESSION[/FORM[/RESPONDENT]]][#FIELD[:ROW[:COLUMN]]]. `session`
 * (may be "") is used if the place has a form but no session.
 */
void place_put_where(struct buf *out, const struct place *place, const char *session) NOT_NULL;

/*
 * Splits a typed WHERE at its signs; looks nothing up. Parts not given are ""; the column takes the
 * rest, whatever signs are in it. False with err if it is malformed, also if nothing follows a
 * sign: tsu/1/f2/$WHO with an empty $WHO was meant to name one person, not all.
 */
bool place_read(struct arena *arena, const char *where, struct place *out, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2, 3);
/* The same for text that banso itself wrote: any part but the first may be blank. */
bool place_split(struct arena *arena, const char *where, struct place *out,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

#endif
