/* Formats: each turns a document (already cut) into bytes. */
#ifndef BANSO_DOC_FORMATS_WRITER_H
#define BANSO_DOC_FORMATS_WRITER_H

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/err.h"
#include "banso/doc/node.h"

/* What stands above the columns of data: ids, which programs rely on, or words. */
enum headers { HEADERS_IDS, HEADERS_WORDS };

/* What a spreadsheet would make of cells. */
struct misreadings {
	size_t guarded;  /* taken for formulas: changed, so that they do not run */
	size_t reshaped; /* shown as another text, as 012 is as 12: left as they are */
};

/* Several documents in one file, written piece by piece. */
struct writer_series {
	void (*begin)(struct buf *out, enum headers headers);
	void (*add)(struct buf *out, const struct node *document, bool is_first);
	void (*end)(struct buf *out);
};

struct writer {
	const char *format; /* also the file's extension, without the dot */
	const char *title;
	void (*write)(struct buf *out, const struct node *document, enum headers headers);
	/* In its place, of a format that needs what may be missing. False with err. */
	bool (*write_if_can)(struct buf *out, const struct node *document, struct err *err);
	bool is_binary;                     /* no terminal shows it */
	const struct writer_series *series; /* NULL: one document a file */
	struct misreadings (*find_misread)(const struct node *document); /* NULL: no spreadsheet */
	/* For which circle such a text was written. NULL: its title says so, or it is no text. */
	bool (*read_circle)(const char *text, enum circle *circle);
};

/* All formats; ends with an entry whose format is NULL. */
extern const struct writer writers[];

/* For which circle a document was written that begins with these bytes, whatever its format, or, of
 * a workbook, is all of them, also if another program saved its text again: with other ends of
 * lines, quotation marks, separators, blanks of json, something in front, as CP932 or UTF-16, a
 * workbook with nothing but its category kept. A NUL is behind the bytes. False: it is none, or
 * says nothing of a circle. */
bool writer_read_circle(
	const char *bytes, size_t size_bytes, enum circle *circle) MUST_USE NOT_NULL;

/* What a workbook begins with, and how it ends: with the id of the circle. */
#define XLSX_BEGIN "PK"
#define XLSX_COMMENT "banso-for: %s"

/* NULL when there is no such format. */
const struct writer *writer_find(const char *format) MUST_USE NOT_NULL;

/* CommonMark with tables. */
void md_write(struct buf *out, const struct node *document, enum headers headers) NOT_NULL;
/* For a terminal or mail. */
void txt_write(struct buf *out, const struct node *document, enum headers headers) NOT_NULL;
/* A page for browsers and paper. */
void html_write(struct buf *out, const struct node *document, enum headers headers) NOT_NULL;
/* A workbook for Excel. */
bool xlsx_write(struct buf *out, const struct node *document, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);
/* A row an answer. */
void csv_write(struct buf *out, const struct node *document, enum headers headers) NOT_NULL;
/* What is to be told of such a table. */
struct wide_told {
	struct misreadings misread;
	bool leaves_out; /* what stands in rows of the form's own tables is not in it */
};

/* A row a respondent and a column a question, of a document with sheets of one form that people
 * fill for themselves; of another false with err. */
bool csv_write_wide(struct buf *out, const struct node *document, enum headers headers,
	struct wide_told *told, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 4);
struct misreadings csv_find_misread(const struct node *document) MUST_USE NOT_NULL;
/* Every node with place and value. */
void json_write(struct buf *out, const struct node *document, enum headers headers) NOT_NULL;

extern const struct writer_series csv_series, json_series;

#endif
