#include "statements.h"

#include "banso/base/arena.h"
#include "banso/model/course.h"
#include "banso/store/tables/place_columns.h"

/* --- sheets --- */

bool stored_find_sheet(
	struct store *store, const struct place *place, int64_t *sheet, struct err *err)
{
	static const char sql[] = "SELECT id FROM sheet WHERE engagement = ? AND session = ? AND"
				  " form = ? AND respondent = ?";
	struct statement *statement = db_prepare(store->db, sql);

	*sheet = 0;
	bind_sheet(statement, place);
	if (db_row(statement))
		*sheet = db_int(statement, 0);
	return db_done(statement, err);
}

bool stored_make_sheet(
	struct store *store, const struct place *place, int64_t *sheet, struct err *err)
{
	static const char sql[] =
		"INSERT INTO sheet (engagement, session, form, respondent, state, fields, answered,"
		" broken, counted) VALUES (?, ?, ?, ?, 'untouched', 0, 0, 0, 0)";
	struct statement *statement = db_prepare(store->db, sql);

	bind_sheet(statement, place);
	if (!db_run(statement, err))
		return false;
	*sheet = db_last_id(store->db);
	return true;
}

/* --- values and their history --- */

/* Revision, text, reason, time and who, in this order. */
static void bind_value(struct statement *statement, const struct value *value)
{
	db_bind_int(statement, value->revision);
	db_bind_text(statement, value->text);
	db_bind_text(statement, value->reason);
	db_bind_text(statement, value->at);
	db_bind_text(statement, value->who);
}

bool stored_read_value(struct store *store, struct arena *arena, int64_t sheet,
	const struct place *place, struct value *there, struct err *err)
{
	static const char sql[] = "SELECT revision, text, reason, at, who FROM value"
				  " WHERE sheet = ? AND field = ? AND row = ? AND column = ?";
	struct statement *statement = db_prepare(store->db, sql);

	*there = (struct value){.text = "", .reason = "", .at = "", .who = ""};
	db_bind_int(statement, sheet);
	bind_cell(statement, place);
	if (db_row(statement)) {
		there->revision = (long)db_int(statement, 0);
		there->text = db_copy(statement, arena, 1);
		there->reason = db_copy(statement, arena, 2);
		there->at = db_copy(statement, arena, 3);
		there->who = db_copy(statement, arena, 4);
	}
	return db_done(statement, err);
}

bool stored_write_value(struct store *store, int64_t sheet, const struct place *place,
	const struct value *value, struct err *err)
{
	static const char sql[] =
		"INSERT INTO value (sheet, field, row, column, revision, text, reason, at, who)"
		" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
		" revision = excluded.revision, text = excluded.text, reason = excluded.reason,"
		" at = excluded.at, who = excluded.who";
	struct statement *statement = db_prepare(store->db, sql);

	db_bind_int(statement, sheet);
	bind_cell(statement, place);
	bind_value(statement, value);
	return db_run(statement, err);
}

bool stored_add_history(struct store *store, int64_t sheet, const struct place *place,
	const struct value *value, const char *why, struct err *err)
{
	static const char sql[] =
		"INSERT INTO history (site, site_n, sheet, field, row, column, revision, text, reason,"
		" at, who, why) VALUES (" SITE_ID ", ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
	struct site *site = &store->site;
	struct statement *statement;

	if (!site_enter(site, store->db, err))
		return false;
	statement = db_prepare(store->db, sql);
	db_bind_text(statement, site->identity);
	db_bind_int(statement, ++site->last);
	db_bind_int(statement, sheet);
	bind_cell(statement, place);
	bind_value(statement, value);
	db_bind_text(statement, why ? why : "");
	return db_run(statement, err);
}

/* --- rows of tables --- */

#define MOST_ROWS DIGITS_OF(STORED_MOST_ROWS)
#define DIGITS_OF(number) DIGITS(number)
#define DIGITS(number) #number

bool stored_last_row_number(struct store *store, const char *engagement, const char *prefix,
	int64_t *last, struct err *err)
{
	/* If another program removed or spoiled the number, the rows give it. */
	static const char sql[] =
		"SELECT coalesce((SELECT last FROM row_number WHERE engagement = ?1 AND prefix = ?2"
		" AND last BETWEEN 0 AND " MOST_ROWS
		"), (SELECT max(CAST(substr(v.row, 2) AS INTEGER))"
		" FROM value v JOIN sheet s ON s.id = v.sheet WHERE s.engagement = ?1"
		" AND v.row GLOB ?2 || '[0-9]*' AND length(v.row) <= 10), 0)";
	struct statement *statement = db_prepare(store->db, sql);

	*last = 0;
	db_bind_text(statement, engagement);
	db_bind_text(statement, prefix);
	if (db_row(statement))
		*last = db_int(statement, 0);
	return db_done(statement, err);
}

bool stored_free_row_number(struct store *store, const char *engagement, const char *prefix,
	int64_t *number, struct err *err)
{
	static const char sql[] =
		"WITH given (row) AS (SELECT h.row FROM history h JOIN sheet s ON s.id = h.sheet"
		" WHERE s.engagement = ?1 AND h.row GLOB ?2 || '[0-9]*')"
		" SELECT min(n) FROM (SELECT ?3 + 1 AS n UNION"
		" SELECT CAST(substr(row, 2) AS INTEGER) + 1 FROM given WHERE length(row) <= 10)"
		" WHERE n > ?3 AND ?2 || n NOT IN (SELECT row FROM given)";
	struct statement *statement = db_prepare(store->db, sql);

	db_bind_text(statement, engagement);
	db_bind_text(statement, prefix);
	db_bind_int(statement, *number);
	if (db_row(statement))
		*number = db_int(statement, 0);
	return db_done(statement, err);
}

bool stored_raise_row_number(struct store *store, const char *engagement, const char *prefix,
	int64_t number, struct err *err)
{
	static const char sql[] =
		"INSERT INTO row_number (engagement, prefix, last) VALUES (?, ?, ?)"
		" ON CONFLICT DO UPDATE SET last = excluded.last"
		" WHERE excluded.last > last OR last NOT BETWEEN 0 AND " MOST_ROWS;
	struct statement *statement = db_prepare(store->db, sql);

	db_bind_text(statement, engagement);
	db_bind_text(statement, prefix);
	db_bind_int(statement, number);
	return db_run(statement, err);
}

bool stored_last_position(struct store *store, struct arena *arena, const struct place *place,
	const char **last, struct err *err)
{
	static const char sql[] =
		"SELECT max(v.text) FROM value v JOIN sheet s ON s.id = v.sheet WHERE s.engagement = ?"
		" AND s.session = ? AND s.form = ? AND s.respondent = ? AND v.field = ? AND v.row <> ''"
		" AND v.column = ''";
	struct statement *statement = db_prepare(store->db, sql);

	*last = "";
	bind_sheet(statement, place);
	db_bind_text(statement, place->field);
	if (db_row(statement))
		*last = db_copy(statement, arena, 0);
	return db_done(statement, err);
}
