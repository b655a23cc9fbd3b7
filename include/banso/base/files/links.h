/*
 * Where a path leads. In a folder that others may write, a neighbour can put a link in the place of
 * any file or folder, and lead banso to a private file of the person who works. There only links
 * are followed that belong to this person or to root.
 */
#ifndef BANSO_BASE_FILES_LINKS_H
#define BANSO_BASE_FILES_LINKS_H

#include <errno.h>

#include "banso/base/attr.h"

#define LINKS_FOREIGN ENOLINK /* the errno where a link of somebody else stands on the way */

/* The folder there as a descriptor (O_PATH) that the caller closes: it reaches the entries, nothing
 * else. -1 with errno. */
int links_open_folder(const char *path) MUST_USE NOT_NULL;

/* The path freed of links (malloc'ed; the caller frees it); NULL with errno. */
char *links_resolve(const char *path) MUST_USE NOT_NULL;

#endif
