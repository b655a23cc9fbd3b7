/*
 * Where the histories of two files of one database part: somebody went back to a copy and wrote on,
 * and the other file holds what was undone by that.
 */
#ifndef BANSO_STORE_MEND_PARTING_H
#define BANSO_STORE_MEND_PARTING_H

#include <stdint.h>

#include "banso/base/attr.h"

struct db;

#define PARTING_NEVER INT64_MAX

/*
 * The number (`n`) from which on entries of a copy are not known to be of the database's history,
 * so that its numbers of sheets, people and rows may be those of others there: 0: all of them, or
 * the copy cannot be read; PARTING_NEVER: none, or none that could be. `last`: what is behind it in
 * the copy a purge wrote that was taken again there. `database`: what was taken out of it, with
 * what its indexes tell (told.h).
 */
int64_t parting_find(struct db *database, struct db *copy, int64_t last) MUST_USE NOT_NULL;

#endif
