/* Sheets of a workbook to read and print: a grid of narrow columns, of which a text takes as many
 * as it needs. */
#include "xlsx_book.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/text/fold.h"
#include "banso/text/utf8.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"
#include "shown.h"

#define GRID 12      /* columns of a sheet */
#define GRID_WIDTH 8 /* as Excel counts it: digits of its own font */
#define GRID_PIXELS 61
#define EDGE_PIXELS 5
#define HALF_PIXELS 7 /* half of a kanji of 10.5 points */
#define LABEL_GRID 3
#define LINE_POINTS 17.0
#define ROW_LINES 22 /* a row of Excel is 409 points high at the most */
#define CELL_COLS 44 /* a longer cell of a table asks for no more room */
#define NAME_CHARACTERS 31
#define HEAD_CHARACTERS 90

struct page {
	struct xlsx_book *book;
	lxw_worksheet *sheet;
	lxw_row_t row;
};

/* --- sheets --- */

static bool is_taken(const struct words *names, const char *name)
{
	for (size_t i = 0; i < names->count; i++)
		if (fold_same(names->items[i], name))
			return true;
	return false;
}

/* Excel counts units of UTF-16, and refuses these signs. */
static const char *cut_name(struct xlsx_book *book, const char *title, size_t characters)
{
	struct buf name = {0};
	size_t size_bytes = strlen(title), taken_bytes, count = 0;

	for (size_t at = 0; at < size_bytes; at += taken_bytes) {
		uint32_t code_point = utf8_decode(title, size_bytes, at, &taken_bytes);

		count += code_point > 0xFFFF ? 2 : 1;
		if (count > characters)
			break;
		if (code_point < 0x20 ||
			(code_point < 0x80 && strchr("[]:*?/\\'", (int)code_point)))
			buf_putc(&name, ' ');
		else
			buf_add(&name, title + at, taken_bytes);
	}
	title = arena_strdup(book->arena, name.size_bytes ? buf_text(&name) : "_");
	buf_free(&name);
	return title;
}

static const char *name_sheet(struct xlsx_book *book, const char *title)
{
	const char *name = cut_name(book, title, NAME_CHARACTERS);

	for (int i = 2; is_taken(&book->names, name); i++)
		name = arena_printf(
			book->arena, "%s (%d)", cut_name(book, title, NAME_CHARACTERS - 6), i);
	words_add(&book->names, book->arena, name);
	return name;
}

/* For whom it is stands at the end of a title, which may be long. */
static const char *short_title(struct xlsx_book *book, const struct node *document)
{
	const char *cut = cut_name(book, document->title, HEAD_CHARACTERS);

	return strlen(cut) == strlen(document->title)
		       ? cut
		       : arena_printf(book->arena, _("%s..【%s】"), cut,
				 node_readers_title(document->circle, document->is_to_fill));
}

/* In heads and feet an & begins a command, and a digit behind a size belongs to it. Longer than 255
 * characters, nothing would stand there. */
static void set_head(struct xlsx_book *book, lxw_worksheet *sheet, const struct node *document)
{
	struct buf head = {0};

	buf_puts(&head, "&R&9 ");
	for (const char *at = short_title(book, document); *at; at++)
		buf_printf(&head, *at == '&' ? "&&" : "%c", *at);
	book->library->worksheet_set_header(sheet, buf_text(&head));
	book->library->worksheet_set_footer(sheet, "&C&9&P / &N");
	buf_free(&head);
}

lxw_worksheet *xlsx_add_sheet(
	struct xlsx_book *book, const struct node *document, const char *title)
{
	const struct xlsx_library *library = book->library;
	lxw_worksheet *sheet =
		library->workbook_add_worksheet(book->workbook, name_sheet(book, title));

	library->worksheet_set_paper(sheet, 9); /* A4 */
	library->worksheet_set_margins(sheet, 0.6, 0.6, 0.8, 0.7);
	library->worksheet_fit_to_pages(sheet, 1, 0);
	set_head(book, sheet, document);
	return sheet;
}

static struct page begin_page(
	struct xlsx_book *book, const struct node *document, const char *title)
{
	struct page page = {.book = book, .sheet = xlsx_add_sheet(book, document, title)};

	book->library->worksheet_set_column(page.sheet, 0, GRID - 1, GRID_WIDTH, NULL);
	return page;
}

/* --- rows --- */

void xlsx_put_text(struct xlsx_book *book, lxw_worksheet *sheet, lxw_row_t row, int from, int to,
	const char *text, enum xlsx_format format)
{
	const struct xlsx_library *library = book->library;
	lxw_format *style = book->formats[format];
	lxw_error error = from == to ? library->worksheet_write_string(
					       sheet, row, (lxw_col_t)from, text, style)
				     : library->worksheet_merge_range(sheet, row, (lxw_col_t)from,
					       row, (lxw_col_t)to, text, style);

	book->lacks_cells = book->lacks_cells || error != LXW_NO_ERROR;
}

