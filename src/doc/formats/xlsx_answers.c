/* All answers of a workbook as one table, which programs read: numbers are numbers, days are days.
 */
#include "xlsx_book.h"

#include <stdlib.h>
#include <string.h>

#include "answers.h"
#include "banso/base/i18n.h"
#include "banso/text/date_read.h"

#define EXACT_DIGITS 15 /* of a number of Excel */

struct rows {
	struct xlsx_book *book;
	lxw_worksheet *sheet;
	lxw_row_t row;
};

static void write_value(
	const struct rows *rows, const struct node *node, lxw_col_t column, const char *text)
{
	const struct xlsx_library *library = rows->book->library;
	struct date date;

	if (node->is_number && strlen(text) <= EXACT_DIGITS) {
		library->worksheet_write_number(rows->sheet, rows->row, column, strtod(text, NULL),
			rows->book->formats[XLSX_DATUM]);
	} else if (node->is_day && date_parse(text, &date)) {
		lxw_datetime day = {.year = date.year, .month = date.month, .day = date.day};

		library->worksheet_write_datetime(
			rows->sheet, rows->row, column, &day, rows->book->formats[XLSX_DAY]);
	} else {
		library->worksheet_write_string(
			rows->sheet, rows->row, column, text, rows->book->formats[XLSX_DATUM]);
	}
}

static void put_answer(void *to, const struct node *node, const char *const cells[ANSWER_COLUMNS])
{
	struct rows *rows = to;

	for (int i = 0; i < ANSWER_COLUMNS; i++) {
		if (i == ANSWER_VALUE && cells[i] == node->datum)
			write_value(rows, node, (lxw_col_t)i, cells[i]);
		else if (*cells[i])
			rows->book->library->worksheet_write_string(rows->sheet, rows->row,
				(lxw_col_t)i, cells[i], rows->book->formats[XLSX_DATUM]);
	}
	rows->row++;
}

void xlsx_put_answers(struct xlsx_book *book, const struct node *document)
{
	const struct xlsx_library *library = book->library;
	struct rows rows = {.book = book, .row = 1};

	rows.sheet = xlsx_add_sheet(book, document, _("記入一覧"));
	for (int i = 0; i < ANSWER_COLUMNS; i++)
		library->worksheet_write_string(rows.sheet, 0, (lxw_col_t)i,
			answers_head((enum answer_column)i, HEADERS_WORDS),
			book->formats[XLSX_HEAD]);
	answers_walk(document, put_answer, &rows);
	library->worksheet_set_landscape(rows.sheet);
	library->worksheet_freeze_panes(rows.sheet, 1, 0);
	library->worksheet_repeat_rows(rows.sheet, 0, 0);
	library->worksheet_autofilter(rows.sheet, 0, 0, rows.row - 1, ANSWER_COLUMNS - 1);
	library->worksheet_set_column(rows.sheet, 0, ANSWER_COLUMNS - 1, 12, NULL);
	library->worksheet_set_column(rows.sheet, ANSWER_LABEL, ANSWER_LABEL, 24, NULL);
	library->worksheet_set_column(rows.sheet, ANSWER_VALUE, ANSWER_VALUE, 48, NULL);
}
