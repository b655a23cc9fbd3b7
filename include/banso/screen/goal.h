/*
 * Where a screen may want to go. A screen answers a key with a goal (app_go()); only ways.c knows
 * the screens that lead there and their order. Questions that reply to their asker (ask, prompt …)
 * are no goals: the screen that takes the reply pushes them.
 */
#ifndef BANSO_SCREEN_GOAL_H
#define BANSO_SCREEN_GOAL_H

#include "banso/base/attr.h"
#include "banso/model/place.h"
#include "banso/ui/screen.h"

struct app;
struct form;

enum goal_kind {
	/* opens an engagement, whose screen stands below; "": stays in the open one */
	GO_COURSE,
	GO_NEXT,  /* what comes next in the course */
	GO_PLACE, /* with the screens that lead there below it */
	/* Of the open course. */
	GO_SESSION,     /* session */
	GO_FORMS,       /* session: its sheets */
	GO_RESPONDENTS, /* session, form: who fills it */
	GO_SHEET,       /* session, form, respondent, field ("": where this person left it) */
	GO_VALUE,       /* that one alone on which what stands at the place is written, or kept from
			   readers: by its session */
	GO_ROW,         /* a cell of a table: its row; column "": the first */
	GO_HISTORY,     /* earlier values of the place */
	/* session at which tasks are discussed and agreed on; "": outside of any. column
	 * OWN_TASK_READERS: what is written there is the team's alone, until somebody says
	 * otherwise */
	GO_TASKS,
	GO_TASK,       /* row; session as of GO_TASKS */
	GO_PEOPLE,     /* participants, from that session or from none */
	GO_PERSON,     /* row */
	GO_ABOUT,      /* name, prefecture and so on of the course */
	GO_DATES,      /* dates of all sessions, session in focus */
	GO_PLAN,       /* session: when, where and how it is held */
	GO_DECIDED,    /* session: what was decided there; field in focus ("": the first) */
	GO_ATTENDANCE, /* session */
	GO_REMARK,     /* session, row: what is said of that person there */
	GO_NOTES,      /* session: what was noted there, and who may read it */
	GO_PAPERS,     /* session ("": of the course; with an engagement: of that one) */
	GO_NEW, /* 支援先を追加, with the scenario whose id is the place's form; "": the default one
		 */
	GO_PRACTICE, /* the practice towns */
};

/* On top of the screen that answers; the strings of the place must live until it has answered. */
struct outcome app_go(enum goal_kind kind, const struct place *place) MUST_USE;
/* In place of that screen. */
struct outcome app_go_instead(enum goal_kind kind, const struct place *place) MUST_USE;
/* To a goal that needs only a session of the open course. */
struct outcome app_go_session(enum goal_kind kind, const char *session) MUST_USE;
/* To a form at a session of the open course: its sheet, or first who fills it. */
struct outcome app_go_form(
	const struct app *app, const char *session, const struct form *form) MUST_USE NOT_NULL;

#endif
