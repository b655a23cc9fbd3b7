/*
 * What every screen has around it, each part at its place: place and position on top, the lead with
 * its one chip, below the body what is said of the focus, then a row for what is kept and what
 * happened, and in the last row the keys.
 */
#ifndef BANSO_UI_FRAME_H
#define BANSO_UI_FRAME_H

#include "banso/base/attr.h"
#include "banso/ui/screen.h"

#define FRAME_MIN_ROWS 12
#define FRAME_MIN_COLS 40
#define FRAME_WIDE_COLS 70    /* from which on there is room for what may be missed */
#define FRAME_TALL_ROWS 20    /* from which on there are blank rows between the parts */
#define FRAME_CONTEXT_ROWS 15 /* from which on there is a row for what is said of the focus */
#define FRAME_TEXT_COLS 80    /* text is not set wider: about 40 全角 */

/* "" for nothing. */
struct frame_texts {
	const char *banner; /* in front of the place */
	const char
		*remark; /* in the row of notices where there is none, for what the screen gave */
	const char *others; /* behind it: who else is there */
};

/* While somebody types, only the text changes: what is said of it does when they rest. */
void frame_draw(struct screen *screen, const struct frame_texts *texts, bool is_typing) NOT_NULL;

/* Whether everything is to stand in one column, for who reads with a voice or a magnifier: there is
 * no second pane, and what stands side by side elsewhere stands below or behind. */
void frame_set_one_column(bool is_wanted);

/* Whether two things of several rows each may stand side by side: from FRAME_WIDE_COLS on, unless
 * one column is wanted. */
bool frame_is_split(void) MUST_USE;

/* Whether the screen tells of what is in focus beside its list, now that it has this size. */
bool frame_has_side(const struct screen *screen) MUST_USE NOT_NULL;

/* Whether the screen is high enough for the context of a face. */
bool frame_has_context(void) MUST_USE;

/* How many of the rows of a body a notice leaves free that grows upwards over it, where what has
 * the focus is to be seen to its last row. */
int frame_rows_free(const struct screen *screen, int rows) MUST_USE NOT_NULL;

/* Asks to enlarge the window: in one line, or in several if it is narrow. */
void frame_draw_small(void);

/* What belongs into an empty list, offered as its one row, which has the focus. */
void frame_draw_offer(int row, int cols, const char *offer) NOT_NULL;

#endif
