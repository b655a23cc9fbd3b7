/*
 * 練習: fictional towns to try everything on, in a database of its own. It
 * stands beside the real one and never in its place.
 */
#ifndef BANSO_WORK_PRACTICE_H
#define BANSO_WORK_PRACTICE_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

struct arena;
struct store;

/* practice.db in the folder of the real database. */
char *practice_path(struct arena *arena, const char *database) MUST_USE NEVER_NULL NOT_NULL;

/*
 * Opens the practice database; one that is not there is filled first, with the
 * towns in the folder `practice` of the scenarios. `database`: the real one,
 * which must be another file. `who`: as in database_open(). NULL with err.
 */
struct store *practice_open(const char *path, const char *database, const char *scenarios,
	const char *who, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

/* Fills it anew: what was tried in it before is gone. Who practises there goes on in what is new.
 */
bool practice_fill(const char *path, const char *database, const char *scenarios, const char *who,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

#endif
