#include "banso/store/mend/salvage.h"

#include <string.h>
#include <strings.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/words.h"
#include "banso/store/mend/parting.h"
#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/db.h"
#include "salvage_count.h"
#include "told.h"

#define GAPS_OF_PAGE 16

/* --- SQL made of the names in our own schema --- */

struct reading {
	struct db *db;
	const char *up, *down,
		*probe; /* NULL: the keys are no numbers, so no gap can be jumped over */
	const char *insert;
	int columns;
	int sheet;        /* of these, of a copy: the number of a sheet; -1: none */
	int64_t parting;  /* of a copy, see parting_find(); 0: this is the database itself */
	bool is_shuffled; /* the definition names the columns in another order than ours */
	bool is_bounded;  /* only rows from before the parting are read */
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
	{"row_number", "engagement IN (SELECT s.engagement FROM history h JOIN sheet s"
		       " ON s.id = h.sheet WHERE h.n < ?)"},
	{"purge", "substr(at, 1, 19) <= (SELECT max(substr(at, 1, 19)) FROM history WHERE n < ?)"},
};

static const char *rows_before(const char *table)
{
	for (size_t i = 0; i < sizeof(before_parting) / sizeof(before_parting[0]); i++)
		if (strcmp(before_parting[i].table, table) == 0)
			return before_parting[i].rows;
	return NULL;
}

/* The names of the columns that both databases have, in the order in which `of` has them. */
static struct words common_columns(
	struct salvage *salvage, struct db *of, struct db *other, const char *table)
{
	static const char sql[] = "SELECT name FROM pragma_table_info(?) ORDER BY cid";
	static const char has_sql[] = "SELECT 1 FROM pragma_table_info(?)"
				      " WHERE name = ? COLLATE NOCASE";
	struct statement *row = db_prepare(of, sql);
	struct words names = {0};

	db_bind_text(row, table);
	while (db_row(row)) {
		struct statement *has = db_prepare(other, has_sql);

		db_bind_text(has, table);
		db_bind_text(has, db_text(row, 0));
		if (db_row(has))
			words_add(&names, salvage->arena, db_copy(row, salvage->arena, 0));
		MAY_FAIL(db_done(has, NULL));
	}
	MAY_FAIL(db_done(row, NULL));
	return names;
}

/* Adds the columns that both databases have, as read, with a mark for each bound value. A site is
 * read from a copy by its identity. Names that stand in another order were exchanged in the
 * definition: what stands in the rows is told by its place there. */
static void put_columns(struct buf *names, struct buf *reads, struct buf *marks,
	struct reading *reading, struct salvage *salvage, const char *table)
{
	struct words ours = common_columns(salvage, salvage->to, reading->db, table);
	struct words theirs = common_columns(salvage, reading->db, salvage->to, table);

	for (size_t i = 0; i < ours.count && ours.count == theirs.count; i++) {
		const char *name = ours.items[i], *comma = i ? ", " : "";
		bool is_site = reading->parting && strcmp(name, "site") == 0;

		buf_printf(names, "%s\"%s\"", comma, name);
		if (is_site)
			buf_printf(reads, "%s" SITE_IDENTITY, comma);
		else
			buf_printf(reads, "%s\"%s\"", comma, theirs.items[i]);
		buf_printf(marks, "%s%s", comma, is_site ? SITE_HERE : "?");
		if (reading->parting && strcmp(name, "sheet") == 0)
			reading->sheet = (int)i;
		reading->is_shuffled =
			reading->is_shuffled || strcasecmp(name, theirs.items[i]) != 0;
		reading->columns++;
	}
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
	struct reading reading = {.db = from, .parting = parting, .sheet = -1};
	struct buf names = {0}, reads = {0}, marks = {0};
	bool is_number;
	const char *key = key_of(salvage, table, &is_number), *list, *where = "";

	if (has_rows(from, table))
		put_columns(&names, &reads, &marks, &reading, salvage, table);
	list = buf_text(&reads);
	if (parting && parting != PARTING_NEVER && rows_before(table)) {
		reading.is_bounded = true;
		where = arena_printf(arena, " AND %s", rows_before(table));
	}
	reading.insert = arena_printf(arena, "%s INTO \"%s\" (%s) SELECT %s%s", verb, table,
		buf_text(&names), buf_text(&marks),
		reading.sheet >= 0 ? " WHERE ? NOT IN (SELECT id FROM strange)" : "");
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
	if (reading->sheet >= 0)
		db_bind_column(insert, row, reading->sheet + 1);
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

#define SHEET_COLUMNS 5 /* its number, and that of which there is one */

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
	if (reading.columns < SHEET_COLUMNS)
		return true;
	reading.columns = SHEET_COLUMNS;
	return take_table(salvage, &reading, &has_gap, err);
}

