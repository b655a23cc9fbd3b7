#include "cut_texts.h"

#include "banso/store/mend/salvage.h"
#include "banso/store/sqlite/db.h"

/* The history is only changed while a purge is open. */
#define OPEN "INSERT INTO purge (n, place, at, who, open) VALUES (0, '', '', '', 1);"
#define CLOSE "DELETE FROM purge WHERE n = 0;"

#define ENTRY "n, sheet, field, \"row\", \"column\", revision"
#define ENTRY_COLUMNS 6

static bool has_whole(struct db *copy, struct statement *entry)
{
	static const char sql[] = "SELECT 1 FROM history WHERE (" ENTRY ") = (?, ?, ?, ?, ?, ?)"
				  " AND NOT is_cut(text, reason)";
	struct statement *row = db_prepare(copy, sql);
	bool has;

	for (int i = 0; i < ENTRY_COLUMNS; i++)
		db_bind_column(row, entry, i);
	has = db_row(row);
	return db_done(row, NULL) && has;
}

static bool note(struct db *db, struct statement *entry, struct err *err)
{
	struct statement *insert = db_prepare(db, "INSERT INTO had_whole VALUES (?)");

	db_bind_column(insert, entry, 0);
	return db_run(insert, err);
}

bool cut_texts_make_room(struct salvage *salvage, struct db *copy, int64_t parting, struct err *err)
{
	static const char table_sql[] = "CREATE TEMP TABLE had_whole (n INTEGER PRIMARY KEY)";
	static const char sql[] =
		"SELECT " ENTRY " FROM history WHERE n < ? AND is_cut(text, reason)";
	static const char delete_sql[] =
		OPEN "DELETE FROM history WHERE n IN (SELECT n FROM had_whole);" CLOSE;
	struct statement *row;
	bool good = db_script(salvage->to, table_sql, err);

	row = db_prepare(salvage->to, sql);
	db_bind_int(row, parting);
	while (good && db_row(row))
		good = !has_whole(copy, row) || note(salvage->to, row, err);
	return db_done(row, good ? err : NULL) && good && db_script(salvage->to, delete_sql, err);
}

bool cut_texts_settle(struct db *db, int64_t *count, struct err *err)
{
	static const char count_sql[] =
		"SELECT (SELECT count(*) FROM value WHERE is_cut(text, reason, field))"
		" + (SELECT count(*) FROM history WHERE is_cut(text, reason, field))"
		" + (SELECT count(*) FROM sheet WHERE is_cut(session, form, respondent))"
		" + (SELECT count(*) FROM engagement WHERE is_cut(id, name, scenario))";
	static const char settle_sql[] =
		"UPDATE value SET text = legible(text), reason = legible(reason)"
		" WHERE is_cut(text, reason);" OPEN
		"UPDATE history SET text = legible(text), reason = legible(reason)"
		" WHERE is_cut(text, reason);" CLOSE;

	return db_number(db, count_sql, count, err) && db_script(db, settle_sql, err);
}
