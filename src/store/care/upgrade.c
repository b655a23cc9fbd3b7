#include "banso/store/care/upgrade.h"

#include <errno.h>
#include <unistd.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/clock.h"
#include "banso/base/files/beside.h"
#include "banso/base/files/file.h"
#include "banso/base/files/hideout.h"
#include "banso/base/i18n.h"
#include "banso/store/care/backup.h"
#include "banso/store/sqlite/db.h"
#include "banso/store/sqlite/file.h"

#define PATIENCE_MS 60000

/* --- a new file --- */

static bool fill_new(const struct schema *schema, const char *path, struct err *err)
{
	struct db *db = db_open(path, err);
	bool filled = db && db_begin(db, __func__, err) &&
		      db_end(db, schema_take_all(schema, db, 0, err), err);

	db_close(db);
	return filled;
}

static bool cannot_make(const char *path, struct err *err)
{
	return err_set(err, _("ファイル %s を作れません（%s）。場所と権限を確かめてください。"),
		hideout_shown(path), err_reason(errno));
}

static bool make_new(const struct schema *schema, const char *path, struct err *err)
{
	return (file_make_empty(path) || cannot_make(path, err)) && fill_new(schema, path, err);
}

bool upgrade_create(const struct schema *schema, const char *path, struct err *err)
{
	struct hideout *hideout;
	bool taken, created;

	if (hideout_has(path))
		return make_new(schema, path, err);
	hideout = hideout_begin(path, ENDING_NEW, err);
	if (!hideout)
		return false;
	created = make_new(schema, hideout_path(hideout, "banso-new"), err) &&
		  hideout_give(hideout, "banso-new", "", &taken, err);
	hideout_end(hideout);
	return created;
}

/* --- an older file --- */

/* Copies the database before it changes; the path of the copy goes to *copy. */
static bool back_up(const char *path, int version, struct buf *copy, struct err *err)
{
	char stamp[CLOCK_CIVIL_BYTES];
	struct buf name = {0};
	struct err why;
	bool written;

	clock_true_civil(stamp);
	buf_printf(&name, "%s" ENDING_SCHEMA "%d-%s", path, version, stamp);
	written = backup_write(path, buf_text(&name), NULL, NULL, &why);
	if (written)
		buf_puts(copy, buf_text(&name));
	else
		err_set(err,
			_("データベースを新しい形に改める前の控え %s が書けないので、改めるのをやめました。%s"),
			buf_text(&name), why.text);
	buf_free(&name);
	return written;
}

static bool refuse_damaged(const char *path, int version, struct err *err)
{
	return err_set(err,
		_("%s は、途中で壊れたか、書きかえられています（番号 %d）。全員が banso を終えてから、banso doctor --repair で直してください。"),
		path, version);
}

static bool refuse_foreign(const char *path, const char *what, struct err *err)
{
	return err_set(err,
		_("%s の中の形が、ほかのプログラムで書きかえられています（%s）。このままでは確かに読み書きできません。全員が banso を終えてから、banso doctor --repair で直してください。"),
		path, what);
}

/* Rows that break the tables' rules, such as an answer without its sheet, are damage: banso never
 * writes them. */
static bool take_steps(
	const struct schema *schema, struct db *db, const char *path, int version, struct err *err)
{
	return schema_take_all(schema, db, version, err) ||
	       (db_trouble(db) == DB_REFUSED && refuse_damaged(path, version, err));
}

/* The version is read again under the lock: another banso may have been quicker. */
static bool upgrade_locked(const struct schema *schema, struct db *db, const char *path,
	struct buf *copy, bool *is_stepping, struct err *err)
{
	bool is_ours;
	int version;

	*is_stepping = false;
	if (!schema_marks(db, &is_ours, &version, err))
		return false;
	*is_stepping = version < schema->version;
	if (!*is_stepping)
		return true;
	return (hideout_has(path) || back_up(path, version, copy, err)) &&
	       take_steps(schema, db, path, version, err);
}

static bool take_missing(
	const struct schema *schema, struct db *db, const char *path, struct err *err)
{
	struct buf copy = {0};
	bool is_stepping, taken;
	int patience_ms;

	/* Copying and rewriting a large file takes its time, and nobody can work before. */
	patience_ms = db_set_patience(db, PATIENCE_MS);
	taken = db_begin(db, __func__, err) &&
		db_end(db, upgrade_locked(schema, db, path, &copy, &is_stepping, err), err);
	db_set_patience(db, patience_ms);
	/* VACUUM gives back the room of rows that a step wrote anew. */
	if (taken && is_stepping)
		MAY_FAIL(db_script(db, "VACUUM", NULL));
	/* Nothing was changed: without this each attempt would leave one more copy. */
	if (!taken && copy.size_bytes)
		unlink(buf_text(&copy));
	buf_free(&copy);
	return taken;
}

/* Whether the file may be used, and be brought up to date. */
static bool may_be_used(const struct schema *schema, const struct db *db, const char *path,
	const struct schema_state *state, struct err *err)
{
	int version = state->version;

	if (!state->is_ours)
		return err_set(err,
			_("%s は別のアプリケーションのデータベースです。--db の場所を確かめてください。"),
			path);
	if (version > schema->version && version <= SCHEMA_MOST)
		return err_set(err,
			_("%s は新しい版の banso で作られています（形 %d、この banso は %d まで）。banso を新しくしてください。"),
			path, version, schema->version);
	if (*state->foreign.text)
		return refuse_foreign(path, state->foreign.text, err);
	if (!state->fits)
		return refuse_damaged(path, version, err);
	if (db_is_linked(db) && version < schema->version)
		return file_tell_other_names(path, err);
	if (db_is_read_only(db) && version < schema->version)
		return err_set(err,
			_("%s は前の版の banso で作られていて、読むだけの権限では開けません。書き込める人が一度開いてください。"),
			path);
	return true;
}

static bool is_still_ours(struct db *db, struct err *err)
{
	const struct schema *schema = schema_current();
	const char *path = db_path(db);
	struct schema_state state;

	if (!schema_look_within(schema, db, &state, err) ||
		!may_be_used(schema, db, path, &state, err))
		return false;
	return state.version == schema->version ||
	       err_set(err,
		       _("%s は、開いているあいだに前の形に戻されました。banso を開き直してください。"),
		       path);
}

void upgrade_watch(struct db *db)
{
	db_watch(db, is_still_ours);
}

bool upgrade_take(const struct schema *schema, struct db *db, const char *path, struct err *err)
{
	struct schema_state state;

	return schema_look(schema, db, &state, err) && may_be_used(schema, db, path, &state, err) &&
	       (state.version == schema->version || take_missing(schema, db, path, err));
}
