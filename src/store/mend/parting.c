#include "banso/store/mend/parting.h"

#include <stdbool.h>

#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/db.h"

/* What the database says of an entry of the copy. */
enum likeness {
	LIKE_NOTHING, /* nothing */
	LIKE_SAME,    /* it has it, and with it all before it */
	LIKE_ANSWER,  /* it has the answer that was written by it: in this sheet, then, by whom */
	LIKE_OTHER    /* it has something else there, or calls something else by that number */
};

/* clang-format off */
/* The offset of a time is left out: older files got it later, each in the zone of its machine. */
#define ENTRY                                                                                      \
	"h.sheet, h.field, h.\"row\", h.\"column\", h.revision"
#define WRITTEN(table) "substr(" table ".at, 1, 19), " table ".who, " table ".text"
#define COPY "SELECT h.n, " ENTRY ", " WRITTEN("h") ", e.id, s.session, s.form, s.respondent"
#define OF_COPY                                                                                    \
	" FROM history h LEFT JOIN sheet s ON s.id = h.sheet"                                      \
	" LEFT JOIN engagement e ON e.id = s.engagement"
#define COPY_COLUMNS 13
#define COPY_BY_SITE_COLUMNS 16

static const char copy_sql[] = COPY OF_COPY " ORDER BY h.n";
static const char copy_by_site_sql[] = COPY ", i.identity, h.site_n, e.identity" OF_COPY
	" LEFT JOIN site i ON i.id = h.site ORDER BY h.n";

/* Its columns by their numbers. */
#define IS_ENTRY "(" ENTRY ") IS (?2, ?3, ?4, ?5, ?6)"
#define IS_WRITTEN(table) "(" WRITTEN(table) ") IS (?7, ?8, ?9)"
#define ANSWER_AT "v.sheet = ?2 AND v.field = ?3 AND v.\"row\" = ?4 AND v.\"column\" = ?5"
#define SHEET_OF "(s.engagement, s.session, s.form, s.respondent) = (?10, ?11, ?12, ?13)"
#define SITE "(?14, ?15)"
#define IDENTITY "?16"

#define SAME_OR_OTHER(is_same) "SELECT CASE WHEN " is_same " THEN 1 ELSE 3 END"
#define OTHER_SHEET                                                                                \
	"CASE WHEN EXISTS (SELECT 1 FROM sheet s WHERE s.id = ?2 AND NOT " SHEET_OF ")"            \
	" OR EXISTS (SELECT 1 FROM sheet s WHERE " SHEET_OF " AND s.id <> ?2) THEN 3 END"
/* An answer of an earlier revision than the entry's was never changed by it. */
#define ANSWER                                                                                     \
	"(SELECT CASE WHEN v.revision > ?6 THEN 0 WHEN v.revision = ?6 AND " IS_WRITTEN("v")       \
	" THEN 2 ELSE 3 END FROM value v WHERE " ANSWER_AT ")"

static const char by_entry_sql[] =
	"SELECT coalesce((" SAME_OR_OTHER(IS_ENTRY " AND " IS_WRITTEN("h")) " FROM history h WHERE h.n = ?1),"
	OTHER_SHEET ", " ANSWER ", 0)";
/* A damaged file may have lost the table of sites. */
static const char by_site_sql[] =
	"SELECT coalesce((" SAME_OR_OTHER(IS_ENTRY " AND CASE WHEN i.id IS NULL THEN " IS_WRITTEN("h")
		" ELSE (i.identity, h.site_n) IS " SITE " END")
	" FROM history h LEFT JOIN site i ON i.id = h.site WHERE h.n = ?1),"
	"(" SAME_OR_OTHER("(i.identity, t.site_n) IS " SITE)
	" FROM told_entry t JOIN site i ON i.id = t.site WHERE t.n = ?1),"
	"CASE WHEN EXISTS (SELECT 1 FROM engagement e WHERE e.id = ?10 AND e.identity <> " IDENTITY
	" AND " SCHEMA_IS_IDENTITY("e.identity") ") THEN 3 END,"
	OTHER_SHEET ", " ANSWER ", 0)";
/* clang-format on */

static enum likeness compare(struct db *database, struct statement *row, bool by_site)
{
	struct statement *other = db_prepare(database, by_site ? by_site_sql : by_entry_sql);
	enum likeness likeness = LIKE_NOTHING;

	for (int i = 0; i < (by_site ? COPY_BY_SITE_COLUMNS : COPY_COLUMNS); i++)
		db_bind_column(other, row, i);
	if (db_row(other))
		likeness = (enum likeness)db_int(other, 0);
	return db_done(other, NULL) ? likeness : LIKE_OTHER;
}

/* Whether the database has nothing that could be shown as somebody else's: no answers of its own;
 * and engagements of which the copy has one as well, or none. */
