#include "banso/store/mend/salvage.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/store/mend/parting.h"
#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/db.h"

#define GAPS_OF_PAGE 16

/* --- SQL made of the names in our own schema --- */

struct reading {
	struct db *db;
	const char *up, *down,
		*probe; /* NULL: the keys are no numbers, so no gap can be jumped over */
	const char *insert;
	int columns;
	int64_t parting; /* of a copy, see parting_find(); 0: this is the database itself */
	bool is_bounded; /* only rows from before the parting are read */
};

/* Whether it is a table with rows of its own, not a view or a table of another program's module. */
static bool has_rows(struct db *db, const char *table)
{
	static const char sql[] =
		"SELECT 1 FROM sqlite_schema WHERE type = 'table' AND rootpage > 0"
		" AND name = ? COLLATE NOCASE";
	struct statement *statement = db_prepare(db, sql);
	bool has;

	db_bind_text(statement, table);
	has = db_row(statement);
	return db_done(statement, NULL) && has;
}

/* The number of a site holds in one file only: rows of the history are moved by its identity. */
#define SITE_HERE "(SELECT id FROM site WHERE identity = ?)"
#define SITE_IDENTITY "(SELECT identity FROM site WHERE id = history.site)"

/* The rows of a copy that belong to entries from before the parting. Answers are made from their
 * entries later; tables that are not listed are taken whole. */
static const struct {
	const char *table, *rows;
} before_parting[] = {
	{"history", "n < ?"},
	{"sheet", "id IN (SELECT sheet FROM history WHERE n < ?)"},
	{"engagement", "id IN (SELECT s.engagement FROM history h JOIN sheet s ON s.id = h.sheet"
		       " WHERE h.n < ?)"},
	{"value", "false AND ?"},
};

static const char *rows_before(const char *table)
{
	for (size_t i = 0; i < sizeof(before_parting) / sizeof(before_parting[0]); i++)
		if (strcmp(before_parting[i].table, table) == 0)
			return before_parting[i].rows;
	return NULL;
}

/* Adds the columns that both databases have, as read, with a mark for each bound value. A site is
 * read from a copy by its identity. */
static int put_columns(struct buf *names, struct buf *reads, struct buf *marks,
	const struct reading *reading, struct db *to, const char *table)
{
	static const char sql[] = "SELECT name FROM pragma_table_info(?) ORDER BY cid";
	static const char has_sql[] = "SELECT 1 FROM pragma_table_info(?)"
				      " WHERE name = ? COLLATE NOCASE";
	struct statement *statement = db_prepare(to, sql);
	int count = 0;

	db_bind_text(statement, table);
	while (db_row(statement)) {
		struct statement *has = db_prepare(reading->db, has_sql);
		const char *name = db_text(statement, 0), *comma = count ? ", " : "";
		bool is_site = reading->parting && strcmp(name, "site") == 0;

		db_bind_text(has, table);
		db_bind_text(has, name);
		if (db_row(has)) {
			buf_printf(names, "%s\"%s\"", comma, name);
			if (is_site)
				buf_printf(reads, "%s" SITE_IDENTITY, comma);
			else
				buf_printf(reads, "%s\"%s\"", comma, name);
			buf_printf(marks, "%s%s", comma, is_site ? SITE_HERE : "?");
			count++;
		}
		MAY_FAIL(db_done(has, NULL));
	}
	MAY_FAIL(db_done(statement, NULL));
	return count;
}

/* The column by which rows are ordered: the hidden number, or the first column of the key. */
static const char *key_of(struct salvage *salvage, const char *table, bool *is_number)
{
	static const char sql[] =
		"SELECT i.name, i.type, l.wr FROM pragma_table_info(?1) i, pragma_table_list l"
		" WHERE l.schema = 'main' AND l.name = ?1 AND i.pk = 1";
	struct statement *statement = db_prepare(salvage->to, sql);
	const char *key = "rowid";

	*is_number = true;
	db_bind_text(statement, table);
	if (db_row(statement) && db_int(statement, 2)) {
		key = arena_printf(salvage->arena, "\"%s\"", db_text(statement, 0));
		*is_number = strcmp(db_text(statement, 1), "INTEGER") == 0;
	}
	MAY_FAIL(db_done(statement, NULL));
	return key;
}

