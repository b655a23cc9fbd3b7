/* malloc and its kin, ending the program with a message when memory is gone. */
#ifndef BANSO_BASE_MEM_H
#define BANSO_BASE_MEM_H

#include <stddef.h>

void *xmalloc(size_t size_bytes);
void *xcalloc(size_t count, size_t item_bytes);
void *xrealloc(void *memory, size_t size_bytes);
char *xstrdup(const char *text);
char *xstrndup(const char *text, size_t size_bytes);

#endif
