/* The fields of a form in a scenario, and what fields have in common with forms and steps. */
#ifndef BANSO_SCENARIO_FIELDS_H
#define BANSO_SCENARIO_FIELDS_H

#include "map.h"

struct fields {
	const struct field *items;
	size_t count;
};

/*
 * Reads a list of fields. `form` gives what a field has where it says nothing
 * itself: circle, attested, reconstructed. The scenario's themes, types and
 * roles must have been read.
 */
struct fields fields_read(struct reader *reader, const struct scenario *scenario,
	const struct form *form, const struct node *list);

enum circle part_circle(const struct part *part, enum circle otherwise);
const char *part_process(const struct part *part);

/* Reads "attested" and "reconstructed", at most one of them; both stay as they are when the map
 * has neither, which is reported when `required`. */
void part_source(
	const struct part *part, bool required, const char **attested, const char **reconstructed);

#endif
