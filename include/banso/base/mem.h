/* malloc and its kin; when memory runs out the program ends with a message. */
#ifndef BANSO_BASE_MEM_H
#define BANSO_BASE_MEM_H

#include <stddef.h>

#define MEM_NEVER_NULL __attribute__((returns_nonnull))

void *xmalloc(size_t size_bytes) MEM_NEVER_NULL;
void *xcalloc(size_t count, size_t item_bytes) MEM_NEVER_NULL;
void *xrealloc(void *memory, size_t size_bytes) MEM_NEVER_NULL;
char *xstrdup(const char *text) MEM_NEVER_NULL;
char *xstrndup(const char *text, size_t size_bytes) MEM_NEVER_NULL;

#undef MEM_NEVER_NULL

#endif
