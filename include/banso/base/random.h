/* Numbers drawn at random, which nobody can guess. */
#ifndef BANSO_BASE_RANDOM_H
#define BANSO_BASE_RANDOM_H

#include <stddef.h>

#include "banso/base/attr.h"

/* Fills it: up to 256 bytes, which come whole or not at all. A machine without any ends the
 * program. */
void random_bytes(void *out, size_t size_bytes) NOT_NULL FILLS(1);

#endif
