/* Scenarios as files: reading one, and finding the one that is meant in a folder. */
#ifndef BANSO_SCENARIO_FILES_H
#define BANSO_SCENARIO_FILES_H

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/scenario.h"
#include "banso/scenario/problem.h"

#define SCENARIO_MAX_BYTES (1024 * 1024)

/* Reads a scenario from a file into `arena`. NULL if there are problems; *problems then has all of
 * them (also in the arena), and nothing it held before. A file that cannot be read fills err and
 * leaves no problems; otherwise err names the first problem as file:line:column. */
struct scenario *scenario_read_file(struct arena *arena, const char *path,
	struct problems *problems, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

/*
 * The scenario named `id` in a folder; if id is NULL, the default one (the file with `default:
 * true`, else the only file). Reads *.yaml; where two fit, there is none, and err names both. A
 * file with problems is skipped, and named by err if none fits.
 */
struct scenario *scenario_find(struct arena *arena, const char *folder, const char *id,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2);

/* Paths of the folder's *.yaml files in order of name; none if it cannot be read. */
struct words scenario_files(struct arena *arena, const char *folder) MUST_USE NOT_NULL;

/* Which of these files have one id, or say both that they are the default: a sentence each. Files
 * with problems do not count. */
struct words scenario_doubles(struct arena *arena, struct words files) MUST_USE NOT_NULL_AT(1);

/* Paths of the folder's *.yml files, which nobody reads. */
struct words scenario_misnamed(struct arena *arena, const char *folder) MUST_USE NOT_NULL;

#endif
