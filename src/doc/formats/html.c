/* The format html: one page that needs nothing else, for a screen, a phone and A4 paper. */
#include "banso/doc/formats/writer.h"

#include <string.h>

#include "banso/text/width.h"
#include "html_figure.h"
#include "html_page.h"
#include "html_text.h"
#include "shown.h"

#define HEADING_MOST 6
#define BRIEF_COLS 12 /* a name or a day: it stays on one line */
#define PAGE_COLS 104 /* of A4 paper: more columns of brief cells end outside of it */

static void put_shown(struct buf *out, const struct node *node,
	void (*put)(struct buf *out, const struct node *node))
{
	struct buf shown = {0};

	put(&shown, node);
	html_put_text(out, buf_text(&shown));
	buf_free(&shown);
}

static void put_value(struct buf *out, const struct node *node)
{
	put_shown(out, node, shown_put_value);
}

static void put_title(struct buf *out, const struct node *node)
{
	put_shown(out, node, shown_put_title);
}

static void put_heading(struct buf *out, const struct node *node, int level)
{
	if (!shown_has_title(node))
		return;
	level = level < HEADING_MOST ? level : HEADING_MOST;
	buf_printf(out, "<h%d>", level);
	put_title(out, node);
	buf_printf(out, "</h%d>\n", level);
}

/* --- tables --- */

static void put_head(struct buf *out, const struct node *row)
{
	buf_puts(out, "<thead><tr>");
	for (const struct node *cell = row->first; cell; cell = cell->next) {
		buf_puts(out, "<th scope=\"col\">");
		put_value(out, cell);
		buf_puts(out, "</th>");
	}
	buf_puts(out, "</tr></thead>\n<tbody>\n");
}

static bool is_brief(const struct node *cell)
{
	return !*cell->reason && !strchr(cell->text, '\n') &&
	       width_text(cell->text) + width_text(cell->unit) <= BRIEF_COLS;
}

/* On a phone a row is a card, on which each cell says what it is. */
static void put_row(struct buf *out, const struct node *row, const struct node *head)
{
	const struct node *column = head->first;

	buf_puts(out, "<tr>");
	for (const struct node *cell = row->first; cell; cell = cell->next) {
		buf_puts(out, is_brief(cell) ? "<td class=\"brief\" data-column=\""
					     : "<td data-column=\"");
		if (column)
			html_put_text(out, column->text);
		buf_puts(out, "\">");
		put_value(out, cell);
		buf_puts(out, "</td>");
		column = column ? column->next : NULL;
	}
	buf_puts(out, "</tr>\n");
}

static void put_fact(struct buf *out, const struct node *fact)
{
	buf_puts(out, "<div><dt>");
	put_title(out, fact);
	buf_puts(out, "</dt><dd>");
	put_value(out, fact);
	html_put_figure(out, fact);
	buf_puts(out, "</dd></div>\n");
}

static void put_record_fact(void *to, const struct node *fact, bool is_first)
{
	struct buf *out = to;

	if (is_first)
		buf_puts(out, "<dl class=\"record\">\n");
	put_fact(out, fact);
}

static void end_record(void *to, bool is_empty)
{
	if (!is_empty)
		buf_puts((struct buf *)to, "</dl>\n");
}

static void put_rows(struct buf *out, const struct node *table)
{
	buf_puts(out, "<table>\n");
	put_head(out, table->first);
	for (const struct node *row = table->first->next; row; row = row->next)
		put_row(out, row, table->first);
	buf_puts(out, "</tbody>\n</table>\n");
}

static void put_table(
	struct buf *out, const struct node *table, int level, const struct shown_wide *wide)
{
	static const struct shown_record record = {.put_fact = put_record_fact, .end = end_record};

	put_heading(out, table, level);
	if (table->first)
		html_put_figure(out, table);
	if (table->first && shown_is_wide(wide, table))
		shown_put_records(out, table, &record);
	else if (table->first)
		put_rows(out, table);
}

/* --- the rest --- */

/* Facts that follow each other, and items, are one list. */
static const char *list_tag(const struct node *node)
{
	if (!node)
		return "";
	return node->kind == NODE_FACT ? "dl" : node->kind == NODE_ITEM ? "ul" : "";
}

static void put_item(struct buf *out, const struct node *item)
{
	buf_puts(out, "<li>");
	if (*item->title) {
		put_title(out, item);
		buf_puts(out, ": ");
	}
	put_value(out, item);
	buf_puts(out, "</li>\n");
}

static void put_paragraph(struct buf *out, const struct node *node)
{
	buf_puts(out, "<p>");
	put_value(out, node);
	buf_puts(out, "</p>\n");
}

static void put_children(
	struct buf *out, const struct node *parent, int level, const struct shown_wide *wide);

static void put_node(
	struct buf *out, const struct node *node, int level, const struct shown_wide *wide)
{
	switch (node->kind) {
	case NODE_DOCUMENT:
	case NODE_SECTION:
		buf_puts(out, "<section>\n");
		put_heading(out, node, level);
		html_put_figure(out, node);
		put_children(out, node, shown_level_below(node, level), wide);
		buf_puts(out, "</section>\n");
		return;
	case NODE_FACT:
		put_fact(out, node);
		return;
	case NODE_ITEM:
		put_item(out, node);
		return;
	case NODE_ANSWER:
		put_heading(out, node, level);
		put_paragraph(out, node);
		break;
	case NODE_TEXT:
		put_paragraph(out, node);
		break;
	case NODE_TABLE:
		put_table(out, node, level, wide);
		return;
	case NODE_ROW:
	case NODE_CELL:
		return;
	}
	put_children(out, node, level + 1, wide);
}

static void put_children(
	struct buf *out, const struct node *parent, int level, const struct shown_wide *wide)
{
	const char *open = "";

	for (const struct node *child = parent->first; child; child = child->next) {
		const char *tag = list_tag(child);

		if (*tag && strcmp(tag, open) != 0)
			buf_printf(out, "<%s>\n", tag);
		put_node(out, child, level, wide);
		open = tag;
		if (*tag && strcmp(list_tag(child->next), tag) != 0)
			buf_printf(out, "</%s>\n", tag);
	}
}

void html_write(struct buf *out, const struct node *document, enum headers headers)
{
	struct shown_wide wide = shown_find_wide(document, BRIEF_COLS, PAGE_COLS);

	(void)headers;
	buf_printf(out, HTML_BEGIN, circle_id(document->circle));
	buf_puts(out, "<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
		      "content=\"width=device-width, initial-scale=1\">\n<title>");
	html_put_text(out, document->title);
	buf_puts(out, "</title>\n<style>\n" HTML_STYLE "@page { @top-right { content: ");
	html_put_css(out, document->title);
	buf_puts(out, " } }\n</style>\n</head>\n<body>\n<main>\n");
	put_node(out, document, 1, &wide);
	shown_wide_free(&wide);
	if (*document->foot) {
		buf_puts(out, "<footer>");
		html_put_text(out, document->foot);
		buf_puts(out, "</footer>\n");
	}
	buf_puts(out, "</main>\n</body>\n</html>\n");
}
