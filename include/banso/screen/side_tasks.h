/* 取組 in the second pane (ui/side.h): each whole, with who does it and by when. */
#ifndef BANSO_SCREEN_SIDE_TASKS_H
#define BANSO_SCREEN_SIDE_TASKS_H

#include "banso/base/attr.h"
#include "banso/model/session/task.h"
#include "banso/ui/side.h"

/* Appends them below a heading; none: not that either. */
void side_tasks(struct side *side, const char *head, const struct course *course,
	struct tasks tasks) NOT_NULL;

#endif
