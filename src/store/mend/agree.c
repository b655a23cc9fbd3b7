#include "agree.h"

#include "banso/base/attr.h"
#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/store/mend/salvage.h"
#include "banso/store/purge/purge_copies.h"
#include "banso/store/purge/removal.h"
#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/db.h"
#include "banso/store/tables/parted.h"
#include "banso/store/tables/place_columns.h"

/* clang-format off */
/* What is no count is mended by itself; nothing could follow it. */
#define LAST                                                                                       \
	"(SELECT max(k.revision) FROM history k WHERE " SCHEMA_SAME_PLACE("k", "v")                \
	" AND k.revision < 1 << 53)"

/* Damage changes no length. */
#define BYTES(table)                                                                               \
	"length(CAST(" table ".text AS BLOB)) + length(CAST(" table ".reason AS BLOB))"

/*
 * `other` is what does not stand, `stands` what does: that of the history, which damage reaches as
 * seldom as the answer, and which is written once; but no text that a lost page cut. An answer that
 * is there as an earlier entry is an old page, and nothing is added for it.
 */
static const char find[] =
	"CREATE TEMP TABLE differing AS SELECT v.sheet, v.field, v.\"row\", v.\"column\", v.revision,"
	" h.revision AS latest, is_cut(h.text, h.reason) AS is_cut,"
	" v.text AS other, v.reason AS other_reason, v.at AS other_at, v.who AS other_who,"
	" h.text AS stands, h.reason AS stands_reason, h.at, h.who"
	" FROM value v JOIN history h ON " SCHEMA_SAME_PLACE("h", "v") " AND h.revision = " LAST
	" WHERE v.revision <= h.revision"
	" AND NOT (is_cut(v.text, v.reason) AND " BYTES("v") " = " BYTES("h") ")"
	" AND NOT EXISTS (SELECT 1 FROM history k WHERE " SCHEMA_SAME_PLACE("k", "v")
	" AND (k.text, k.reason) = (v.text, v.reason))";

/* What a purge took is gone, also where a page of before it is back. It left a mark; or, where there
 * was no answer any more, nothing but its record and entries that it emptied. */
#define ITS_ENTRIES "SELECT 1 FROM history k WHERE " SCHEMA_SAME_PLACE("k", "v")
#define ITS_ENTRY ITS_ENTRIES " AND k.revision = v.revision"
static const char marked[] =
	"DELETE FROM differing AS v WHERE EXISTS (" ITS_ENTRIES
	" AND k.revision >= v.revision AND k.text = '' AND k.why = ?)";
static const char recorded[] =
	"DELETE FROM differing AS v WHERE sheet IN " PLACE_SHEETS " AND" PLACE_CELLS
	" AND NOT EXISTS (" ITS_ENTRY " AND k.text || k.reason <> '')"
	" AND (EXISTS (" ITS_ENTRY ") OR substr(other_at, 1, 19) <= substr(?8, 1, 19))";

static const char settle[] =
	"UPDATE differing SET stands = other, stands_reason = other_reason, at = other_at,"
	" who = other_who WHERE is_cut;"
	/* Who and when is told by the history alone. */
	"UPDATE value AS v SET text = h.text, reason = h.reason, at = h.at, who = h.who"
	" FROM history h WHERE " SCHEMA_SAME_PLACE("h", "v") " AND h.revision = v.revision"
	" AND NOT is_cut(h.text, h.reason)"
	" AND (v.text, v.reason, v.at, v.who) IS NOT (h.text, h.reason, h.at, h.who)";

/* That it is there again is no deed of its own: who wrote it, and when, stays. */
#define ADD(columns, given, nth, entry)                                                            \
	"INSERT INTO history (" columns "sheet, field, \"row\", \"column\", revision, why, text,"  \
	" reason, at, who) SELECT " given "sheet, field, \"row\", \"column\", latest + " nth        \
	", ?, " entry " FROM differing"
#define OTHER "other, other_reason, ?, 'banso'"
#define STANDS "stands, stands_reason, at, who"
#define NOT_CUT " WHERE NOT is_cut" /* it is in the history as it is */
#define SITE_COLUMNS "site, site_n, "
#define SITE_GIVEN(more) "(SELECT id FROM site_of_mend), " more " + row_number() OVER (), "
/* clang-format on */

static const char count_sql[] = "SELECT count(1) FROM differing WHERE NOT is_cut";

/* `stamp`: NULL for what has its own. */
static bool add(struct db *db, const char *sql, const char *why, const char *stamp, struct err *err)
{
	struct statement *statement = db_prepare(db, sql);

	db_bind_text(statement, why);
	if (stamp)
		db_bind_text(statement, stamp);
	return db_run(statement, err);
}

static bool add_both(struct db *db, struct err *err)
{
	static const char site_sql[] =
		"INSERT INTO site (identity) SELECT " RANDOM_IDENTITY ";"
		"CREATE TEMP TABLE site_of_mend AS SELECT last_insert_rowid() AS id";
	static const char first_sql[] = ADD(SITE_COLUMNS, SITE_GIVEN("0"), "1", OTHER) NOT_CUT;
	static const char then_sql[] = ADD(
		SITE_COLUMNS, SITE_GIVEN("(SELECT count(1) FROM differing)"), "2 - is_cut", STANDS);
	static const char first_of_before[] = ADD("", "", "1", OTHER) NOT_CUT;
	static const char then_of_before[] = ADD("", "", "2 - is_cut", STANDS);
	const char *first_why = _("履歴と食い違っていた回答（doctor --repair）");
	const char *then_why = _("もとの文に戻しました（doctor --repair）");
	bool has_sites = schema_has_sites(db);
	char stamp[CLOCK_STAMP_BYTES];

	clock_stamp(stamp);
	return (!has_sites || db_script(db, site_sql, err)) &&
	       add(db, has_sites ? first_sql : first_of_before, first_why, stamp, err) &&
	       add(db, has_sites ? then_sql : then_of_before, then_why, NULL, err);
}

static bool forget_recorded(struct db *db, const struct removal *removal, struct err *err)
{
	struct statement *statement = db_prepare(db, recorded);
	struct place place = removal->place;

	parted_name_as_then(db, &place);
	bind_sheet(statement, &place);
	bind_cell(statement, &place);
	db_bind_text(statement, removal->at);
	return db_run(statement, err);
}

static bool forget_purged(struct db *db, struct arena *arena, struct err *err)
{
	struct statement *statement = db_prepare(db, marked);
	struct purge_marks marks = {0};
	bool good;

	db_bind_text(statement, removal_why());
	good = db_run(statement, err);
	MAY_FAIL(purge_add_marks(&marks, arena, db));
	for (size_t i = 0; good && i < marks.count; i++)
		good = forget_recorded(db, &marks.items[i], err);
	return good;
}

bool agree_make(struct db *db, struct arena *arena, int64_t *differing, struct err *err)
{
	static const char all_sql[] = "SELECT count(1) FROM differing";
	int64_t all = 0;

	return db_script(db, find, err) && forget_purged(db, arena, err) &&
	       db_script(db, settle, err) && db_number(db, count_sql, differing, err) &&
	       db_number(db, all_sql, &all, err) && (all == 0 || add_both(db, err));
}
