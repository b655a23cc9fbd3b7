/* Formats: each turns a document (already cut) into bytes. */
#ifndef BANSO_DOC_FORMATS_WRITER_H
#define BANSO_DOC_FORMATS_WRITER_H

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/doc/node.h"

/* Several documents in one file, written piece by piece. */
struct writer_series {
	void (*begin)(struct buf *out);
	void (*add)(struct buf *out, const struct node *document, bool is_first);
	void (*end)(struct buf *out);
};

struct writer {
	const char *format; /* also the file's extension, without the dot */
	const char *title;
	void (*write)(struct buf *out, const struct node *document);
	const struct writer_series *series; /* NULL: one document a file */
	/* How many cells were changed so that a spreadsheet does not run them; NULL: never any. */
	size_t (*count_guarded)(const struct node *document);
};

/* All formats; ends with an entry whose format is NULL. */
extern const struct writer writers[];

/* NULL when there is no such format. */
const struct writer *writer_find(const char *format) MUST_USE NOT_NULL;

void md_write(struct buf *out, const struct node *document) NOT_NULL;  /* CommonMark with tables */
void txt_write(struct buf *out, const struct node *document) NOT_NULL; /* for a terminal or mail */
void csv_write(struct buf *out, const struct node *document) NOT_NULL; /* a row an answer */
size_t csv_count_guarded(const struct node *document) MUST_USE NOT_NULL;
void json_write(struct buf *out,
	const struct node *document) NOT_NULL; /* every node with place and value */

extern const struct writer_series csv_series, json_series;

#endif
