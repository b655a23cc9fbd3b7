#include "banso/store/purge/removal.h"

#include <stdio.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/db.h"
#include "banso/store/tables/parted.h"
#include "banso/store/tables/place_columns.h"
#include "banso/store/tables/site.h"
#include "banso/text/date/moment.h"

/* The draft of a reason belongs to its value. */
#define DRAFTS                                                                                     \
	"draft WHERE engagement = ?1 AND ?2 IN ('', session) AND ?3 IN ('', form) AND"             \
	" ?4 IN ('', respondent) AND ?5 IN ('', field) AND ?6 IN ('', row) AND"                    \
	" (?7 IN ('', column) OR column = ?7 || '" PLACE_REASON "')"
/* What a removal before left in the history, which tells who and when, and nothing else. */
#define IS_MARK "(text = '' AND why = ?8 AND reason IN ('', printf(?9, substr(at, 1, 10), who)))"

#define MARK_REASON _("削除 %s %s")

const char *removal_why(void)
{
	return _("個人情報の削除");
}

/* --- what is at a place --- */

/* A statement on everything at and below the place; `more` ends with NULL and is bound from ?8 on.
 */
static struct statement *prepare(
	const struct purge *purge, const char *sql, const char *const *more)
{
	struct statement *statement = db_prepare(purge->db, sql);

	bind_sheet(statement, purge->place);
	bind_cell(statement, purge->place);
	while (more && *more)
		db_bind_text(statement, *more++);
	return statement;
}

static bool run(
	const struct purge *purge, const char *sql, const char *const *more, struct err *err)
{
	return db_run(prepare(purge, sql, more), err);
}

static bool count(const struct purge *purge, const char *sql, const char *const *more, size_t *out,
	struct err *err)
{
	struct statement *statement = prepare(purge, sql, more);

	if (db_row(statement))
		*out += (size_t)db_int(statement, 0);
	return db_done(statement, err);
}

bool removal_count(const struct purge *purge, struct purged *out, struct err *err)
{
	static const char values[] = "SELECT count(*) FROM value WHERE sheet IN " PLACE_SHEETS
				     " AND" PLACE_CELLS " AND (text <> '' OR reason <> '')";
	static const char history[] =
		"SELECT count(*) FROM history WHERE sheet IN " PLACE_SHEETS " AND" PLACE_CELLS
		" AND (text <> '' OR reason <> '' OR why <> '')"
		" AND NOT " IS_MARK;
	static const char drafts[] = "SELECT count(1) FROM " DRAFTS;
	const char *const mark[] = {removal_why(), MARK_REASON, NULL};

	return count(purge, values, NULL, &out->values, err) &&
	       count(purge, history, mark, &out->revisions, err) &&
	       count(purge, drafts, NULL, &out->drafts, err);
}

bool removal_add_revisions(const struct purge *purge, int64_t *sum, struct err *err)
{
	static const char sql[] =
		"SELECT ifnull(sum(revision), 0) FROM value WHERE sheet IN " PLACE_SHEETS
		" AND" PLACE_CELLS;
	struct statement *statement = prepare(purge, sql, NULL);

	if (db_row(statement))
		*sum += db_int(statement, 0);
	return db_done(statement, err);
}

/* Writes a place as WHERE, with the signs of empty parts: reading gives the same place. */
static const char *put_where(struct arena *arena, const struct place *place)
{
	return arena_printf(arena, "%s/%s/%s/%s#%s:%s:%s", place->engagement, place->session,
		place->form, place->respondent, place->field, place->row, place->column);
}

bool removal_mark(const struct purge *purge, const struct removal *removal, struct err *err)
{
	static const char sql[] = "INSERT INTO purge (place, at, who, open) VALUES (?, ?, ?, 1)";
	struct statement *statement = db_prepare(purge->db, sql);

	db_bind_text(statement, removal->where);
	db_bind_text(statement, removal->at);
	db_bind_text(statement, removal->who);
	return db_run(statement, err);
}

/* A fixed clock, or a person who is quick, would give two the same one. */
bool removal_take_moment(
	const struct purge *purge, struct removal *removal, struct arena *arena, struct err *err)
{
	static const char sql[] =
		"WITH RECURSIVE moment (n, at) AS (SELECT 0, ?1 UNION ALL SELECT n + 1,"
		" strftime('%Y-%m-%dT%H:%M:%S', substr(at, 1, 19), '+1 second') || substr(at, 20)"
		" FROM moment WHERE EXISTS (SELECT 1 FROM purge WHERE place = ?2 AND who = ?3"
		" AND substr(purge.at, 1, 19) = substr(moment.at, 1, 19)))"
		" SELECT at FROM moment ORDER BY n DESC LIMIT 1";
	struct statement *statement = db_prepare(purge->db, sql);

	db_bind_text(statement, removal->at);
	db_bind_text(statement, removal->where);
	db_bind_text(statement, removal->who);
	if (db_row(statement))
		removal->at = db_copy(statement, arena, 0);
	return db_done(statement, err);
}

