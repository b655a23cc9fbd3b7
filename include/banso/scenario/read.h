/* A scenario from its text: every problem is found at once, each with its place. */
#ifndef BANSO_SCENARIO_READ_H
#define BANSO_SCENARIO_READ_H

#include "banso/base/attr.h"
#include "banso/model/scenario.h"
#include "banso/scenario/problem.h"

/*
 * Reads a scenario from text into `arena`. NULL if there are problems; *problems then has all of
 * them (also in the arena), and nothing it held before.
 */
struct scenario *scenario_read(struct arena *arena, const char *text, size_t text_bytes,
	struct problems *problems) MUST_USE NOT_NULL READS(2, 3);

/* The hash by which a scenario's text is known: 16 hexadecimal digits. */
const char *scenario_hash(struct arena *arena, const char *text,
	size_t text_bytes) MUST_USE NEVER_NULL NOT_NULL READS(2, 3);

#endif
