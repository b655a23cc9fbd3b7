/* 途中で抜ける: from which session on somebody is no longer there, who follows, and whether that
 * one takes over what is still to be done. Each is asked, one after the other. */
#ifndef BANSO_SCREEN_COURSE_LEAVING_H
#define BANSO_SCREEN_COURSE_LEAVING_H

#include "banso/base/attr.h"
#include "banso/screen/app.h"

/* The questions, as the screen that asks them gets its replies. */
enum { LEAVING_ASK_WHEN = 0x40, LEAVING_ASK_WHO, LEAVING_ASK_TASKS };

/* What is known by now; all NULL at first, freed by leaving_forget(). */
struct leaving {
	char *person, *session; /* ids */
	char *follows;          /* id of the successor; NULL: nobody */
	char *tasks;            /* ids of those that were listed, a line each */
	bool is_new;            /* who has only just been added */
};

/* Asks the first question about a person of the list. */
struct outcome leaving_begin(
	struct leaving *leaving, struct screen *screen, const struct participant *who) MUST_USE;

/* Takes the reply to one of the questions: what follows from it. */
struct outcome leaving_answered(
	struct leaving *leaving, struct screen *screen, const struct reply *reply) MUST_USE;

void leaving_forget(struct leaving *leaving);

#endif
