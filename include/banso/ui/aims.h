/*
 * What the keys of a screen would be done to, as far as whoever presses one goes by it: a text for
 * each thing that may have the focus. By them a screen finds what others have changed, and what of
 * that the person at it cannot have seen yet.
 */
#ifndef BANSO_UI_AIMS_H
#define BANSO_UI_AIMS_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"

/* Begins zeroed. */
struct aims {
	struct buf all;   /* each with its NUL */
	struct buf focus; /* the one that has it, empty: none */
};

/* Adds what the buffer has, which is empty afterwards. */
void aims_add(struct aims *aims, bool has_focus, struct buf *text) NOT_NULL;

/* Whether one says just this. */
bool aims_have(const struct aims *aims, const char *text) MUST_USE NOT_NULL;

/* Whether any is there that was not. */
bool aims_has_new(const struct aims *now, const struct aims *had) MUST_USE NOT_NULL;

/* Makes `aims` the same as `from`. */
void aims_copy(struct aims *aims, const struct aims *from) NOT_NULL;

/* Gives the memory back; none are left. */
void aims_free(struct aims *aims) NOT_NULL;

#endif