/* `parting`: see struct reading. */
static struct reading reading_of(struct salvage *salvage, struct db *from, const char *table,
	const char *verb, int64_t parting)
{
	struct arena *arena = salvage->arena;
	struct reading reading = {.db = from, .parting = parting};
	struct buf names = {0}, reads = {0}, marks = {0};
	bool is_number;
	const char *key = key_of(salvage, table, &is_number), *list, *where = "";

	if (has_rows(from, table))
		reading.columns = put_columns(&names, &reads, &marks, &reading, salvage->to, table);
	list = buf_text(&reads);
	if (parting && parting != PARTING_NEVER && rows_before(table)) {
		reading.is_bounded = true;
		where = arena_printf(arena, " AND %s", rows_before(table));
	}
	reading.insert = arena_printf(arena, "%s INTO \"%s\" (%s) VALUES (%s)", verb, table,
		buf_text(&names), buf_text(&marks));
	reading.up = arena_printf(arena,
		"SELECT %s, %s FROM \"%s\" NOT INDEXED WHERE %s %s%s ORDER BY %s", key, list, table,
		key, is_number ? ">= ?" : ">= ''", where, key);
	reading.down = arena_printf(arena,
		"SELECT %s, %s FROM \"%s\" NOT INDEXED WHERE %s %s%s ORDER BY %s DESC", key, list,
		table, key, is_number ? "< ?" : ">= ''", where, key);
	if (is_number)
		reading.probe = arena_printf(arena,
			"SELECT %s FROM \"%s\" NOT INDEXED WHERE %s >= ? ORDER BY %s LIMIT 1", key,
			table, key, key);
	buf_free(&names);
	buf_free(&reads);
	buf_free(&marks);
	return reading;
}

/* --- rows --- */

struct run {
	bool is_whole;   /* the last row was reached */
	bool is_written; /* the new database took each row */
	int64_t last;    /* the highest key that could be read */
};

static bool insert_row(struct salvage *salvage, const struct reading *reading,
	struct statement *row, struct err *err)
{
	struct statement *insert = db_prepare(salvage->to, reading->insert);
	bool refused;

	for (int i = 0; i < reading->columns; i++)
		db_bind_column(insert, row, i + 1);
	return db_run_unless_refused(insert, &refused, err);
}

static struct run take(struct salvage *salvage, const struct reading *reading, const char *sql,
	int64_t bound, int64_t last, struct err *err)
{
	struct statement *row = db_prepare(reading->db, sql);
	struct run run = {.is_written = true, .last = last};

	if (reading->probe)
		db_bind_int(row, bound);
	if (reading->is_bounded)
		db_bind_int(row, reading->parting);
	while (run.is_written && db_row(row)) {
		run.is_written = insert_row(salvage, reading, row, err);
		/* Rows of a damaged file may come in any order. */
		if (db_int(row, 0) > run.last)
			run.last = db_int(row, 0);
	}
	run.is_whole = db_done(row, NULL);
	return run;
}

/* The key at which reading goes on behind a gap; 0: nothing more is there. */
static int64_t find_behind(const struct reading *reading, int64_t last)
{
	for (int64_t step = 1; step < (int64_t)1 << 50; step *= 2) {
		struct statement *row = db_prepare(reading->db, reading->probe);
		bool found;

		db_bind_int(row, last + step);
		found = db_row(row);
		if (db_done(row, NULL))
			return found ? last + step : 0;
	}
	return 0;
}

/* Damage makes a few gaps a page. Pages that refer to one another make one behind each row, and
 * give the same rows again and again. */
static int64_t most_gaps(struct db *db)
{
	int64_t pages = 0;

	MAY_FAIL(db_number(db, "PRAGMA page_count", &pages, NULL));
	return 1000 + GAPS_OF_PAGE * pages;
}

