/* Formats: each turns a document (already cut) into bytes. */
#ifndef BANSO_DOC_WRITER_H
#define BANSO_DOC_WRITER_H

#include "banso/base/buf.h"
#include "banso/doc/node.h"

struct writer {
	const char *format; /* also the ending of a file, without the dot */
	const char *title;
	void (*write)(struct buf *out, const struct node *document);
};

/* All formats; ends with an entry whose format is NULL. */
extern const struct writer writers[];

/* NULL when there is no such format. */
const struct writer *writer_find(const char *format);

void md_write(struct buf *out, const struct node *document);   /* CommonMark with tables */
void txt_write(struct buf *out, const struct node *document);  /* to read in a terminal or mail */
void json_write(struct buf *out, const struct node *document); /* every node with place and value */

#endif
