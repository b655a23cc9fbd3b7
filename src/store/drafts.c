#include "banso/store/drafts.h"

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/clock.h"
#include "banso/store/care/later.h"
#include "banso/store/care/presence.h"
#include "banso/store/tables/place_columns.h"
#include "internal.h"

static bool run_alone(
	struct store *store, struct statement *statement, const char *what, struct err *err)
{
	if (own_begin(store, what, err))
		return own_end(store, db_run(statement, err), err);
	MAY_FAIL(db_done(statement, NULL));
	return false;
}

#define DRAFT_COLUMNS                                                                              \
	"engagement, session, form, respondent, field, row, column, text, seen_revision, at, n,"   \
	" window"
#define WINDOW_COLUMN 11

bool store_keep_draft(struct store *store, const struct place *place, const char *text,
	long seen_revision, struct err *err)
{
	static const char sql[] =
		"INSERT OR REPLACE INTO draft (who, window, engagement, session, form, respondent,"
		" field, row, column, text, seen_revision, at)"
		" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
	struct statement *statement = db_prepare(store->db, sql);
	char stamp[CLOCK_STAMP_BYTES];

	clock_stamp(stamp);
	db_bind_text(statement, store->who);
	db_bind_int(statement, presence_window(store_presence(store)));
	bind_sheet(statement, place);
	bind_cell(statement, place);
	db_bind_text(statement, text);
	db_bind_int(statement, seen_revision);
	db_bind_text(statement, stamp);
	if (store->later)
		later_note(store->later, place, text);
	return run_alone(store, statement, __func__, err);
}

static struct statement *delete_own(struct store *store, const struct place *place)
{
	static const char sql[] =
		"DELETE FROM draft WHERE who = ? AND window = ? AND engagement = ? AND session = ? AND"
		" form = ? AND respondent = ? AND field = ? AND row = ? AND column = ?";
	struct statement *statement = db_prepare(store->db, sql);

	db_bind_text(statement, store->who);
	db_bind_int(statement, presence_window(store_presence(store)));
	bind_sheet(statement, place);
	bind_cell(statement, place);
	return statement;
}

bool drop_own_draft(struct store *store, const struct place *place, struct err *err)
{
	return db_run(delete_own(store, place), err);
}

bool store_drop_draft(struct store *store, const struct place *place, struct err *err)
{
	return run_alone(store, delete_own(store, place), __func__, err);
}

bool store_discard_draft(struct store *store, const struct draft *draft, struct err *err)
{
	static const char sql[] = "DELETE FROM draft WHERE n = ? AND who = ?";
	struct statement *statement = db_prepare(store->db, sql);

	db_bind_int(statement, draft->n);
	db_bind_text(statement, store->who);
	return run_alone(store, statement, __func__, err);
}

bool store_adopt_draft(struct store *store, const struct draft *draft, struct err *err)
{
	static const char sql[] = "UPDATE OR IGNORE draft SET window = ? WHERE n = ? AND who = ?";
	struct statement *statement;

	if (draft->is_own)
		return true;
	statement = db_prepare(store->db, sql);
	db_bind_int(statement, presence_window(store_presence(store)));
	db_bind_int(statement, draft->n);
	db_bind_text(statement, store->who);
	return run_alone(store, statement, __func__, err);
}

/* A draft belongs to its window as long as that is open. */
static bool is_others(struct store *store, struct statement *row)
{
	return presence_is_there(store_presence(store), db_int(row, WINDOW_COLUMN));
}

static struct draft read_draft(struct store *store, struct statement *row, struct arena *arena)
{
	return (struct draft){
		.place = read_place(row, arena, 0),
		.text = db_copy(row, arena, 7),
		.seen_revision = (long)db_int(row, 8),
		.at = db_copy(row, arena, 9),
		.n = db_int(row, 10),
		.is_own = db_int(row, WINDOW_COLUMN) == presence_window(store_presence(store)),
	};
}

bool store_drafts(struct store *store, struct arena *arena, const char *engagement,
	struct drafts *out, struct err *err)
{
	static const char sql[] =
		"SELECT " DRAFT_COLUMNS " FROM draft WHERE who = ?1 AND ?2 IN ('', engagement)"
		" ORDER BY n DESC";
	struct statement *statement = db_prepare(store->db, sql);

	*out = (struct drafts){0};
	db_bind_text(statement, store->who);
	db_bind_text(statement, engagement ? engagement : "");
	while (db_row(statement)) {
		if (is_others(store, statement))
			continue;
		out->items = arena_push(arena, out->items, out->count, sizeof(*out->items));
		out->items[out->count++] = read_draft(store, statement, arena);
	}
	return db_done(statement, err);
}

bool store_draft(
	struct store *store, struct arena *arena, const struct place *place, struct draft *out)
{
	static const char sql[] =
		"SELECT " DRAFT_COLUMNS
		" FROM draft WHERE who = ? AND engagement = ? AND session = ?"
		" AND form = ? AND respondent = ? AND field = ? AND row = ? AND column = ?"
		" ORDER BY window = ? DESC, n DESC";
	struct statement *statement = db_prepare(store->db, sql);
	bool found = false;

	db_bind_text(statement, store->who);
	bind_sheet(statement, place);
	bind_cell(statement, place);
	db_bind_int(statement, presence_window(store_presence(store)));
	while (!found && db_row(statement)) {
		found = !is_others(store, statement);
		if (found)
			*out = read_draft(store, statement, arena);
	}
	return db_done(statement, NULL) && found;
}

bool store_is_being_written(struct store *store, const struct place *row)
{
	static const char sql[] =
		"SELECT 1 FROM draft WHERE engagement = ? AND session = ? AND form = ? AND"
		" respondent = ? AND field = ? AND row = ? LIMIT 1";
	struct statement *statement = db_prepare(store->db, sql);
	bool found;

	bind_sheet(statement, row);
	db_bind_text(statement, row->field);
	db_bind_text(statement, row->row);
	found = db_row(statement);
	return db_done(statement, NULL) && found;
}

size_t store_count_drafts(struct store *store, const char *engagement, const char *form)
{
	static const char sql[] = "SELECT count(1) FROM draft WHERE engagement = ? AND form = ?";
	struct statement *statement = db_prepare(store->db, sql);
	size_t count = 0;

	db_bind_text(statement, engagement);
	db_bind_text(statement, form);
	if (db_row(statement))
		count = (size_t)db_int(statement, 0);
	return db_done(statement, NULL) ? count : 0;
}
