#include "banso/store/mend/parting.h"

#include <stdbool.h>

#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/db.h"

enum likeness { LIKE_NEITHER, LIKE_SAME, LIKE_OTHER };

/* The offset of a time is left out: older files got it later, each in the zone of its machine. */
#define ENTRY "h.n, h.sheet, h.field, h.\"row\", h.\"column\", h.revision, substr(h.at, 1, 19)"
#define ENTRY_COLUMNS 7
#define IS_SAME "SELECT (" ENTRY ") IS (?1, ?2, ?3, ?4, ?5, ?6, ?7)"

/* Compares an entry of the copy with the one of the same number in the database. */
static enum likeness compare(struct db *database, struct statement *row, bool by_site)
{
	static const char sql[] = IS_SAME " FROM history h WHERE h.n = ?1";
	/* A damaged file may have lost the table of sites. */
	static const char site_sql[] =
		IS_SAME " AND (i.identity IS NULL OR (i.identity, h.site_n) IS (?8, ?9))"
			" FROM history h LEFT JOIN site i ON i.id = h.site WHERE h.n = ?1";
	struct statement *other = db_prepare(database, by_site ? site_sql : sql);
	enum likeness likeness = LIKE_NEITHER;

	for (int i = 0; i < ENTRY_COLUMNS + (by_site ? 2 : 0); i++)
		db_bind_column(other, row, i);
	if (db_row(other))
		likeness = db_int(other, 0) ? LIKE_SAME : LIKE_OTHER;
	return db_done(other, NULL) ? likeness : LIKE_OTHER;
}

/* Damage changes single entries. After a parting all entries differ up to the last one; unreadable
 * ones before the first different one may belong to either history. */
int64_t parting_find(struct db *database, struct db *copy)
{
	static const char sql[] = "SELECT " ENTRY " FROM history h ORDER BY h.n";
	static const char site_sql[] = "SELECT " ENTRY ", i.identity, h.site_n FROM history h"
				       " LEFT JOIN site i ON i.id = h.site ORDER BY h.n";
	bool by_site = schema_has_sites(database) && schema_has_sites(copy), has_parted = false;
	struct statement *row = db_prepare(copy, by_site ? site_sql : sql);
	int64_t last_same = -1;

	while (db_row(row)) {
		enum likeness likeness = compare(database, row, by_site);

		if (likeness == LIKE_SAME)
			last_same = db_int(row, 0);
		if (likeness != LIKE_NEITHER)
			has_parted = likeness == LIKE_OTHER;
	}
	if (!db_done(row, NULL))
		return 0;
	return has_parted ? last_same + 1 : PARTING_NEVER;
}
