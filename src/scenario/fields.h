/* The fields of a form in a scenario, and what fields have in common with forms and steps. */
#ifndef BANSO_SCENARIO_FIELDS_H
#define BANSO_SCENARIO_FIELDS_H

#include "map.h"

struct fields {
	const struct field *items;
	size_t count;
};

/*
 * Reads a list of fields. `form` gives what a field does not say itself: circle, attested,
 * reconstructed. The scenario's themes, types and roles must have been read.
 */
struct fields fields_read(struct reader *reader, const struct scenario *scenario,
	const struct form *form, const struct yaml *list);

enum circle map_circle(const struct map *map, enum circle otherwise);
const char *map_process(const struct map *map);

/* Reads "attested" or "reconstructed"; not both are allowed. Without either, both stay as they are,
 * which is reported if `required`. */
void map_source(
	const struct map *map, bool required, const char **attested, const char **reconstructed);

#endif
