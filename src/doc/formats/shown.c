#include "shown.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/text/utf8.h"
#include "banso/text/width.h"

bool shown_has_title(const struct node *node)
{
	return *node->title && (!node->is_told_above || *node->mark);
}

int shown_level_below(const struct node *node, int level)
{
	return node->kind == NODE_SECTION && !shown_has_title(node) ? level : level + 1;
}

void shown_put_mark(struct buf *out, const struct node *node)
{
	if (*node->mark)
		buf_printf(out, _("（%s）"), node->mark);
}

void shown_put_title(struct buf *out, const struct node *node)
{
	buf_puts(out, node->title);
	shown_put_mark(out, node);
}

/* The next line, if there is another one, or what is left of it. */
static const char *next_line(const char *line)
{
	size_t size_bytes = strcspn(line, "\n");

	return line + size_bytes + (line[size_bytes] == '\n');
}

static bool is_blank_line(const char *line)
{
	size_t blank_bytes;

	while ((blank_bytes = utf8_sign_bytes(line, " \t　")))
		line += blank_bytes;
	return *line == '\n' || !*line;
}

/* Of blank lines in a row one stands between paragraphs, none in front of all and behind them. */
static void put_paragraphs(struct buf *out, const char *text)
{
	size_t begin = out->size_bytes;
	bool is_apart = false;

	for (; *text; text = next_line(text)) {
		if (is_blank_line(text)) {
			is_apart = out->size_bytes > begin;
			continue;
		}
		if (out->size_bytes > begin)
			buf_puts(out, is_apart ? "\n\n" : "\n");
		buf_add(out, text, strcspn(text, "\n"));
		is_apart = false;
	}
}

void shown_put_value(struct buf *out, const struct node *node)
{
	put_paragraphs(out, node->text);
	if (*node->text)
		buf_puts(out, node->unit);
	if (*node->reason)
		buf_printf(out, *node->text ? _("（理由: %s）") : _("未記入（理由: %s）"),
			node->reason);
}

bool shown_put_line(struct buf *out, const struct node *node, size_t line)
{
	struct buf value = {0};
	const char *at;

	shown_put_value(&value, node);
	for (at = buf_text(&value); at && line > 0; line--) {
		at = strchr(at, '\n');
		at = at ? at + 1 : NULL;
	}
	if (at)
		buf_add(out, at, strcspn(at, "\n"));
	buf_free(&value);
	return at;
}

/* --- tables --- */

static int cell_cols(const struct node *cell)
{
	struct buf text = {0};
	int most = 0;

	for (size_t line = 0; shown_put_line(&text, cell, line); line++) {
		int cols = width_text(buf_text(&text));

		most = cols > most ? cols : most;
		buf_clear(&text);
	}
	buf_free(&text);
	return most;
}

static size_t count_cells(const struct node *row)
{
	size_t count = 0;

	for (const struct node *cell = row->first; cell; cell = cell->next)
		count++;
	return count;
}

struct shown_columns shown_measure(const struct node *table)
{
	struct shown_columns columns = {0};

	for (const struct node *row = table->first; row; row = row->next)
		if (count_cells(row) > columns.count)
			columns.count = count_cells(row);
	columns.cols = xcalloc(columns.count, sizeof(*columns.cols));
	for (const struct node *row = table->first; row; row = row->next) {
		int *most = columns.cols;

		for (const struct node *cell = row->first; cell; cell = cell->next, most++)
			if (cell_cols(cell) > *most)
				*most = cell_cols(cell);
	}
	return columns;
}

void shown_columns_free(struct shown_columns *columns)
{
	free(columns->cols);
}

static bool is_wider(const struct node *table, int most_cols, int page_cols)
{
	struct shown_columns columns = shown_measure(table);
	int cols = 0;

	for (size_t i = 0; i < columns.count; i++)
		cols += SHOWN_GAP_COLS +
			(columns.cols[i] < most_cols ? columns.cols[i] : most_cols);
	shown_columns_free(&columns);
	return cols > page_cols;
}

/* What is kept in one field is called so once; other tables have their title alone. */
static bool hold_the_same(const struct node *one, const struct node *other)
{
	if (strcmp(one->place.form, other->place.form) != 0 ||
		strcmp(one->place.field, other->place.field) != 0)
		return false;
	return *one->place.field || strcmp(one->title, other->title) == 0;
}

static void find_wide(
	struct shown_wide *wide, const struct node *parent, int most_cols, int page_cols)
{
	for (const struct node *node = parent->first; node; node = node->next) {
		if (node->kind != NODE_TABLE) {
			find_wide(wide, node, most_cols, page_cols);
		} else if (!shown_is_wide(wide, node) && is_wider(node, most_cols, page_cols)) {
			wide->tables =
				xrealloc(wide->tables, (wide->count + 1) * sizeof(*wide->tables));
			wide->tables[wide->count++] = node;
		}
	}
}

struct shown_wide shown_find_wide(const struct node *document, int most_cols, int page_cols)
{
	struct shown_wide wide = {0};

	find_wide(&wide, document, most_cols, page_cols);
	return wide;
}

bool shown_is_wide(const struct shown_wide *wide, const struct node *table)
{
	for (size_t i = 0; i < wide->count; i++)
		if (hold_the_same(wide->tables[i], table))
			return true;
	return false;
}

void shown_wide_free(struct shown_wide *wide)
{
	free(wide->tables);
}

static bool put_record(void *to, const struct node *row, const struct node *head,
	const struct shown_record *record)
{
	bool is_first = true;

	for (const struct node *cell = row->first; cell && head;
		cell = cell->next, head = head->next) {
		struct node fact = *cell;

		if (!*cell->text && !*cell->reason)
			continue;
		fact.title = head->text;
		record->put_fact(to, &fact, is_first);
		is_first = false;
	}
	return is_first;
}

void shown_put_records(void *to, const struct node *table, const struct shown_record *record)
{
	for (const struct node *row = table->first->next; row; row = row->next) {
		bool is_empty = put_record(to, row, table->first->first, record);

		if (record->end)
			record->end(to, is_empty);
	}
}