static bool take_table(
	struct salvage *salvage, const struct reading *reading, bool *has_gap, struct err *err)
{
	int64_t from = 0, gaps = most_gaps(reading->db);
	struct run run = {.is_written = true};

	do {
		run = take(salvage, reading, reading->up, from, from, err);
		if (!run.is_written || run.is_whole)
			return run.is_written;
		*has_gap = true;
		/* A table without end goes on with more of the same. */
		from = reading->probe && !db_was_endless(reading->db) && gaps-- > 0
			       ? find_behind(reading, run.last)
			       : 0;
		/* Reads back from there to the other edge of the gap; after the last row from the
		 * very end. */
		run = take(salvage, reading, reading->down, from ? from : INT64_MAX, 0, err);
	} while (run.is_written && from);
	return run.is_written;
}

/* --- tables --- */

/* An index may not hold all of them; where the table itself is damaged it may be all that tells. */
static bool is_number_of_rows(struct db *db, struct arena *arena, const char *table, int64_t *out)
{
	const char *sql = arena_printf(arena, "SELECT count(1) FROM \"%s\" NOT INDEXED", table);

	*out = -1;
	return db_number(db, sql, out, NULL) ||
	       db_number(db, arena_printf(arena, "SELECT count(1) FROM \"%s\"", table), out, NULL);
}

static bool find_tables(struct salvage *salvage, struct err *err)
{
	static const char sql[] = "SELECT name FROM sqlite_schema WHERE type = 'table' AND"
				  " name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid";
	struct statement *statement = db_prepare(salvage->to, sql);

	while (db_row(statement)) {
		salvage->tables = arena_push(
			salvage->arena, salvage->tables, salvage->count, sizeof(*salvage->tables));
		salvage->tables[salvage->count++] = (struct salvage_table){
			.name = db_copy(statement, salvage->arena, 0), .before = -1};
	}
	return db_done(statement, err);
}

#define TWIN_COLUMNS 5 /* of a sheet: its number, and that of which there is one */

/* Twins are sheets that were made a second time, because an index did not tell that they were
 * there: what was saved since stands on the second. `kept`: the first, which stays. */
static const char twins[] = "CREATE TEMP TABLE twin (id INTEGER PRIMARY KEY, kept INTEGER)";

static bool find_twins(struct salvage *salvage, struct db *from, struct err *err)
{
	struct reading reading = reading_of(salvage, from, "sheet", "", 0);
	bool has_gap;

	reading.insert = "INSERT OR IGNORE INTO twin SELECT ?1, id FROM sheet WHERE"
			 " (engagement, session, form, respondent) = (?2, ?3, ?4, ?5)"
			 " AND NOT EXISTS (SELECT 1 FROM sheet WHERE id = ?1)";
	if (reading.columns < TWIN_COLUMNS)
		return true;
	reading.columns = TWIN_COLUMNS;
	return take_table(salvage, &reading, &has_gap, err);
}

/* A place has one draft: the last. */
static const char *verb_of(const char *table)
{
	return strcmp(table, "draft") == 0 ? "INSERT OR REPLACE" : "INSERT OR IGNORE";
}

bool salvage_read(struct salvage *salvage, struct db *from, struct err *err)
{
	/* A new database has the one row of news that is allowed; the salvaged one takes its place.
	 */
	if (!find_tables(salvage, err) || !db_script(salvage->to, "DELETE FROM news", err) ||
		!db_script(salvage->to, twins, err))
		return false;
	for (size_t i = 0; i < salvage->count; i++) {
		struct salvage_table *table = &salvage->tables[i];
		struct reading reading;

		table->has_gap = !from;
		if (!from)
			continue;
		reading = reading_of(salvage, from, table->name, verb_of(table->name), 0);
		table->has_gap = !reading.columns; /* the definition of the table is unreadable */
		if (reading.columns)
			is_number_of_rows(from, salvage->arena, table->name, &table->before);
		if (reading.columns && !take_table(salvage, &reading, &table->has_gap, err))
			return false;
		if (strcmp(table->name, "sheet") == 0 && !find_twins(salvage, from, err))
			return false;
		is_number_of_rows(salvage->to, salvage->arena, table->name, &table->kept);
		/* The count failed, but all rows were read: only an index is damaged. */
		if (table->before < 0 && !table->has_gap)
			table->before = table->kept;
		table->has_gap = table->has_gap || table->kept != table->before;
	}
	return true;
}

