/* The list of engagements as it is drawn: today's sessions, all engagements, urgent tasks of the
 * focused one. */
#ifndef BANSO_SCREEN_COURSE_HOME_VIEW_H
#define BANSO_SCREEN_COURSE_HOME_VIEW_H

#include "banso/base/attr.h"
#include "banso/model/engagements.h"
#include "banso/ui/box/list.h"
#include "banso/ui/face.h"
#include "search.h"

struct home_view {
	struct engagement_rows rows;
	int most_sessions; /* of a row */
	int name_cols;     /* of the widest name, with its 県 where that is shown */
	bool has_prefs;    /* the rows are of more than one 県 */
	bool has_rested;   /* the focus: when it is and what is due there is told only then, so that
			      moving stays cheap */
	const char *sheet; /* of the focus that has rested: the title of the sheet that comes next
			      there; "": a session does */
	const char *named; /* the database, if somebody named it; else NULL */
};

void home_view_set(struct home_view *view, const struct engagement_rows *rows) NOT_NULL;

/* What comes next in the engagement in focus, and what is due there; or what is sought. */
void home_view_put_lead(struct face *face, const struct home_view *view,
	const struct search *search, const struct list *list) NOT_NULL;

/* Fits the list to the room it has; beside another pane it needs so many columns. */
int home_view_cols(const struct home_view *view) MUST_USE NOT_NULL;
void home_view_draw(const struct home_view *view, const struct search *search, struct list *list,
	int top, int rows, int cols);

#endif
