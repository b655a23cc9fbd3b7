/* The format md: Markdown. */
#include "banso/doc/formats/writer.h"

#include <ctype.h>
#include <string.h>

#include "shown.h"

/* Beginnings of a line that would make it a heading, a list, a quote or a rule. */
static bool opens_block(const char *line)
{
	const char *digits = line + strspn(line, "0123456789");

	if (*line && strchr("#>-+=:", *line))
		return true;
	/* "1. " begins a list, 0.5mtg does not. */
	return digits > line && (*digits == '.' || *digits == ')') &&
	       (digits[1] == '\0' || digits[1] == ' ' || digits[1] == '\n');
}

/* &amp; and &#38; stand for a sign; the & of an address does not. */
static bool opens_entity(const char *at)
{
	size_t size_bytes = 1 + (at[1] == '#');

	while (isalnum((unsigned char)at[size_bytes]))
		size_bytes++;
	return size_bytes > 1 && at[size_bytes] == ';';
}

/*
 * Escapes signs that have a meaning where they stand. Signs that are common in addresses are left
 * alone wherever they mean nothing: a backslash in a bare address becomes part of it.
 */
static bool is_sign(const char *line, size_t at)
{
	char before = at ? line[at - 1] : ' ', next = line[at] ? line[at + 1] : '\0';

	switch (line[at]) {
	case '#': /* at the end of a heading */
		return before == ' ' || before == '#';
	case '&':
		return opens_entity(line + at);
	case '_':
		return !isalnum((unsigned char)before) || !isalnum((unsigned char)next);
	case '~':
		return before != '/' || !isalnum((unsigned char)next);
	default:
		return line[at] && strchr("\\`*[]<>|", line[at]);
	}
}

static void put_line(struct buf *out, const char *line, size_t size_bytes)
{
	size_t at = 0;

	if (opens_block(line)) {
		/* In "1." the dot is what makes a list: escape the dot. */
		while (at < size_bytes && isdigit((unsigned char)line[at]))
			buf_putc(out, line[at++]);
		buf_putc(out, '\\');
		if (at < size_bytes)
			buf_putc(out, line[at++]);
	}
	for (; at < size_bytes; at++) {
		if (is_sign(line, at))
			buf_putc(out, '\\');
		buf_putc(out, line[at]);
	}
}

/* Writes each line of the text, with the given separator between two lines. */
static void put_text(struct buf *out, const char *text, const char *between)
{
	for (;;) {
		size_t size_bytes = strcspn(text, "\n");

		put_line(out, text + strspn(text, " "),
			size_bytes -
				(strspn(text, " ") < size_bytes ? strspn(text, " ") : size_bytes));
		if (!text[size_bytes])
			return;
		buf_puts(out, between);
		text += size_bytes + 1;
	}
}

static void put_value(struct buf *out, const struct node *node, const char *between)
{
	struct buf shown = {0};

	shown_put_value(&shown, node);
	put_text(out, buf_text(&shown), between);
	buf_free(&shown);
}

static void put_heading(struct buf *out, const struct node *node, int level)
{
	if (!shown_has_title(node))
		return;
	buf_putc(out, '\n');
	for (int i = 0; i < level && i < 6; i++)
		buf_putc(out, '#');
	buf_putc(out, ' ');
	put_text(out, node->title, " ");
	shown_put_mark(out, node);
	buf_putc(out, '\n');
}

static void put_row(struct buf *out, const struct node *row, bool is_head)
{
	buf_putc(out, '|');
	for (const struct node *cell = row->first; cell; cell = cell->next) {
		buf_putc(out, ' ');
		put_value(out, cell, "<br>");
		buf_puts(out, " |");
	}
	buf_putc(out, '\n');
	if (!is_head)
		return;
	buf_putc(out, '|');
	for (const struct node *cell = row->first; cell; cell = cell->next)
		buf_puts(out, "---|");
	buf_putc(out, '\n');
}

static void put_table(struct buf *out, const struct node *table, int level)
{
	put_heading(out, table, level);
	buf_putc(out, '\n');
	for (const struct node *row = table->first; row; row = row->next)
		put_row(out, row, row == table->first);
}

static void put_node(struct buf *out, const struct node *node, int level, enum node_kind before)
{
	switch (node->kind) {
	case NODE_DOCUMENT:
	case NODE_SECTION:
		put_heading(out, node, level);
		break;
	case NODE_FACT:
	case NODE_ITEM:
		if (before != node->kind)
			buf_putc(out, '\n');
		buf_puts(out, "- ");
		put_text(out, node->title, " ");
		shown_put_mark(out, node);
		if (*node->title)
			buf_puts(out, ": ");
		put_value(out, node, "  \n  ");
		buf_putc(out, '\n');
		break;
	case NODE_ANSWER:
		put_heading(out, node, level);
		buf_putc(out, '\n');
		put_value(out, node, "  \n");
		buf_putc(out, '\n');
		break;
	case NODE_TEXT:
		buf_putc(out, '\n');
		put_value(out, node, "  \n");
		buf_putc(out, '\n');
		break;
	case NODE_TABLE:
		put_table(out, node, level);
		return;
	case NODE_ROW:
	case NODE_CELL:
		return;
	}
	before = NODE_DOCUMENT;
	for (const struct node *child = node->first; child; child = child->next) {
		put_node(out, child, shown_level_below(node, level), before);
		before = child->kind;
	}
}

void md_write(struct buf *out, const struct node *document, enum headers headers)
{
	(void)headers;
	struct buf body = {0};

	put_node(&body, document, 1, NODE_DOCUMENT);
	if (*document->foot) {
		buf_putc(&body, '\n');
		put_text(&body, document->foot, " ");
		buf_putc(&body, '\n');
	}
	/* No blank line before the first heading. */
	buf_puts(out, buf_text(&body) + 1);
	buf_free(&body);
}
