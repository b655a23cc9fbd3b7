/* How a session looks while it is run: the agenda on the left, the step in focus on the right. */
#ifndef BANSO_SCREEN_SESSION_SESSION_VIEW_H
#define BANSO_SCREEN_SESSION_SESSION_VIEW_H

#include "banso/model/course.h"
#include "banso/ui/box/input.h"
#include "banso/ui/box/list.h"

enum session_box { BOX_STEPS, BOX_FORMS, BOX_CHECKS, BOX_MEMO, BOX_COUNT };

struct session_view {
	const struct course *course;
	const struct session *session;
	size_t current;     /* the step the session is in; the step count before it began */
	struct words forms; /* of the focused step, those that the pattern has */
	struct list *steps, *form_list, *checks;
	struct input *memo; /* NULL if it cannot be written */
	enum circle memo_circle;
	enum session_box box;
};

void session_view_draw(const struct session_view *view, int top, int rows, int cols);

#endif
