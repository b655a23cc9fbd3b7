#include "salvage_join.h"

#include <string.h>

#include "agree.h"
#include "banso/store/care/row_number.h"
#include "banso/store/mend/salvage.h"
#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/db.h"
#include "halves.h"
#include "salvage_count.h"

/* Makes missing parents so that no text is left out: a scenario without its text, an engagement
 * with the scenario and pattern that most others have. */
static const char parents[] =
	"INSERT INTO engagement (id, scenario, pattern, created, created_by, pattern_title)"
	" SELECT s.engagement, e.scenario, e.pattern, '', '', e.pattern_title"
	" FROM (SELECT DISTINCT engagement FROM sheet"
	" WHERE engagement NOT IN (SELECT id FROM engagement)) s,"
	" (SELECT scenario, pattern, pattern_title FROM engagement"
	" GROUP BY 1, 2 ORDER BY count(*) DESC LIMIT 1) e;"
	"INSERT INTO scenario (hash, id, title, text)"
	" SELECT DISTINCT scenario, '', '', '' FROM engagement"
	" WHERE scenario NOT IN (SELECT hash FROM scenario);";

/* The revisions of a twin follow those of the sheet that is kept. */
static const char twins_joined[] =
	"INSERT INTO purge (n, place, at, who, open) SELECT 0, '', '', '', 1"
	" WHERE EXISTS (SELECT 1 FROM twin);"
	"UPDATE OR IGNORE history SET sheet = m.kept, revision = m.revision FROM"
	" (SELECT h.n, t.kept, coalesce((SELECT max(k.revision) FROM history k"
	" WHERE k.sheet = t.kept AND " SCHEMA_SAME_CELL("k",
		"h") " AND k.revision < 1 << 53), 0)"
		     " + row_number() OVER (PARTITION BY t.kept, h.field, h.\"row\", h.\"column\" ORDER BY h.n)"
		     " AS revision FROM history h JOIN twin t ON t.id = h.sheet) m WHERE history.n = m.n;"
		     "UPDATE OR REPLACE value SET sheet = t.kept, revision = coalesce((SELECT max(h.revision)"
		     " FROM history h WHERE h.sheet = t.kept AND " SCHEMA_SAME_CELL(
			     "h", "value") "), value.revision)"
					   " FROM twin t WHERE t.id = value.sheet;"
					   "DELETE FROM purge WHERE n = 0;";

static const char leave_out[] =
	"INSERT INTO purge (n, place, at, who, open) VALUES (0, '', '', '', 1);"
	"DELETE FROM sheet WHERE engagement NOT IN (SELECT id FROM engagement);"
	"DELETE FROM value WHERE sheet NOT IN (SELECT id FROM sheet);"
	"DELETE FROM history WHERE sheet NOT IN (SELECT id FROM sheet);"
	"DELETE FROM row_number WHERE engagement NOT IN (SELECT id FROM engagement);"
	"DELETE FROM stand WHERE engagement NOT IN (SELECT id FROM engagement);"
	"DELETE FROM purge WHERE n = 0;";

static const char values[] =
	"INSERT INTO value (sheet, field, \"row\", \"column\", revision, text, reason, at, who)"
	" SELECT sheet, field, \"row\", \"column\", max(revision), text, reason, at, who"
	" FROM history WHERE true GROUP BY sheet, field, \"row\", \"column\""
	" ON CONFLICT DO UPDATE SET revision = excluded.revision, text = excluded.text,"
	" reason = excluded.reason, at = excluded.at, who = excluded.who"
	" WHERE excluded.revision > value.revision;";

/* Entries from before schema 6 have a site with the identity of their engagement, and such numbers.
 */
#define OF_BEFORE "h.site_n >= 1 << 52"
#define SHEETS_OF_ENTRIES "history h JOIN sheet s ON s.id = h.sheet"

static const char identities[] =
	"INSERT OR IGNORE INTO site (id, identity) SELECT h.site, e.identity FROM " SHEETS_OF_ENTRIES
	" JOIN engagement e ON e.id = s.engagement WHERE " OF_BEFORE
	" AND h.site NOT IN (SELECT id FROM site) GROUP BY h.site;"
	"UPDATE OR IGNORE engagement SET identity = (SELECT i.identity FROM " SHEETS_OF_ENTRIES
	" JOIN site i ON i.id = h.site WHERE s.engagement = engagement.id AND " OF_BEFORE
	" LIMIT 1)"
	" WHERE identity = '' AND EXISTS (SELECT 1 FROM " SHEETS_OF_ENTRIES
	" JOIN site i ON i.id = h.site WHERE s.engagement = engagement.id AND " OF_BEFORE ");"
	"UPDATE engagement SET identity = " RANDOM_IDENTITY
	" WHERE NOT " SCHEMA_IS_IDENTITY("identity") ";";