/* --- filling --- */

/* Drafts and the places of people are of no use on a later day. */
static bool is_of_its_day(const char *table)
{
	return strcmp(table, "draft") == 0 || strcmp(table, "stand") == 0 ||
	       strcmp(table, "news") == 0;
}

/* Whether a site has the same number here as in the copy: one common entry proves it. */
static bool has_same_number(struct salvage *salvage, struct db *copy, int64_t id, int64_t parting)
{
	static const char sql[] = "SELECT n, site, site_n FROM history WHERE site = ? AND n < ?";
	static const char here_sql[] = "SELECT 1 FROM history WHERE (n, site, site_n) IS (?, ?, ?)";
	struct statement *row = db_prepare(copy, sql);
	bool is_same = false;

	db_bind_int(row, id);
	db_bind_int(row, parting);
	while (!is_same && db_row(row)) {
		struct statement *here = db_prepare(salvage->to, here_sql);

		for (int i = 0; i < 3; i++)
			db_bind_column(here, row, i);
		is_same = db_row(here);
		is_same = db_done(here, NULL) && is_same;
	}
	return db_done(row, NULL) && is_same;
}

/* Each file numbers its sites by itself: a site without a proven number gets a new one. */
static bool fill_sites(struct salvage *salvage, struct db *copy, int64_t parting, struct err *err)
{
	static const char sql[] = "SELECT id, identity FROM site WHERE EXISTS"
				  " (SELECT 1 FROM history WHERE site = site.id AND n < ?)";
	static const char same_sql[] = "INSERT OR IGNORE INTO site (id, identity) VALUES (?, ?)";
	static const char free_sql[] = "INSERT OR IGNORE INTO site (id, identity) SELECT 1 + max("
				       "coalesce((SELECT max(id) FROM site), 0),"
				       " coalesce((SELECT max(site) FROM history), 0)), ?";
	struct statement *row;
	bool good = true;

	if (!schema_has_sites(salvage->to) || !schema_has_sites(copy))
		return true;
	row = db_prepare(copy, sql);
	db_bind_int(row, parting);
	while (good && db_row(row)) {
		bool is_same = has_same_number(salvage, copy, db_int(row, 0), parting);
		struct statement *insert = db_prepare(salvage->to, is_same ? same_sql : free_sql);

		if (is_same)
			db_bind_column(insert, row, 0);
		db_bind_column(insert, row, 1);
		good = db_run(insert, err);
	}
	return db_done(row, good ? err : NULL) && good;
}

/* All tables are filled, not only those with a known gap: damage may turn a page into an empty one.
 * No row of these tables is ever deleted, so no deleted one can come back. */
bool salvage_fill(struct salvage *salvage, struct db *copy, int64_t parting, struct err *err)
{
	if (!fill_sites(salvage, copy, parting, err))
		return false;
	for (size_t i = 0; i < salvage->count; i++) {
		struct salvage_table *table = &salvage->tables[i];
		struct reading reading;
		bool has_gap = false;

		if (is_of_its_day(table->name) || strcmp(table->name, "site") == 0)
			continue;
		/* A scenario never changes: the copy's text is right also where the row here is
		 * broken. */
		reading = reading_of(salvage, copy, table->name,
			strcmp(table->name, "scenario") == 0 ? "INSERT OR REPLACE"
							     : "INSERT OR IGNORE",
			parting);
		if (reading.columns && !take_table(salvage, &reading, &has_gap, err))
			return false;
	}
	return true;
}

/* --- joining --- */

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
#define SAME_PLACE(one, other)                                                                     \
	one ".field = " other ".field AND " one ".\"row\" = " other ".\"row\" AND " one            \
	    ".\"column\" = " other ".\"column\""

