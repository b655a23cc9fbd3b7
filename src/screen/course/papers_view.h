/* Papers as they are drawn: the list at the left, at the right for whom the one in focus is, in
 * which form, what is left out, where somebody may be named, and what it will say. */
#ifndef BANSO_SCREEN_COURSE_PAPERS_VIEW_H
#define BANSO_SCREEN_COURSE_PAPERS_VIEW_H

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/ui/box/input.h"
#include "banso/work/papers/print.h"
#include "papers_list.h"

enum papers_focus { ON_LIST, ON_READERS, ON_FORMAT, ON_NAME };

struct papers_view {
	struct papers_list papers;
	enum papers_focus focus;
	/* Of what has rested in focus. */
	bool has_paper; /* else it is a session */
	enum circle circle;
	size_t format;
	struct input *file;
	struct buf left_out; /* "" if nothing is */
	bool is_refused;     /* nothing will be written: the preview says why */
	bool is_not_theirs;  /* … since no such reader may have it at all */
	struct print_spots spots;
	struct buf preview;
	int top_row; /* of the preview */
};

/* Scrolls the preview where it is too far down. */
void papers_view_draw(struct papers_view *view, int top, int rows, int cols) NOT_NULL;

#endif
