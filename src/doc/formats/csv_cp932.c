#include "banso/doc/formats/csv_cp932.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/text/glyphs.h"
#include "banso/text/utf8.h"

#define BOM "\xef\xbb\xbf"

struct walk {
	struct csv_cp932 *table;
	struct buf cell; /* as it was, so far */
	size_t column;
	bool is_quoted, is_lost;
};

static void keep_lost(const struct walk *walk)
{
	struct csv_cp932 *table = walk->table;
	const char *head =
		walk->column < table->heads.count ? table->heads.items[walk->column] : "";

	table->count++;
	if (table->kept == CSV_LOST_KEPT)
		return;
	table->items = arena_push(table->arena, table->items, table->kept, sizeof(*table->items));
	table->items[table->kept++] = (struct csv_lost){.row = table->rows + 1,
		.head = head,
		.text = arena_strdup(table->arena, buf_text(&walk->cell))};
}

static void end_cell(struct walk *walk)
{
	struct csv_cp932 *table = walk->table;

	if (table->rows == 0)
		words_add(&table->heads, table->arena,
			arena_strdup(table->arena, buf_text(&walk->cell)));
	if (walk->is_lost)
		keep_lost(walk);
	walk->is_lost = false;
	buf_clear(&walk->cell);
	walk->column++;
}

/* What stands around cells, a byte whatever follows it; a quotation mark within one is written
 * twice, and so changes nothing. */
static bool take_frame(struct walk *walk, char byte)
{
	if (byte == '"')
		walk->is_quoted = !walk->is_quoted;
	else if (walk->is_quoted || !strchr(",\r\n", byte))
		return false;
	if (byte == '"' || byte == '\r')
		return true;
	end_cell(walk);
	if (byte == '\n') {
		walk->table->rows++;
		walk->column = 0;
	}
	return true;
}

void csv_cp932_add(struct csv_cp932 *table, struct buf *out, const char *csv, size_t size_bytes)
{
	bool has_bom = size_bytes >= strlen(BOM) && strncmp(csv, BOM, strlen(BOM)) == 0;
	struct walk walk = {.table = table};

	for (size_t next, at = has_bom ? strlen(BOM) : 0; at < size_bytes; at = next) {
		if (take_frame(&walk, csv[at])) {
			buf_putc(out, csv[at]);
			next = at + 1;
			continue;
		}
		next = utf8_next_grapheme(csv, size_bytes, at);
		buf_add(&walk.cell, csv + at, next - at);
		if (!glyph_put_cp932(out, csv + at, next - at))
			walk.is_lost = true;
	}
	buf_free(&walk.cell);
}
