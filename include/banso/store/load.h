/* A whole course is read. */
#ifndef BANSO_STORE_LOAD_H
#define BANSO_STORE_LOAD_H

#include "banso/base/attr.h"
#include "banso/base/err.h"

struct arena;
struct course;
struct store;

/*
 * Loads a course whole into `arena`. Its scenario, read from the text that the
 * engagement keeps, is the store's: the course may be used until store_close().
 * NULL with err.
 */
struct course *store_load(struct store *store, struct arena *arena, const char *id,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

#endif
