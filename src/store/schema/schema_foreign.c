/*
 * Finds definitions in a database that are not banso's own. A foreign trigger may take back a save
 * in silence, a view may give other rows than were saved, a default or an index may compute without
 * end: so each definition has to be exactly the one that the steps of its number make.
 */
#include <ctype.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/store/schema/schema.h"
#include "banso/store/sqlite/db.h"
#include "banso/text/utf8.h"
#include "definitions.h"

#define MOST_SHOWN_BYTES 60 /* of a name in a message */

static bool is_word(char byte)
{
	return isalnum((unsigned char)byte) || (unsigned char)byte >= 0x80 ||
	       strchr("_$'\"`", byte);
}

/* The bytes of a quoted text or name at the start, with its quotes; 0: none. */
static size_t quoted_bytes(const char *text)
{
	char end = *text == '[' ? ']' : *text;
	const char *closing = strchr("'\"`[", *text) ? strchr(text + 1, end) : NULL;

	return closing ? (size_t)(closing - text) + 1 : 0;
}

/* The bytes of a blank or a comment at the start; 0: none. */
static size_t blank_bytes(const char *text)
{
	const char *end;

	if (strncmp(text, "--", 2) == 0)
		return strcspn(text, "\n");
	if (strncmp(text, "/*", 2) == 0) {
		end = strstr(text + 2, "*/");
		return end ? (size_t)(end - text) + 2 : strlen(text);
	}
	return isspace((unsigned char)*text) ? 1 : 0;
}

/* The bytes at the start before any blank, comment or quoted text. */
static size_t plain_bytes(const char *text)
{
	return strcspn(text, " \t\n\v\f\r-/'\"`[");
}

/* Blanks and comments are left out: they differ in files that an older banso made. */
static const char *bare(const char *text, struct arena *arena)
{
	struct buf out = {0};
	bool is_parted = false;
	char last = '(';

	while (*text) {
		size_t plain = plain_bytes(text), blank = plain ? 0 : blank_bytes(text);
		size_t quoted = plain || blank ? 0 : quoted_bytes(text);
		size_t bytes = plain ? plain : quoted ? quoted : 1;

		if (!blank && is_parted && is_word(last) && is_word(*text))
			buf_putc(&out, ' ');
		if (!blank) {
			buf_add(&out, text, bytes);
			last = text[bytes - 1];
		}
		is_parted = blank > 0;
		text += blank ? blank : bytes;
	}
	text = arena_strdup(arena, buf_text(&out));
	buf_free(&out);
	return text;
}

/* The tables that ANALYZE adds, which SQLite uses for its plans alone. */
static bool is_statistics(const struct definition *one)
{
	static const char *const known[] = {"CREATE TABLE sqlite_stat1(tbl,idx,stat)",
		"CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)"};

	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (strcmp(one->text, known[i]) == 0 && strcmp(one->name, one->table) == 0 &&
			strncmp(known[i] + strlen("CREATE TABLE "), one->name, strlen(one->name)) ==
				0)
			return strcmp(one->type, "table") == 0;
	return false;
}

bool definitions_read(struct db *db, struct arena *arena, struct definitions *out, struct err *err)
{
	static const char sql[] = "SELECT type, name, tbl_name, sql FROM sqlite_schema"
				  " ORDER BY type DESC, name LIMIT 1000";
	struct statement *row = db_prepare(db, sql);

	while (db_row(row)) {
		struct definition one = {
			.type = arena_strdup(arena, db_text(row, 0)),
			.name = arena_strdup(arena, db_text(row, 1)),
			.table = arena_strdup(arena, db_text(row, 2)),
			.text = bare(db_text(row, 3), arena),
		};

		if (is_statistics(&one))
			continue;
		out->items = arena_push(arena, out->items, out->count, sizeof(*out->items));
		out->items[out->count++] = one;
	}
	return db_done(row, err);
}

/* Reads banso's own definitions. */
static bool read_model(const struct schema *schema, struct db *there, int version,
	struct arena *arena, struct definitions *out, struct err *err)
{
	const struct schema model = {schema->steps, version};
	struct db *db = schema_open_empty(&model, db_path(there), err);
	bool good = db && definitions_read(db, arena, out, err);

	db_close(db);
	return good;
}

/* The type and name of a definition for a message. */
static const char *shown(const struct definition *one, struct arena *arena)
{
	static const struct {
		const char *type, *word;
	} words[] = {
		{"table", N_("表")},
		{"index", N_("索引")},
		{"trigger", N_("トリガー")},
		{"view", N_("ビュー")},
	};
	size_t bytes = strlen(one->name);
	const char *word = _("定義");
	struct buf name = {0}, out = {0};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (strcmp(words[i].type, one->type) == 0)
			word = _(words[i].word);
	utf8_put_inert(
		&name, one->name, bytes < MOST_SHOWN_BYTES ? bytes : MOST_SHOWN_BYTES, false);
	buf_printf(&out, _("%s「%s」"), word, buf_text(&name));
	word = arena_strdup(arena, buf_text(&out));
	buf_free(&name);
	buf_free(&out);
	return word;
}

/* Below 0: `one` comes first; 0: both have the same type and name. */
static int order(const struct definition *one, const struct definition *other)
{
	int by_type = strcmp(one->type, other->type);

	return by_type ? -by_type : strcmp(one->name, other->name);
}

/* True if all definitions are the model's; else err tells the first difference. */
static bool agree(const struct definitions *model, const struct definitions *there,
	struct arena *arena, struct err *why)
{
	for (size_t i = 0, k = 0; i < model->count || k < there->count; i++, k++) {
		const struct definition *ours = i < model->count ? &model->items[i] : NULL;
		const struct definition *theirs = k < there->count ? &there->items[k] : NULL;

		if (ours && (!theirs || order(ours, theirs) < 0))
			return err_set(why, _("%sがありません"), shown(ours, arena));
		if (theirs && (!ours || order(ours, theirs) > 0))
			return err_set(
				why, _("%sは banso のものではありません"), shown(theirs, arena));
		if (ours && theirs &&
			(strcmp(ours->table, theirs->table) != 0 ||
				strcmp(ours->text, theirs->text) != 0))
			return err_set(why, _("%sの作りが違います"), shown(theirs, arena));
	}
	return true;
}

static bool is_current(const struct schema *schema, int version)
{
	return schema->steps == schema_current()->steps && version == schema_current()->version;
}

static bool compare(const struct schema *schema, struct db *db, int version, struct arena *arena,
	bool *has_foreign, struct err *why, struct err *err)
{
	struct definitions model = {0}, there = {0};

	*has_foreign = false;
	if (!definitions_read(db, arena, &there, err))
		return false;
	if (is_current(schema, version) && agree(&definitions_current, &there, arena, NULL))
		return true;
	if (!read_model(schema, db, version, arena, &model, err))
		return false;
	*has_foreign = !agree(&model, &there, arena, why);
	return true;
}

bool schema_has_foreign(const struct schema *schema, struct db *db, int version, bool *has_foreign,
	struct err *why, struct err *err)
{
	struct arena *arena = arena_new();
	bool good = compare(schema, db, version, arena, has_foreign, why, err);

	arena_free(arena);
	return good;
}
