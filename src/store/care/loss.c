#include "banso/store/care/loss.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/db.h"

/* Times in older files are nineteen characters, without an offset. */
#define ENTRY "h.sheet, h.field, h.\"row\", h.\"column\", h.revision, substr(h.at, 1, 19), h.who"
#define ENTRY_COLUMNS 7

/* Of an entry with its engagement, see SAVES. */
enum {
	COLUMN_ID = 1 + ENTRY_COLUMNS,  /* its name behind it */
	COLUMN_CREATED = COLUMN_ID + 2, /* by whom behind it */
	COLUMN_IDENTITY = COLUMN_CREATED + 2,
	COLUMN_SITE, /* its number there behind it */
	COLUMN_OF_STEP = COLUMN_SITE + 2
};

struct comparison {
	struct db *copy;
	struct arena *arena;
	struct losses *out;
	bool by_site;  /* both files have identities of entries */
	bool is_older; /* the copy lacks the step that parted a field */
};

/* --- one entry of the history --- */

static bool is_there(struct statement *statement)
{
	bool found = db_row(statement) && db_int(statement, 0) > 0;

	return db_done(statement, NULL) && found;
}

/* Without identities an entry is known by its number and all its columns. */
static bool is_in_copy_by_number(struct comparison *comparison, struct statement *row)
{
	static const char sql[] =
		"SELECT (" ENTRY ") IS (?, ?, ?, ?, ?, ?, ?) FROM history h WHERE n = ?";
	struct statement *copied = db_prepare(comparison->copy, sql);

	for (int i = 1; i <= ENTRY_COLUMNS; i++)
		db_bind_column(copied, row, i);
	db_bind_column(copied, row, 0);
	return is_there(copied);
}

static bool is_in_copy(struct comparison *comparison, struct statement *row)
{
	static const char sql[] = "SELECT 1 FROM history h JOIN site i ON i.id = h.site"
				  " WHERE i.identity = ? AND h.site_n = ?";
	struct statement *copied;

	/* A damaged file may have lost the table of sites. */
	if (!comparison->by_site || !*db_text(row, COLUMN_SITE))
		return is_in_copy_by_number(comparison, row);
	copied = db_prepare(comparison->copy, sql);
	db_bind_column(copied, row, COLUMN_SITE);
	db_bind_column(copied, row, COLUMN_SITE + 1);
	return is_there(copied);
}

/* A copy of another course of things may call another engagement by its id. Identities are reckoned
 * from the other columns where a file is older, and may be lost in a damaged one. */
static bool has_engagement(struct comparison *comparison, struct statement *row)
{
	static const char sql[] = "SELECT 1 FROM engagement WHERE id = ?1 AND (?2 IS NULL"
				  " OR (substr(created, 1, 19), created_by) IS (?2, ?3))";
	static const char identity_sql[] = "SELECT 1 FROM engagement WHERE identity = ?";
	bool by_identity = comparison->by_site && *db_text(row, COLUMN_IDENTITY);
	struct statement *copied = db_prepare(comparison->copy, by_identity ? identity_sql : sql);

	if (by_identity) {
		db_bind_column(copied, row, COLUMN_IDENTITY);
		return is_there(copied);
	}
	db_bind_column(copied, row, COLUMN_ID);
	db_bind_column(copied, row, COLUMN_CREATED);
	db_bind_column(copied, row, COLUMN_CREATED + 1);
	return is_there(copied);
}

static struct loss *loss_of(struct comparison *comparison, struct statement *row)
{
	const char *id = db_text(row, COLUMN_ID), *name = db_text(row, COLUMN_ID + 1);
	struct losses *out = comparison->out;
	struct arena *arena = comparison->arena;

	for (size_t i = 0; i < out->count; i++)
		if (strcmp(out->items[i].id, id) == 0)
			return &out->items[i];
	out->items = arena_push(arena, out->items, out->count, sizeof(*out->items));
	out->items[out->count] = (struct loss){.id = inert_copy(id, arena),
		.name = inert_copy(name, arena),
		.is_whole = *id && !has_engagement(comparison, row)};
	return &out->items[out->count++];
}

static void add(struct comparison *comparison, struct statement *row)
{
	struct loss *loss = loss_of(comparison, row);
	const char *at = db_copy(row, comparison->arena, 6), *who = db_text(row, 7);

	comparison->out->saves++;
	loss->saves++;
	if (!loss->first)
		loss->first = at;
	loss->last = at;
	for (size_t i = 0; i < loss->who.count; i++)
		if (strcmp(loss->who.items[i], who) == 0)
			return;
	words_add(&loss->who, comparison->arena, db_copy(row, comparison->arena, 7));
}

/*
 * The step that parted 会場 and 接続先 added entries, which the copy gets as well when it is
 * opened: those with its reason, all of one time, and the history of 接続先 before them, a copy of
 * that of 会場. Neither time nor user alone tells them from other entries.
 */
