/* The list of 取組, as its files share it: tasks.c is the screen. */
#ifndef BANSO_SCREEN_SESSION_TASKS_SCREEN_H
#define BANSO_SCREEN_SESSION_TASKS_SCREEN_H

#include "banso/base/attr.h"
#include "banso/base/words.h"
#include "banso/model/circle.h"
#include "banso/model/session/task.h"
#include "banso/screen/app.h"
#include "banso/text/table/table.h"
#include "banso/ui/box/table_box.h"
#include "banso/ui/on_screen.h"

/* TASKS_READ_TO_…: what has no room here is read to its end before more people may. */
enum { TASKS_ASK_REMOVE = 1, TASKS_ASK_READERS, TASKS_READ_TO_SHARE, TASKS_READ_TO_OPEN };

/* 次回までに取り組むこと: first what was agreed before, then what is agreed now. */
struct tasks_screen {
	struct screen base;
	char *session;    /* at which they are asked and fixed; "": outside of any */
	bool is_for_team; /* those of the team alone, and what is written is that, too */
	size_t hidden;    /* of the team, while others look on */
	struct arena *arena;
	struct words rows; /* their ids */
	struct tasks tasks;
	struct list list;
	struct on_screen shown;
	struct table_area area; /* as it was drawn last */
	char *added; /* the one that is being added: it has the focus once it is listed */
};

/* --- tasks_list.c --- */

/* NULL: outside of any. */
const struct session *tasks_screen_session(const struct tasks_screen *own) MUST_USE NOT_NULL;
enum circle tasks_screen_readers(const struct tasks_screen *own, size_t item) MUST_USE NOT_NULL;
/* Reads the list anew; the focus stays on the 取組 it was on. */
void tasks_screen_refresh(struct tasks_screen *own) NOT_NULL;
/* As it is drawn. */
struct table tasks_screen_table(
	struct arena *arena, const struct tasks_screen *own) MUST_USE NOT_NULL;

/* --- tasks_readers.c --- */

/* As far as whoever gives it more readers goes by it. */
void tasks_readers_put_aim(struct buf *out, const struct tasks_screen *own, size_t item) NOT_NULL;

/* Gives the one in focus these readers, more of them only to what was on the screen, all of it. */
struct outcome tasks_readers_turn(struct tasks_screen *own, enum circle readers) NOT_NULL;
/* Ctrl-R: others, by a question where everybody could be meant. */
struct outcome tasks_readers_change(struct tasks_screen *own) NOT_NULL;
/* The reply to what these two asked. */
struct outcome tasks_readers_answered(struct tasks_screen *own, const struct reply *reply) NOT_NULL;

#endif
