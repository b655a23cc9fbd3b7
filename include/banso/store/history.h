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

#endif
