/* Who changed a value, when and to what. */
#ifndef BANSO_STORE_HISTORY_H
#define BANSO_STORE_HISTORY_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/history.h"

struct arena;
struct place;
struct store;

/* All revisions at and below a place: a part that is "" matches everything. */
bool store_history(struct store *store, struct arena *arena, const struct place *place,
	struct history *out, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

/* Whether the revision of the value at a place was written through this store, since it was opened:
 * another window of the same login, under the same name, is somebody else. */
bool store_wrote(struct store *store, const struct place *place, long revision) MUST_USE NOT_NULL;

/* Whether the value at a place was last changed after the one at another: false where it never was.
 */
bool store_is_later(struct store *store, const struct place *place,
	const struct place *other) MUST_USE NOT_NULL;

#endif
