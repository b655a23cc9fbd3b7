/* The format txt: plain text. */
#include "banso/doc/formats/writer.h"

#include <string.h>

#include "banso/text/width.h"
#include "shown.h"

#define PAGE_COLS 96  /* a wider table is written row by row */
#define SHORT_COLS 60 /* of what stands there with others on a line */

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

	if (!shown_has_title(node))
		return;
	level = level < 3 ? level : 3;
	buf_printf(out, "\n%s%s%s", before[level], node->title, behind[level]);
	shown_put_mark(out, node);
	buf_putc(out, '\n');
}

/* Cells of several lines stand side by side, too. Puts nothing where no cell has the line. */
static bool put_row_line(
	struct buf *out, const struct node *row, const struct shown_columns *columns, size_t line)
{
	const int *cols = columns->cols;
	struct buf text = {0};
	bool has_line = false;

	buf_puts(&text, "  ");
	for (const struct node *cell = row->first; cell; cell = cell->next, cols++) {
		size_t start = text.size_bytes;

		has_line = shown_put_line(&text, cell, line) || has_line;
		for (int pad = *cols + SHOWN_GAP_COLS - width_text(buf_text(&text) + start);
			pad > 0; pad--)
			buf_putc(&text, ' ');
	}
	while (text.size_bytes && text.bytes[text.size_bytes - 1] == ' ')
		text.bytes[--text.size_bytes] = '\0';
	if (has_line)
		buf_printf(out, "%s\n", buf_text(&text));
	buf_free(&text);
	return has_line;
}

static void put_rows(struct buf *out, const struct node *table, const struct shown_columns *columns)
{
	for (const struct node *row = table->first; row; row = row->next)
		for (size_t line = 0; put_row_line(out, row, columns, line);)
			line++;
}

/* Each line of what is shown of the node, those behind the first with something before them. */
static void put_lines(struct buf *out, const struct node *node, const char *further)
{
	for (size_t line = 0;; line++) {
		struct buf text = {0};
		bool is_there = shown_put_line(&text, node, line);

		if (is_there && line > 0)
			buf_printf(out, "\n%s", text.size_bytes ? further : "");
		buf_puts(out, buf_text(&text));
		buf_free(&text);
		if (!is_there)
			break;
	}
	buf_putc(out, '\n');
}

/* Facts of a record: what is short stands with others on one line, what is long on its own. */
struct record {
	struct buf *out;
	int cols; /* of the line that is begun, 0: none is */
};

static void end_line(struct record *record)
{
	if (record->cols)
		buf_putc(record->out, '\n');
	record->cols = 0;
}

/* Of a fact in one line; 0 for others. */
static int fact_cols(const struct node *fact)
{
	struct buf value = {0};
	int cols = 0;

	shown_put_value(&value, fact);
	if (!strchr(buf_text(&value), '\n'))
		cols = width_text(fact->title) + width_text(": ") + width_text(buf_text(&value));
	buf_free(&value);
	return cols;
}

/* After its column's name. */
static void put_fact(void *to, const struct node *fact, bool is_first)
{
	struct record *record = to;
	int cols = fact_cols(fact);
	bool is_short = cols && cols <= SHORT_COLS;

	if (is_first || !is_short || record->cols + SHOWN_GAP_COLS + cols > PAGE_COLS)
		end_line(record);
	buf_printf(record->out, "%s%s: ",
		record->cols ? "  "
		: is_first   ? "  - "
			     : "    ",
		fact->title);
	if (!is_short) {
		put_lines(record->out, fact, "      ");
		return;
	}
	shown_put_value(record->out, fact);
	record->cols += cols + (record->cols ? SHOWN_GAP_COLS : width_text("    "));
}

static void end_record(void *to, bool is_empty)
{
	(void)is_empty;
	end_line(to);
}

/* Columns side by side if the page has room for them. */
static void put_table(struct buf *out, const struct node *table, const struct shown_wide *wide)
{
	static const struct shown_record record = {.put_fact = put_fact, .end = end_record};
	struct shown_columns columns;

	if (shown_is_wide(wide, table)) {
		shown_put_records(&(struct record){.out = out}, table, &record);
		return;
	}
	columns = shown_measure(table);
	put_rows(out, table, &columns);
	shown_columns_free(&columns);
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
	buf_puts(out, "  ");
	shown_put_title(out, node);
	buf_puts(out, *node->title ? ": " : "");
	put_lines(out, node, *node->title ? "    " : "  ");
}

static void put_node(struct buf *out, const struct node *node, int level, enum node_kind before,
	const struct shown_wide *wide)
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
		put_table(out, node, wide);
		return;
	case NODE_ROW:
	case NODE_CELL:
		return;
	}
	before = NODE_DOCUMENT;
	for (const struct node *child = node->first; child; child = child->next) {
		put_node(out, child, shown_level_below(node, level), before, wide);
		before = child->kind;
	}
}

void txt_write(struct buf *out, const struct node *document, enum headers headers)
{
	struct shown_wide wide = shown_find_wide(document, PAGE_COLS, PAGE_COLS);

	(void)headers;
	put_node(out, document, 0, NODE_DOCUMENT, &wide);
	shown_wide_free(&wide);
	if (*document->foot)
		buf_printf(out, "\n  %s\n", document->foot);
}
