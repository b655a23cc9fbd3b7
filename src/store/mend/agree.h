/*
 * Answers and their history say the same again: of two texts for one revision the one of the
 * history stands, and the other one is in the history as well, unless a purge took it.
 */
#ifndef BANSO_STORE_MEND_AGREE_H
#define BANSO_STORE_MEND_AGREE_H

#include <stdbool.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

struct arena;
struct db;

/* *differing: how many answers said something else. Within a transaction, and when each site that
 * the history names is there, so that a new one is none of these. False with err. */
bool agree_make(struct db *db, struct arena *arena, int64_t *differing, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2, 3);

#endif
