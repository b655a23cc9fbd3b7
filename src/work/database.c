#include "banso/work/database.h"

#include <stdlib.h>

#include "banso/base/files/beside.h"
#include "banso/base/i18n.h"
#include "banso/store/care/backup.h"
#include "banso/store/history.h"
#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/db.h"
#include "banso/store/sqlite/file.h"
#include "banso/store/sqlite/wal.h"
#include "banso/store/store.h"
#include "banso/work/rescue.h"

struct store *database_open(const char *path, const char *who, struct err *err)
{
	return store_open(path, who, err);
}

struct store *database_open_to_look(const char *path, const char *who, struct err *err)
{
	return store_open_to_look(path, who, err);
}

void database_sign(struct store *store, const char *name)
{
	store_sign(store, name);
}

const char *database_signature(const struct store *store)
{
	return store_signature(store);
}

bool database_wrote(struct store *store, const struct place *place, long revision)
{
	return store_wrote(store, place, revision);
}

void database_close(struct store *store)
{
	store_close(store);
}

const char *database_path(const struct store *store)
{
	return store_path(store);
}

bool database_is_read_only(const struct store *store)
{
	return store_is_read_only(store);
}

/* A copy is read back by SQLite's check, which also evaluates what foreign definitions ask for. A
 * database that cannot be opened passes here: the copying tells. */
static bool is_as_banso_makes_it(const char *real, struct err *err)
{
	struct db *db = db_open_to_read(real, NULL);
	struct schema_state state = {.is_ours = false};
	bool is_read = db && schema_look(schema_current(), db, &state, NULL);

	db_close(db);
	return !is_read || !*state.foreign.text ||
	       err_set(err,
		       _("データベース %s の中の形が、ほかのプログラムで書きかえられているので（%s）、控えを作りません。全員が banso を終えてから、banso doctor --repair で直してください。"),
		       real, state.foreign.text);
}

static bool may_copy(const char *path, const char *real, bool exists, struct err *err)
{
	if (!exists)
		return err_set(err,
			_("データベース %s がありません。--db と BANSO_DB の場所を確かめてください。"),
			path);
	return wal_has_lost(real) ? wal_refuse(real, err) : is_as_banso_makes_it(real, err);
}

bool database_copy(const char *path, const char *to, struct copied *out, struct err *err)
{
	struct backup_counts counts = {0};
	bool exists;
	char *real = file_resolve(path, &exists, err);
	bool good = real && may_copy(path, real, exists, err) && beside_spares(to, err) &&
		    rescue_spares(to, err) && backup_write(real, to, NULL, &counts, err);

	*out = (struct copied){.engagements = counts.engagements, .answers = counts.answers};
	free(real);
	return good;
}
