/* Lookup by name: a hash table that a hostile file cannot slow down. */
#ifndef BANSO_BASE_NAMES_H
#define BANSO_BASE_NAMES_H

#include <stddef.h>

#include "banso/base/attr.h"

struct arena;

struct names_entry {
	const char *name; /* NULL: free */
	const void *thing;
};

/* A zeroed struct is an empty table; it grows in the arena given to names_add(). */
struct names {
	struct names_entry *entries;
	size_t count, room;
};

/*
 * Adds a thing (not NULL) under its name; both pointers are kept. Returns NULL, or the thing
 * already there under this name, which stays.
 */
const void *names_add(struct names *names, struct arena *arena, const char *name, const void *thing)
	NOT_NULL_AT(1, 2, 3);

/* NULL if there is none. */
const void *names_find(const struct names *names, const char *name) MUST_USE NOT_NULL;

#endif
