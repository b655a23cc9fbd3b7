/*
 * A scenario that was read and checked once is kept as an image, so that the next command need not
 * parse it again. An image is kept in the user's own cache folder ($XDG_CACHE_HOME/banso, else
 * ~/.cache/banso), not in the database, because
 * - a database may come from anybody: an image in it would have to be checked as thoroughly as the
 *   text, and that is what costs the time. In this folder only the user can write;
 * - a command that only reads stays one that only reads, and a database that may not be written
 *   opens as fast as any other;
 * - each build of banso has its own images, side by side, and no migration is needed;
 * - copies, repair and purge need not know of it. The folder may be removed at any time.
 *
 * An image is used only if the folder and the file belong to this user and nobody else may write
 * them, if this build made it, if its sum is right, and if it was made of this very text, byte by
 * byte. Otherwise the text is parsed and the image made anew; where none can be kept, nothing is
 * said.
 */
#ifndef BANSO_SCENARIO_KEPT_H
#define BANSO_SCENARIO_KEPT_H

#include "banso/base/attr.h"
#include "banso/model/scenario.h"
#include "banso/scenario/problem.h"

/* The same as scenario_read(), from an image if there is one. `keeps`: else one is made. Who only
 * looks at files keeps none: banso doctor leaves no trace. */
struct scenario *scenario_read_kept(struct arena *arena, const char *text, size_t text_bytes,
	bool keeps, struct problems *problems) MUST_USE NOT_NULL READS(2, 3);

#endif
