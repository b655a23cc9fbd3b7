/* All answers of a workbook as one table, which programs read: numbers are numbers, days are days.
 */
#include "xlsx_book.h"

#include <stdlib.h>
#include <string.h>

#include "answers.h"
#include "banso/base/i18n.h"
#include "banso/model/scenario.h"
#include "banso/text/date/read.h"
#include "banso/text/utf8.h"
#include "wide.h"

#define CELL_CHARACTERS 32767 /* units of UTF-16, of Excel */
#define CUT_CHARACTERS 40     /* for the words behind what was cut */
#define EXACT_DIGITS 15       /* of a number of Excel */

/* --- cells --- */

struct rows {
	struct xlsx_book *book;
	lxw_worksheet *sheet;
	lxw_row_t row;
};

/* A cell of Excel holds no more: what is left of it says where the rest is. */
static const char *cut_long(struct arena *arena, const char *text)
{
	size_t size_bytes = strlen(text), count = 0, taken_bytes, last = 0;

	for (size_t at = 0; at < size_bytes; at += taken_bytes) {
		count += utf8_decode(text, size_bytes, at, &taken_bytes) > 0xFFFF ? 2 : 1;
		if (count <= CELL_CHARACTERS - CUT_CHARACTERS)
			last = at + taken_bytes;
	}
	return count <= CELL_CHARACTERS
		       ? text
		       : arena_printf(arena,
				 _("%.*s..（長いので、つづきは回や帳票のシートにあります）"),
				 (int)last, text);
}

static void write_text(const struct rows *rows, size_t column, const char *text)
{
	if (*text)
		xlsx_put_text(rows->book, rows->sheet, rows->row, (int)column, (int)column,
			cut_long(rows->book->arena, text), XLSX_DATUM);
}

/* Excel counts days from 1900 on, of which it takes the 29th of February for one. */
static bool is_day(const struct date *date)
{
	return date->year > 1900 || (date->year == 1900 && date->month >= 3);
}

static void write_datum(const struct rows *rows, size_t column, const struct node *node)
{
	const struct xlsx_library *library = rows->book->library;
	enum field_type type = node->field ? node->field->type : FIELD_LINE;
	struct date date;

	if (type == FIELD_NUMBER && *node->datum && strlen(node->datum) <= EXACT_DIGITS) {
		library->worksheet_write_number(rows->sheet, rows->row, (lxw_col_t)column,
			strtod(node->datum, NULL), rows->book->formats[XLSX_NUMBER]);
	} else if (type == FIELD_DATE && date_parse(node->datum, &date) && is_day(&date)) {
		lxw_datetime at = {.year = date.year, .month = date.month, .day = date.day};

		library->worksheet_write_datetime(rows->sheet, rows->row, (lxw_col_t)column, &at,
			rows->book->formats[XLSX_DAY]);
	} else {
		write_text(rows, column, answers_cell(node));
	}
}

static void write_head(const struct rows *rows, size_t column, const char *text)
{
	xlsx_put_text(rows->book, rows->sheet, 0, (int)column, (int)column,
		cut_long(rows->book->arena, text), XLSX_HEAD);
}

static void set_width(const struct rows *rows, size_t from, size_t to, double width)
{
	rows->book->library->worksheet_set_column(
		rows->sheet, (lxw_col_t)from, (lxw_col_t)to, width, NULL);
}

/* The head stays in sight and is printed on each page; columns can be sifted. `kept` columns stay
 * in sight, too. */
static void end_sheet(const struct rows *rows, size_t columns, size_t kept)
{
	const struct xlsx_library *library = rows->book->library;

	library->worksheet_set_landscape(rows->sheet);
	library->worksheet_freeze_panes(rows->sheet, 1, (lxw_col_t)kept);
	library->worksheet_repeat_rows(rows->sheet, 0, 0);
	library->worksheet_autofilter(rows->sheet, 0, 0, rows->row - 1, (lxw_col_t)(columns - 1));
}

/* --- a row a respondent --- */

enum { WIDE_RESPONDENT, WIDE_NAME, WIDE_ROLE, WIDE_FIRST };

static void put_wide_head(const struct rows *rows, const struct wide_table *table)
{
	struct arena *arena = rows->book->arena;

	write_head(rows, WIDE_RESPONDENT, _("番号"));
	write_head(rows, WIDE_NAME, _("氏名"));
	write_head(rows, WIDE_ROLE, _("立場"));
	for (size_t i = 0; i < table->column_count; i++) {
		const struct wide_column *column = &table->columns[i];

		write_head(rows, WIDE_FIRST + i,
			*column->field->unit ? arena_printf(arena, _("%s（%s）"), column->label,
						       column->field->unit)
					     : column->label);
	}
}

static void put_wide(
	struct xlsx_book *book, const struct node *document, const struct wide_table *table)
{
	struct rows rows = {.book = book, .row = 1};

	rows.sheet = xlsx_add_sheet(
		book, document, arena_printf(book->arena, _("一覧 %s"), table->title));
	put_wide_head(&rows, table);
	for (size_t i = 0; i < table->row_count; i++, rows.row++) {
		const struct wide_row *row = &table->rows[i];

		write_text(&rows, WIDE_RESPONDENT, row->respondent);
		write_text(&rows, WIDE_NAME, row->name);
		write_text(&rows, WIDE_ROLE, row->role);
		for (size_t k = 0; k < table->column_count; k++)
			if (row->cells[k])
				write_datum(&rows, WIDE_FIRST + k, row->cells[k]);
	}
	set_width(&rows, WIDE_RESPONDENT, WIDE_RESPONDENT, 8);
	set_width(&rows, WIDE_NAME, WIDE_ROLE, 20);
	set_width(&rows, WIDE_FIRST, WIDE_FIRST + table->column_count, 24);
	end_sheet(&rows, WIDE_FIRST + table->column_count, WIDE_FIRST);
}

/* --- a row an answer --- */

static void put_answer(void *to, const struct node *node, const char *const cells[ANSWER_COLUMNS])
{
	struct rows *rows = to;

	for (size_t i = 0; i < ANSWER_COLUMNS; i++)
		if (i == ANSWER_VALUE && *node->datum && cells[i] == node->datum)
			write_datum(rows, i, node);
		else
			write_text(rows, i, cells[i]);
	rows->row++;
}

static void put_all(struct xlsx_book *book, const struct node *document)
{
	struct rows rows = {.book = book, .row = 1};

	rows.sheet = xlsx_add_sheet(book, document, _("すべての答え"));
	for (int i = 0; i < ANSWER_COLUMNS; i++)
		write_head(&rows, (size_t)i, answers_head((enum answer_column)i, HEADERS_WORDS));
	answers_walk(document, put_answer, &rows);
	set_width(&rows, 0, ANSWER_COLUMNS - 1, 12);
	set_width(&rows, ANSWER_LABEL, ANSWER_LABEL, 24);
	set_width(&rows, ANSWER_VALUE, ANSWER_VALUE, 48);
	end_sheet(&rows, ANSWER_COLUMNS, 0);
}

void xlsx_put_answers(struct xlsx_book *book, const struct node *document)
{
	struct wide wide = wide_of(book->arena, document);

	for (size_t i = 0; i < wide.count; i++)
		if (wide.tables[i].column_count)
			put_wide(book, document, &wide.tables[i]);
	put_all(book, document);
}
