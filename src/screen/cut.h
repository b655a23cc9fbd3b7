/* What was cut out of a text (C-k, C-u, C-w) can be put into any other: not once it was purged
 * where it stood. */
#ifndef BANSO_SCREEN_CUT_H
#define BANSO_SCREEN_CUT_H

#include "banso/base/attr.h"
#include "banso/ui/screen.h"

/* Something was cut out of the text that is open on the screen. */
void cut_note(const struct screen *screen) NOT_NULL;

/* Before it is put back (C-v): forgets it where it was purged since, or stood among the towns to
 * practise on, of which nothing is carried out. */
void cut_forget_purged(const struct screen *screen) NOT_NULL;

#endif
