/*
 * A table in CP932, for programs that read no other: what it cannot hold is 〓 there, and told by
 * its cell.
 */
#ifndef BANSO_DOC_FORMATS_CSV_CP932_H
#define BANSO_DOC_FORMATS_CSV_CP932_H

#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/base/words.h"

struct buf;

#define CSV_LOST_KEPT 500

/* A cell that lost something. */
struct csv_lost {
	size_t row;       /* of the file, as a spreadsheet counts them; the head is 1 */
	const char *head; /* of its column */
	const char *text; /* as it was */
};

/* Of a table so far, from zeros and an arena, in which all texts are. */
struct csv_cp932 {
	struct arena *arena;
	struct csv_lost *items;
	size_t count, kept; /* once so many are kept, others are counted alone */
	struct words heads;
	size_t rows; /* that are complete */
};

/* Appends the next rows of a table in UTF-8, as csv_write() makes them: whole rows. */
void csv_cp932_add(struct csv_cp932 *table, struct buf *out, const char *csv,
	size_t size_bytes) NOT_NULL READS(3, 4);

#endif