static bool is_bare(struct db *database, struct db *copy)
{
	static const char own_sql[] = "SELECT (SELECT count(1) FROM value)"
				      " + (SELECT count(1) FROM history)"
				      " + (SELECT count(1) FROM told_entry)";
	static const char engagements_sql[] = "SELECT count(1) FROM engagement";
	static const char copy_engagements_sql[] =
		"SELECT id, substr(created, 1, 19), created_by FROM engagement";
	static const char here_sql[] =
		"SELECT 1 FROM engagement"
		" WHERE (id, substr(created, 1, 19), created_by) = (?, ?, ?)";
	int64_t own = 0, engagements = 0;
	struct statement *row;
	bool is_known = false;

	if (!db_number(database, own_sql, &own, NULL) || own ||
		!db_number(database, engagements_sql, &engagements, NULL))
		return false;
	row = db_prepare(copy, copy_engagements_sql);
	while (!is_known && db_row(row)) {
		struct statement *here = db_prepare(database, here_sql);

		for (int i = 0; i < 3; i++)
			db_bind_column(here, row, i);
		is_known = db_row(here);
		is_known = db_done(here, NULL) && is_known;
	}
	return db_done(row, NULL) && (is_known || !engagements);
}

/* --- what may be called by the same number --- */

static bool take_numbers(struct db *database, struct db *copy, const char *sql,
	const char *insert_sql, int64_t proved)
{
	struct statement *row = db_prepare(copy, sql);
	bool good = true;

	db_bind_int(row, proved);
	while (good && db_row(row)) {
		struct statement *insert = db_prepare(database, insert_sql);

		db_bind_column(insert, row, 0);
		db_bind_column(insert, row, 1);
		good = db_run(insert, NULL);
	}
	return db_done(row, NULL) && good;
}

/*
 * Whether a sheet, a person or a row that the copy has since the last entry that is proved has the
 * number of one here. Where none has, what the copy wrote since then stands nowhere but under what
 * it was written for, whichever history it is of.
 */
static bool shares_numbers(struct db *database, struct db *copy, int64_t proved)
{
	static const char tables_sql[] =
		"CREATE TEMP TABLE newcomer (engagement TEXT, id TEXT, PRIMARY KEY (engagement, id));"
		"CREATE TEMP TABLE new_sheet (id INTEGER PRIMARY KEY, first INTEGER)";
	static const char newcomers_sql[] =
		"SELECT s.engagement, h.\"row\" FROM history h JOIN sheet s ON s.id = h.sheet"
		" WHERE h.\"row\" <> '' GROUP BY 1, 2 HAVING min(h.n) > ?";
	static const char sheets_sql[] =
		"SELECT sheet, min(n) FROM history GROUP BY 1 HAVING min(n) > ?";
	static const char shared_sql[] =
		"SELECT EXISTS (SELECT 1 FROM newcomer c JOIN sheet s"
		" ON s.engagement = c.engagement AND s.respondent = c.id"
		" WHERE s.id IN (SELECT sheet FROM value UNION SELECT sheet FROM history))"
		" OR EXISTS (SELECT 1 FROM draft d JOIN newcomer c"
		" ON c.engagement = d.engagement AND c.id IN (d.respondent, d.\"row\"))"
		" OR EXISTS (SELECT 1 FROM value v JOIN sheet s ON s.id = v.sheet JOIN newcomer c"
		" ON c.engagement = s.engagement AND c.id = v.\"row\")"
		" OR EXISTS (SELECT 1 FROM history h JOIN sheet s ON s.id = h.sheet JOIN newcomer c"
		" ON c.engagement = s.engagement AND c.id = h.\"row\")"
		" OR EXISTS (SELECT 1 FROM value v JOIN new_sheet n ON n.id = v.sheet"
		" WHERE v.sheet NOT IN (SELECT id FROM sheet))"
		" OR EXISTS (SELECT 1 FROM history h JOIN new_sheet n ON n.id = h.sheet"
		" WHERE h.sheet NOT IN (SELECT id FROM sheet))";
	int64_t shared = 1;

	return !db_script(database, tables_sql, NULL) ||
	       !take_numbers(database, copy, newcomers_sql, "INSERT INTO newcomer VALUES (?, ?)",
		       proved) ||
	       !take_numbers(
		       database, copy, sheets_sql, "INSERT INTO new_sheet VALUES (?, ?)", proved) ||
	       !db_number(database, shared_sql, &shared, NULL) || shared;
}

/*
 * Damage changes single entries; after a parting all differ. An entry that the database has proves
 * all before it. Behind the last of these only answers tell, up to the first one that tells of
 * something else: what nothing tells of may be of either history.
 */
int64_t parting_find(struct db *database, struct db *copy, int64_t last)
{
	bool by_site = schema_has_sites(database) && schema_has_sites(copy);
	struct statement *row = db_prepare(copy, by_site ? copy_by_site_sql : copy_sql);
	int64_t proved = 0;
	bool is_other = false;

	while (db_row(row) && db_int(row, 0) <= last) {
		enum likeness likeness = compare(database, row, by_site);

		if (likeness == LIKE_SAME)
			is_other = false;
		if (likeness == LIKE_SAME || (likeness == LIKE_ANSWER && !is_other))
			proved = db_int(row, 0);
		is_other = is_other || likeness == LIKE_OTHER;
	}
	if (!db_done(row, NULL))
		return 0;
	if (!proved)
		return !is_other && is_bare(database, copy) ? PARTING_NEVER : 0;
	if (proved < last && (is_other || !by_site || shares_numbers(database, copy, proved)))
		return proved + 1;
	return PARTING_NEVER;
}
