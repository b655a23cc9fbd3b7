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

/* Within these bounds a hostile file is read as quickly as an honest one. */
#define YAML_MAX_DEPTH 24
#define YAML_MAX_ITEMS 5000 /* of one list or map */

enum yaml_kind { YAML_SCALAR, YAML_LIST, YAML_MAP };

struct yaml {
	enum yaml_kind kind;
	int line, column; /* the place where it begins, as in struct problem */
	bool is_quoted;   /* a scalar in quotes or in a | or > block */
	bool is_broken;   /* a problem of it was reported: say no more about it */
	const char *text; /* of a scalar: NFC, without line feeds at its end and without controls
			     except '\n'; never NULL */
	const struct yaml **keys;  /* of a map: scalars, each with its value in `items` */
	const struct yaml **items; /* values of a map, items of a list, in the order of the file */
	size_t count;
};

/*
 * Reads a text into a tree in the arena. NULL if there is none: the text is not YAML, not UTF-8,
 * contains control characters, or is empty. Problems of single nodes (a repeated key, a reference)
 * leave a tree. All problems are added to *problems, unsorted.
 */
const struct yaml *yaml_read(
	struct arena *arena, const char *text, size_t text_bytes, struct problems *problems);

/* A plain scalar without content: "key:", ~ or null. */
bool yaml_is_empty(const struct yaml *node);

#endif
