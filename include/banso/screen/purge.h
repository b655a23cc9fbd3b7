/* 個人情報の削除 from a screen, and what there is to say about it. */
#ifndef BANSO_SCREEN_PURGE_H
#define BANSO_SCREEN_PURGE_H

#include <stddef.h>

#include "banso/model/place.h"
#include "banso/ui/screen.h"

/* Removes all at and below the places of the open course for good, loads it anew, and says on the
 * screen how it went. */
void purge_places(struct screen *screen, const struct place *places, size_t count);

#endif