static void put_cell(
	const struct page *page, int from, int to, const char *text, enum xlsx_format format)
{
	xlsx_put_text(page->book, page->sheet, page->row, from, to, text, format);
}

static int cols_of(int from, int to)
{
	return ((to - from + 1) * GRID_PIXELS - EDGE_PIXELS) / HALF_PIXELS;
}

/* Excel does not find the height of merged cells. */
static void end_row(struct page *page, int lines)
{
	page->book->library->worksheet_set_row(
		page->sheet, page->row, LINE_POINTS * (lines > 1 ? lines : 1), NULL);
	page->row++;
}

/* A text that is too high for one row goes on in the next ones. Returns how many lines the last row
 * has, which is not ended. */
static int put_wrapped(
	struct page *page, int from, int to, int cols, const char *text, enum xlsx_format format)
{
	struct wrap wrap = {0};
	size_t at = 0;
	int lines;

	wrap_text(&wrap, text, strlen(text), cols);
	for (; wrap.count - at > ROW_LINES; at += ROW_LINES) {
		size_t start = wrap.lines[at].start_bytes;
		const struct wrap_line *last = &wrap.lines[at + ROW_LINES - 1];

		put_cell(page, from, to,
			arena_strndup(page->book->arena, text + start,
				last->start_bytes + last->size_bytes - start),
			format);
		end_row(page, ROW_LINES);
	}
	put_cell(page, from, to, text + wrap.lines[at].start_bytes, format);
	lines = (int)(wrap.count - at);
	wrap_free(&wrap);
	return lines;
}

static int put_text(struct page *page, int from, int to, const char *text, enum xlsx_format format)
{
	return put_wrapped(page, from, to, cols_of(from, to), text, format);
}

static void put_line(struct page *page, const char *text, enum xlsx_format format)
{
	end_row(page, put_text(page, 0, GRID - 1, text, format));
}

/* Larger letters: they take more columns and a higher row. */
static void put_heading(struct page *page, const char *text, enum xlsx_format format)
{
	int lines = put_wrapped(page, 0, GRID - 1, cols_of(0, GRID - 1) * 2 / 3, text, format);

	end_row(page, lines < ROW_LINES ? lines + 1 : lines);
}

/* --- nodes --- */

static const char *take(const struct page *page, struct buf *shown)
{
	const char *text = arena_strdup(page->book->arena, buf_text(shown));

	buf_free(shown);
	return text;
}

static const char *value_of(const struct page *page, const struct node *node)
{
	struct buf value = {0};

	shown_put_value(&value, node);
	return take(page, &value);
}

static const char *title_of(const struct page *page, const struct node *node)
{
	struct buf title = {0};

	shown_put_title(&title, node);
	return take(page, &title);
}

/* A label that is too high stands above. */
static void put_fact(struct page *page, const struct node *fact)
{
	const char *title = title_of(page, fact);
	int label_lines = wrap_count(title, cols_of(0, LABEL_GRID - 1)), lines;

	if (label_lines > ROW_LINES) {
		put_line(page, title, XLSX_HEAD);
		put_line(page, value_of(page, fact), XLSX_CELL);
		return;
	}
	lines = put_text(page, LABEL_GRID, GRID - 1, value_of(page, fact), XLSX_CELL);
	put_cell(page, 0, LABEL_GRID - 1, title, XLSX_HEAD);
	end_row(page, lines > label_lines ? lines : label_lines);
}

static void put_subheading(struct page *page, const struct node *node)
{
	if (shown_has_title(node))
		put_line(page, title_of(page, node), XLSX_HEADING);
}

static void put_item(struct page *page, const struct node *item)
{
	const char *value = value_of(page, item);

	put_line(page,
		*item->title ? arena_printf(page->book->arena, _("・%s: %s"), title_of(page, item),
				       value)
			     : arena_printf(page->book->arena, _("・%s"), value),
		XLSX_TEXT);
}

/* --- tables --- */

/* How many columns of the grid each column of the table takes: one, and of the rest by what is in
 * it. */
static void share_grid(const struct shown_columns *columns, int shares[GRID])
{
	int count = (int)columns->count, wanted[GRID] = {0};

	for (int i = 0; i < count; i++) {
		wanted[i] = columns->cols[i] < CELL_COLS ? columns->cols[i] : CELL_COLS;
		shares[i] = 1;
	}
	for (int left = GRID - count; left > 0; left--) {
		int neediest = 0;

		for (int i = 1; i < count; i++)
			if (wanted[i] * shares[neediest] > wanted[neediest] * shares[i])
				neediest = i;
		shares[neediest]++;
	}
}

static void put_row(
	struct page *page, const struct node *row, const int shares[GRID], enum xlsx_format format)
{
	int from = 0, i = 0, most = 1;

	for (const struct node *cell = row->first; cell; cell = cell->next, i++) {
		const char *text = value_of(page, cell);
		int to = from + shares[i] - 1, lines = wrap_count(text, cols_of(from, to));

		put_cell(page, from, to, text, format);
		most = lines > most ? lines : most;
		from = to + 1;
	}
	end_row(page, most < ROW_LINES ? most : ROW_LINES);
}