static const char twins_joined[] =
	"INSERT INTO purge (n, place, at, who, open) SELECT 0, '', '', '', 1"
	" WHERE EXISTS (SELECT 1 FROM twin);"
	"UPDATE OR IGNORE history SET sheet = m.kept, revision = m.revision FROM"
	" (SELECT h.n, t.kept, coalesce((SELECT max(k.revision) FROM history k"
	" WHERE k.sheet = t.kept AND " SAME_PLACE("k",
		"h") " AND k.revision < 1 << 53), 0)"
		     " + row_number() OVER (PARTITION BY t.kept, h.field, h.\"row\", h.\"column\" ORDER BY h.n)"
		     " AS revision FROM history h JOIN twin t ON t.id = h.sheet) m WHERE history.n = m.n;"
		     "UPDATE OR REPLACE value SET sheet = t.kept, revision = coalesce((SELECT max(h.revision)"
		     " FROM history h WHERE h.sheet = t.kept AND " SAME_PLACE(
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
	" WHERE excluded.revision > value.revision;"
	"INSERT INTO row_number (engagement, prefix, last)"
	" SELECT s.engagement, substr(h.\"row\", 1, 1), max(CAST(substr(h.\"row\", 2) AS INTEGER))"
	" FROM history h JOIN sheet s ON s.id = h.sheet WHERE h.\"row\" GLOB '[a-z][0-9]*'"
	" GROUP BY 1, 2 ON CONFLICT DO UPDATE SET last = excluded.last"
	" WHERE excluded.last > row_number.last;";

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
	" FROM value v WHERE NOT EXISTS (SELECT 1 FROM history h WHERE h.sheet = v.sheet"          \
	" AND h.field = v.field AND h.\"row\" = v.\"row\" AND h.\"column\" = v.\"column\""         \
	" AND h.revision = v.revision)"

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

/* Runs a script and adds the number of changed rows to *out. */
static bool join(struct salvage *salvage, const char *sql, int64_t *out, struct err *err)
{
	static const char changes_sql[] = "SELECT total_changes()";
	int64_t before = 0, after = 0;
	bool good = db_number(salvage->to, changes_sql, &before, err) &&
		    db_script(salvage->to, sql, err) &&
		    db_number(salvage->to, changes_sql, &after, err);

	*out += after - before;
	return good;
}

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
		!is_number_of_rows(salvage->to, salvage->arena, "value", &before) ||
		!db_script(salvage->to, twins_joined, err) ||
		!is_number_of_rows(salvage->to, salvage->arena, "value", &after))
		return false;
	expect_less(salvage, "sheet", sheets);
	expect_less(salvage, "value", before - after);
	return true;
}

/* Restores the identities of sites and engagements: see store/tables/site.h. */
static bool join_history(struct salvage *salvage, int64_t *guessed, struct err *err)
{
	int64_t told = 0;
	int version = 0;
	bool is_ours;

	if (!schema_marks(salvage->to, &is_ours, &version, err))
		return false;
	if (version < SCHEMA_WITH_SITES)
		return join(salvage, missing_of_before, guessed, err);
	return join(salvage, identities, &told, err) && join(salvage, new_sites, guessed, err) &&
	       join(salvage, site_of_missing, &told, err) && join(salvage, missing, guessed, err);
}

bool salvage_join(struct salvage *salvage, int64_t *orphans, int64_t *guessed, struct err *err)
{
	int64_t told = 0;

	if (!join_twins(salvage, err) || !join(salvage, parents, guessed, err) ||
		!join(salvage, leave_out, orphans, err) || !join(salvage, values, &told, err) ||
		!join_history(salvage, guessed, err))
		return false;
	*orphans -= 2; /* the script adds and deletes a row of its own */
	for (size_t i = 0; i < salvage->count; i++) {
		struct salvage_table *table = &salvage->tables[i];
		int64_t read = table->kept;

		if (!is_number_of_rows(salvage->to, salvage->arena, table->name, &table->kept))
			return false;
		table->filled = table->kept > read ? table->kept - read : 0;
	}
	return true;
}
