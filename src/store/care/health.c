#include "banso/store/care/health.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "banso/base/attr.h"
#include "banso/base/files/beside.h"
#include "banso/base/files/path.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/base/plain.h"
#include "banso/store/care/presence.h"
#include "banso/store/care/row_number.h"
#include "banso/store/care/sound.h"
#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/db.h"
#include "banso/store/sqlite/file.h"
#include "banso/store/sqlite/layout.h"
#include "banso/store/sqlite/shared.h"
#include "banso/store/sqlite/wal.h"

#define DISK_FAILED 10 /* SQLITE_IOERR, as the check tells it */

#define LOCK_TRIES 10
#define LOCK_WAIT_NS 100000000

/* --- the place --- */

static bool may_add_to(const char *folder)
{
	return access(folder, W_OK | X_OK) == 0;
}

/* banso makes the missing folders of its own place: the nearest existing one has to be writable. */
static void look_at_nothing(const char *path, struct health *out)
{
	char *folder;

	out->state = HEALTH_NOWHERE;
	if (!path_has_parent(path, &out->why) || !wal_may_begin(path, &out->why))
		return;
	folder = path_folder(path);
	while (access(folder, F_OK) != 0 && strcmp(folder, "/") != 0 && strcmp(folder, ".") != 0) {
		char *above = path_folder(folder);

		free(folder);
		folder = above;
	}
	if (may_add_to(folder))
		out->state = HEALTH_NONE;
	else
		err_set(&out->why,
			_("フォルダー %s に書き込めません（%s）。フォルダーの権限を確かめるか、--db で別の場所を指定してください。"),
			folder, err_reason(errno));
	free(folder);
}

static void look_at_rights(const char *path, struct health *out)
{
	char *folder = path_folder(path);

	out->is_linked = file_has_other_names(path);
	out->may_write = access(path, W_OK) == 0;
	out->may_add = may_add_to(folder);
	out->is_remote = file_is_remote(path);
	free(folder);
}

/* --- locks --- */

/* Whether somebody else holds a lock that excludes this kind (F_RDLCK, F_WRLCK). */
static bool is_held(int file, short kind, off_t at, off_t size_bytes, long *holder)
{
	struct flock lock = {
		.l_type = kind, .l_whence = SEEK_SET, .l_start = at, .l_len = size_bytes};

	if (file < 0 || fcntl(file, F_GETLK, &lock) != 0 || lock.l_type == F_UNLCK)
		return false;
	*holder = lock.l_pid > 0 ? (long)lock.l_pid : 0;
	return true;
}

static int open_beside(const char *path, const char *ending)
{
	char *name = beside_name(path, ending);
	int file = plain_open(name, O_RDONLY);

	free(name);
	return file;
}

/* A save holds its lock for a moment: one that is held at every look is stuck. */
static void look_at_locks(const char *path, struct health *out)
{
	int database = open_beside(path, ""), shared = open_beside(path, ENDING_SHM);
	long reader;

	out->is_open = is_held(database, F_WRLCK, LAYOUT_OPEN_AT, LAYOUT_OPEN_BYTES, &reader);
	for (int i = 0; i < LOCK_TRIES; i++) {
		out->is_locked = is_held(database, F_RDLCK, LAYOUT_PENDING_AT, 2, &out->writer) ||
				 is_held(shared, F_RDLCK, LAYOUT_SHARED_SAVING_AT, 1, &out->writer);
		if (!out->is_locked)
			break;
		nanosleep(&(struct timespec){.tv_nsec = LOCK_WAIT_NS}, NULL);
	}
	/* close() would drop every lock of this process on the file: it holds none yet. */
	if (database >= 0)
		close(database);
	if (shared >= 0)
		close(shared);
}

/* --- the inside --- */

/*
 * SQLite's answer names the database in its first line, and the damage in the next. The words for
 * the place differ by release, "Page 21: …", "On tree page 21 cell 3: …" or "Tree 21 page 21 cell
 * 3: …": the message has our words for the page, and SQLite's for the damage.
 */
static void explain_damage(const char *found, struct err *why)
{
	const char *line = strchr(found, '\n') ? strchr(found, '\n') + 1 : found;
	int line_bytes = (int)strcspn(line, "\n");
	const char *what = memmem(line, (size_t)line_bytes, ": ", 2);
	const char *page = strcasestr(line, "page ");

	if (!what || !page || page > what || atol(page + strlen("page ")) == 0) {
		err_set(why, "%.*s", line_bytes, line);
		return;
	}
	what += 2;
	err_set(why, _("ファイルの%ldページ目: %.*s"), atol(page + strlen("page ")),
		(int)(line + line_bytes - what), what);
}

