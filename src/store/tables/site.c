#include "banso/store/tables/site.h"

#include "banso/store/sqlite/db.h"

bool site_enter(struct site *site, struct db *db, struct err *err)
{
	static const char sql[] = "INSERT INTO site (identity) VALUES (?) ON CONFLICT DO NOTHING";
	struct statement *statement = db_prepare(db, sql);

	if (!*site->identity)
		identity_draw(site->identity);
	db_bind_text(statement, site->identity);
	return db_run(statement, err);
}

bool site_read_last(struct site *site, struct db *db, struct err *err)
{
	static const char sql[] = "SELECT max(site_n) FROM history WHERE site = " SITE_ID;
	struct statement *statement = db_prepare(db, sql);

	db_bind_text(statement, site->identity);
	if (db_row(statement) && db_int(statement, 0) > site->last)
		site->last = db_int(statement, 0);
	return db_done(statement, err);
}
