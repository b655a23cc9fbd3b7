/* How a table looks on a screen: `short` and `sign` of its columns, and its `grid`. */
#ifndef BANSO_SCENARIO_LOOK_H
#define BANSO_SCENARIO_LOOK_H

#include "map.h"

/* Reads them into a column; reports them in a field that is none. */
void look_read_column(const struct map *map, bool is_column, struct field *field);

/* Reads the two columns of a table's grid; its columns must have been read. */
void look_read_grid(const struct map *map, struct field *table);

#endif
