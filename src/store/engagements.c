#include "banso/store/engagements.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/model/course.h"
#include "banso/model/scenario.h"
#include "banso/store/tables/scenario.h"
#include "banso/text/fold.h"
#include "banso/text/utf8.h"
#include "internal.h"

/* --- adding --- */

static const struct pattern *choose_pattern(const struct new_engagement *wanted, struct err *err)
{
	const struct scenario *scenario = wanted->scenario;
	const struct pattern *pattern = NULL;
	struct buf list = {0};

	if (!wanted->pattern && scenario->pattern_count)
		return &scenario->patterns[0];
	if (wanted->pattern)
		pattern = scenario_pattern(scenario, wanted->pattern);
	if (pattern)
		return pattern;
	for (size_t i = 0; i < scenario->pattern_count; i++)
		buf_printf(&list, "%s%s（%s）", i ? _("、") : "", scenario->patterns[i].id,
			scenario->patterns[i].title);
	err_set(err, _("進め方「%s」は「%s」にありません。次から選んでください: %s"),
		wanted->pattern ? wanted->pattern : "", scenario->title, buf_text(&list));
	buf_free(&list);
	return NULL;
}

/* The letter e with the number after the highest one given so far. */
static const char *next_id(struct store *store, struct arena *arena, struct err *err)
{
	static const char sql[] = "SELECT max(CAST(substr(id, 2) AS INTEGER)) FROM engagement"
				  " WHERE id GLOB 'e[0-9]*' AND length(id) <= 10";
	int64_t highest = 0;

	if (!db_number(store->db, sql, &highest, err))
		return NULL;
	return arena_printf(arena, "e%lld", (long long)highest + 1);
}

/* A copy of the id if a new engagement may have it, else NULL with err. */
static const char *free_id(
	struct store *store, struct arena *arena, const char *id, struct err *err)
{
	static const char sql[] = "SELECT name FROM engagement WHERE id = ?";
	struct statement *statement;
	bool taken;

	if (!id_is_valid(id, false)) {
		err_set(err,
			_("識別子「%s」は使えません。半角の小文字・数字・_・- の40字までで書いてください（例 tsunagari）。"),
			id);
		return NULL;
	}
	statement = db_prepare(store->db, sql);
	db_bind_text(statement, id);
	taken = db_row(statement);
	if (taken)
		err_set(err, _("識別子「%s」は「%s」が使っています。別の識別子にしてください。"),
			id, *db_text(statement, 0) ? db_text(statement, 0) : id);
	if (!db_done(statement, err) || taken)
		return NULL;
	return arena_strdup(arena, id);
}

static bool insert_engagement(struct store *store, const char *id, const char *hash,
	const struct pattern *pattern, struct err *err)
{
	static const char sql[] =
		"INSERT INTO engagement (id, identity, scenario, pattern, created, created_by,"
		" pattern_title) VALUES (?, ?, ?, ?, ?, ?, ?)";
	struct statement *statement = db_prepare(store->db, sql);
	char stamp[CLOCK_STAMP_BYTES], identity[IDENTITY_BYTES];

	clock_stamp(stamp);
	identity_draw(identity);
	db_bind_text(statement, id);
	db_bind_text(statement, identity);
	db_bind_text(statement, hash);
	db_bind_text(statement, pattern->id);
	db_bind_text(statement, stamp);
	db_bind_text(statement, store->signature);
	db_bind_text(statement, pattern->title);
	return db_run(statement, err);
}

static bool add_engagement(struct store *store, struct arena *arena,
	const struct new_engagement *wanted, const char **id, struct err *err)
{
	const struct pattern *pattern = choose_pattern(wanted, err);

	if (!pattern)
		return false;
	*id = wanted->id ? free_id(store, arena, wanted->id, err) : next_id(store, arena, err);
	return *id && scenario_row_put(store->db, wanted->scenario, err) &&
	       insert_engagement(store, *id, wanted->scenario->hash, pattern, err) &&
	       change_first(store, course_new(arena, wanted->scenario, pattern, *id),
		       wanted->values, wanted->value_count, err) &&
	       repeat_values(store, *id, NULL, 0, err);
}

