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
 * The number (`n`) from which on entries of a copy are, or may be, of another history than the
 * database: 0: all of them, or the copy cannot be read; PARTING_NEVER: none, as far as the database
 * can be read.
 */
int64_t parting_find(struct db *database, struct db *copy) MUST_USE NOT_NULL;

#endif
