/* Checks whether the tables of a database are those of its number. */
#include <string.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/db.h"

/* A line for each table and each of its columns: "sheet.\n", "sheet.id\n". */
static void put_columns(struct db *db, struct buf *out)
{
	static const char sql[] =
		"SELECT name || '.' FROM sqlite_schema WHERE type = 'table' UNION ALL"
		" SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c"
		" WHERE t.type = 'table'";
	struct statement *row = db_prepare(db, sql);

	while (db_row(row))
		buf_printf(out, "%s\n", db_text(row, 0));
	MAY_FAIL(db_done(row, NULL));
}

static bool put_model(const struct schema *schema, int version, struct buf *out)
{
	const struct schema model = {schema->steps, version};
	struct db *db = schema_open_empty(&model, "", NULL);

	if (db)
		put_columns(db, out);
	db_close(db);
	return db != NULL;
}

static bool has_line(const char *lines, const char *line, size_t line_bytes)
{
	for (const char *at = lines; *at; at = strchr(at, '\n') + 1)
		if (strncmp(at, line, line_bytes) == 0 && at[line_bytes] == '\n')
			return true;
	return false;
}

/* Whether each of these columns is in both texts or in neither. */
static bool agree(const char *columns, const char *model, const char *there)
{
	for (const char *line = columns; *line; line = strchr(line, '\n') + 1) {
		size_t bytes = strcspn(line, "\n");

		if (has_line(model, line, bytes) != has_line(there, line, bytes))
			return false;
	}
	return true;
}

/* Columns that no schema has are ignored: somebody added them. */
static bool fits(
	const struct schema *schema, int version, const struct buf *newest, const struct buf *there)
{
	struct buf model = {0};
	bool good;

	good = put_model(schema, version, &model) &&
	       agree(buf_text(&model), buf_text(&model), buf_text(there)) &&
	       agree(buf_text(newest), buf_text(&model), buf_text(there));
	buf_free(&model);
	return good;
}

int schema_fitting(const struct schema *schema, struct db *db, int claimed)
{
	struct buf newest = {0}, there = {0};
	int found = claimed;

	put_model(schema, schema->version, &newest);
	put_columns(db, &there);
	if (claimed < 0 || claimed > schema->version || !fits(schema, claimed, &newest, &there)) {
		found = schema->version;
		while (found > SCHEMA_NONE && !fits(schema, found, &newest, &there))
			found--;
	}
	buf_free(&newest);
	buf_free(&there);
	return found;
}

/* Whether the tables fit another number: then only the number is wrong. */
static bool is_another(const struct schema *schema, struct db *db, int version)
{
	bool has_foreign = true;

	for (int n = 0; n <= schema->version && has_foreign; n++)
		if (n != version && !schema_has_foreign(schema, db, n, &has_foreign, NULL, NULL))
			return false;
	return !has_foreign;
}

bool schema_look_within(
	const struct schema *schema, struct db *db, struct schema_state *out, struct err *err)
{
	bool has_foreign;

	*out = (struct schema_state){.is_ours = false};
	if (!schema_marks(db, &out->is_ours, &out->version, err))
		return false;
	if (!out->is_ours || out->version < 0 || out->version > schema->version)
		return true;
	if (!schema_has_foreign(schema, db, out->version, &has_foreign, &out->foreign, err))
		return false;
	out->fits = !has_foreign;
	if (has_foreign && is_another(schema, db, out->version))
		out->foreign.text[0] = '\0';
	return !out->fits || out->version != schema->version || db_trust_definitions(db, err);
}

bool schema_look(
	const struct schema *schema, struct db *db, struct schema_state *out, struct err *err)
{
	*out = (struct schema_state){.is_ours = false};
	return db_begin_read(db, __func__, err) &&
	       db_end(db, schema_look_within(schema, db, out, err), err);
}
