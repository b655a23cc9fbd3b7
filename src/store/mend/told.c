#include "told.h"

#include <stddef.h>
#include <string.h>

#include "banso/base/buf.h"
#include "banso/store/mend/salvage.h"
#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/db.h"
#include "salvage_count.h"

static const char tables[] =
	"CREATE TEMP TABLE told_sheet (id INTEGER PRIMARY KEY, engagement TEXT, session TEXT,"
	" form TEXT, respondent TEXT, UNIQUE (engagement, session, form, respondent));"
	"CREATE TEMP TABLE unbelieved (id INTEGER PRIMARY KEY);"
	"CREATE TEMP TABLE told_entry (n INTEGER PRIMARY KEY, site INTEGER, site_n INTEGER)";

/* --- reading --- */

struct index {
	const char *up, *down; /* the columns of the index alone: no row of the table is read */
	const char *insert;
	int columns;
	bool is_key; /* all but the first column are, in their order */
};

#define SHEETS                                                                                     \
	"SELECT id, engagement, session, form, respondent FROM sheet"                              \
	" INDEXED BY sqlite_autoindex_sheet_1 ORDER BY engagement"
#define ENTRIES                                                                                    \
	"SELECT n, site, site_n FROM history INDEXED BY sqlite_autoindex_history_2 ORDER BY site"
#define SITES "SELECT id, identity FROM site INDEXED BY sqlite_autoindex_site_1 ORDER BY identity"

/* clang-format off */
static const struct index of_sheets = {SHEETS, SHEETS " DESC",
	"INSERT OR IGNORE INTO told_sheet VALUES (?, ?, ?, ?, ?)", 5, true};
static const struct index of_entries = {ENTRIES, ENTRIES " DESC",
	"INSERT OR IGNORE INTO told_entry VALUES (?, ?, ?)", 3, false};
static const struct index of_sites = {SITES, SITES " DESC",
	"INSERT OR IGNORE INTO site (id, identity) VALUES (?, ?)", 2, false};
/* clang-format on */

/* The entry that was read last. */
struct last {
	struct buf key;
	int64_t id;
};

static int compare_keys(const struct buf *one, const struct buf *other)
{
	size_t common = one->size_bytes < other->size_bytes ? one->size_bytes : other->size_bytes;
	int order = memcmp(buf_text(one), buf_text(other), common);

	return order ? order
		     : (one->size_bytes > other->size_bytes) -
			       (one->size_bytes < other->size_bytes);
}

static bool doubt(struct salvage *salvage, int64_t id, struct err *err)
{
	struct statement *insert =
		db_prepare(salvage->to, "INSERT OR IGNORE INTO unbelieved VALUES (?)");

	db_bind_int(insert, id);
	return db_run(insert, err);
}

/* An index has each key once, in their order: of two neighbours that are not so one is damaged, and
 * which is not known. */
static bool keep_order(struct salvage *salvage, const struct index *index, struct statement *row,
	bool is_up, struct last *last, struct err *err)
{
	struct buf key = {0};
	bool is_first = !last->key.size_bytes, is_good = true;
	int order;

	for (int i = 1; i < index->columns; i++) {
		buf_puts(&key, db_text(row, i));
		buf_putc(&key, '\0');
	}
	order = compare_keys(&last->key, &key);
	if (!is_first && (is_up ? order >= 0 : order <= 0))
		is_good = doubt(salvage, last->id, err) && doubt(salvage, db_int(row, 0), err);
	buf_free(&last->key);
	*last = (struct last){key, db_int(row, 0)};
	return is_good;
}

/* Nor does it tell two keys of one number. */
static bool keep_number(struct salvage *salvage, struct statement *row, struct err *err)
{
	static const char sql[] =
		"INSERT OR IGNORE INTO unbelieved SELECT id FROM told_sheet WHERE id = ?"
		" AND (engagement, session, form, respondent) IS NOT (?, ?, ?, ?)";
	struct statement *insert = db_prepare(salvage->to, sql);

	for (int i = 0; i < of_sheets.columns; i++)
		db_bind_column(insert, row, i);
	return db_run(insert, err);
}

static bool take_row(
	struct salvage *salvage, const struct index *index, struct statement *row, struct err *err)
{
	struct statement *insert = db_prepare(salvage->to, index->insert);
	bool refused;

	for (int i = 0; i < index->columns; i++)
		db_bind_column(insert, row, i);
	return db_run_unless_refused(insert, &refused, err);
}

/* Up to a lost page; *is_whole: none is lost. */
static bool take(struct salvage *salvage, struct db *from, const struct index *index, bool is_up,
	bool *is_whole, struct err *err)
{
	struct statement *row = db_prepare(from, is_up ? index->up : index->down);
	struct last last = {0};
	bool good = true;

	while (good && db_row(row))
		good = (!index->is_key || (keep_order(salvage, index, row, is_up, &last, err) &&
						  keep_number(salvage, row, err))) &&
		       take_row(salvage, index, row, err);
	*is_whole = db_done(row, NULL);
	buf_free(&last.key);
	return good;
}

static bool take_index(
	struct salvage *salvage, struct db *from, const struct index *index, struct err *err)
{
	bool is_whole;

	return take(salvage, from, index, true, &is_whole, err) &&
	       (is_whole || take(salvage, from, index, false, &is_whole, err));
}

/* --- sheets --- */

/* clang-format off */
#define KEY(table)                                                                                 \
	"(" table ".engagement, " table ".session, " table ".form, " table ".respondent)"
