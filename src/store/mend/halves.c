#include "halves.h"

#include "banso/base/arena.h"
#include "banso/store/mend/salvage.h"
#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/db.h"
#include "banso/store/tables/place_columns.h"

/* clang-format off */
#define CELL "sheet, field, \"row\", \"column\""
#define ANSWERS(table) "SELECT " CELL ", revision, text FROM " table
#define LAST_ENTRIES                                                                               \
	"SELECT " CELL ", max(revision), text FROM history WHERE revision < 1 << 53"               \
	" GROUP BY " CELL
#define ONLY_IN(one, other) "SELECT " CELL " FROM (" one " EXCEPT " other ")"
#define LIST(halves)                                                                               \
	"SELECT s.engagement, s.session, s.form, s.respondent, h.field, h.\"row\", h.\"column\""     \
	" FROM (" halves ") h JOIN sheet s ON s.id = h.sheet ORDER BY 1, 2, 3, 4, 5, 6, 7"
/* clang-format on */

#define DIFFERING(table)                                                                           \
	LIST(ONLY_IN(ANSWERS(table), LAST_ENTRIES) " UNION " ONLY_IN(LAST_ENTRIES, ANSWERS(table)))

static const char all[] = DIFFERING("value");
/* Where entries are lost, nobody knows which was the last of an answer that does not stand. */
static const char all_noted[] = DIFFERING("noted");

/* Each entry stands in the table and in its indexes: where these agree, entries are what they were,
 * and answers follow them. What no entry tells of is then no answer of before either. */
static const char without_entry[] =
	LIST("SELECT " CELL
	     " FROM value v WHERE NOT EXISTS (SELECT 1 FROM history k WHERE " SCHEMA_SAME_PLACE(
		     "k", "v") " AND k.revision >= v.revision)");

/* Numbers are given one after the other. */
static bool is_gapless(struct db *db)
{
	static const char sql[] = "SELECT coalesce(max(n) - min(n) + 1, 0) = count(1) FROM history";
	int64_t is = 0;

	return db_number(db, sql, &is, NULL) && is;
}

bool halves_note(struct salvage *salvage, struct err *err)
{
	static const char sql[] =
		"CREATE TEMP TABLE noted AS SELECT " CELL ", revision, text FROM value";

	salvage->has_noted = true;
	salvage->has_sound_history = salvage->has_sound_history && is_gapless(salvage->to);
	return db_script(salvage->to, sql, err);
}

/* An index tells how many entries there were, the last as well. */
static bool has_all_entries(struct db *db)
{
	static const char sql[] =
		"SELECT (SELECT count(1) FROM told_entry) = (SELECT count(1) FROM history)";
	int64_t has = 0;

	return schema_has_sites(db) && is_gapless(db) && db_number(db, sql, &has, NULL) && has;
}

static const char *sql_of(const struct salvage *salvage)
{
	if (salvage->has_sound_history)
		return without_entry;
	return has_all_entries(salvage->to) ? all : all_noted;
}

bool halves_find(struct salvage *salvage, struct halves *out, struct err *err)
{
	struct statement *row;

	if (!salvage->has_noted)
		return true;
	row = db_prepare(salvage->to, sql_of(salvage));
	while (db_row(row)) {
		out->items =
			arena_push(salvage->arena, out->items, out->count, sizeof(*out->items));
		out->items[out->count++] = read_place(row, salvage->arena, 0);
	}
	return db_done(row, err);
}
