/* 次回までに取り組むこと: the list. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/model/own.h"
#include "banso/model/session/opened.h"
#include "banso/model/session/task.h"
#include "banso/model/session/task_due.h"
#include "banso/screen/fill/table/own_list.h"
#include "banso/screen/frame/ask.h"
#include "banso/screen/session/screens.h"
#include "banso/text/date/moment.h"
#include "banso/ui/box/table_box.h"
#include "banso/ui/frame.h"
#include "banso/ui/on_screen.h"
#include "banso/ui/term/draw.h"
#include "banso/work/own_rows.h"
#include "banso/work/tasks.h"
#include "tasks_screen.h"

static struct app *app_of(const struct tasks_screen *own)
{
	return own->base.app;
}

static const struct course *course_of(const struct tasks_screen *own)
{
	return app_of(own)->course;
}

static struct outcome tasks_enter(struct screen *screen)
{
	tasks_screen_refresh((struct tasks_screen *)screen);
	return OUTCOME(STAY);
}

#define SOME_MOST 8

static const enum command *tasks_commands(const struct screen *screen)
{
	static enum command some[SOME_MOST], none[] = {DO_ADD_FIRST, DO_BRING_LAST, DO_NONE};
	const struct tasks_screen *own = (const struct tasks_screen *)screen;
	const struct course *course = course_of(own);
	struct place table = task_place(course, "", "");
	enum command *next = some;
	enum circle readers;

	none[1] = own_rows_lack(course, &table) ? DO_BRING_LAST : DO_NONE;
	if (!own->tasks.count)
		return none;
	*next++ = DO_OPEN;
	*next++ = DO_NEW;
	readers = tasks_screen_readers(own, own->list.focus);
	if (course->scenario->publish_tasks && readers != CIRCLE_TEAM)
		*next++ = readers == CIRCLE_PUBLIC ? DO_UNPUBLISH : DO_PUBLISH;
	*next++ = DO_CIRCLE;
	*next++ = DO_REMOVE;
	*next++ = DO_HISTORY;
	*next++ = none[1];
	*next = DO_NONE;
	return some;
}

/* --- drawing --- */

static void put_lead(struct face *face, const struct tasks_screen *own)
{
	const struct session *session = tasks_screen_session(own);

	if (own->is_for_team) {
		buf_puts(&face->sentence, _("支援者だけが読む取組です。"));
		buf_puts(&face->more, _("支援先に渡す文書には載りません。"));
		return;
	}
	if (session && task_any_forward(course_of(own), session)) {
		buf_printf(&face->sentence, _("まず「%s」と聞いてから、状態を選びます。"),
			course_of(own)->scenario->task_ask);
		return;
	}
	buf_puts(&face->sentence, tasks_have_next(course_of(own), session)
					  ? _("次回までに、何を、誰が、いつまでに。")
					  : _("これから、何を、誰が、いつまでに。"));
	buf_puts(&face->more, _("小さなことでかまいません。"));
}

/* At which session the one in focus was agreed on. */
static void put_from(struct buf *out, const struct tasks_screen *own)
{
	const struct task *task = &own->tasks.items[own->list.focus];
	const struct session *from = course_session(course_of(own), task->from);

	if (from)
		buf_printf(out, _("決めた回: %s"), from->title);
}

static void tasks_face(struct screen *screen, struct face *face)
{
	const struct tasks_screen *own = (const struct tasks_screen *)screen;
	const struct session *session = tasks_screen_session(own);

	buf_puts(&face->town, course_own(course_of(own), OWN_COURSE_NAME));
	buf_puts(&face->name, session ? session->title : "");
	buf_puts(&face->form, tasks_title(course_of(own), session));
	face->at = own->list.focus + 1;
	face->of = own->list.count;
	put_lead(face, own);
	face->chip = tasks_commands(screen)[0];
	if (own->list.count)
		put_from(&face->context, own);
}

static void draw_table(struct tasks_screen *own, int row, int rows, int cols)
{
	struct arena *scratch = arena_new();
	const struct table table = tasks_screen_table(scratch, own);

	own->area = table_area_on(row, rows, cols, !frame_is_split());
	own->area.rows = table_box_rows(
		scratch, &table, &own->list, &own->area, frame_rows_free(&own->base, rows));
	table_box_draw(scratch, &table, &own->list, &own->area);
	on_screen_note(&own->shown, &own->list);
	arena_free(scratch);
}

static void tasks_draw(struct screen *screen, int top, int rows, int cols)
{
	struct tasks_screen *own = (struct tasks_screen *)screen;

	if (own->list.count == 0)
		frame_draw_offer(top, cols, _("1件めを書く"));
	else
		draw_table(own, top, rows, cols);
	screen_tell_below(screen, list_below(&own->list));
}

/* --- keys --- */

static struct outcome open_task(const struct tasks_screen *own, const char *row)
{
	struct place place = task_place(course_of(own), row, "");

	place.session = own->session;
	return app_go(GO_TASK, &place);
}

static struct outcome add_task(struct tasks_screen *own)
{
	struct app *app = app_of(own);
	const char *row, *session = tasks_session(app->course, own->session);
	const struct change readers = {
		.place.column = OWN_TASK_READERS, .text = circle_id(CIRCLE_TEAM)};
	struct err err;

