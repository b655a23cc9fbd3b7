/* malloc and its kin; when memory runs out the program ends with a message. */
#ifndef BANSO_BASE_MEM_H
#define BANSO_BASE_MEM_H

#include <stddef.h>

#include "banso/base/attr.h"

/* What a library has allocated; NULL: it had no memory. */
void *xchecked(void *memory) MUST_USE NEVER_NULL;
void *xmalloc(size_t size_bytes) FRESH;
void *xcalloc(size_t count, size_t item_bytes) FRESH;
void *xrealloc(void *memory, size_t size_bytes) MUST_USE NEVER_NULL;
char *xstrdup(const char *text) FRESH NOT_NULL;
char *xstrndup(const char *text, size_t size_bytes) FRESH NOT_NULL;

#endif
