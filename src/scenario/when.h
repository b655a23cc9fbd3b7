/* `when` of fields: read with each field, checked when all fields of the form are known. */
#ifndef BANSO_SCENARIO_WHEN_H
#define BANSO_SCENARIO_WHEN_H

#include "map.h"

struct when {
	size_t field;          /* position of the field that is shown or hidden */
	const struct yaml *at; /* the word that names the field it depends on */
	struct yaml_list is;
};

/* A zeroed struct is an empty list; its items are in the reader's arena. */
struct when_list {
	struct when *items;
	size_t count;
};

/* Reads the "when" of a field's map, if any, into the field and the list. */
void when_read(
	struct when_list *whens, const struct map *map, size_t position, struct field *field);

/*
 * Reports a `when` that names a missing field, a missing option, its own field, or a field in a
 * circle. `fields` are all of the form.
 */
void when_check(const struct when_list *whens, struct reader *reader,
	const struct scenario *scenario, const struct field *fields, size_t field_count);

#endif
