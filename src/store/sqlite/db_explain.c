/* Tells what went wrong in plain sentences. */
#include <sqlite3.h>
#include <stdlib.h>
#include <unistd.h>

#include "banso/base/clock.h"
#include "banso/base/files/hideout.h"
#include "banso/base/i18n.h"
#include "banso/store/sqlite/file.h"
#include "bounds.h"
#include "db_handle.h"

static bool explain_foreign(const char *path, struct err *err)
{
	char *owner = access(path, R_OK) == 0 ? NULL : file_foreign_owner(path);

	if (!owner)
		return false;
	err_set(err,
		_("データベース %s を開けません。持ち主の %s さんしか読めないファイルです。権限を変えてもらうか、--db の場所を確かめてください。"),
		path, owner);
	free(owner);
	return true;
}

static bool explain_open(int code, const char *path, struct err *err)
{
	switch (code & 0xff) {
	case SQLITE_CORRUPT:
		err_set(err,
			_("データベース %s が壊れています。全員が banso を終えてから、banso doctor --repair で直してください。"),
			path);
		return file_tell_restore(err);
	case SQLITE_NOTADB:
		return err_set(err,
			_("%s はデータベースではありません。--db の場所を確かめてください。"),
			path);
	case SQLITE_CANTOPEN:
	case SQLITE_PERM:
	case SQLITE_AUTH:
		if (!file_may_be_beside(path, err) || explain_foreign(path, err))
			return false;
		return err_set(err,
			_("データベース %s を開けません。ファイルとフォルダーの権限を確かめてください。"),
			path);
	case SQLITE_INTERRUPT: /* bounds.h */
		if (bounds_is_told_to_end())
			return err_set(err,
				_("banso を終えるところなので、データベース %s の読み書きを途中でやめました。"),
				path);
		return err_set(err,
			_("データベース %s を読むのに手間がかかりすぎるので、やめました。傷んでいるか、ほかのプログラムで書きかえられています。全員が banso を終えてから、banso doctor --repair で直してください。"),
			path);
	case SQLITE_ERROR: /* a table or a column that is not there */
		return err_set(err,
			_("データベース %s の中の表が、この banso の使う形と合いません。banso doctor で調べてください。"),
			path);
	default:
		return err_set(err,
			_("データベース %s の操作に失敗しました（SQLite の番号 %d）。もう一度お試しください。"),
			path, code);
	}
}

bool db_explain(int code, const char *path, struct err *err)
{
	path = hideout_shown(path);
	if (code == SQLITE_READONLY_DBMOVED)
		return err_set(err,
			_("保存できません。データベースか、そのとなりのファイル（-wal、-shm）が移されたか消されました。元の場所に戻すか、banso を開き直してください（%s）。"),
			path);
	if (code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_RECOVERY)
		return err_set(err,
			_("%s に、途中で切れた保存が残っています。書き込める人が banso で一度開くと、切れる前の形に戻ります。"),
			path);
	switch (code & 0xff) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
	case SQLITE_PROTOCOL: /* in WAL mode after too many tries to begin reading */
		return err_set(err,
			_("ほかの人が保存しています。少し待ってから、もう一度お試しください（%s）。"),
			path);
	case SQLITE_FULL:
		return err_set(err,
			_("ディスクがいっぱいで保存できません。要らないファイルを消してから、もう一度お試しください（%s）。"),
			path);
	case SQLITE_READONLY:
		return err_set(err,
			_("読むだけのファイルなので、保存できません。ファイルとフォルダーの権限を確かめてください（%s）。"),
			path);
	case SQLITE_IOERR:
		return err_set(err,
			_("読み書きに失敗しました。ディスクの空きとつながりを確かめて、もう一度お試しください（%s）。"),
			path);
	default:
		return explain_open(code, path, err);
	}
}

#define VAIN_MS 1000

/* What is tried without waiting does not count, be it the only try or the one before the wait. */
static void note_vain(struct db *db)
{
	int64_t now_ms = clock_monotonic_ms();

	if (!db->is_brief || db->only_tries || now_ms < db->vain_until_ms)
		return;
	db->vain_until_ms = now_ms + VAIN_MS;
	sqlite3_busy_timeout(db->handle, 0);
}

bool db_hindered(struct db *db, int code, struct err *err)
{
	db->hindrance = code;
	if ((code & 0xff) == SQLITE_BUSY)
		note_vain(db);
	return db_explain(code, db->path, err);
}

bool db_fail(struct db *db, struct err *err)
{
	return db_hindered(db, sqlite3_extended_errcode(db->handle), err);
}

bool db_is_held(const struct db *db)
{
	switch (db->hindrance & 0xff) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
	case SQLITE_PROTOCOL:
		return true;
	default:
		return false;
	}
}

const char *db_hindrance(const struct db *db)
{
	if (db->is_foreign)
		return _("表が書きかえられています");
	if (db->hindrance == SQLITE_READONLY_DBMOVED)
		return _("ファイルが元の場所にありません");
	if (db_is_held(db))
		return _("ほかの人が保存しています");
	switch (db->hindrance & 0xff) {
	case SQLITE_OK:
		return "";
	case SQLITE_FULL:
		return _("ディスクがいっぱいです");
	case SQLITE_READONLY:
		return _("読むだけのファイルです");
	case SQLITE_IOERR:
		return _("ディスクに書けません");
	default:
		return _("データベースを使えません");
	}
}

enum db_trouble db_trouble(const struct db *db)
{
	if (db->is_foreign)
		return DB_FOREIGN;
	switch (sqlite3_errcode(db->handle) & 0xff) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
	case SQLITE_PROTOCOL:
		return DB_BUSY;
	case SQLITE_CORRUPT:
	case SQLITE_NOTADB:
		return DB_DAMAGED;
	case SQLITE_INTERRUPT:
		return bounds_is_told_to_end() ? DB_ENDED : DB_DAMAGED;
	case SQLITE_CONSTRAINT: /* a rule of a table */
		return DB_REFUSED;
	default:
		return DB_OTHER;
	}
}
