/*
 * YAML as a tree. Only what a scenario needs: one document of maps, lists and
 * words. Anchors, references and tags are refused, so a small file cannot grow
 * into a large tree.
 */
#ifndef BANSO_SCENARIO_YAML_H
#define BANSO_SCENARIO_YAML_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/scenario/problem.h"

struct arena;

/* A hostile file within these bounds is read as quickly as an honest one. */
#define YAML_MAX_DEPTH 24
#define YAML_MAX_ITEMS 5000 /* of one list or map */

enum yaml_kind { YAML_SCALAR, YAML_LIST, YAML_MAP };

struct yaml {
	enum yaml_kind kind;
	int line, column; /* where it begins, as in struct problem */
	bool is_quoted;   /* a scalar in quotes or in a | or > block */
	bool is_broken;   /* a problem of it was reported: nothing more should be said of it */
	const char *text; /* a scalar's, in NFC, without line feeds at its end and without control
			   * characters but '\n' in it; never NULL */
	const struct yaml **keys;  /* a map's: scalars, each with its value in `items` */
	const struct yaml **items; /* values of a map, items of a list, in the order of the file */
	size_t count;
};

/*
 * Reads a text into a tree in the arena. NULL when there is none: the text is
 * not YAML, not UTF-8, holds control characters, or is empty. Problems of
 * single nodes (a key written twice, a reference) leave a tree. All problems
 * are added to *problems, not sorted.
 */
const struct yaml *yaml_read(
	struct arena *arena, const char *text, size_t text_bytes, struct problems *problems);

/* A plain scalar with nothing in it: "key:", ~ or null. */
bool yaml_is_empty(const struct yaml *node);

#endif
