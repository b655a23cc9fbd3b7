/* Where two texts are different: of long ones people look for that alone. */
#ifndef BANSO_TEXT_DIFFERENCE_H
#define BANSO_TEXT_DIFFERENCE_H

#include "banso/base/attr.h"

struct buf;

/*
 * Appends what of `text` is not in `other`: without the beginning and the end that both share, but
 * for `shared` graphemes of them, and with ".." where something was left out. What is short, or
 * shares nothing, is whole.
 */
void difference_put(struct buf *out, const char *text, const char *other, int shared) NOT_NULL;

#endif