#define ADD_MARKS(columns, given)                                                                  \
	"INSERT INTO history (" columns                                                            \
	"sheet, field, row, column, revision, text, reason, why, at, who) SELECT " given           \
	"sheet, field, row, column, revision, text, reason, ?8, at, who FROM value v"              \
	" WHERE sheet IN " PLACE_SHEETS " AND" PLACE_CELLS                                         \
	" AND NOT EXISTS (SELECT 1 FROM history h WHERE " SCHEMA_SAME_PLACE(                       \
		"h", "v") " AND h.revision = v.revision)"

/* Adds the emptied values to the history. */
static bool add_marks(const struct purge *purge, struct err *err)
{
	static const char sql[] = ADD_MARKS("site, site_n, ",
		"(SELECT id FROM site WHERE identity = ?9), ?10 + row_number() OVER (), ");
	static const char sql_of_before[] = ADD_MARKS("", "");
	struct site *site = purge->site;
	char last[24];
	const char *const more[] = {removal_why(), site->identity, last, NULL};
	const char *const more_of_before[] = {more[0], NULL};

	if (!schema_has_sites(purge->db))
		return run(purge, sql_of_before, more_of_before, err);
	snprintf(last, sizeof(last), "%lld", (long long)site->last);
	return site_enter(site, purge->db, err) && run(purge, sql, more, err) &&
	       site_read_last(site, purge->db, err);
}

/* A removed row of a table has an empty position, and no mark there: it does not show. */
bool removal_empty(struct purge *purge, const struct removal *removal, struct err *err)
{
	static const char history[] =
		"UPDATE history SET text = '', reason = '', why = '' WHERE sheet IN " PLACE_SHEETS
		" AND" PLACE_CELLS " AND NOT " IS_MARK;
	static const char values[] =
		"UPDATE value SET text = '', reason = CASE WHEN row <> '' AND column = '' THEN ''"
		" ELSE ?8 END, revision = revision + 1, at = ?9, who = ?10 WHERE sheet IN " PLACE_SHEETS
		" AND" PLACE_CELLS " AND (text <> '' OR reason <> '')";
	static const char drafts[] = "DELETE FROM " DRAFTS;
	const char *const mark[] = {removal_why(), MARK_REASON, NULL};
	const char *const now[] = {removal->mark, removal->at, removal->who, NULL};

	purge->place = &removal->place;
	return removal_mark(purge, removal, err) &&
	       parted_empty_twin(purge->db, purge->place, err) && run(purge, history, mark, err) &&
	       run(purge, values, now, err) && run(purge, drafts, NULL, err) &&
	       add_marks(purge, err);
}

/* --- the list --- */

void removal_add_at(struct purge *purge, struct arena *arena, const struct place *place,
	const char *at, const char *who)
{
	purge->removals =
		arena_push(arena, purge->removals, purge->count, sizeof(*purge->removals));
	purge->removals[purge->count++] = (struct removal){
		.place = *place,
		.where = put_where(arena, place),
		.at = at,
		.who = who,
		.mark = arena_printf(arena, MARK_REASON, moment_day(at).text, who),
	};
}

bool removal_is_named(const struct place *place)
{
	return *place->form || *place->respondent;
}

void removal_add(struct purge *purge, struct arena *arena, const char *where, const char *at,
	const char *who)
{
	struct place place;

	if (place_split(arena, where, &place, NULL) && removal_is_named(&place))
		removal_add_at(purge, arena, &place, at, who);
}

/* --- the file --- */

static bool explain_busy(struct err *why)
{
	return err_set(why,
		_("ほかの banso が開いているので、ファイルの中にまだ跡が残っています。次に banso を開いたときに、つづきをします。"));
}

static bool explain_damage(struct err *why)
{
	return err_set(why,
		_("データベースが傷んでいるので、ファイルの中にまだ跡が残っています。全員が banso を終えてから banso doctor --repair で直し、もう一度 banso を開いてください。つづきをします。"));
}

bool removal_explain_traces(const struct db *db, struct err *why)
{
	const struct err found = *why;

	switch (db_trouble(db)) {
	case DB_BUSY:
		return explain_busy(why);
	case DB_DAMAGED:
		return explain_damage(why);
	case DB_ENDED:
		return err_set(why,
			_("banso を終えるところなので、ファイルの中にまだ跡が残っています。次に banso を開いたときに、つづきをします。"));
	default:
		return err_set(why,
			_("ファイルの中にまだ跡が残っています。%sそのあと banso を開くと、つづきをします。"),
			found.text);
	}
}

/* Writes the file anew and empties the WAL. */
bool removal_leave_no_trace(struct db *db, struct err *why)
{
	static const char empty_log[] = "PRAGMA wal_checkpoint(TRUNCATE)";
	int64_t busy = 1;

	/* VACUUM would hide some damage, and with it the loss of rows. */
	if (!db_is_whole(db))
		return db_trouble(db) == DB_BUSY || db_trouble(db) == DB_ENDED
			       ? removal_explain_traces(db, why)
			       : explain_damage(why);
	if (!db_script(db, "VACUUM", why) || !db_number(db, empty_log, &busy, why))
		return removal_explain_traces(db, why);
	return busy == 0 || explain_busy(why);
}