static void put_record_fact(void *to, const struct node *fact, bool is_first)
{
	(void)is_first;
	put_fact(to, fact);
}

static void end_record(void *to, bool is_empty)
{
	(void)is_empty;
	end_row(to, 1);
}

static bool is_too_high(const struct page *page, const struct node *table, const int shares[GRID])
{
	for (const struct node *row = table->first; row; row = row->next) {
		int i = 0;

		for (const struct node *cell = row->first; cell; cell = cell->next, i++)
			if (wrap_count(value_of(page, cell), cols_of(0, shares[i] - 1)) > ROW_LINES)
				return true;
	}
	return false;
}

/* One with more columns than the grid, or a cell that is too high for a row, is put as records. */
static void put_rows(struct page *page, const struct node *table)
{
	static const struct shown_record record = {.put_fact = put_record_fact, .end = end_record};
	struct shown_columns columns = shown_measure(table);
	bool is_wider = columns.count > GRID;
	int shares[GRID] = {0};

	if (!is_wider)
		share_grid(&columns, shares);
	shown_columns_free(&columns);
	if (is_wider || is_too_high(page, table, shares)) {
		shown_put_records(page, table, &record);
		return;
	}
	for (const struct node *row = table->first; row; row = row->next)
		put_row(page, row, shares, row == table->first ? XLSX_HEAD : XLSX_CELL);
	end_row(page, 1);
}

static void put_table(struct page *page, const struct node *table)
{
	put_subheading(page, table);
	if (table->first)
		put_rows(page, table);
}

/* --- pages --- */

static int count_lines(const struct node *parent);

/* A session, or a form that stands below one, is a sheet of its own, unless it is a line: nobody
 * turns to another page for that. */
static bool is_page(const struct node *parent, const struct node *node)
{
	bool is_form = *node->place.form && *node->place.form != '.' && !*parent->place.form;

	return node->kind == NODE_SECTION &&
	       (is_form || (parent->kind == NODE_DOCUMENT && *node->place.session &&
				   !*parent->place.session)) &&
	       count_lines(node) > 1;
}

/* Of what stands on its page, without headings and what has a page of its own. */
static int count_lines(const struct node *parent)
{
	int lines = 0;

	for (const struct node *node = parent->first; node; node = node->next) {
		if (is_page(parent, node))
			continue;
		switch (node->kind) {
		case NODE_SECTION:
			lines += count_lines(node);
			break;
		case NODE_FACT:
		case NODE_TEXT:
		case NODE_ITEM:
			lines += strchr(node->text, '\n') ? 2 : 1;
			break;
		default:
			lines += 2;
		}
	}
	return lines;
}

static void put_children(struct page *page, const struct node *parent, int level);

static void put_node(struct page *page, const struct node *node, int level)
{
	switch (node->kind) {
	case NODE_DOCUMENT:
	case NODE_SECTION:
		if (level > 1)
			put_subheading(page, node);
		else if (shown_has_title(node))
			put_heading(page, title_of(page, node), XLSX_SECTION);
		break;
	case NODE_FACT:
		put_fact(page, node);
		return;
	case NODE_ITEM:
		put_item(page, node);
		return;
	case NODE_ANSWER:
		put_subheading(page, node);
		put_line(page, value_of(page, node), XLSX_CELL);
		break;
	case NODE_TEXT:
		put_line(page, value_of(page, node), XLSX_TEXT);
		break;
	case NODE_TABLE:
		put_table(page, node);
		return;
	case NODE_ROW:
	case NODE_CELL:
		return;
	}
	put_children(page, node, shown_level_below(node, level));
}

static void put_children(struct page *page, const struct node *parent, int level)
{
	for (const struct node *child = parent->first; child; child = child->next)
		if (child->kind != NODE_SECTION || (!is_page(parent, child) && count_lines(child)))
			put_node(page, child, level);
}

/* A page, then those that stand below it: a form is named with its session. */
static void put_pages(struct xlsx_book *book, const struct node *document, const struct node *node,
	const char *name);

static void put_pages_below(
	struct xlsx_book *book, const struct node *document, const struct node *node)
{
	for (const struct node *child = node->first; child; child = child->next)
		if (is_page(node, child))
			put_pages(book, document, child,
				node == document ? child->title
						 : arena_printf(book->arena, "%s %s", node->title,
							   child->title));
		else if (child->kind == NODE_SECTION)
			put_pages_below(book, document, child);
}

static void put_pages(struct xlsx_book *book, const struct node *document, const struct node *node,
	const char *name)
{
	struct page page = begin_page(book, document, name);

	put_heading(&page, title_of(&page, node), XLSX_TITLE);
	put_children(&page, node, 1);
	if (*node->foot) {
		end_row(&page, 1);
		put_line(&page, node->foot, XLSX_TEXT);
	}
	put_pages_below(book, document, node);
}

void xlsx_put_pages(struct xlsx_book *book, const struct node *document)
{
	put_pages(book, document, document, _("表紙"));
}
