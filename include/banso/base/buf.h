/*
 * A growing string of bytes, kept NUL-terminated. A zeroed struct is an empty
 * buffer; buf_free() gives the memory back and leaves an empty buffer.
 */
#ifndef BANSO_BASE_BUF_H
#define BANSO_BASE_BUF_H

#include <stdbool.h>
#include <stddef.h>

struct buf {
	char *bytes; /* NULL until something is added: read through buf_text() */
	size_t size_bytes;
	size_t room_bytes;
};

void buf_add(struct buf *buf, const void *bytes, size_t size_bytes);
void buf_puts(struct buf *buf, const char *text);
void buf_putc(struct buf *buf, char byte);
void buf_printf(struct buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));
void buf_clear(struct buf *buf); /* empty, memory kept */
void buf_free(struct buf *buf);

/* Replaces `old_bytes` bytes at `at` (within the buffer) by `new_bytes` bytes of `text`. */
void buf_splice(struct buf *buf, size_t at, size_t old_bytes, const void *bytes, size_t size_bytes);

/* The text, never NULL; valid until the buffer is changed. */
const char *buf_text(const struct buf *buf);

/* Reads an open file, pipe, socket or terminal from its present position to its end, at most
 * `limit_bytes`. False with errno (EFBIG: over the limit). */
bool buf_read_descriptor(struct buf *buf, int descriptor, size_t limit_bytes);
/* Reads the whole file of that name; otherwise the same. */
bool buf_read_file(struct buf *buf, const char *path, size_t limit_bytes);

#endif
