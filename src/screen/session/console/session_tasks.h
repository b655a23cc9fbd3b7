/* 取組 on a session, each in full: what, who and until when, with the mark of its state. */
#ifndef BANSO_SCREEN_SESSION_SESSION_TASKS_H
#define BANSO_SCREEN_SESSION_SESSION_TASKS_H

#include "banso/base/attr.h"
#include "banso/model/course.h"

/* The rows that all 取組 of a session need with their heading; 0 where there are none. */
int session_tasks_rows(
	const struct course *course, const struct session *session, int cols) MUST_USE NOT_NULL;

/* The same without who and until when, which go where they have no room. */
int session_tasks_least_rows(
	const struct course *course, const struct session *session, int cols) MUST_USE NOT_NULL;

/* Draws as many as are whole in these rows, the text alone where there are too few, and how many
 * more there are; returns the rows taken. */
int session_tasks_draw(const struct course *course, const struct session *session, int row,
	int rows, int col, int cols) NOT_NULL;

#endif
