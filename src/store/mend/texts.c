#include "banso/store/mend/texts.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/scenario/files.h"
#include "banso/scenario/read.h"
#include "banso/store/sqlite/db.h"
#include "banso/store/tables/scenario.h"

static bool is_whole(struct db *db, struct arena *arena, const char *hash)
{
	static const char sql[] = "SELECT text FROM scenario WHERE hash = ?";
	struct statement *row = db_prepare(db, sql);
	bool whole = false;

	db_bind_text(row, hash);
	if (db_row(row)) {
		const char *text = db_text(row, 0);

		whole = strcmp(hash, scenario_hash(arena, text, strlen(text))) == 0;
	}
	return db_done(row, NULL) && whole;
}

static struct words find_lost(struct db *db, struct arena *arena)
{
	static const char sql[] = "SELECT DISTINCT scenario FROM engagement ORDER BY 1";
	struct statement *row = db_prepare(db, sql);
	struct words lost = {0};

	while (db_row(row)) {
		const char *hash = db_copy(row, arena, 0);

		if (!is_whole(db, arena, hash))
			words_add(&lost, arena, hash);
	}
	MAY_FAIL(db_done(row, NULL));
	return lost;
}

static const struct scenario *find_file(struct words files, struct arena *arena, const char *hash)
{
	for (size_t i = 0; i < files.count; i++) {
		struct problems problems;
		const struct scenario *scenario =
			scenario_read_file(arena, files.items[i], &problems, NULL);

		if (scenario && strcmp(scenario->hash, hash) == 0)
			return scenario;
	}
	return NULL;
}

bool texts_fill(
	struct db *db, struct words files, int64_t *filled, int64_t *missing, struct err *err)
{
	struct arena *arena = arena_new();
	struct words lost = find_lost(db, arena);
	bool good = true;

	*filled = *missing = 0;
	for (size_t i = 0; good && i < lost.count; i++) {
		const struct scenario *scenario = find_file(files, arena, lost.items[i]);

		*filled += scenario != NULL;
		*missing += scenario == NULL;
		good = !scenario || scenario_row_put(db, scenario, err);
	}
	arena_free(arena);
	return good;
}
