/*
 * The statements of the one door, each within the transaction that is under way. They check
 * nothing: change.c decides what is stale, the same, or kept. False with err. Texts that are read
 * are in the arena.
 */
#ifndef BANSO_STORE_STATEMENTS_H
#define BANSO_STORE_STATEMENTS_H

#include "internal.h"

struct arena;
struct value;

/* Finds the number of the sheet of a place; *sheet 0: nothing was ever written on it. */
bool stored_find_sheet(
	struct store *store, const struct place *place, int64_t *sheet, struct err *err);
bool stored_make_sheet(
	struct store *store, const struct place *place, int64_t *sheet, struct err *err);

/* Reads the value at a place; revision 0 and empty texts if there is none. */
bool stored_read_value(struct store *store, struct arena *arena, int64_t sheet,
	const struct place *place, struct value *there, struct err *err);
bool stored_write_value(struct store *store, int64_t sheet, const struct place *place,
	const struct value *value, struct err *err);
bool stored_add_history(struct store *store, int64_t sheet, const struct place *place,
	const struct value *value, const char *why, struct err *err);

#define STORED_MOST_ROWS 999999999 /* banso gives no number with more digits */

/* The highest number given to a row with this letter; it never falls. */
bool stored_last_row_number(struct store *store, const char *engagement, const char *prefix,
	int64_t *last, struct err *err);
/* *number becomes the next above it that no row with this letter ever had: for when the highest was
 * given, as by another program. */
bool stored_free_row_number(struct store *store, const char *engagement, const char *prefix,
	int64_t *number, struct err *err);
bool stored_raise_row_number(struct store *store, const char *engagement, const char *prefix,
	int64_t number, struct err *err);

/* The position of the last row of a table; "": it has none. */
bool stored_last_position(struct store *store, struct arena *arena, const struct place *place,
	const char **last, struct err *err);

#endif
