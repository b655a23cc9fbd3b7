/* How fields look on a screen: `page` of those that stand together, `shows` of one that speaks of a
 * table, `short` and `sign` of the columns of one, and its `grid`. */
#ifndef BANSO_SCENARIO_LOOK_H
#define BANSO_SCENARIO_LOOK_H

#include "map.h"

/* Reads them into a column; reports them in a field that is none. */
void look_read_column(const struct map *map, bool is_column, struct field *field);

/* Reads the two columns of a table's grid; its columns must have been read. */
void look_read_grid(const struct map *map, struct field *table);

/* Reads the page of a field; reports it in a column, and in a field that is not short. */
void look_read_page(const struct map *map, bool is_column, struct field *field);

/* Reports fields of one page that do not stand together: that at `at`, of those read so far. */
void look_check_page(const struct map *map, const struct field *fields, size_t at);

/* Reads which table stands above a field; reports it in a column. */
void look_read_shows(const struct map *map, bool is_column, struct field *field);

/* Reports one that is no table in front of the field at `at`, of those read so far. */
void look_check_shows(const struct map *map, const struct field *fields, size_t at);

#endif
