/*
 * A scenario as an image, that is, bytes that are read back without parsing. An image is of this
 * build of banso: its order and sizes are those of the table scenario/members.h.
 */
#ifndef BANSO_SRC_SCENARIO_IMAGE_H
#define BANSO_SRC_SCENARIO_IMAGE_H

#include <stddef.h>

#include "banso/base/buf.h"
#include "banso/model/scenario.h"

struct arena;

/* Appends the image. Two scenarios have the same image only if all members are the same. */
void image_put(struct buf *out, const struct scenario *scenario);

/*
 * The scenario of an image; its strings point into `bytes`, which must live as long as `arena`.
 * NULL if the bytes are no image: every length, count, enum and flag is checked, so that any bytes
 * are safe to read. What the members mean is not checked: see scenario/kept.h.
 */
struct scenario *image_take(struct arena *arena, const char *bytes, size_t size_bytes);

#endif
