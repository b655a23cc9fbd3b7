/*
 * Taking out of a damaged database what can be read, table by table and row by row, into a new
 * one. What a page lost is jumped over; what is behind it is taken again.
 */
#ifndef BANSO_STORE_MEND_SALVAGE_H
#define BANSO_STORE_MEND_SALVAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

struct arena;
struct db;

struct salvage_table {
	const char *name;
	bool has_gap;     /* something in it could not be read */
	bool is_shuffled; /* its definition named the columns in another order */
	int64_t before;   /* rows there were; -1: nobody can tell */
	int64_t kept;     /* rows there are now, those filled in with them */
	int64_t filled;   /* of them: from a copy, or from what else tells them */
};

struct salvage {
	struct db *to;       /* the new database, foreign keys off; within a transaction */
	struct arena *arena; /* of the texts, and of SQL: outlives `to` and what is read */
	struct salvage_table *tables;
	size_t count;
	int64_t left_out;       /* entries of a copy that are not known to be of this history */
	bool has_noted;         /* see store/mend/halves.h */
	bool has_sound_history; /* the table and its indexes tell the same */
	int64_t moved; /* sheets that are whose the index tells, and not whose the table did */
};

/* Takes what can be read; `from` NULL: nothing can. False with err when the new one cannot be
 * written. */
bool salvage_read(struct salvage *salvage, struct db *from, struct err *err) MUST_USE;

/* Adds what is missing from a sound copy of an earlier day. `parting`: above 0, see parting_find().
 */
bool salvage_fill(struct salvage *salvage, struct db *copy, int64_t parting,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2);

/* The rows of a table; -1 and false where nobody can tell. An index may not hold all of them; where
 * the table itself is damaged it may be all that tells. */
bool salvage_count(
	struct db *db, struct arena *arena, const char *table, int64_t *out) MUST_USE NOT_NULL;

#endif
