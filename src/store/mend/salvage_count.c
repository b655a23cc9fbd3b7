#include "salvage_count.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/store/mend/salvage.h"
#include "banso/store/sqlite/db.h"

bool salvage_count(struct db *db, struct arena *arena, const char *table, int64_t *out)
{
	const char *sql = arena_printf(arena, "SELECT count(1) FROM \"%s\" NOT INDEXED", table);

	*out = -1;
	return db_number(db, sql, out, NULL) ||
	       db_number(db, arena_printf(arena, "SELECT count(1) FROM \"%s\"", table), out, NULL);
}

/* An index counts rows that a damaged page of the table does not. */
static void count_by_indexes(
	struct salvage *salvage, struct salvage_table *table, struct db *from, bool *has_index)
{
	static const char sql[] = "SELECT name FROM pragma_index_list(?) WHERE NOT partial";
	struct statement *row = db_prepare(salvage->to, sql);

	*has_index = false;
	db_bind_text(row, table->name);
	while (db_row(row)) {
		const char *count_sql = arena_printf(salvage->arena,
			"SELECT count(1) FROM \"%s\" INDEXED BY \"%s\"", table->name,
			db_text(row, 0));
		int64_t rows;

		*has_index = true;
		if (db_number(from, count_sql, &rows, NULL) && rows > table->before)
			table->before = rows;
	}
	MAY_FAIL(db_done(row, NULL));
}

bool salvage_is_sound_table(struct salvage *salvage, const char *table, struct db *from)
{
	const char *sql = arena_printf(salvage->arena, "PRAGMA integrity_check(\"%s\")", table);
	struct statement *row = db_prepare(from, sql);
	bool is_sound = db_row(row) && strcmp(db_text(row, 0), "ok") == 0;

	return db_done(row, NULL) && is_sound;
}

/* How many rows there were, as far as anything tells. */
void salvage_count_before(struct salvage *salvage, struct salvage_table *table, struct db *from)
{
	bool has_index;

	MAY_FAIL(salvage_count(from, salvage->arena, table->name, &table->before));
	count_by_indexes(salvage, table, from, &has_index);
	if (!has_index && !salvage_is_sound_table(salvage, table->name, from)) {
		table->before = -1;
		table->has_gap = true;
	}
}

bool salvage_change(struct db *db, const char *script, int64_t *sum, struct err *err)
{
	static const char changes_sql[] = "SELECT total_changes()";
	int64_t before = 0, after = 0;
	bool good = db_number(db, changes_sql, &before, err) && db_script(db, script, err) &&
		    db_number(db, changes_sql, &after, err);

	*sum += after - before;
	return good;
}
