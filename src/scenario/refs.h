/* Words of a scenario that name something written elsewhere in it. */
#ifndef BANSO_SCENARIO_REFS_H
#define BANSO_SCENARIO_REFS_H

#include "map.h"

enum reference_kind {
	REFERENCE_FORM,
	REFERENCE_SESSION,
	REFERENCE_ROLE,
	REFERENCE_PATTERN,
	REFERENCE_ANSWER
};
#define REFERENCE_COUNT (REFERENCE_ANSWER + 1)

struct reference {
	enum reference_kind kind;
	const struct yaml *node;
};

/* A zeroed struct is an empty list; its items are in the reader's arena. */
struct references {
	struct reference *items;
	size_t count;
};

/*
 * Reads a list of ids (or a single one) to be checked later. A repeated word is reported at once.
 */
struct words references_read(struct references *references, const struct map *map, const char *key,
	bool required, enum reference_kind kind);

/* Adds one word to be checked later. */
void references_add(struct references *references, struct reader *reader, enum reference_kind kind,
	const struct yaml *node);

/* Reads the key `patterns` of a map: whether what is said there is for the pattern that is read. */
bool references_are_for_pattern(const struct map *map);

/* Reports those that do not exist in the whole scenario. */
void references_check(const struct references *references, struct reader *reader,
	const struct scenario *scenario);

#endif
