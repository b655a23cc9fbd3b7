/* Names of keys, as scripts write them. */
#ifndef PLAY_KEYS_H
#define PLAY_KEYS_H

#include <stdbool.h>

#include "banso/base/buf.h"
#include "banso/base/err.h"

struct term;

/* Appends what the terminal sends for "NAME[*COUNT]…", separated by blanks. */
bool keys_encode(struct term *term, const char *names, struct buf *out, struct err *err);

#endif