	if (tasks_add(app->store, app->course, session, &readers, own->is_for_team, &row, &err)) {
		free(own->added);
		own->added = xstrdup(row);
		return open_task(own, row);
	}
	screen_refuse(&own->base, "%s", err.text);
	return OUTCOME(STAY);
}

static void remove_task(struct tasks_screen *own, const char *row)
{
	struct place place = task_place(course_of(own), row, "");

	own_list_take_out(&own->base, &place);
	tasks_screen_refresh(own);
}

static void bring_back(struct tasks_screen *own)
{
	struct place table = task_place(course_of(own), "", "");
	struct arena *scratch = arena_new();
	const char *row =
		own_list_bring_back(&own->base, &table, _("外した取組はありません。"), scratch);

	tasks_screen_refresh(own);
	if (row)
		own_list_focus(&own->list, own->rows, row);
	arena_free(scratch);
}

static struct outcome ask_remove(struct tasks_screen *own)
{
	const char *const choices[] = {_("外さない"), _("一覧から外す")};
	const struct task *task = &own->tasks.items[own->list.focus];
	struct buf text = {0};
	struct screen *ask;

	buf_printf(&text,
		_("「%s」\n\nやめたときは、状態を「見送り」などにして理由を書いておくほうが、あとで役に立ちます。外したものは u で戻せます。"),
		task->what);
	ask = ask_new(app_of(own), TASKS_ASK_REMOVE, _("この取組を一覧から外しますか。"),
		buf_text(&text), choices, 2);
	buf_free(&text);
	return app_push(ask_about(ask, task->id));
}

static struct outcome show_past(struct tasks_screen *own)
{
	struct place place =
		task_place(course_of(own), own->tasks.items[own->list.focus].id, OWN_TASK_STATE);

	return app_go(GO_HISTORY, &place);
}

static struct outcome tasks_key(struct screen *screen, const struct key *key, enum command command)
{
	struct tasks_screen *own = (struct tasks_screen *)screen;

	switch (command) {
	case DO_OPEN:
		return open_task(own, own->tasks.items[own->list.focus].id);
	case DO_NEW:
	case DO_ADD_FIRST:
		return add_task(own);
	case DO_PUBLISH:
	case DO_UNPUBLISH:
		return screen_refuse_lost_aim(screen)
			       ? OUTCOME(STAY)
			       : tasks_readers_turn(own,
					 command == DO_PUBLISH ? CIRCLE_PUBLIC : CIRCLE_SHARED);
	case DO_CIRCLE:
		return screen_refuse_lost_aim(screen) ? OUTCOME(STAY) : tasks_readers_change(own);
	case DO_REMOVE:
		return ask_remove(own);
	case DO_BRING_LAST:
		bring_back(own);
		return OUTCOME(STAY);
	case DO_HISTORY:
		return show_past(own);
	default:
		return OUTCOME(list_key(&own->list, key) ? STAY : IGNORED);
	}
}

static struct outcome tasks_answered(struct screen *screen, const struct reply *reply)
{
	struct tasks_screen *own = (struct tasks_screen *)screen;

	if (reply->question == TASKS_ASK_REMOVE && reply->choice == 1)
		remove_task(own, reply->text);
	if (reply->question != TASKS_ASK_REMOVE)
		return tasks_readers_answered(own, reply);
	return OUTCOME(STAY);
}

static void tasks_changed(struct screen *screen)
{
	tasks_screen_refresh((struct tasks_screen *)screen);
}

static void tasks_aims(const struct screen *screen, struct aims *out)
{
	const struct tasks_screen *own = (const struct tasks_screen *)screen;
	struct buf text = {0};

	for (size_t i = 0; i < own->list.count; i++) {
		tasks_readers_put_aim(&text, own, i);
		aims_add(out, i == own->list.focus, &text);
	}
	buf_free(&text);
}

static void tasks_back(struct screen *screen)
{
	struct tasks_screen *own = (struct tasks_screen *)screen;

	tasks_screen_refresh(own);
	free(own->added);
	own->added = NULL;
}

static void tasks_leave(struct screen *screen)
{
	struct tasks_screen *own = (struct tasks_screen *)screen;

	arena_free(own->arena);
	free(own->session);
	free(own->added);
}

static const struct screen_ops tasks_ops = {
	.name = "tasks",
	.size_bytes = sizeof(struct tasks_screen),
	.face = tasks_face,
	.commands = tasks_commands,
	.enter = tasks_enter,
	.draw = tasks_draw,
	.key = tasks_key,
	.answered = tasks_answered,
	.changed = tasks_changed,
	.aims = tasks_aims,
	.back = tasks_back,
	.leave = tasks_leave,
};

struct screen *tasks_new(struct app *app, const char *session, const char *column)
{
	struct tasks_screen *own = (struct tasks_screen *)screen_new(&tasks_ops, app);

	own->session = xstrdup(session);
	own->is_for_team = strcmp(column, OWN_TASK_READERS) == 0;
	return &own->base;
}
