/*
 * A growing string of bytes, kept NUL-terminated. A zeroed struct is an empty
 * buffer; buf_free() gives the memory back and leaves an empty buffer.
 */
#ifndef BANSO_BASE_BUF_H
#define BANSO_BASE_BUF_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"

struct buf {
	char *bytes; /* NULL until something is added: read through buf_text() */
	size_t size_bytes;
	size_t room_bytes;
};

void buf_add(struct buf *buf, const void *bytes, size_t size_bytes) NOT_NULL READS(2, 3);
void buf_puts(struct buf *buf, const char *text) NOT_NULL;
void buf_putc(struct buf *buf, char byte) NOT_NULL;
void buf_printf(struct buf *buf, const char *format, ...) PRINTF(2, 3) NOT_NULL;
void buf_clear(struct buf *buf) NOT_NULL; /* empty, memory kept */
void buf_free(struct buf *buf) NOT_NULL;

/* Replaces `old_bytes` bytes at `at` (within the buffer) by `new_bytes` bytes of `text`. */
void buf_splice(struct buf *buf, size_t at, size_t old_bytes, const void *bytes, size_t size_bytes)
	NOT_NULL_AT(1) READS(4, 5);

/* The text, never NULL; valid until the buffer is changed. */
const char *buf_text(const struct buf *buf) MUST_USE NOT_NULL;

/* Reads an open file, pipe, socket or terminal from its present position to its end, at most
 * `limit_bytes`. False with errno (EFBIG: over the limit). */
bool buf_read_descriptor(struct buf *buf, int descriptor, size_t limit_bytes) MUST_USE NOT_NULL;
/* Reads the whole file of that name; otherwise the same. */
bool buf_read_file(struct buf *buf, const char *path, size_t limit_bytes) MUST_USE NOT_NULL;

#endif
