#include "banso/store/mend/parting.h"

#include <stdbool.h>

#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/db.h"

enum likeness { LIKE_NEITHER, LIKE_SAME, LIKE_OTHER };

/* What a time is ahead of UTC was told later, by the zone in which each of the two was by then. */
#define ENTRY "h.n, h.sheet, h.field, h.\"row\", h.\"column\", h.revision, substr(h.at, 1, 19)"
#define ENTRY_COLUMNS 7
#define IS_SAME "SELECT (" ENTRY ") IS (?1, ?2, ?3, ?4, ?5, ?6, ?7)"

/* How an entry of the copy is to the one that has its number here. */
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

/* Damage hits an entry here and there. Where the two parted, all differ from some entry on; what
 * cannot be read before the first of these may be of either. */
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
