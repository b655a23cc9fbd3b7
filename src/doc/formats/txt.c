/* The format txt: plain text. */
#include "banso/doc/formats/writer.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/mem.h"
#include "banso/text/width.h"
#include "shown.h"

#define PAGE_COLS 96 /* a wider table is written row by row */

static void put_indented(struct buf *out, const char *text, const char *indent)
{
	for (;;) {
		size_t size_bytes = strcspn(text, "\n");

		if (size_bytes)
			buf_puts(out, indent);
		buf_add(out, text, size_bytes);
		buf_putc(out, '\n');
		if (!text[size_bytes])
			return;
		text += size_bytes + 1;
	}
}

static void put_title(struct buf *out, const struct node *node, int level)
{
	static const char *const before[] = {"", "【", "＊ ", "・"};
	static const char *const behind[] = {"", "】", "", ""};

	level = level < 3 ? level : 3;
	buf_printf(out, "\n%s%s%s", before[level], node->title, behind[level]);
	if (*node->mark)
		buf_printf(out, "（%s）", node->mark);
	buf_putc(out, '\n');
}

/* A cell's value on one line. */
static void put_flat(struct buf *out, const struct node *cell)
{
	size_t start = out->size_bytes;

	shown_put_value(out, cell);
	for (size_t i = start; i < out->size_bytes; i++)
		if (out->bytes[i] == '\n')
			out->bytes[i] = ' ';
}

static int cell_cols(const struct node *cell)
{
	struct buf value = {0};
	int cols;

	put_flat(&value, cell);
	cols = width_text(buf_text(&value));
	buf_free(&value);
	return cols;
}

static size_t cell_count(const struct node *row)
{
	size_t count = 0;

	for (const struct node *cell = row->first; cell; cell = cell->next)
		count++;
	return count;
}

/* The columns of a table, as wide as their widest cells. */
struct columns {
	int *cols;
	size_t count;
};

static struct columns measure(const struct node *table)
{
	struct columns columns = {0};

	for (const struct node *row = table->first; row; row = row->next)
		if (cell_count(row) > columns.count)
			columns.count = cell_count(row);
	columns.cols = xcalloc(columns.count, sizeof(*columns.cols));
	for (const struct node *row = table->first; row; row = row->next) {
		int *most = columns.cols;

		for (const struct node *cell = row->first; cell; cell = cell->next, most++)
			if (cell_cols(cell) > *most)
				*most = cell_cols(cell);
	}
	return columns;
}

static bool is_wide(const struct columns *columns)
{
	int cols = 0;

	for (size_t i = 0; i < columns->count; i++)
		cols += columns->cols[i] + 2;
	return cols > PAGE_COLS;
}

static void put_rows(struct buf *out, const struct node *table, const struct columns *columns)
{
	for (const struct node *row = table->first; row; row = row->next) {
		const int *cols = columns->cols;

		buf_puts(out, "  ");
		for (const struct node *cell = row->first; cell; cell = cell->next, cols++) {
			put_flat(out, cell);
			for (int pad = cell->next ? *cols + 2 - cell_cols(cell) : 0; pad > 0; pad--)
				buf_putc(out, ' ');
		}
		while (out->size_bytes && out->bytes[out->size_bytes - 1] == ' ')
			out->bytes[--out->size_bytes] = '\0';
		buf_putc(out, '\n');
	}
}

/* Row after row, each cell on lines of its own after its column's name. */
static void put_records(struct buf *out, const struct node *table)
{
	for (const struct node *row = table->first->next; row; row = row->next) {
		const struct node *head = table->first->first;
		bool is_first = true;

		for (const struct node *cell = row->first; cell && head;
			cell = cell->next, head = head->next) {
			if (!*cell->text && !*cell->reason)
				continue;
			buf_printf(out, "%s%s: ", is_first ? "  - " : "    ", head->text);
			put_flat(out, cell);
			buf_putc(out, '\n');
			is_first = false;
		}
	}
}

/* Columns side by side if the page has room for them. */
static void put_table(struct buf *out, const struct node *table)
{
	struct columns columns = measure(table);

	if (is_wide(&columns))
		put_records(out, table);
	else
		put_rows(out, table, &columns);
	free(columns.cols);
}

static void put_block(struct buf *out, const struct node *node)
{
	struct buf value = {0};

	shown_put_value(&value, node);
	put_indented(out, buf_text(&value), "  ");
	buf_free(&value);
}

/* Further lines stand below the first, those behind a title a little to the right. */
static void put_line(struct buf *out, const struct node *node)
{
	const char *further = *node->title ? "    " : "  ";
	struct buf value = {0};

	buf_printf(out, *node->mark ? "  %s（%s）" : "  %s", node->title, node->mark);
	buf_puts(out, *node->title ? ": " : "");
	shown_put_value(&value, node);
	for (const char *at = buf_text(&value); *at; at++) {
		buf_putc(out, *at);
		if (*at == '\n')
			buf_puts(out, further);
	}
	buf_putc(out, '\n');
	buf_free(&value);
}

static void put_node(struct buf *out, const struct node *node, int level, enum node_kind before)
{
	switch (node->kind) {
	case NODE_DOCUMENT:
		buf_printf(out, "%s\n", node->title);
		break;
	case NODE_SECTION:
		put_title(out, node, level);
		break;
	case NODE_FACT:
	case NODE_ITEM:
		if (before == NODE_TABLE || before == NODE_ANSWER || before == NODE_SECTION)
			buf_putc(out, '\n');
		put_line(out, node);
		break;
	case NODE_ANSWER:
		put_title(out, node, 3);
		put_block(out, node);
		break;
	case NODE_TEXT:
		put_block(out, node);
		break;
	case NODE_TABLE:
		put_title(out, node, level);
		put_table(out, node);
		return;
	case NODE_ROW:
	case NODE_CELL:
		return;
	}
	before = NODE_DOCUMENT;
	for (const struct node *child = node->first; child; child = child->next) {
		put_node(out, child, level + 1, before);
		before = child->kind;
	}
}

void txt_write(struct buf *out, const struct node *document, enum headers headers)
{
	(void)headers;
	put_node(out, document, 0, NODE_DOCUMENT);
	if (*document->foot)
		buf_printf(out, "\n  %s\n", document->foot);
}
