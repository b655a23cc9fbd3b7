/*
 * Where the team is among themselves: what is decided and agreed on goes to 支援先, so that whoever
 * is about to write it there is asked who shall read it.
 */
#ifndef BANSO_SCREEN_SESSION_CONSOLE_AMONG_H
#define BANSO_SCREEN_SESSION_CONSOLE_AMONG_H

#include "banso/screen/app.h"
#include "banso/screen/goal.h"

/* Replies to `question`. */
struct screen *among_ask(struct app *app, int question) MUST_USE NOT_NULL;

/* To 取組 or 決まったこと of a session (GO_TASKS, GO_DECIDED), for those the reply names, or
 * nowhere. */
struct outcome among_answered(
	const struct reply *reply, enum goal_kind goal, const char *session) MUST_USE NOT_NULL;

#endif
