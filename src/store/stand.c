#include "banso/store/stand.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/store/care/later.h"
#include "banso/store/saving.h"
#include "banso/store/sqlite/db.h"
#include "banso/store/tables/place_columns.h"
#include "internal.h"

static bool write_owed(struct store *store, struct err *err)
{
	static const char sql[] =
		"INSERT OR REPLACE INTO stand (who, engagement, session, form, respondent, field, row,"
		" column) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
	const struct place *place = &store->stand.place;
	struct statement *statement = db_prepare(store->db, sql);

	db_bind_text(statement, store->who);
	bind_sheet(statement, place);
	bind_cell(statement, place);
	return db_run(statement, err);
}

bool stand_write(struct store *store, struct err *err)
{
	struct err why = {0};

	if (!store->stand.is_owed)
		return true;
	if (db_mark(store->db, &why) && db_end_mark(store->db, write_owed(store, &why)))
		return true;
	/* SQLite took back the whole transaction: the next try leaves the place out. */
	store->stand.is_owed = false;
	return err_set(err, "%s", why.text);
}

void stand_is_kept(struct store *store)
{
	store->stand.is_owed = false;
	store->owes_sync = store->is_unsynced;
	if (!store->is_unsynced)
		store->synced_at_ms = clock_monotonic_ms();
}

/* --- a disk that takes its time to write --- */

/* SQLite writes in this thread. So that a person can go on typing, what can wait takes no more than
 * a tenth of the time. */
#define LONG_MS 500
#define RESTS_TIMES 10
#define MOST_REST_MS 60000

bool store_rests(const struct store *store)
{
	return clock_monotonic_ms() < store->rests_until_ms;
}

bool saving_begin(struct store *store, const char *what, struct err *err)
{
	if (later_is_hurried() && store_rests(store))
		return err_set(err, "%s",
			_("ディスクへの書き込みに時間がかかるので、データベースには保存しませんでした。"));
	if (!db_begin(store->db, what, err))
		return false;
	store->began_ms = clock_monotonic_ms();
	return true;
}

void saving_is_over(struct store *store)
{
	int64_t now_ms = clock_monotonic_ms(), took_ms = now_ms - store->began_ms;
	int64_t rest_ms = took_ms < LONG_MS ? 0 : took_ms * RESTS_TIMES;

	store->rests_until_ms = now_ms + (rest_ms < MOST_REST_MS ? rest_ms : MOST_REST_MS);
}

/* --- small transactions --- */

/* A power cut takes at most these seconds of a text that grows for minutes. */
#define SYNC_MS 5000

static void set_synced(struct store *store, bool is_synced)
{
	if (store->is_unsynced == !is_synced)
		return;
	store->is_unsynced = !is_synced;
	if (!store->later)
		db_sync(store->db, is_synced);
}

bool own_begin(struct store *store, const char *what, struct err *err)
{
	bool begun;

	set_synced(store, clock_monotonic_ms() - store->synced_at_ms >= SYNC_MS);
	db_hurry(store->db, true);
	begun = saving_begin(store, what, err);
	db_hurry(store->db, false);
	if (!begun)
		set_synced(store, true);
	return begun;
}

static bool end_own(struct store *store, bool good, struct err *err)
{
	bool is_kept = db_end(store->db, good, err);

	saving_is_over(store);
	if (is_kept)
		stand_is_kept(store);
	if (is_kept && !store->is_unsynced && store->later)
		later_ask(store->later);
	set_synced(store, true);
	return is_kept;
}

bool own_end(struct store *store, bool good, struct err *err)
{
	return end_own(store, good && stand_write(store, err), err);
}

/* --- where one stands --- */

/* After the last draft before a pause no later commit would sync it. */
static bool sync_late(struct store *store, struct err *err)
{
	int64_t now_ms = clock_monotonic_ms();

	if (!store->owes_sync || now_ms - store->synced_at_ms < SYNC_MS)
		return true;
	if (store->later)
		later_ask(store->later);
	else if (!db_sync_late(store->db, err))
		return false;
	store->owes_sync = false;
	store->synced_at_ms = now_ms;
	return true;
}

bool store_keep_stand(struct store *store, struct err *err)
{
	if (!store->stand.is_owed)
		return sync_late(store, err);
	return own_begin(store, __func__, err) && end_own(store, write_owed(store, err), err);
}

void store_stand(struct store *store, const struct place *place)
{
	struct stand *stand = &store->stand;

	if (db_is_read_only(store->db))
		return;
	/* The last place of each sheet is kept, not only the last of all. */
	if (stand->is_owed && !place_same_sheet(&stand->place, place) && !store_rests(store))
		MAY_FAIL(store_keep_stand(store, NULL));
	if (!stand->arena)
		stand->arena = arena_new();
	arena_reset(stand->arena);
	stand->place = place_copy(stand->arena, place);
	stand->is_owed = true;
}

static bool stands_owed(
	const struct store *store, const char *engagement, const struct place *sheet)
{
	const struct stand *stand = &store->stand;

	if (!stand->is_owed)
		return false;
	return sheet ? place_same_sheet(&stand->place, sheet)
		     : strcmp(stand->place.engagement, engagement) == 0;
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
	struct statement *statement;
	bool found;

	if (stands_owed(store, engagement, sheet)) {
		*out = place_copy(arena, &store->stand.place);
		return true;
	}
	statement = db_prepare(store->db, sheet ? sheet_sql : last_sql);
	db_bind_text(statement, store->who);
	if (sheet)
		bind_sheet(statement, sheet);
	else
		db_bind_text(statement, engagement);
	found = db_row(statement);
	if (found)
		*out = read_place(statement, arena, 0);
	return db_done(statement, NULL) && found;
}
