/*
 * What the indexes of a damaged database tell of rows that are lost in its tables: whose sheet
 * bears which number, and who wrote the entry of which number. It is the file's own word: nobody
 * else knows it, not even a copy of an earlier day.
 */
#ifndef BANSO_STORE_MEND_TOLD_H
#define BANSO_STORE_MEND_TOLD_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

struct db;
struct salvage;

/*
 * Reads it from the file, after its tables (salvage_read()). Lost sheets and sites are there again;
 * a sheet of which table and index say different things is settled where something else tells, else
 * left out. A table that tells more than half of all otherwise shows that the index is wrong, and
 * an order that is none, or a number told twice, that these entries are: there the table stands.
 * What is told of entries stands in `told_entry` (n, site, site_n), a table of this connection
 * alone.
 */
bool told_read(struct salvage *salvage, struct db *from, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

#endif
