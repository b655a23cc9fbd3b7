/* The parts of a workbook that is written: its styles, its sheets to print, its table of answers.
 */
#ifndef BANSO_DOC_FORMATS_XLSX_BOOK_H
#define BANSO_DOC_FORMATS_XLSX_BOOK_H

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/words.h"
#include "banso/doc/formats/xlsx_library.h"
#include "banso/doc/node.h"

enum xlsx_format {
	XLSX_TITLE,
	XLSX_SECTION,
	XLSX_HEADING,
	XLSX_TEXT,
	XLSX_HEAD,  /* of a table, a fact */
	XLSX_CELL,  /* of a table, an answer */
	XLSX_DATUM, /* text */
	XLSX_NUMBER,
	XLSX_DAY,
	XLSX_FORMATS
};

struct buf;

struct xlsx_book {
	const struct xlsx_library *library;
	lxw_workbook *workbook;
	lxw_format *formats[XLSX_FORMATS];
	struct words names; /* of its sheets */
	bool lacks_cells;   /* the library refused one */
	struct arena *arena;
};

/* A new sheet, whose name is made from the title: short enough, without signs that Excel refuses,
 * and no other's. A4, with the document's title in the head of each page and its number in the
 * foot. */
lxw_worksheet *xlsx_add_sheet(
	struct xlsx_book *book, const struct node *document, const char *title) NOT_NULL;

/* A cell, or cells side by side that are one. */
void xlsx_put_text(struct xlsx_book *book, lxw_worksheet *sheet, lxw_row_t row, int from, int to,
	const char *text, enum xlsx_format format) NOT_NULL;

/* Sheets to read and print. */
void xlsx_put_pages(struct xlsx_book *book, const struct node *document) NOT_NULL;

/* A sheet for each form that people fill for themselves, with a row a respondent and a column a
 * question; and one with all answers, a row each. One datum a cell. */
void xlsx_put_answers(struct xlsx_book *book, const struct node *document) NOT_NULL;

/* Whether all parts of a workbook that was written are in it, and to their end. */
bool xlsx_is_whole(const struct xlsx_library *library, const struct buf *book) MUST_USE NOT_NULL;

/* For whom a workbook is, by the category that other programs keep. False: it says nothing. */
bool xlsx_read_circle(const char *bytes, size_t size_bytes, enum circle *circle) MUST_USE NOT_NULL;

#endif
