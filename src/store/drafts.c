/* What one person alone left behind: texts not yet committed, and where they stood. */
#include "banso/base/arena.h"
#include "banso/base/clock.h"
#include "banso/store/internal.h"

static bool run_alone(
	struct store *store, struct statement *statement, const char *what, struct err *err)
{
	bool begun;

	db_hurry(store->db, true);
	begun = db_begin(store->db, what, err);
	db_hurry(store->db, false);
	if (begun)
		return db_end(store->db, db_run(statement, err), err);
	db_done(statement, NULL);
	return false;
}

/* --- drafts --- */

bool store_keep_draft(struct store *store, const struct place *place, const char *text,
	long seen_revision, struct err *err)
{
	static const char sql[] =
		"INSERT OR REPLACE INTO draft (who, engagement, session, form, respondent, field, row,"
		" column, text, seen_revision, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
	struct statement *statement = db_prepare(store->db, sql);
	char stamp[CLOCK_STAMP_BYTES];

	clock_stamp(stamp);
	db_bind_text(statement, store->who);
	bind_sheet(statement, place->engagement, place);
	bind_cell(statement, place);
	db_bind_text(statement, text);
	db_bind_int(statement, seen_revision);
	db_bind_text(statement, stamp);
	return run_alone(store, statement, __func__, err);
}

bool store_drop_draft(struct store *store, const struct place *place, struct err *err)
{
	static const char sql[] =
		"DELETE FROM draft WHERE who = ? AND engagement = ? AND session = ? AND form = ? AND"
		" respondent = ? AND field = ? AND row = ? AND column = ?";
	struct statement *statement = db_prepare(store->db, sql);

	db_bind_text(statement, store->who);
	bind_sheet(statement, place->engagement, place);
	bind_cell(statement, place);
	return run_alone(store, statement, __func__, err);
}

static struct draft read_draft(struct statement *row, struct arena *arena)
{
	return (struct draft){
		.place = read_place(row, arena, 0),
		.text = db_copy(row, arena, 7),
		.seen_revision = (long)db_int(row, 8),
		.at = db_copy(row, arena, 9),
	};
}

bool store_drafts(struct store *store, struct arena *arena, const char *engagement,
	struct drafts *out, struct err *err)
{
	static const char sql[] =
		"SELECT engagement, session, form, respondent, field, row, column, text,"
		" seen_revision, at FROM draft WHERE who = ?1 AND ?2 IN ('', engagement)"
		" ORDER BY n DESC";
	struct statement *statement = db_prepare(store->db, sql);

	*out = (struct drafts){0};
	db_bind_text(statement, store->who);
	db_bind_text(statement, engagement ? engagement : "");
	while (db_row(statement)) {
		out->items = arena_push(arena, out->items, out->count, sizeof(*out->items));
		out->items[out->count++] = read_draft(statement, arena);
	}
	return db_done(statement, err);
}

bool store_draft(
	struct store *store, struct arena *arena, const struct place *place, struct draft *out)
{
	static const char sql[] =
		"SELECT engagement, session, form, respondent, field, row, column, text,"
		" seen_revision, at FROM draft WHERE who = ? AND engagement = ? AND session = ? AND"
		" form = ? AND respondent = ? AND field = ? AND row = ? AND column = ?";
	struct statement *statement = db_prepare(store->db, sql);
	bool found;

	db_bind_text(statement, store->who);
	bind_sheet(statement, place->engagement, place);
	bind_cell(statement, place);
	found = db_row(statement);
	if (found)
		*out = read_draft(statement, arena);
	return db_done(statement, NULL) && found;
}

/* --- where they stood --- */

bool store_stand(struct store *store, const struct place *place, struct err *err)
{
	static const char sql[] =
		"INSERT OR REPLACE INTO stand (who, engagement, session, form, respondent, field, row,"
		" column) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
	struct statement *statement = db_prepare(store->db, sql);

	db_bind_text(statement, store->who);
	bind_sheet(statement, place->engagement, place);
	bind_cell(statement, place);
	return run_alone(store, statement, __func__, err);
}

bool store_stood(struct store *store, struct arena *arena, const char *engagement,
	const struct place *sheet, struct place *out)
{
	static const char last_sql[] =
		"SELECT engagement, session, form, respondent, field, row, column FROM stand"
		" WHERE who = ? AND engagement = ? ORDER BY n DESC LIMIT 1";
	static const char sheet_sql[] =
		"SELECT engagement, session, form, respondent, field, row, column FROM stand"
		" WHERE who = ? AND engagement = ? AND session = ? AND form = ? AND respondent = ?";
	struct statement *statement = db_prepare(store->db, sheet ? sheet_sql : last_sql);
	bool found;

	db_bind_text(statement, store->who);
	if (sheet)
		bind_sheet(statement, engagement, sheet);
	else
		db_bind_text(statement, engagement);
	found = db_row(statement);
	if (found)
		*out = read_place(statement, arena, 0);
	return db_done(statement, NULL) && found;
}
