/* Writing an export: whole or not at all. */
#ifndef BANSO_DOC_OUTPUT_H
#define BANSO_DOC_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/err.h"

/*
 * Writes a file beside `path` and moves it into place (fsync before and after), so that an
 * existing file is replaced whole or not at all. A symbolic link, a folder or a device is refused.
 */
bool output_write(const char *path, const void *bytes, size_t size_bytes, struct err *err);

#endif
