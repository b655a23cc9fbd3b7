#include "banso/store/store.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/clock.h"
#include "banso/base/files/beside.h"
#include "banso/base/files/hideout.h"
#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/store/care/later.h"
#include "banso/store/care/presence.h"
#include "banso/store/care/upgrade.h"
#include "banso/store/saving.h"
#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/file.h"
#include "banso/store/sqlite/wal.h"
#include "banso/store/stand.h"
#include "banso/text/fold.h"
#include "banso/text/utf8.h"
#include "internal.h"

static const char version_sql[] = "PRAGMA data_version";
static const char news_sql[] = "SELECT n FROM news";

/* --- opening --- */

/* Explains a file that was cut off while it was copied: SQLite calls it damaged, or no database. */
static void explain_cut_off(const char *path, struct err *err)
{
	long wanted_bytes = file_database_bytes(path);
	struct stat info;

	/* A file with a journal is not cut off: the next writer takes the broken save back. */
	if (stat(path, &info) < 0 || info.st_size >= wanted_bytes ||
		file_has_beside(path, ENDING_JOURNAL))
		return;
	err_set(err,
		_("データベース %s は途中で切れています（%ld KB のうち %ld KB まで）。写しているところなら、終わるのを待ってください。そうでなければ、全員が banso を終えてから、banso doctor --repair で直してください。"),
		hideout_shown(path), (wanted_bytes + 1023) / 1024, (long)info.st_size / 1024);
	file_tell_restore(err);
}

static bool may_make(const char *file, struct err *err)
{
	return wal_may_begin(file, err) && path_has_parent(file, err);
}

/* Makes the database; *file becomes the path by which it is opened. */
static bool make_file(char **file, struct err *err)
{
	char *made;

	if (!may_make(*file, err) || !path_make_parent(*file, err) ||
		!upgrade_create(schema_current(), *file, err))
		return false;
	made = file_at(*file);
	free(*file);
	*file = made;
	return true;
}

static struct db *open_file(char **file, bool exists, bool is_made, struct err *err)
{
	struct db *db;

	/* SQLite would read the WAL up to the damage and drop the rest. */
	if (exists && wal_has_lost(*file)) {
		wal_refuse(*file, err);
		return NULL;
	}
	if (!exists && !make_file(file, err))
		return NULL;
	db = is_made ? db_open_made(*file, err) : db_open(*file, err);
	if (db && upgrade_take(schema_current(), db, *file, err)) {
		db_choose_journal(db);
		upgrade_watch(db);
		return db;
	}
	db_close(db);
	return NULL;
}

static bool is_practice(const char *file)
{
	const char *slash = strrchr(file, '/');

	return strcmp(slash ? slash + 1 : file, PATH_PRACTICE) == 0;
}

static struct store *new_store(
	const char *path, const char *file, struct db *db, const char *who, struct err *err)
{
	struct store *store;

	if (!db)
		return NULL;
	store = xcalloc(1, sizeof(*store));
	store->db = db;
	store->path = xstrdup(path);
	store->file = xstrdup(file);
	store->is_practice = is_practice(file);
	store->who = xstrdup(who);
	store->signature = xstrdup(who);
	store->arena = arena_new();
	if (db_number(db, version_sql, &store->data_version, err) &&
		db_number(db, news_sql, &store->news, err))
		return store;
	store_close(store);
	return NULL;
}

/* Takes over `file`, the path freed of links; NULL: err is set already. */
static struct store *open_store(
	const char *path, char *file, bool exists, bool is_made, const char *who, struct err *err)
{
	struct store *store;
	struct db *db;

	if (!file)
		return NULL;
	db = open_file(&file, exists, is_made, err);
	store = new_store(path, file, db, who, err);
	if (store)
		repeat_missing(store);
	else
		explain_cut_off(file, err);
	free(file);
	return store;
}

struct store *store_open_unnamed(const char *path, const char *who, struct err *err)
{
	bool exists;
	char *file = file_resolve(path, &exists, err);

	return open_store(path, file, exists, false, who, err);
}

static struct store *begin(struct store *store)
{
	if (store) {
		beside_guard(store->path);
		purge_finish(store);
	}
	return store;
}

struct store *store_open(const char *path, const char *who, struct err *err)
{
	return begin(store_open_unnamed(path, who, err));
}

struct store *store_open_made(const char *path, const char *who, struct err *err)
{
	bool exists;
	char *file = file_find_made(path, &exists, err);

	return begin(open_store(path, file, exists, true, who, err));
}

/* --- opening to look --- */

static struct db *make_empty(const char *file, struct err *err)
{
	struct db *db = may_make(file, err) ? schema_open_empty(schema_current(), file, err) : NULL;

	if (db && db_script(db, "PRAGMA query_only = ON", err))
		return db;
	db_close(db);
	return NULL;
}

/* NULL with *is_due: the schema has to be brought up to date first. */
static struct db *open_sound(const char *file, bool *is_due, struct err *err)
{
	const struct schema *schema = schema_current();
	struct db *db = db_open_to_read(file, err);
	bool is_ours;
	int version;

