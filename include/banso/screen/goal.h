/*
 * Where a screen may want to go. It answers a key with a goal (app_go()); the
 * way there, the screens and their order, is found in ways.c alone. Questions that reply to who
 * asked (ask, prompt …) are no goals: they are pushed by the screen that takes the reply.
 */
#ifndef BANSO_SCREEN_GOAL_H
#define BANSO_SCREEN_GOAL_H

#include "banso/base/attr.h"
#include "banso/model/place.h"
#include "banso/ui/screen.h"

struct app;

enum goal_kind {
	/* An engagement is opened, and its screen stands below; "": from there on. */
	GO_COURSE,
	GO_NEXT,  /* what comes next in the course */
	GO_PLACE, /* through the screens that one would have come by */
	/* Of the open course. */
	GO_SESSION,     /* session */
	GO_FORMS,       /* session: its sheets */
	GO_RESPONDENTS, /* session, form: who fills it */
	GO_SHEET,       /* session, form, respondent, field ("": where this person left it) */
	GO_ROW,         /* a cell of a table: its row; column "": the first */
	GO_HISTORY,     /* what was said at the place before */
	GO_TASKS,       /* session at which they are asked and fixed; "": outside of any */
	GO_TASK,        /* row; session as of GO_TASKS */
	GO_PEOPLE,      /* participants */
	GO_PERSON,      /* row */
	GO_ABOUT,       /* name, prefecture … of the course */
	GO_DATES,       /* dates of all sessions, session in focus */
	GO_PLAN,        /* session: when, where and how it is held */
	GO_DECIDED,     /* session: what was decided there */
	GO_ATTENDANCE,  /* session */
	GO_PAPERS,      /* session ("": of the course; with an engagement: of that one) */
	GO_NEW, /* 支援先を追加, by the scenario whose id the place's form is; "": the default */
	GO_PRACTICE, /* the practice towns */
};

/* On top of the screen that answers so; strings of the place need to live until it has answered. */
struct outcome app_go(enum goal_kind kind, const struct place *place) MUST_USE;
/* In its place. */
struct outcome app_go_instead(enum goal_kind kind, const struct place *place) MUST_USE;
/* To a goal that is told by a session of the open course alone. */
struct outcome app_go_session(enum goal_kind kind, const char *session) MUST_USE;

#endif