#define TOLD_OTHERWISE "sheet s JOIN told_sheet t ON t.id = s.id AND " KEY("t") " <> " KEY("s")
#define HANGS_ON(id) "(" id " IN (SELECT sheet FROM value) OR " id " IN (SELECT sheet FROM history))"

/* Whether a part of what is told of a sheet is told nowhere else: then damage made it. */
#define IS_NEW(table, part)                                                                        \
	"NOT EXISTS (SELECT 1 FROM sheet o WHERE o.id <> " table ".id AND o." part " = " table "." part ")"
#define IS_NOBODY(table)                                                                           \
	"(" table ".respondent <> '' AND " IS_NEW(table, "respondent")                             \
	" AND NOT EXISTS (SELECT 1 FROM history h WHERE h.\"row\" = " table ".respondent))"
#define IS_ODD(table)                                                                              \
	"(" IS_NEW(table, "engagement") " OR " IS_NEW(table, "session") " OR "                     \
	IS_NEW(table, "form") " OR " IS_NOBODY(table) ")"

#define TAKE_TOLD                                                                                  \
	"UPDATE OR IGNORE sheet SET (engagement, session, form, respondent)"                       \
	" = (SELECT t.engagement, t.session, t.form, t.respondent FROM told_sheet t"               \
	" WHERE t.id = sheet.id) WHERE id IN (SELECT s.id FROM " TOLD_OTHERWISE " WHERE "
#define ADD_TOLD                                                                                   \
	"INSERT OR IGNORE INTO sheet (id, engagement, session, form, respondent, state, fields,"   \
	" answered, broken, counted) SELECT t.id, t.engagement, t.session, t.form, t.respondent,"  \
	" 'untouched', 0, 0, 0, 0 FROM told_sheet t "

/* An index that tells most of it otherwise is wrong; of one that lost its order the entries there. */
static const char index_is_wrong[] =
	"DELETE FROM told_sheet WHERE id IN (SELECT id FROM unbelieved);"
	"DELETE FROM told_sheet WHERE 2 * (SELECT count(*) FROM " TOLD_OTHERWISE ")"
	" > (SELECT count(*) FROM sheet s JOIN told_sheet t ON t.id = s.id)";

/* Table and index tell different sheets of a number: the table is damaged where that sheet has
 * another number by the index, and the table none of that number; or what it tells is nothing. Where
 * two have changed places, either may be right. By its number a sheet may turn out to be none that
 * was made a second time. */
static const char keys_taken[] =
	TAKE_TOLD "EXISTS (SELECT 1 FROM told_sheet o WHERE o.id <> s.id AND " KEY("o") " = " KEY("s")
		" AND o.id NOT IN (SELECT id FROM sheet)));"
	TAKE_TOLD IS_ODD("s") " AND NOT " IS_ODD("t") ");";
static const char twins_settled[] =
	ADD_TOLD "JOIN twin w ON w.id = t.id JOIN sheet s ON s.id = w.kept"
		" WHERE " KEY("t") " <> " KEY("s") ";"
	"DELETE FROM twin WHERE id IN (SELECT id FROM sheet);";

/* Where nothing tells, neither is shown as the other. */
static const char doubtful_left_out[] =
	"CREATE TEMP TABLE doubtful (id INTEGER PRIMARY KEY);"
	"INSERT INTO doubtful SELECT s.id FROM " TOLD_OTHERWISE
	" WHERE NOT (" IS_ODD("t") " AND NOT " IS_ODD("s") ");"
	"DELETE FROM sheet WHERE id IN (SELECT id FROM doubtful);"
	"DELETE FROM told_sheet WHERE id IN (SELECT id FROM doubtful);";

/* They tell different numbers of a sheet: it has the one on which answers hang. Then what is lost. */
static const char numbers_settled[] =
	"UPDATE OR IGNORE sheet SET id = t.id FROM told_sheet t WHERE " KEY("t") " = " KEY("sheet")
	" AND t.id <> sheet.id AND NOT " HANGS_ON("sheet.id") " AND " HANGS_ON("t.id") ";"
	ADD_TOLD "WHERE id NOT IN (SELECT id FROM twin) AND (engagement IN (SELECT id FROM engagement)"
	" OR EXISTS (SELECT 1 FROM sheet s JOIN told_sheet o ON o.id = s.id))";
/* clang-format on */

static bool settle_sheets(struct salvage *salvage, struct err *err)
{
	const char *const scripts[] = {twins_settled, doubtful_left_out, numbers_settled};

	if (!db_script(salvage->to, index_is_wrong, err) ||
		!salvage_change(salvage->to, keys_taken, &salvage->moved, err))
		return false;
	for (size_t i = 0; i < sizeof(scripts) / sizeof(scripts[0]); i++)
		if (!db_script(salvage->to, scripts[i], err))
			return false;
	return true;
}

/* --- entries --- */

static const char entries[] =
	"DELETE FROM told_entry WHERE 2 * (SELECT count(*) FROM history h JOIN told_entry t"
	" ON t.n = h.n AND (t.site, t.site_n) <> (h.site, h.site_n))"
	" > (SELECT count(*) FROM history h JOIN told_entry t ON t.n = h.n);";

bool told_read(struct salvage *salvage, struct db *from, struct err *err)
{
	bool good = db_script(salvage->to, tables, err) &&
		    take_index(salvage, from, &of_sheets, err) && settle_sheets(salvage, err);

	if (!good || !schema_has_sites(salvage->to))
		return good;
	return take_index(salvage, from, &of_sites, err) &&
	       take_index(salvage, from, &of_entries, err) && db_script(salvage->to, entries, err);
}