	if (!db)
		return NULL;
	*is_due =
		schema_marks(db, &is_ours, &version, NULL) && is_ours && version < schema->version;
	if (!*is_due && upgrade_take(schema, db, file, err)) {
		upgrade_watch(db);
		return db;
	}
	db_close(db);
	return NULL;
}

static struct store *look(
	const char *path, const char *file, const char *who, bool *is_due, struct err *err)
{
	struct store *store = new_store(path, file, open_sound(file, is_due, err), who, err);

	*is_due = *is_due || (store && file_may_be_written(file) &&
				     (repeat_is_missing(store) || purge_is_owed(store)));
	if (!store)
		explain_cut_off(file, err);
	return store;
}

struct store *store_open_to_look(const char *path, const char *who, struct err *err)
{
	bool exists, is_due = false;
	char *file = file_resolve(path, &exists, err);
	struct store *store = NULL;

	if (file && exists && wal_has_lost(file))
		wal_refuse(file, err);
	else if (file && exists)
		store = look(path, file, who, &is_due, err);
	else if (file)
		store = new_store(path, file, make_empty(file, err), who, err);
	free(file);
	if (is_due) {
		store_close(store);
		store = store_open(path, who, err);
	}
	if (store)
		beside_guard(store->path);
	return store;
}

void store_close(struct store *store)
{
	if (!store)
		return;
	MAY_FAIL(store_keep_stand(store, NULL));
	if (later_is_hurried())
		db_leave_wal(store->db);
	if (store->later)
		later_end(store->later);
	else if (store->owes_sync)
		MAY_FAIL(db_sync_late(store->db, NULL));
	presence_close(store->presence);
	arena_free(store->stand.arena);
	buf_free(&store->others);
	db_close(store->db);
	arena_free(store->arena);
	free(store->path);
	free(store->file);
	free(store->who);
	free(store->signature);
	free(store);
}

#define NAME_BYTES 90 /* of a name that somebody gave: thirty 全角 characters */

const char *store_signature(const struct store *store)
{
	return store->signature;
}

void store_sign(struct store *store, const char *name)
{
	struct buf inert = {0}, signature = {0};

	if (fold_is_blank(name) || strcmp(name, store->who) == 0)
		return;
	utf8_put_inert(&inert, name, strnlen(name, NAME_BYTES), false);
	utf8_compose(&signature, buf_text(&inert), inert.size_bytes);
	buf_printf(&signature, _("（%s）"), store->who);
	free(store->signature);
	store->signature = xstrdup(buf_text(&signature));
	buf_free(&inert);
	buf_free(&signature);
}

const char *store_path(const struct store *store)
{
	return store->path;
}

bool store_is_practice(const struct store *store)
{
	return store->is_practice;
}

bool store_is_read_only(const struct store *store)
{
	return db_is_read_only(store->db);
}

bool store_is_linked(const struct store *store)
{
	return db_is_linked(store->db);
}

/* Reads the number in a transaction: one begins only if all definitions are banso's own. */
static bool read_news(struct store *store, int64_t *news)
{
	struct err why = {0};
	bool is_read = db_begin_read(store->db, __func__, &why) &&
		       db_end(store->db, db_number(store->db, news_sql, news, &why), &why);

	if (is_read || db_trouble(store->db) == DB_FOREIGN) {
		store->has_told_foreign &= strcmp(why.text, store->foreign.text) == 0;
		store->foreign = why;
	}
	return is_read;
}

/* data_version is cheap and changes with every commit of others; the number in `news` then tells
 * whether that was more than a draft. */
bool store_changed_by_others(struct store *store)
{
	int64_t version = store->data_version, news = store->news;
	bool changed = store->has_news, is_known;

	db_hurry(store->db, true);
	is_known = db_number(store->db, version_sql, &version, NULL) &&
		   (version == store->data_version || read_news(store, &news));
	db_hurry(store->db, false);
	if (!is_known)
		return false;
	changed = changed || news != store->news;
	store->data_version = version;
	store->news = news;
	store->has_news = false;
	return changed;
}

const char *store_foreign_news(struct store *store)
{
	if (!*store->foreign.text || store->has_told_foreign)
		return NULL;
	store->has_told_foreign = true;
	return store->foreign.text;
}

/* --- saving for somebody who types on --- */

void store_save_later(struct store *store)
{
	db_be_brief(store->db, true);
	if (!store->later)
		store->later = later_begin(store->db, store->file);
}

const char *store_hindrance(const struct store *store)
{
	const char *hindrance = db_hindrance(store->db);

	return *hindrance || !store_rests(store) ? hindrance : _("ディスクが遅くなっています");
}

bool store_is_held(const struct store *store)
{
	return db_is_held(store->db);
}

enum saved store_saved(struct store *store)
{
	return store->later ? later_wait(store->later, 0) : SAVED;
}

void store_look_after(struct store *store)
{
	if (store->later)
		later_tick(store->later, clock_monotonic_ms());
}

bool store_settle(struct store *store, int64_t most_ms)
{
	MAY_FAIL(store_keep_stand(store, NULL));
	return !store->later || later_settle(store->later, most_ms);
}

void store_hurry(void)
{
	later_hurry();
}

bool store_unsure(const struct store *store, size_t at, struct unsure *out)
{
	return store->later && later_unsure(store->later, at, out);
}
