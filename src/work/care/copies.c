#include "banso/work/care/copies.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/files/beside.h"
#include "banso/base/i18n.h"
#include "banso/store/care/backup.h"
#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/db.h"
#include "banso/text/date/moment.h"
#include "restore_plan.h"

/* --- the copies that are there --- */

static const struct kind {
	const char *ending, *what;
} kinds[] = {
	{ENDING_DAY, N_("毎日の控え")},
	{ENDING_SCHEMA, N_("形が改まる前の控え")},
	{ENDING_REPLACED, N_("前に控えに戻したときのもの")},
};

/* The time at the end of a name: "2026-11-20" or "2026-11-20T13:57:02". */
static const char *stamp_of(const char *path, const char **what)
{
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		const char *at = strstr(strrchr(path, '/'), kinds[i].ending);

		if (!at)
			continue;
		at += strlen(kinds[i].ending);
		if (strcmp(kinds[i].ending, ENDING_SCHEMA) == 0)
			at = strchr(at, '-') ? strchr(at, '-') + 1 : at;
		*what = _(kinds[i].what);
		return at;
	}
	return NULL;
}

static bool put_inside(struct buf *out, struct db *db, struct arena *arena)
{
	struct backup_counts holds;
	struct schema_state state;
	const char *last;

	if (!db || !schema_look(schema_current(), db, &state, NULL) || !state.fits ||
		!backup_count(db, &holds, NULL))
		return false;
	last = backup_last_save(db, arena, NULL);
	if (last)
		restore_put_holds(out, &holds, last);
	return last;
}

static void look_inside(struct copy *copy, struct arena *arena)
{
	struct db *db = db_open_to_look(copy->path, NULL);
	struct buf holds = {0};

	copy->holds = put_inside(&holds, db, arena) ? arena_strdup(arena, buf_text(&holds))
						    : _("傷んでいるので使えません");
	db_close(db);
	buf_free(&holds);
}

static int compare(const void *one, const void *other)
{
	return strcmp(((const struct copy *)other)->day, ((const struct copy *)one)->day);
}

struct copies copies_find(const char *database, struct arena *arena)
{
	struct words paths = backup_copies(arena, database);
	struct copies copies = {0};

	for (size_t i = 0; i < paths.count; i++) {
		struct copy copy = {.path = paths.items[i]};
		const char *stamp = stamp_of(copy.path, &copy.what);

		if (!stamp)
			continue; /* a damaged one */
		copy.day = arena_strdup(arena, *moment_time(stamp).text ? moment_both(stamp).text
									: moment_day(stamp).text);
		look_inside(&copy, arena);
		copies.items = arena_push(arena, copies.items, copies.count, sizeof(copy));
		copies.items[copies.count++] = copy;
	}
	if (copies.count)
		qsort(copies.items, copies.count, sizeof(*copies.items), compare);
	return copies;
}
