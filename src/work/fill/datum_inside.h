/* What the files of a datum share: datum.c, which keeps what is typed, and both.c, in which
 * somebody else has written at its place. */
#ifndef BANSO_WORK_FILL_DATUM_INSIDE_H
#define BANSO_WORK_FILL_DATUM_INSIDE_H

#include "banso/work/fill/datum.h"

/* The value at the place becomes the one that the writing began from. */
void datum_take_kept(struct datum *datum, const struct course *course) NOT_NULL_AT(1);

#endif