bool store_add_engagement(struct store *store, struct arena *arena,
	const struct new_engagement *wanted, const char **id, struct err *err)
{
	return db_begin(store->db, __func__, err) &&
	       repeat_end(store, add_engagement(store, arena, wanted, id, err), err);
}

/* --- finding one --- */

#define CANDIDATES_SHOWN 8

struct candidates {
	const char *only; /* id of the first */
	int count;
	struct buf list;
};

/* Two of one name are told apart by their prefecture. */
static void add_candidate(struct candidates *found, struct arena *arena, const char *id,
	const char *pref, const char *name)
{
	if (found->count == 0)
		found->only = arena_strdup(arena, id);
	if (found->count < CANDIDATES_SHOWN)
		buf_printf(&found->list, "%s%s（%s%s%s）", found->count ? _("、") : "", id, pref,
			*pref ? " " : "", name);
	found->count++;
}

static bool not_one(const struct candidates *found, const char *typed, struct err *err)
{
	if (found->count == 0)
		return err_set(err,
			_("支援先「%s」は見つかりません。「banso list」で名前か識別子を確かめてください。"),
			typed);
	if (found->count > CANDIDATES_SHOWN)
		return err_set(err,
			_("「%s」に当たる支援先が%d件あります。識別子で書いてください: %s など"),
			typed, found->count, buf_text(&found->list));
	return err_set(err, _("「%s」に当たる支援先が%d件あります。識別子で書いてください: %s"),
		typed, found->count, buf_text(&found->list));
}

struct search {
	struct buf name, id; /* as typed in NFC; with half-width signs */
	bool is_id;
	struct candidates called, named, containing;
};

static void compare(struct search *search, struct arena *arena, const char *id, const char *pref,
	const char *name)
{
	const char *typed = buf_text(&search->name);
	const char *whole = arena_printf(arena, "%s%s", pref, name);

	if (!*typed)
		return;
	if (strcmp(name, typed) == 0)
		add_candidate(&search->called, arena, id, pref, name);
	if (fold_same(name, typed) || fold_same(whole, typed))
		add_candidate(&search->named, arena, id, pref, name);
	if (fold_has(whole, typed))
		add_candidate(&search->containing, arena, id, pref, name);
}

static bool search_all(
	struct store *store, struct arena *arena, struct search *search, struct err *err)
{
	static const char sql[] = "SELECT id, pref, name FROM engagement ORDER BY name, pref, id";
	struct statement *statement = db_prepare(store->db, sql);

	while (!search->is_id && db_row(statement)) {
		search->is_id = strcmp(db_text(statement, 0), buf_text(&search->id)) == 0;
		if (!search->is_id)
			compare(search, arena, db_text(statement, 0), db_text(statement, 1),
				db_text(statement, 2));
	}
	return db_done(statement, err);
}

bool store_find_engagement(struct store *store, struct arena *arena, const char *typed,
	const char **id, struct err *err)
{
	struct search search = {0};
	const struct candidates *found;
	bool good;

	utf8_compose(&search.name, typed, strlen(typed));
	utf8_halfwidth(&search.id, typed, strlen(typed));
	good = search_all(store, arena, &search, err);
	found = search.called.count  ? &search.called
		: search.named.count ? &search.named
				     : &search.containing;
	if (good && search.is_id)
		*id = arena_strdup(arena, buf_text(&search.id));
	else if (good && found->count == 1)
		*id = found->only;
	else if (good)
		good = not_one(found, typed, err);
	buf_free(&search.called.list);
	buf_free(&search.named.list);
	buf_free(&search.containing.list);
	buf_free(&search.name);
	buf_free(&search.id);
	return good;
}

int64_t store_count_namesakes(struct store *store, const char *id, bool in_pref)
{
	static const char sql[] =
		"SELECT count(*) FROM engagement e JOIN engagement o ON o.name = e.name AND o.id <> e.id"
		" WHERE e.id = ?1 AND (NOT ?2 OR o.pref = e.pref)";
	struct statement *statement = db_prepare(store->db, sql);
	int64_t count = 0;

	db_bind_text(statement, id);
	db_bind_int(statement, in_pref);
	if (db_row(statement))
		count = db_int(statement, 0);
	return db_done(statement, NULL) ? count : 0;
}
