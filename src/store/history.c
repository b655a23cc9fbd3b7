#include "banso/store/history.h"

#include "banso/base/arena.h"
#include "banso/store/purge/removal.h"
#include "banso/store/tables/place_columns.h"
#include "internal.h"

static struct history_entry read_entry(struct statement *row, struct arena *arena)
{
	return (struct history_entry){
		.place = read_place(row, arena, 0),
		.revision = (long)db_int(row, 7),
		.text = db_copy(row, arena, 8),
		.reason = db_copy(row, arena, 9),
		.why = db_copy(row, arena, 10),
		.at = db_copy(row, arena, 11),
		.who = db_copy(row, arena, 12),
		.before = db_copy(row, arena, 13),
		.n = db_int(row, 14),
		.is_purged = db_int(row, 15),
	};
}

bool read_history(struct store *store, struct arena *arena, const struct place *place,
	struct history *out, struct err *err)
{
	static const char sql[] =
		"SELECT s.engagement, s.session, s.form, s.respondent, h.field, h.row, h.column,"
		" h.revision, h.text, h.reason, h.why, h.at, h.who, b.text, h.n,"
		/* A removal says so in an entry of its own, behind those that it emptied. */
		" h.text = '' AND EXISTS (SELECT 1 FROM history p WHERE p.sheet = h.sheet"
		" AND p.field = h.field AND p.row = h.row AND p.column = h.column"
		" AND p.revision >= h.revision AND p.text = '' AND p.why = ?8)"
		" FROM sheet s JOIN history h ON h.sheet = s.id LEFT JOIN history b ON"
		" b.sheet = h.sheet AND b.field = h.field AND b.row = h.row AND b.column = h.column"
		" AND b.revision = h.revision - 1"
		" WHERE s.engagement = ?1 AND ?2 IN ('', s.session) AND ?3 IN ('', s.form) AND"
		" ?4 IN ('', s.respondent) AND ?5 IN ('', h.field) AND ?6 IN ('', h.row) AND"
		" ?7 IN ('', h.column) ORDER BY h.n DESC";
	struct statement *statement = db_prepare(store->db, sql);

	*out = (struct history){0};
	bind_sheet(statement, place);
	bind_cell(statement, place);
	db_bind_text(statement, removal_why());
	while (db_row(statement)) {
		out->items = arena_push(arena, out->items, out->count, sizeof(*out->items));
		out->items[out->count++] = read_entry(statement, arena);
	}
	return db_done(statement, err);
}

bool store_history(struct store *store, struct arena *arena, const struct place *place,
	struct history *out, struct err *err)
{
	*out = (struct history){0};
	return db_begin_read(store->db, __func__, err) &&
	       db_end(store->db, read_history(store, arena, place, out, err), err);
}

bool store_wrote(struct store *store, const struct place *place, long revision)
{
	static const char sql[] =
		"SELECT 1 FROM sheet s JOIN history h ON h.sheet = s.id WHERE s.engagement = ?1"
		" AND s.session = ?2 AND s.form = ?3 AND s.respondent = ?4 AND h.field = ?5"
		" AND h.row = ?6 AND h.column = ?7 AND h.revision = ?8 AND h.site = "
		"(SELECT id FROM site WHERE identity = ?9)";
	struct statement *row = db_prepare(store->db, sql);
	bool found;

	bind_sheet(row, place);
	bind_cell(row, place);
	db_bind_int(row, revision);
	db_bind_text(row, store->site.identity);
	found = db_row(row);
	return db_done(row, NULL) && found;
}

/* The number of the last entry of a value; 0: none. */
static int64_t last_of(struct store *store, const struct place *place)
{
	static const char sql[] =
		"SELECT h.n FROM sheet s JOIN history h ON h.sheet = s.id WHERE s.engagement = ?1"
		" AND s.session = ?2 AND s.form = ?3 AND s.respondent = ?4 AND h.field = ?5"
		" AND h.row = ?6 AND h.column = ?7 ORDER BY h.revision DESC LIMIT 1";
	struct statement *row = db_prepare(store->db, sql);
	int64_t n = 0;

	bind_sheet(row, place);
	bind_cell(row, place);
	if (db_row(row))
		n = db_int(row, 0);
	return db_done(row, NULL) ? n : 0;
}

bool store_is_later(struct store *store, const struct place *place, const struct place *other)
{
	return last_of(store, place) > last_of(store, other);
}
