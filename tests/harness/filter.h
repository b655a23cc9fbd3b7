/*
 * What a program writes, rewritten for libvterm: characters become their
 * stand-ins, and SGR 2 (dim), which libvterm leaves out, becomes 9 (struck
 * out), which it keeps. An incomplete character or sequence waits for the
 * next bytes.
 */
#ifndef PLAY_FILTER_H
#define PLAY_FILTER_H

#include <stddef.h>

#include "banso/base/buf.h"

struct device;
struct standins;

/* Zeroed to begin; filter_free() at the end. */
struct filter {
	struct buf waiting;
	struct device *device;
	struct buf *answers; /* of the device; may be NULL */
};

void filter_bytes(struct filter *filter, struct standins *standins, const char *bytes,
	size_t size_bytes, struct buf *out);
void filter_free(struct filter *filter);

#endif
