#include "banso/base/buf.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "banso/base/mem.h"
#include "banso/base/plain.h"

static void buf_reserve(struct buf *buf, size_t more_bytes)
{
	size_t need_bytes = buf->size_bytes + more_bytes + 1;

	if (need_bytes <= buf->room_bytes)
		return;
	if (need_bytes < buf->room_bytes * 2)
		need_bytes = buf->room_bytes * 2;
	if (need_bytes < 64)
		need_bytes = 64;
	buf->bytes = xrealloc(buf->bytes, need_bytes);
	buf->room_bytes = need_bytes;
}

void buf_add(struct buf *buf, const void *bytes, size_t size_bytes)
{
	buf_reserve(buf, size_bytes);
	if (size_bytes)
		memcpy(buf->bytes + buf->size_bytes, bytes, size_bytes);
	buf->size_bytes += size_bytes;
	buf->bytes[buf->size_bytes] = '\0';
}

void buf_puts(struct buf *buf, const char *text)
{
	buf_add(buf, text, strlen(text));
}

void buf_putc(struct buf *buf, char byte)
{
	buf_add(buf, &byte, 1);
}

void buf_printf(struct buf *buf, const char *format, ...)
{
	va_list args;
	int size_bytes;

	va_start(args, format);
	size_bytes = vsnprintf(NULL, 0, format, args);
	va_end(args);
	buf_reserve(buf, (size_t)size_bytes);
	va_start(args, format);
	vsnprintf(buf->bytes + buf->size_bytes, (size_t)size_bytes + 1, format, args);
	va_end(args);
	buf->size_bytes += (size_t)size_bytes;
}

void buf_clear(struct buf *buf)
{
	buf->size_bytes = 0;
	if (buf->bytes)
		buf->bytes[0] = '\0';
}

void buf_free(struct buf *buf)
{
	free(buf->bytes);
	*buf = (struct buf){0};
}

void buf_splice(struct buf *buf, size_t at, size_t old_bytes, const void *bytes, size_t size_bytes)
{
	buf_reserve(buf, size_bytes);
	memmove(buf->bytes + at + size_bytes, buf->bytes + at + old_bytes,
		buf->size_bytes - at - old_bytes);
	if (size_bytes)
		memcpy(buf->bytes + at, bytes, size_bytes);
	buf->size_bytes += size_bytes;
	buf->size_bytes -= old_bytes;
	buf->bytes[buf->size_bytes] = '\0';
}

const char *buf_text(const struct buf *buf)
{
	return buf->bytes ? buf->bytes : "";
}

/* Another process may have set O_NONBLOCK on the shared descriptor: wait here instead. */
static bool wait_for(int descriptor)
{
	struct pollfd input = {.fd = descriptor, .events = POLLIN};

	return poll(&input, 1, -1) >= 0 || errno == EINTR;
}

bool buf_read_descriptor(struct buf *buf, int descriptor, size_t limit_bytes)
{
	char chunk[8192];
	ssize_t got;

	while ((got = read(descriptor, chunk, sizeof(chunk))) != 0) {
		if (got > 0)
			buf_add(buf, chunk, (size_t)got);
		else if (errno != EINTR && (errno != EAGAIN || !wait_for(descriptor)))
			return false;
		if (buf->size_bytes > limit_bytes) {
			errno = EFBIG;
			return false;
		}
	}
	return true;
}

bool buf_read_file(struct buf *buf, const char *path, size_t limit_bytes)
{
	int descriptor = plain_open(path, O_RDONLY), failed;

	if (descriptor < 0)
		return false;
	failed = buf_read_descriptor(buf, descriptor, limit_bytes) ? 0 : errno;
	close(descriptor);
	errno = failed;
	return !failed;
}