/* The identities of these sites are lost: other copies know their entries by other ones. */
static const char new_sites[] =
	"INSERT INTO site (id, identity) SELECT site, " RANDOM_IDENTITY " FROM history"
	" WHERE site NOT IN (SELECT id FROM site) GROUP BY site;";

#define NOT_IN_HISTORY                                                                             \
	" FROM value v WHERE NOT EXISTS (SELECT 1 FROM history h WHERE " SCHEMA_SAME_PLACE(        \
		"h", "v") " AND h.revision = v.revision)"

static const char site_of_missing[] = "INSERT INTO site (identity) SELECT " RANDOM_IDENTITY
				      " WHERE EXISTS (SELECT 1" NOT_IN_HISTORY ");";

/* A missing entry is made from its value; its reason and its place in the order are lost. */
#define MISSING(columns, given)                                                                    \
	"INSERT OR IGNORE INTO history (" columns                                                  \
	"sheet, field, \"row\", \"column\", revision, text, reason, why, at, who) SELECT " given   \
	"sheet, field, \"row\", \"column\", revision, text, reason, '', at, who" NOT_IN_HISTORY

static const char missing_of_before[] = MISSING("", "");
static const char missing[] =
	MISSING("site, site_n, ", "(SELECT max(id) FROM site), row_number() OVER (), ");

static void expect_less(struct salvage *salvage, const char *name, int64_t less)
{
	for (size_t i = 0; i < salvage->count; i++)
		if (strcmp(salvage->tables[i].name, name) == 0 && salvage->tables[i].before >= less)
			salvage->tables[i].before -= less;
}

/* Two sheets that become one are no loss. */
static bool join_twins(struct salvage *salvage, struct err *err)
{
	static const char count_sql[] = "SELECT count(1) FROM twin";
	int64_t sheets = 0, before, after;

	if (!db_number(salvage->to, count_sql, &sheets, err) ||
		!salvage_count(salvage->to, salvage->arena, "value", &before) ||
		!db_script(salvage->to, twins_joined, err) ||
		!salvage_count(salvage->to, salvage->arena, "value", &after))
		return false;
	expect_less(salvage, "sheet", sheets);
	expect_less(salvage, "value", before - after);
	return true;
}

/* Restores the identities of sites and engagements: see store/tables/site.h. */
static bool join_sites(struct salvage *salvage, int64_t *guessed, struct err *err)
{
	int64_t told = 0;

	return !schema_has_sites(salvage->to) ||
	       (salvage_change(salvage->to, identities, &told, err) &&
		       salvage_change(salvage->to, new_sites, guessed, err));
}

static bool join_history(struct salvage *salvage, int64_t *guessed, struct err *err)
{
	int64_t told = 0;

	if (!schema_has_sites(salvage->to))
		return salvage_change(salvage->to, missing_of_before, guessed, err);
	return salvage_change(salvage->to, site_of_missing, &told, err) &&
	       salvage_change(salvage->to, missing, guessed, err);
}

bool salvage_join(struct salvage *salvage, struct joined *out, struct err *err)
{
	int64_t told = 0;

	if (!join_twins(salvage, err) ||
		!salvage_change(salvage->to, parents, &out->guessed, err) ||
		!salvage_change(salvage->to, leave_out, &out->orphans, err) ||
		!join_sites(salvage, &out->guessed, err) ||
		!halves_find(salvage, &out->halves, err) ||
		!agree_make(salvage->to, salvage->arena, &out->differing, err) ||
		!salvage_change(salvage->to, values, &told, err) ||
		!row_number_raise_all(salvage->to, err) ||
		!join_history(salvage, &out->guessed, err))
		return false;
	out->orphans -= 2; /* the script adds and deletes a row of its own */
	for (size_t i = 0; i < salvage->count; i++) {
		struct salvage_table *table = &salvage->tables[i];
		int64_t read = table->kept;

		if (!salvage_count(salvage->to, salvage->arena, table->name, &table->kept))
			return false;
		table->filled = table->kept > read ? table->kept - read : 0;
	}
	return true;
}
