#include "banso/store/mend/reading.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "banso/base/files/beside.h"
#include "banso/base/files/hideout.h"
#include "banso/base/mem.h"
#include "banso/store/care/keep.h"
#include "banso/store/care/sound.h"
#include "banso/store/care/upgrade.h"
#include "banso/store/mend/damaged.h"
#include "banso/store/mend/salvage.h"
#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/db.h"
#include "banso/store/sqlite/file.h"
#include "banso/store/sqlite/wal.h"

struct reading {
	enum reading_state state;
	struct db *db;
	struct hideout *hideout; /* holds the new file with the readable rows of a damaged one */
	struct salvage salvage;
};

static bool take_out(struct reading *reading, struct db *old, struct err *err)
{
	const char *fresh = hideout_path(reading->hideout, "banso-new");
	struct schema schema = *schema_current();
	int version = 0, fitting = SCHEMA_NONE;
	bool is_ours;

	if (schema_marks(old, &is_ours, &version, NULL))
		fitting = schema_fitting(&schema, old, version);
	if (fitting > 0)
		schema.version = fitting;
	if (!upgrade_create(&schema, fresh, err))
		return false;
	reading->db = reading->salvage.to = db_open(fresh, err);
	return reading->db && db_script(reading->db, "PRAGMA foreign_keys = OFF", err) &&
	       db_begin(reading->db, __func__, err) &&
	       db_end(reading->db, salvage_read(&reading->salvage, old, err), err);
}

/* Opens a sound database; false with err if it is not ours. */
static bool read_sound(struct reading *reading, const char *path, struct err *err)
{
	struct db *db = wal_has_lost(path) ? NULL : db_open_to_look(path, NULL);
	int version = 0;
	bool is_known = !db || sound_is_known(db, path, &version, err);

	if (db && is_known && version > 0 && sound_is(db)) {
		reading->state = READING_SOUND;
		reading->db = db;
	} else {
		db_close(db);
	}
	return is_known;
}

static bool read_damaged(struct reading *reading, const char *path, const char *beside,
	const char *copy, struct err *err)
{
	const char *kept;
	struct db *old;
	bool good;

	reading->hideout = hideout_begin(beside, ENDING_REPAIR, err);
	if (!reading->hideout || !keep_copy(reading->hideout, path, beside, err))
		return false;
	kept = hideout_path(reading->hideout, "banso-kept");
	/* Takes back a broken save in the private copy, as each opening by banso does. */
	if (file_has_beside(path, ENDING_JOURNAL)) {
		db_close(db_open(kept, NULL));
		if (!read_sound(reading, kept, err) || reading->state == READING_SOUND)
			return reading->state == READING_SOUND;
	}
	old = damaged_open(reading->hideout, copy);
	reading->state = old ? READING_DAMAGED : READING_UNREADABLE;
	good = !old || take_out(reading, old, err);
	db_close(old);
	return good;
}

struct reading *reading_begin(const char *path, const char *beside, const char *copy,
	struct arena *arena, struct err *err)
{
	struct reading *reading = xcalloc(1, sizeof(*reading));
	bool good;
	struct stat info;

	reading->salvage.arena = arena;
	if (stat(path, &info) < 0 || info.st_size == 0)
		return reading;
	good = read_sound(reading, path, err) &&
	       (reading->state == READING_SOUND || read_damaged(reading, path, beside, copy, err));
	if (good)
		return reading;
	reading_end(reading);
	return NULL;
}

void reading_end(struct reading *reading)
{
	if (!reading)
		return;
	db_close(reading->db);
	hideout_end(reading->hideout);
	free(reading);
}

enum reading_state reading_state(const struct reading *reading)
{
	return reading->state;
}

struct db *reading_db(const struct reading *reading)
{
	return reading->db;
}

bool reading_has_all(const struct reading *reading, const char *table)
{
	for (size_t i = 0; i < reading->salvage.count; i++)
		if (strcmp(reading->salvage.tables[i].name, table) == 0)
			return !reading->salvage.tables[i].has_gap;
	return reading->state == READING_SOUND || reading->state == READING_NONE;
}
