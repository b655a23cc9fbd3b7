/* Writing an export: whole or not at all. */
#ifndef BANSO_DOC_OUTPUT_H
#define BANSO_DOC_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/err.h"

/*
 * Writes a file beside `path` and moves it into place (fsync before and after), so that an
 * existing file is replaced whole or not at all, and keeps its permissions. A symbolic link, a
 * folder or a device is refused; a link that comes there meanwhile is replaced, never followed, and
 * the folder is the one that stood there at the beginning.
 */
bool output_write(const char *path, const void *bytes, size_t size_bytes, struct err *err);

/* The same piece by piece: nothing stands at `path` before output_close(). */
struct output;

struct output *output_open(const char *path, struct err *err); /* NULL with err */
bool output_add(struct output *output, const void *bytes, size_t size_bytes, struct err *err);
/* Moves it into place. The output is gone afterwards, also where that fails. */
bool output_close(struct output *output, struct err *err);
void output_abandon(struct output *output);

#endif
