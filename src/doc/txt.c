#include "banso/doc/writer.h"

#include <string.h>

#include "banso/base/i18n.h"
#include "banso/text/width.h"

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

static void put_value(struct buf *out, const struct node *node)
{
	buf_puts(out, node->text);
	if (*node->text)
		buf_puts(out, node->unit);
	if (*node->reason)
		buf_printf(out, *node->text ? _("（理由: %s）") : _("未記入（理由: %s）"), node->reason);
}

static void put_title(struct buf *out, const struct node *node, int level)
{
	static const char *const signs[] = {"", "■ ", "● ", "・"};

	buf_printf(out, "\n%s%s", signs[level < 3 ? level : 3], node->title);
	if (*node->mark)
		buf_printf(out, "（%s）", node->mark);
	buf_putc(out, '\n');
}

static int column_cols(const struct node *table, int column)
{
	int most = 0;

	for (const struct node *row = table->first; row; row = row->next) {
		const struct node *cell = row->first;

		for (int i = 0; cell && i < column; i++)
			cell = cell->next;
		if (cell && width_text(cell->text) > most)
			most = width_text(cell->text);
	}
	return most < 30 ? most : 30;
}

static void put_table(struct buf *out, const struct node *table)
{
	for (const struct node *row = table->first; row; row = row->next) {
		int column = 0;

		buf_putc(out, ' ');
		for (const struct node *cell = row->first; cell; cell = cell->next, column++) {
			struct buf value = {0};
			int pad;

			put_value(&value, cell);
			for (size_t i = 0; i < value.size_bytes; i++)
				if (value.bytes[i] == '\n')
					value.bytes[i] = ' ';
			pad = cell->next ? column_cols(table, column) - width_text(buf_text(&value))
					 : 0;
			buf_printf(out, " %s", buf_text(&value));
			for (; cell->next && pad >= 0; pad--)
				buf_putc(out, ' ');
			buf_free(&value);
		}
		while (out->size_bytes && out->bytes[out->size_bytes - 1] == ' ')
			out->bytes[--out->size_bytes] = '\0';
		buf_putc(out, '\n');
	}
}

static void put_block(struct buf *out, const struct node *node)
{
	struct buf value = {0};

	put_value(&value, node);
	put_indented(out, buf_text(&value), "  ");
	buf_free(&value);
}

static void put_node(struct buf *out, const struct node *node, int level)
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
		buf_printf(out, "  %s%s%s", node->title, *node->mark ? " ※" : "", node->mark);
		buf_puts(out, *node->title ? ": " : "");
		put_value(out, node);
		buf_putc(out, '\n');
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
	for (const struct node *child = node->first; child; child = child->next)
		put_node(out, child, level + 1);
}

void txt_write(struct buf *out, const struct node *document)
{
	put_node(out, document, 0);
}
