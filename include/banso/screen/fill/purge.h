/* 個人情報の削除 from a screen, and what there is to say about it. */
#ifndef BANSO_SCREEN_FILL_PURGE_H
#define BANSO_SCREEN_FILL_PURGE_H

#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/model/place.h"
#include "banso/model/purged.h"
#include "banso/ui/screen.h"

/* Removes for good everything at and below the places of the open course, loads it anew, and says
 * on the screen how it went. */
void purge_place(struct screen *screen, const struct place *place, int64_t shown) NOT_NULL;

/* Says the same about a removal done elsewhere: with `purged` NULL it failed with err. */
void purge_tell(struct screen *screen, const struct purged *purged, const struct err *err);

/* Appends which copies still contain what was removed, and what to do; nothing if none do. */
void purge_put_owed(struct buf *out, const struct words *copies) NOT_NULL_AT(1);

#endif
