#include "banso/base/names.h"

#include <stdint.h>
#include <string.h>

#include "banso/base/arena.h"

#define ROOM_AT_FIRST 16 /* a power of two, as all later sizes */

static size_t hash(const char *name)
{
	uint64_t sum = UINT64_C(0xcbf29ce484222325); /* FNV-1a */

	for (; *name; name++)
		sum = (sum ^ (unsigned char)*name) * UINT64_C(0x100000001b3);
	return (size_t)(sum ^ sum >> 32);
}

/* The slot of this name, or the free slot where it would go. */
static struct names_entry *entry_of(const struct names *names, const char *name)
{
	size_t at = hash(name) & (names->room - 1);

	while (names->entries[at].name && strcmp(names->entries[at].name, name) != 0)
		at = (at + 1) & (names->room - 1);
	return &names->entries[at];
}

static void grow(struct names *names, struct arena *arena)
{
	struct names old = *names;

	names->room = old.room ? old.room * 2 : ROOM_AT_FIRST;
	names->entries = ARENA_ARRAY(arena, struct names_entry, names->room);
	for (size_t i = 0; i < old.room; i++)
		if (old.entries[i].name)
			*entry_of(names, old.entries[i].name) = old.entries[i];
}

const void *names_add(struct names *names, struct arena *arena, const char *name, const void *thing)
{
	struct names_entry *entry;

	if (names->count >= names->room / 2)
		grow(names, arena);
	entry = entry_of(names, name);
	if (entry->name)
		return entry->thing;
	*entry = (struct names_entry){name, thing};
	names->count++;
	return NULL;
}

const void *names_find(const struct names *names, const char *name)
{
	return names->room ? entry_of(names, name)->thing : NULL;
}
