/* The row above the keys: what happened, until the next key; else how the text is kept. */
#ifndef BANSO_UI_FRAME_SAID_H
#define BANSO_UI_FRAME_SAID_H

#include "banso/base/attr.h"
#include "banso/ui/face.h"
#include "banso/ui/screen.h"

/* Takes over the standing text from what the screen gives. While somebody types in the same place
 * it stays as it is, so that only the text changes; but what says that it is saved goes with the
 * first letter that is not. */
void frame_look_at_standing(
	struct screen *screen, const struct face *face, bool is_typing) NOT_NULL;

/* What stands there while nothing is said; `remark` takes the place of what the screen gave,
 * behind it comes what the body has no room for, and `others` as far as there is room. It ends in
 * that row. */
void frame_draw_standing(
	const struct screen *screen, const char *remark, const char *others, int row) NOT_NULL;

/* The rows that the standing text takes: an alert that is too wide wraps, and grows upwards. */
int frame_standing_rows(const struct screen *screen, const char *remark) MUST_USE NOT_NULL;

/* The rows that the notice needs. */
int frame_notice_rows(const struct screen *screen) MUST_USE NOT_NULL;

/* How many rows below the cursor's a notice would need that are not there. */
int frame_notice_lacks(const struct screen *screen, int row) MUST_USE NOT_NULL;

/*
 * A notice tells what to do, so it is always shown whole: over the rows above, which stay as they
 * are, but not over the cursor's row. Call it when all else is drawn.
 */
void frame_draw_notice(const struct screen *screen, int row) NOT_NULL;

#endif
