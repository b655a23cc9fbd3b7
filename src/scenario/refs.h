/* Words of a scenario that name something written elsewhere in it. */
#ifndef BANSO_SCENARIO_REFS_H
#define BANSO_SCENARIO_REFS_H

#include "map.h"

enum reference_kind { REFERENCE_FORM, REFERENCE_SESSION, REFERENCE_ROLE };

struct reference {
	enum reference_kind kind;
	const struct yaml *node;
};

/* A zeroed struct is an empty list; its items are the reader's arena's. */
struct references {
	struct reference *items;
	size_t count;
};

/*
 * Reads a list of ids (or one alone) and keeps them to be checked. A word that
 * stands there twice is reported at once.
 */
struct words references_read(struct references *references, const struct map *map, const char *key,
	bool required, enum reference_kind kind);

/* Reports those that the whole scenario does not have. */
void references_check(const struct references *references, struct reader *reader,
	const struct scenario *scenario);

#endif
