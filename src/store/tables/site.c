#include "banso/store/tables/site.h"

#include "banso/store/sqlite/db.h"
#include "banso/store/sqlite/schema.h"

bool site_is_kept(struct db *db)
{
	int version = 0;
	bool is_ours;

	return schema_marks(db, &is_ours, &version, NULL) && version >= SCHEMA_WITH_SITES;
}

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
