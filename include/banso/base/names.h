/* Things looked up by name: a table that is as quick with a hostile file as with a usual one. */
#ifndef BANSO_BASE_NAMES_H
#define BANSO_BASE_NAMES_H

#include <stddef.h>

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
 * Puts a thing (not NULL) in under its name, both kept by pointer. Returns NULL, or the
 * thing that already stands there under this name and stays.
 */
const void *names_add(
	struct names *names, struct arena *arena, const char *name, const void *thing);

/* NULL when there is none. */
const void *names_find(const struct names *names, const char *name);

#endif
