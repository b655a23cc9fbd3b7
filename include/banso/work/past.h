/* What was said before: read, and had again. */
#ifndef BANSO_WORK_PAST_H
#define BANSO_WORK_PAST_H

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/change.h"
#include "banso/model/course.h"
#include "banso/model/history.h"
#include "banso/model/session/readers.h"

struct store;

/* All revisions at and below a place: a part that is "" matches everything. False with err. */
bool past_read(struct store *store, struct arena *arena, const struct place *place,
	struct history *out, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

/* Whether what an entry tells may stand there again; else err says why not: it stands there now, a
 * rule forbids it, it is a memo whose lines stand apart, or something is typed there that is in no
 * history yet. */
bool past_may_return(struct store *store, const struct course *course,
	const struct history_entry *entry, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

/* Puts it there again in place of the revision that the person saw (0: nothing was there), and with
 * the readers they saw; stale where either is no longer so. */
enum change_result past_return(struct store *store, struct course *course,
	const struct history_entry *entry, long seen_revision, const struct together *together,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 5);

#endif
