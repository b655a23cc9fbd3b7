#include "banso/store/care/sound.h"

#include <stdint.h>
#include <string.h>

#include "banso/base/i18n.h"
#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/db.h"

bool sound_is(struct db *db)
{
	static const char check_sql[] = "PRAGMA integrity_check(1)";
	static const char key_sql[] = "PRAGMA foreign_key_check";
	struct statement *statement = db_prepare(db, check_sql);
	bool is_whole = db_row(statement) && strcmp(db_text(statement, 0), "ok") == 0;
	bool has_orphans;

	is_whole = db_done(statement, NULL) && is_whole;
	statement = db_prepare(db, key_sql);
	has_orphans = db_row(statement);
	return db_done(statement, NULL) && is_whole && !has_orphans && !db_is_frozen(db);
}

#define SAME_PLACE SCHEMA_SAME_PLACE("h", "v")

bool sound_agrees(struct db *db)
{
	static const char sql[] =
		"SELECT EXISTS (SELECT 1 FROM value v WHERE NOT EXISTS (SELECT 1 FROM history h"
		" WHERE " SAME_PLACE " AND h.revision = v.revision"
		" AND (h.text, h.reason, h.at, h.who) = (v.text, v.reason, v.at, v.who)))"
		" OR EXISTS (SELECT 1 FROM history h LEFT JOIN value v ON " SAME_PLACE
		/* What is no count at all is mended by itself. */
		" WHERE v.revision IS NULL OR (v.revision > 0 AND v.revision < h.revision))";
	int64_t differs = 0;

	/* What cannot be read, others tell. */
	return !db_number(db, sql, &differs, NULL) || !differs;
}

bool sound_is_legible(struct db *db)
{
	static const char sql[] = "SELECT EXISTS (SELECT 1 FROM value WHERE is_cut(text, reason))"
				  " OR EXISTS (SELECT 1 FROM history WHERE is_cut(text, reason))";
	int64_t has_cut = 0;

	return !db_number(db, sql, &has_cut, NULL) || !has_cut;
}

/* The tables tell our database even if its mark is damaged. */
static bool has_our_tables(struct db *db)
{
	static const char sql[] = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND"
				  " name IN ('engagement', 'sheet', 'value', 'history')";
	int64_t count = 0;

	return db_number(db, sql, &count, NULL) && count == 4;
}

bool sound_is_known(struct db *db, const char *path, int *version, struct err *err)
{
	struct schema_state state;
	bool is_read = schema_look(schema_current(), db, &state, NULL);

	*version = (state.is_ours && state.fits) || !is_read ? state.version : 0;
	if (!is_read || (!state.is_ours && has_our_tables(db)))
		return true;
	if (!state.is_ours)
		return err_set(err,
			_("%s は別のアプリケーションのデータベースです。--db の場所を確かめてください。"),
			path);
	if (state.version > schema_current()->version && state.version <= SCHEMA_MOST)
		return err_set(err,
			_("%s は新しい版の banso で作られています。banso を新しくしてください。"),
			path);
	return true;
}
