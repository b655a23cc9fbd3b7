/*
 * How a session looks while it is prepared and run: on top how long, and what to ask; the agenda at
 * the left, the step in focus at the right, and below both, over the whole width, what is written
 * down.
 */
#ifndef BANSO_SCREEN_SESSION_SESSION_VIEW_H
#define BANSO_SCREEN_SESSION_SESSION_VIEW_H

#include "banso/model/course.h"
#include "banso/ui/box/input.h"
#include "banso/ui/box/list.h"
#include "banso/ui/face.h"

enum session_box { BOX_STEPS, BOX_SAY, BOX_FORMS, BOX_CHECKS, BOX_MEMO, BOX_COUNT };

/* What the clock says: read only while nobody types, so that a key draws nothing but text. */
struct session_clock {
	int minute;     /* since midnight */
	int left, late; /* minutes, see work/session_run.h */
	int end;        /* as it is expected now */
};

struct session_view {
	const struct course *course;
	const struct session *session;
	size_t current;     /* the step the session is in; the step count before it began */
	struct words forms; /* of the step that is shown, those that the pattern has */
	size_t shown;       /* the step that is told of: the one in focus, once that has rested */
	struct list *steps, *form_list, *checks;
	struct input *memo;
	enum circle memo_circle;
	enum session_box box;
	struct session_clock clock;
	enum command turn; /* what F8 does now; DO_NONE behind the end */
	size_t hint;       /* counts the questions that were asked for */
};

/* session_face.c: the clock, and place, position and lead. */
struct session_clock session_clock_read(
	const struct course *course, const struct session *session) MUST_USE NOT_NULL;
void session_view_put_face(const struct session_view *view, struct face *face) NOT_NULL;

void session_view_draw(const struct session_view *view, int top, int rows, int cols) NOT_NULL;

/* session_pane.c: how to do the step in focus, its sheets and what to check. With `has_title` the
 * step itself is named. */
void session_view_draw_step(const struct session_view *view, int top, int rows, int col, int cols,
	bool has_title) NOT_NULL;
/* The rows that 進め方 of that step needs there, without its heading; 0 for none. */
int session_view_say_rows(const struct session_view *view, int cols) MUST_USE NOT_NULL;
/* The rows that all of it needs there, without the step's title. */
int session_view_step_rows(const struct session_view *view, int cols) MUST_USE NOT_NULL;

#endif
