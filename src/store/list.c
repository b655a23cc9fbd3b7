#include "banso/store/list.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/model/own.h"
#include "banso/model/progress.h"
#include "banso/store/tables/plan.h"
#include "banso/text/fold.h"
#include "banso/text/utf8.h"
#include "internal.h"

/* The first row has this one before it. */
static const struct engagement_row no_row = {
	.pref = "",
	.pattern = "",
	.pattern_title = "",
	.next_session = "",
	.next_title = "",
	.next_at = "",
	.dues = "",
};

static struct engagement_row read_row(struct statement *from, const char *today,
	struct arena *arena, const struct engagement_row *before)
{
	struct engagement_row row = {
		.id = db_copy(from, arena, 0),
		.name = db_copy(from, arena, 1),
		.pref = db_share(from, arena, 2, before->pref),
		.pattern = db_share(from, arena, 3, before->pattern),
		.pattern_title = db_share(from, arena, 4, before->pattern_title),
		.dues = db_share(from, arena, 5, before->dues),
	};

	plan_read(db_text(from, 6), today, arena, before, &row);
	return row;
}

static void add_row(struct engagement_rows *rows, struct statement *from, const char *today,
	struct arena *arena)
{
	rows->items = arena_push(arena, rows->items, rows->count, sizeof(*rows->items));
	rows->items[rows->count] =
		read_row(from, today, arena, rows->count ? &rows->items[rows->count - 1] : &no_row);
	rows->count++;
}

/* Name and prefecture as people write them, in any kana and width; of an id any part. */
static bool is_sought(struct statement *row, const char *like, const char *id)
{
	struct buf whole = {0};
	bool is;

	if (!*like || strstr(db_text(row, 0), id))
		return true;
	buf_printf(&whole, "%s%s", db_text(row, 2), db_text(row, 1));
	is = fold_has(buf_text(&whole), like);
	buf_free(&whole);
	return is;
}

static bool read_rows(struct store *store, struct arena *arena, const char *today, const char *like,
	const char *id, struct engagement_rows *out, struct err *err)
{
	static const char sql[] =
		"SELECT id, name, pref, pattern, pattern_title, dues, plan, removed FROM engagement";
	struct statement *statement = db_prepare(store->db, sql);

	while (db_row(statement)) {
		if (db_int(statement, 7))
			out->has_removed = true;
		else if (is_sought(statement, like, id))
			add_row(out, statement, today, arena);
	}
	return db_done(statement, err);
}

/* The part of the list in which a course stands: whoever comes back in a meeting finds it on top.
 */
enum part { PART_RUNNING, PART_DATED, PART_UNDATED, PART_OVER };

static enum part part_of(const struct engagement_row *row)
{
	if (!*row->next_session)
		return PART_OVER;
	if (row->is_running)
		return PART_RUNNING;
	return *row->next_at ? PART_DATED : PART_UNDATED;
}

static int compare_rows(const void *left, const void *right)
{
	const struct engagement_row *a = left, *b = right;
	int order = (int)part_of(a) - (int)part_of(b);

	if (order == 0 && part_of(a) < PART_OVER)
		order = strcmp(a->next_at, b->next_at);
	if (order == 0)
		order = strcmp(a->name, b->name);
	return order ? order : strcmp(a->id, b->id);
}

/* Of those in the list, whatever is sought. */
static bool count_all(struct store *store, struct engagement_rows *out, struct err *err)
{
	struct statement *statement =
		db_prepare(store->db, "SELECT count(*) FROM engagement WHERE NOT removed");

	if (db_row(statement))
		out->all = (size_t)db_int(statement, 0);
	return db_done(statement, err);
}

bool store_list(struct store *store, struct arena *arena, const char *today, const char *like,
	struct engagement_rows *out, struct err *err)
{
	struct buf id = {0};
	bool good;

	*out = (struct engagement_rows){0};
	if (!db_begin_read(store->db, __func__, err))
		return false;
	like = like ? like : "";
	utf8_halfwidth(&id, like, strlen(like));
	for (size_t i = 0; i < id.size_bytes; i++)
		id.bytes[i] = (char)tolower((unsigned char)id.bytes[i]);
	db_read_past(store->db, true);
	good = read_rows(store, arena, today, like, buf_text(&id), out, err);
	db_read_past(store->db, false);
	out->all = out->count;
	if (good && *like)
		good = count_all(store, out, err);
	if (out->count)
		qsort(out->items, out->count, sizeof(*out->items), compare_rows);
	buf_free(&id);
	return db_end(store->db, good, err);
}

bool store_is_to_check(struct store *store, const char *engagement)
{
	static const char sql[] = "SELECT 1 FROM sheet WHERE engagement = ? AND state = ? AND"
				  " counted LIMIT 1";
	struct statement *statement = db_prepare(store->db, sql);
	bool is_to_check;

	db_bind_text(statement, engagement);
	db_bind_text(statement, progress_id(SHEET_CHECK));
	is_to_check = db_row(statement);
	return db_done(statement, NULL) && is_to_check;
}

bool store_last_removed(struct store *store, struct arena *arena, const char **id, struct err *err)
{
	/* The few removed engagements are read first, not the 150,000 sheets of a national
	 * database. */
	static const char sql[] =
		"SELECT e.id FROM engagement e CROSS JOIN sheet s ON s.engagement = e.id AND s.form = ?"
		" WHERE e.removed"
		" ORDER BY (SELECT max(n) FROM history h WHERE h.sheet = s.id) DESC LIMIT 1";
	struct statement *statement = db_prepare(store->db, sql);

	*id = NULL;
	db_bind_text(statement, OWN_LIST);
	if (db_row(statement))
		*id = db_copy(statement, arena, 0);
	return db_done(statement, err);
}

/* --- those of a day --- */

/* The repeated plan tells in which few of 1,741 courses to look. */
#define VALUE(at)                                                                                  \
	"coalesce((SELECT text FROM value WHERE sheet = s.id AND field = " at                      \
	" AND \"row\" = '' AND \"column\" = ''), '')"

bool store_sessions_on(struct store *store, struct arena *arena, const char *day,
	const char *but_engagement, struct held **out, size_t *count, struct err *err)
{
	static const char sql[] = "SELECT e.name, " VALUE("?4") ", " VALUE("?5") ", " VALUE(
		"?6") " FROM engagement e CROSS JOIN sheet s ON s.engagement = e.id AND s.form = ?1"
		      " WHERE NOT e.removed AND e.id <> ?2 AND instr(e.plan, ?3)"
		      " AND " VALUE("?6") " <> '' AND " VALUE("?7") " = ?3 ORDER BY 2, 1";
	struct statement *statement = db_prepare(store->db, sql);

	db_bind_text(statement, OWN_SESSION);
	db_bind_text(statement, but_engagement);
	db_bind_text(statement, day);
	db_bind_text(statement, OWN_SESSION_START);
	db_bind_text(statement, OWN_SESSION_END);
	db_bind_text(statement, OWN_SESSION_LEAD);
	db_bind_text(statement, OWN_SESSION_DATE);
	*out = NULL;
	*count = 0;
	while (db_row(statement)) {
		*out = arena_push(arena, *out, *count, sizeof(**out));
		(*out)[(*count)++] = (struct held){.town = db_copy(statement, arena, 0),
			.start = db_copy(statement, arena, 1),
			.end = db_copy(statement, arena, 2),
			.lead = db_copy(statement, arena, 3)};
	}
	return db_done(statement, err);
}
