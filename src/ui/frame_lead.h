/* The lead of a screen: one thing that stands first, and at its right end the one chip. */
#ifndef BANSO_UI_FRAME_LEAD_H
#define BANSO_UI_FRAME_LEAD_H

#include "banso/base/attr.h"
#include "banso/ui/face.h"
#include "banso/ui/screen.h"

/* Draws it from `row` on; returns the rows taken, with the blank one below it. The command that its
 * chip tells whole goes to *told (DO_NONE: none). */
int frame_draw_lead(
	const struct screen *screen, const struct face *face, int row, enum command *told) NOT_NULL;

/* Draws what is typed into the lead, if anything is, in the row it was drawn from, and puts the
 * cursor there: after all else that may have the cursor. */
void frame_draw_lead_box(const struct face *face, int row) NOT_NULL;

#endif
