/*
 * Opening what may be anything: by a name that a person gives, or that anybody may have put there,
 * stands perhaps a pipe, a device, a socket or a folder. Only a file is opened, and nothing is
 * waited for.
 */
#ifndef BANSO_BASE_PLAIN_H
#define BANSO_BASE_PLAIN_H

#include <errno.h>
#include <stdio.h>

#include "banso/base/attr.h"

#define PLAIN_NOT ENXIO /* the errno where it is no file, as of a socket in any case */

/* Opens a file that is there. `flags`: O_RDONLY or O_RDWR, and perhaps O_NOFOLLOW. The caller
 * closes it. -1 with errno. */
int plain_open(const char *path, int flags) MUST_USE NOT_NULL;

/* The same as a stream for reading; NULL with errno. */
FILE *plain_open_stream(const char *path, int flags) MUST_USE NOT_NULL;

/* Closes a descriptor (below 0: none) behind what failed: errno stays what it was. */
void plain_close(int file);

#endif
