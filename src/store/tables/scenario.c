#include "banso/store/tables/scenario.h"

#include "banso/store/sqlite/db.h"

bool scenario_row_put(struct db *db, const struct scenario *scenario, struct err *err)
{
	static const char sql[] =
		"INSERT INTO scenario (hash, id, title, text) VALUES (?, ?, ?, ?)"
		" ON CONFLICT DO UPDATE SET id = excluded.id, title = excluded.title,"
		" text = excluded.text WHERE text <> excluded.text";
	struct statement *statement = db_prepare(db, sql);

	db_bind_text(statement, scenario->hash);
	db_bind_text(statement, scenario->id);
	db_bind_text(statement, scenario->title);
	db_bind_text(statement, scenario->text);
	return db_run(statement, err);
}
