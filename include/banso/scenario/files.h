/* Scenarios as files: reading one, and finding the one that is meant in a folder. */
#ifndef BANSO_SCENARIO_FILES_H
#define BANSO_SCENARIO_FILES_H

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/scenario.h"
#include "banso/scenario/problem.h"

#define SCENARIO_MAX_BYTES (1024 * 1024)

/* Reads a scenario from a file into `arena`. NULL when there are problems, all of which are then in
 * *problems (in the arena too), whatever it held before. A file that cannot be read or is over
 * SCENARIO_MAX_BYTES fills err and leaves no problems; other problems are listed and err names the
 * first as file:line:column. */
struct scenario *scenario_read_file(struct arena *arena, const char *path,
	struct problems *problems, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

/*
 * The scenario named `id` in a folder, or the default one when id is NULL
 * (the file that says `default: true`, else the only one there is). Reads *.yaml in the order of
 * names and takes the first that fits; a file with problems is passed over, and named by err when
 * none fits.
 */
struct scenario *scenario_find(struct arena *arena, const char *folder, const char *id,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2);

/* Paths of the folder's *.yaml files in the order of names; none when it cannot be read. */
struct words scenario_files(struct arena *arena, const char *folder) MUST_USE NOT_NULL;

#endif