/* A place has one draft: the last. */
static const char *verb_of(const char *table)
{
	return strcmp(table, "draft") == 0 ? "INSERT OR REPLACE" : "INSERT OR IGNORE";
}

static bool read_table(
	struct salvage *salvage, struct salvage_table *table, struct db *from, struct err *err)
{
	struct reading reading = reading_of(salvage, from, table->name, verb_of(table->name), 0);

	table->is_shuffled = reading.is_shuffled;
	table->has_gap = !reading.columns; /* the definition of the table is unreadable */
	if (reading.columns)
		salvage_count_before(salvage, table, from);
	if (reading.columns && !take_table(salvage, &reading, &table->has_gap, err))
		return false;
	if (strcmp(table->name, "sheet") == 0 && !find_twins(salvage, from, err))
		return false;
	/* The count failed, but all rows were read: only an index is damaged. */
	MAY_FAIL(salvage_count(salvage->to, salvage->arena, table->name, &table->kept));
	if (table->before < 0 && !table->has_gap)
		table->before = table->kept;
	table->has_gap = table->has_gap || table->kept != table->before;
	return true;
}

bool salvage_read(struct salvage *salvage, struct db *from, struct err *err)
{
	/* A new database has the one row of news that is allowed; the salvaged one takes its place.
	 */
	if (!find_tables(salvage, err) || !db_script(salvage->to, "DELETE FROM news", err) ||
		!db_script(salvage->to, twins, err))
		return false;
	for (size_t i = 0; i < salvage->count; i++) {
		salvage->tables[i].has_gap = !from;
		if (from && !read_table(salvage, &salvage->tables[i], from, err))
			return false;
	}
	salvage->has_sound_history = from && salvage_is_sound_table(salvage, "history", from);
	if (from && !told_read(salvage, from, err))
		return false;
	for (size_t i = 0; from && i < salvage->count; i++) {
		struct salvage_table *table = &salvage->tables[i];

		MAY_FAIL(salvage_count(salvage->to, salvage->arena, table->name, &table->kept));
		table->has_gap = table->has_gap || table->kept < table->before;
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

/* --- what the copy calls by a number that is another sheet's here --- */

static bool count_entries(struct salvage *salvage, struct db *copy, struct statement *sheet,
	int64_t parting, struct err *err)
{
	static const char sql[] = "SELECT count(*) FROM history WHERE sheet = ? AND n < ?";
	struct statement *row = db_prepare(copy, sql);

	db_bind_column(row, sheet, 0);
	db_bind_int(row, parting);
	if (db_row(row))
		salvage->left_out += db_int(row, 0);
	return db_done(row, err);
}

#define SHEET_KEY "(engagement, session, form, respondent)"

static bool find_strange(struct salvage *salvage, struct db *copy, int64_t parting, struct err *err)
{
	static const char tables_sql[] = "CREATE TEMP TABLE strange (id INTEGER PRIMARY KEY)";
	static const char sql[] = "SELECT id, engagement, session, form, respondent FROM sheet";
	static const char strange_sql[] =
		"INSERT INTO strange SELECT ?1 WHERE"
		" EXISTS (SELECT 1 FROM sheet WHERE id = ?1 AND " SHEET_KEY " <> (?2, ?3, ?4, ?5))"
		" OR EXISTS (SELECT 1 FROM sheet WHERE " SHEET_KEY
		" = (?2, ?3, ?4, ?5) AND id <> ?1)";
	static const char count_sql[] = "SELECT count(1) FROM strange";
	struct statement *row;
	int64_t before = 0, after = 0;
	bool good = db_script(salvage->to, tables_sql, err);

	row = db_prepare(copy, sql);
	while (good && db_row(row)) {
		struct statement *insert = db_prepare(salvage->to, strange_sql);

		for (int i = 0; i < SHEET_COLUMNS; i++)
			db_bind_column(insert, row, i);
		good = db_run(insert, err) && db_number(salvage->to, count_sql, &after, err) &&
		       (after == before || count_entries(salvage, copy, row, parting, err));
		before = after;
	}
	return db_done(row, good ? err : NULL) && good;
}

static bool count_unproved(
	struct salvage *salvage, struct db *copy, int64_t parting, struct err *err)
{
	static const char sql[] = "SELECT count(*) FROM history WHERE n >= ?";
	struct statement *row = db_prepare(copy, sql);

	db_bind_int(row, parting);
	if (db_row(row))
		salvage->left_out += db_int(row, 0);
	return db_done(row, err);
}

/* All tables are filled, not only those with a known gap: damage may turn a page into an empty one.
 * No row of these tables is ever deleted, so no deleted one can come back. */
bool salvage_fill(struct salvage *salvage, struct db *copy, int64_t parting, struct err *err)
{
	if (!fill_sites(salvage, copy, parting, err) ||
		!find_strange(salvage, copy, parting, err) ||
		!count_unproved(salvage, copy, parting, err))
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