/* A page that the disk failed to read is not a damaged page. */
static bool is_unread(const char *found)
{
	const char *code = strstr(found, "error code=");

	return strstr(found, "failed to get page") ||
	       (code && (atoi(code + strlen("error code=")) & 0xff) == DISK_FAILED);
}

/* Checks all pages, and whether indexes hold what they say: what is looked up in one that lies is
 * not there. */
static bool look_at_pages(struct db *db, struct health *out)
{
	static const char sql[] = "PRAGMA integrity_check(1)";
	struct statement *statement = db_prepare(db, sql);

	out->is_whole = db_row(statement) && strcmp(db_text(statement, 0), "ok") == 0;
	if (!out->is_whole && is_unread(db_text(statement, 0))) {
		MAY_FAIL(db_done(statement, NULL));
		return err_set(&out->why,
			_("データベースを読んでいる途中で、ディスクの読み書きに失敗しました。ディスクのつながりを確かめて、もう一度お試しください。"));
	}
	if (!out->is_whole)
		explain_damage(db_text(statement, 0), &out->why);
	return db_done(statement, &out->why);
}

static bool look_at_orphans(struct db *db, struct health *out)
{
	static const char sql[] = "PRAGMA foreign_key_check";
	struct statement *statement = db_prepare(db, sql);

	if (db_row(statement)) {
		out->is_whole = false;
		err_set(&out->why, _("表「%s」に、どこにも属さない行があります"),
			db_text(statement, 0));
	}
	return db_done(statement, &out->why);
}

static bool look_at_rows(struct db *db, struct health *out)
{
	if (!look_at_orphans(db, out))
		return false;
	if (out->is_whole && !sound_agrees(db)) {
		out->is_whole = false;
		err_set(&out->why, _("回答と履歴が食い違っています"));
	}
	if (out->is_whole && !sound_is_legible(db)) {
		out->is_whole = false;
		err_set(&out->why, _("途中が失われた文があります"));
	}
	if (out->is_whole && row_number_is_behind(db)) {
		out->is_whole = false;
		err_set(&out->why, _("次に付ける行や参加者の番号が、もう使われています"));
	}
	return true;
}

static bool look_inside(struct db *db, struct health *out)
{
	if (!schema_look(schema_current(), db, &out->schema, &out->why))
		return false;
	/* SQLite's check would run expressions in the foreign definitions. */
	if (*out->schema.foreign.text)
		return true;
	if (db_is_frozen(db)) {
		err_set(&out->why, _("書き込まない形のファイルになっています"));
		return true;
	}
	/* The file of one moment: others may be saving. */
	return db_begin_read(db, __func__, &out->why) &&
	       db_end(db, look_at_pages(db, out) && (!out->is_whole || look_at_rows(db, out)),
		       &out->why);
}

/*
 * Others may open the file at any moment, and put their WAL into it. SQLite's locks keep these from
 * being taken for damage, but a database that is opened with them takes up what a program that
 * broke off left beside it.
 */
static struct db *open_beside_others(const char *path, bool is_open, struct err *err)
{
	bool is_left = !is_open &&
		       (file_has_beside(path, ENDING_WAL) || file_has_beside(path, ENDING_JOURNAL));
	struct db *db = is_left ? NULL : db_open_to_read(path, NULL);

	return db ? db : db_open_to_look(path, err);
}

static void look_at_file(const char *path, struct health *out)
{
	struct db *db;

	if (!file_may_be_beside(path, &out->why))
		return;
	/* The shared memory may be all that tells of the loss, and opening would overwrite it. */
	if (wal_has_lost(path)) {
		wal_refuse(path, &out->why);
		out->state = HEALTH_LOST;
		return;
	}
	look_at_rights(path, out);
	look_at_locks(path, out);
	out->sees_others = presence_check(path, &out->unseen);
	out->may_queue = shared_check(path, ENDING_QUEUE, &out->unqueued);
	out->is_torn = wal_is_torn(path);
	out->is_wal = db_is_wal(path);
	out->newest = schema_current()->version;
	out->state = HEALTH_CLOSED;
	db = open_beside_others(path, out->is_open, &out->why);
	if (db && look_inside(db, out))
		out->state = HEALTH_OPEN;
	db_close(db);
}

void health_look(const char *path, struct health *out)
{
	bool exists;
	char *real;

	*out = (struct health){.state = HEALTH_CLOSED};
	real = file_resolve(path, &exists, &out->why);
	if (!real)
		return;
	if (exists)
		look_at_file(real, out);
	else
		look_at_nothing(real, out);
	free(real);
}