#define IS_OF_STEP                                                                                 \
	"(h.at, h.who) IN (SELECT at, who FROM history WHERE why = '" SCHEMA_WHY_PARTED "')"       \
	" OR (h.field = 'link' AND EXISTS (SELECT 1 FROM history o WHERE o.sheet = h.sheet"        \
	" AND o.field = 'room' AND o.\"row\" = h.\"row\" AND o.\"column\" = h.\"column\""          \
	" AND o.revision = h.revision AND (o.text, o.at, o.who) = (h.text, h.at, h.who)))"

#define SAVES(site, join)                                                                          \
	"SELECT h.n, " ENTRY ", coalesce(s.engagement, ''), coalesce(e.name, ''),"                 \
	" substr(e.created, 1, 19), e.created_by, " site                                           \
	" FROM history h LEFT JOIN sheet s ON s.id = h.sheet"                                      \
	" LEFT JOIN engagement e ON e.id = s.engagement" join                                      \
	" WHERE NOT EXISTS (SELECT 1 FROM purge p WHERE p.at = h.at AND p.who = h.who"             \
	" AND h.text = '') ORDER BY h.n"

/* Entries of a purge are no loss: going back repeats the purge. */
static void find_saves(struct comparison *comparison, struct db *database)
{
	static const char sql[] = SAVES("'', '', 0, " IS_OF_STEP, ""),
			  site_sql[] = SAVES(
				  "coalesce(e.identity, ''), coalesce(i.identity, ''), h.site_n, 0",
				  " LEFT JOIN site i ON i.id = h.site");
	struct statement *row = db_prepare(database, comparison->by_site ? site_sql : sql);

	while (db_row(row))
		if (!is_in_copy(comparison, row) &&
			!(comparison->is_older && db_int(row, COLUMN_OF_STEP)))
			add(comparison, row);
	MAY_FAIL(db_done(row, NULL));
}

/* --- drafts --- */

static void find_drafts(struct comparison *comparison, struct db *database)
{
	static const char sql[] = "SELECT who, engagement, session, form, respondent, field,"
				  " \"row\", \"column\", text FROM draft";
	static const char copy_sql[] =
		"SELECT 1 FROM draft WHERE (who, engagement, session, form, respondent, field,"
		" \"row\", \"column\", text) IS (?, ?, ?, ?, ?, ?, ?, ?, ?)";
	struct statement *row = db_prepare(database, sql);

	while (db_row(row)) {
		struct statement *copied = db_prepare(comparison->copy, copy_sql);

		for (int i = 0; i < 9; i++)
			db_bind_column(copied, row, i);
		comparison->out->drafts += !db_row(copied);
		MAY_FAIL(db_done(copied, NULL));
	}
	MAY_FAIL(db_done(row, NULL));
}

/* --- all of it --- */

static int compare_last(const void *one, const void *other)
{
	return strcmp(((const struct loss *)other)->last, ((const struct loss *)one)->last);
}

/* Whether the database has taken a step of the schema that the copy has not. */
static bool lacks_step(struct db *copy, struct db *database, int step)
{
	int now = 0, then = 0;
	bool is_ours;

	return schema_marks(database, &is_ours, &now, NULL) &&
	       schema_marks(copy, &is_ours, &then, NULL) && then < step && step <= now;
}

/* No engagement is ever deleted: all files of one database have its first ones. They are compared
 * by the columns from which a later schema computes the identity. */
static bool is_of_other(struct db *database, struct db *copy)
{
	static const char sql[] = "SELECT id, substr(created, 1, 19), created_by FROM engagement";
	static const char copy_sql[] = "SELECT 1 FROM engagement WHERE (id, substr(created, 1, 19),"
				       " created_by) IS (?, ?, ?)";
	static const char any_sql[] = "SELECT count(1) FROM engagement";
	struct statement *row = db_prepare(database, sql);
	bool has_any = false, has_common = false;

	while (!has_common && db_row(row)) {
		struct statement *copied = db_prepare(copy, copy_sql);

		for (int i = 0; i < 3; i++)
			db_bind_column(copied, row, i);
		has_common = is_there(copied);
		has_any = true;
	}
	MAY_FAIL(db_done(row, NULL));
	return has_any && !has_common && is_there(db_prepare(copy, any_sql));
}

bool loss_find(struct db *database, struct db *copy, struct arena *arena, struct losses *out,
	struct err *err)
{
	static const char sql[] = "SELECT count(1) FROM history";
	struct comparison comparison = {.copy = copy, .arena = arena, .out = out};
	int64_t entries = 0;

	*out = (struct losses){0};
	if (!db_number(copy, sql, &entries, err))
		return false;
	comparison.by_site = schema_has_sites(database) && schema_has_sites(copy);
	comparison.is_older = lacks_step(copy, database, SCHEMA_WITH_PARTED);
	find_saves(&comparison, database);
	find_drafts(&comparison, database);
	out->is_other = is_of_other(database, copy);
	if (out->count)
		qsort(out->items, out->count, sizeof(*out->items), compare_last);
	return true;
}
