/*
 * What banso calls of libxlsxwriter, and of zlib, which it brings. The library is not linked: what
 * it brings along would make each start take twice as long. It comes with an object of banso's own
 * (src/loaded/xlsx.c), which is loaded when the first workbook is written.
 */
#ifndef BANSO_DOC_FORMATS_XLSX_LIBRARY_H
#define BANSO_DOC_FORMATS_XLSX_LIBRARY_H

#include <xlsxwriter.h>
#include <zlib.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/base/version.h"

#define XLSX_FUNCTIONS(X)                                                                          \
	X(workbook_new_opt)                                                                        \
	X(workbook_close)                                                                          \
	X(workbook_set_properties)                                                                 \
	X(workbook_add_format)                                                                     \
	X(workbook_add_worksheet)                                                                  \
	X(worksheet_write_string)                                                                  \
	X(worksheet_write_number)                                                                  \
	X(worksheet_write_datetime)                                                                \
	X(worksheet_merge_range)                                                                   \
	X(worksheet_set_column)                                                                    \
	X(worksheet_set_row)                                                                       \
	X(worksheet_freeze_panes)                                                                  \
	X(worksheet_autofilter)                                                                    \
	X(worksheet_repeat_rows)                                                                   \
	X(worksheet_set_landscape)                                                                 \
	X(worksheet_set_paper)                                                                     \
	X(worksheet_set_margins)                                                                   \
	X(worksheet_set_header)                                                                    \
	X(worksheet_set_footer)                                                                    \
	X(worksheet_fit_to_pages)                                                                  \
	X(format_set_font_name)                                                                    \
	X(format_set_font_size)                                                                    \
	X(format_set_bold)                                                                         \
	X(format_set_text_wrap)                                                                    \
	X(format_set_align)                                                                        \
	X(format_set_num_format)                                                                   \
	X(format_set_border)                                                                       \
	X(format_set_bottom)                                                                       \
	X(format_set_border_color)                                                                 \
	X(format_set_bg_color)                                                                     \
	X(inflateInit2_)                                                                           \
	X(inflate)                                                                                 \
	X(inflateEnd)

/* Of banso, and of the table: what is called, in its order. */
#define XLSX_NAME(name) " " #name
#define XLSX_VERSION BANSO_VERSION XLSX_FUNCTIONS(XLSX_NAME)

#define XLSX_MEMBER(name) __typeof__(name) *name;

struct xlsx_library {
	const char *version; /* XLSX_VERSION: another one has another table */
	XLSX_FUNCTIONS(XLSX_MEMBER)
};

/* The one thing in that object. */
#define XLSX_TABLE "banso_xlsx_library"
#define XLSX_OBJECT "banso-xlsx.so"

/* Loads it the first time; it stays. NULL with err. */
const struct xlsx_library *xlsx_library(struct err *err) MUST_USE;

#endif
