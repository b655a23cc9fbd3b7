/* Where libvterm's widths differ from ours, and whether stand-ins make up for it. */
#ifndef PLAY_WIDTHS_H
#define PLAY_WIDTHS_H

#include <stdbool.h>

#include "banso/base/buf.h"

/*
 * Appends the versions of the two libraries the widths come from, then a line for each run of
 * characters of which libvterm thinks otherwise, with ambiguous characters in one column, and how
 * many there are with them in one and in two. False, with a line for each, when the stand-in of a
 * character is not as wide as we take the character to be, or does not lead back to it.
 */
bool widths_list(struct buf *out);

#endif
