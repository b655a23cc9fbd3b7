#include "banso/store/care/loss.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/store/sqlite/db.h"
#include "banso/store/sqlite/schema.h"

/* The first entries tell whether two histories began as one. */
#define FIRST_ENTRIES 20

/* Stamps of older files have no offset behind their nineteen characters. */
#define ENTRY "h.sheet, h.field, h.\"row\", h.\"column\", h.revision, substr(h.at, 1, 19), h.who"
#define ENTRY_COLUMNS 7

struct comparison {
	struct db *copy;
	struct arena *arena;
	struct losses *out;
	int64_t compared, equal; /* of the first entries that both have */
	const char *since;       /* what is older was not saved by people, see below */
};

/* --- one entry of the history --- */

enum in_copy { MISSING, OTHER, EQUAL };

static enum in_copy find_in_copy(struct comparison *comparison, struct statement *row)
{
	static const char sql[] =
		"SELECT (" ENTRY ") IS (?, ?, ?, ?, ?, ?, ?) FROM history h WHERE n = ?";
	struct statement *copied = db_prepare(comparison->copy, sql);
	enum in_copy found = MISSING;

	for (int i = 1; i <= ENTRY_COLUMNS; i++)
		db_bind_column(copied, row, i);
	db_bind_column(copied, row, 0);
	if (db_row(copied))
		found = db_int(copied, 0) ? EQUAL : OTHER;
	db_done(copied, NULL);
	if (found != MISSING && comparison->compared < FIRST_ENTRIES) {
		comparison->compared++;
		comparison->equal += found == EQUAL;
	}
	return found;
}

static bool has_engagement(struct db *copy, const char *id)
{
	static const char sql[] = "SELECT 1 FROM engagement WHERE id = ?";
	struct statement *statement = db_prepare(copy, sql);
	bool has;

	db_bind_text(statement, id);
	has = db_row(statement);
	db_done(statement, NULL);
	return has;
}

static struct loss *loss_of(struct comparison *comparison, const char *id, const char *name)
{
	struct losses *out = comparison->out;
	struct arena *arena = comparison->arena;

	for (size_t i = 0; i < out->count; i++)
		if (strcmp(out->items[i].id, id) == 0)
			return &out->items[i];
	out->items = arena_push(arena, out->items, out->count, sizeof(*out->items));
	out->items[out->count] = (struct loss){.id = inert_copy(id, arena),
		.name = inert_copy(name, arena),
		.is_whole = *id && !has_engagement(comparison->copy, id)};
	return &out->items[out->count++];
}

static void add(struct comparison *comparison, struct statement *row)
{
	struct loss *loss = loss_of(
		comparison, db_text(row, ENTRY_COLUMNS + 1), db_text(row, ENTRY_COLUMNS + 2));
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

/* A step from one schema to the next may add entries, which the copy gets when it is opened. */
static bool is_of_people(const struct comparison *comparison, struct statement *row)
{
	return !*comparison->since || (strcmp(db_text(row, 6), comparison->since) >= 0 &&
					      strcmp(db_text(row, 7), "banso") != 0);
}

static void find_saves(struct comparison *comparison, struct db *database)
{
	static const char sql[] =
		"SELECT h.n, " ENTRY ", coalesce(s.engagement, ''), coalesce(e.name, '')"
		" FROM history h LEFT JOIN sheet s ON s.id = h.sheet"
		" LEFT JOIN engagement e ON e.id = s.engagement"
		/* What a purge wrote, it writes again. */
		" WHERE NOT EXISTS (SELECT 1 FROM purge p WHERE p.at = h.at AND p.who = h.who"
		" AND h.text = '') ORDER BY h.n";
	struct statement *row = db_prepare(database, sql);

	while (db_row(row))
		if (find_in_copy(comparison, row) != EQUAL && is_of_people(comparison, row))
			add(comparison, row);
	db_done(row, NULL);
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
		db_done(copied, NULL);
	}
	db_done(row, NULL);
}

/* --- all of it --- */

static int compare_last(const void *one, const void *other)
{
	return strcmp(((const struct loss *)other)->last, ((const struct loss *)one)->last);
}

/* Of a copy with an older schema, when it was saved to last; else "". */
static const char *find_since(struct comparison *comparison, struct db *database)
{
	static const char sql[] = "SELECT substr(max(at), 1, 19) FROM history";
	struct statement *row;
	int now = 0, then = 0;
	bool is_ours;
	const char *since = "";

	if (!schema_marks(database, &is_ours, &now, NULL) ||
		!schema_marks(comparison->copy, &is_ours, &then, NULL) || now == then)
		return since;
	row = db_prepare(comparison->copy, sql);
	if (db_row(row))
		since = db_copy(row, comparison->arena, 0);
	db_done(row, NULL);
	return since;
}

bool loss_find(struct db *database, struct db *copy, struct arena *arena, struct losses *out,
	struct err *err)
{
	static const char sql[] = "SELECT count(*) FROM history";
	struct comparison comparison = {.copy = copy, .arena = arena, .out = out};
	int64_t entries = 0;

	*out = (struct losses){0};
	if (!db_number(copy, sql, &entries, err))
		return false;
	comparison.since = find_since(&comparison, database);
	find_saves(&comparison, database);
	find_drafts(&comparison, database);
	out->is_other = comparison.equal * 2 < comparison.compared;
	if (out->count)
		qsort(out->items, out->count, sizeof(*out->items), compare_last);
	return true;
}
