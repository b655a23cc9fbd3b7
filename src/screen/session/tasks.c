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
#include "banso/screen/frame/ask_readers.h"
#include "banso/screen/frame/read_whole.h"
#include "banso/screen/session/screens.h"
#include "banso/text/date/moment.h"
#include "banso/ui/box/table_box.h"
#include "banso/ui/frame.h"
#include "banso/ui/on_screen.h"
#include "banso/ui/term/draw.h"
#include "banso/work/own_rows.h"
#include "banso/work/tasks.h"

/* READ_TO_…: what has no room here is read to its end before more people may. */
enum { ASK_REMOVE = 1, ASK_READERS, READ_TO_SHARE, READ_TO_OPEN };

/* 次回までに取り組むこと: first what was agreed before, then what is agreed now. */
struct tasks_screen {
	struct screen base;
	char *session;    /* at which they are asked and fixed; "": outside of any */
	bool is_for_team; /* those that are written are the team's alone */
	struct arena *arena;
	struct words rows; /* their ids */
	struct tasks tasks;
	struct list list;
	struct on_screen shown;
	struct table_area area; /* as it was drawn last */
	char *added; /* the one that is being added: it has the focus once it is listed */
};

static struct app *app_of(const struct tasks_screen *own)
{
	return own->base.app;
}

static const struct course *course_of(const struct tasks_screen *own)
{
	return app_of(own)->course;
}

/* What was closed stays where it is as long as the list is open: whoever goes through it finds the
 * next one below, whatever became of this one. What is new follows the last that is open. */
static void keep_order(struct tasks_screen *own, struct words before)
{
	struct task *kept = ARENA_ARRAY(own->arena, struct task, own->tasks.count);
	size_t count = 0, open = 0;

	for (size_t i = 0; i < before.count; i++)
		for (size_t k = 0; k < own->tasks.count; k++)
			if (strcmp(own->tasks.items[k].id, before.items[i]) == 0)
				kept[count++] = own->tasks.items[k];
	for (size_t i = 0; i < count; i++)
		if (task_is_open(course_of(own), &kept[i]))
			open = i + 1;
	for (size_t k = 0; k < own->tasks.count; k++) {
		if (words_have(before, own->tasks.items[k].id))
			continue;
		memmove(&kept[open + 1], &kept[open], (count++ - open) * sizeof(*kept));
		kept[open++] = own->tasks.items[k];
	}
	own->tasks.items = kept;
}

/* `before`: their order until now; nobody's when the list is opened. */
static void read_tasks(struct tasks_screen *own, struct words before)
{
	struct place table = task_place(course_of(own), "", "");
	size_t count;

	own->rows = own_rows(app_of(own)->store, app_of(own)->course, &table, own->arena);
	count = own->rows.count;
	own->tasks = (struct tasks){ARENA_ARRAY(own->arena, struct task, count), count};
	for (size_t i = 0; i < count; i++) {
		struct task *task = &own->tasks.items[i];

		course_task(course_of(own), own->rows.items[i], task);
		*task = task_copy(own->arena, *task);
	}
	tasks_put_open_first(course_of(own), &own->tasks);
	keep_order(own, before);
	for (size_t i = 0; i < count; i++)
		own->rows.items[i] = own->tasks.items[i].id;
}

/* The focus stays on the task it was on, or goes to the one that was added. */
static void refresh(struct tasks_screen *own)
{
	struct arena *old = own->arena;
	struct words before = own->rows;
	const char *focus =
		own->list.focus < own->rows.count ? own->rows.items[own->list.focus] : "";

	own->arena = arena_new();
	read_tasks(own, before);
	if (!own_list_focus(&own->list, own->rows, own->added ? own->added : ""))
		own_list_focus(&own->list, own->rows, focus);
	list_resize(&own->list, own->tasks.count);
	arena_free(old);
}

static const struct session *session_of(const struct tasks_screen *own)
{
	return *own->session ? course_session(course_of(own), own->session) : NULL;
}

static struct outcome tasks_enter(struct screen *screen)
{
	refresh((struct tasks_screen *)screen);
	return OUTCOME(STAY);
}

static enum circle readers_of(const struct tasks_screen *own, size_t item)
{
	return opened_task(course_of(own), own->tasks.items[item].id);
}

static bool may_publish(const struct tasks_screen *own)
{
	return course_of(own)->scenario->publish_tasks;
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
	readers = readers_of(own, own->list.focus);
	if (may_publish(own) && readers != CIRCLE_TEAM)
		*next++ = readers == CIRCLE_PUBLIC ? DO_UNPUBLISH : DO_PUBLISH;
	*next++ = DO_CIRCLE;
	*next++ = DO_REMOVE;
	*next++ = DO_HISTORY;
	*next++ = none[1];
	*next = DO_NONE;
	return some;
}

/* --- drawing --- */

static void put_due(struct buf *out, const struct course *course, const struct task *task)
{
	task_put_until(out, task, false);
	if (task_due(course, task, moment_today()) == TASK_OVERDUE)
		buf_puts(out, _(" 過ぎ"));
}

/* The last column stands there only where it says something. */
#define READERS_COLUMN 4

static bool has_other_readers(const struct tasks_screen *own)
{
	for (size_t i = 0; i < own->tasks.count; i++)
		if (readers_of(own, i) != CIRCLE_SHARED)
			return true;
	return false;
}

static struct table tasks_table(struct arena *arena, const struct tasks_screen *own)
{
	const struct table_column columns[] = {
		{_("何を"), "", TABLE_LINE, 0},
		{_("誰が"), "", TABLE_LINE, 0},
		{_("いつまでに"), "", TABLE_SHORT, 0},
		{_("状態"), "", TABLE_SHORT, 0},
		{_("読める人"), "", TABLE_SHORT, 0},
	};
	size_t rows = own->tasks.count;
	size_t count = sizeof(columns) / sizeof(columns[0]) - !has_other_readers(own);
	struct table_column *used = ARENA_ARRAY(arena, struct table_column, count);
	const char **cells = ARENA_ARRAY(arena, const char *, rows *count);
	const char **marks = ARENA_ARRAY(arena, const char *, rows);
	struct buf due = {0};

	memcpy(used, columns, count * sizeof(*columns));
	for (size_t i = 0; i < rows; i++) {
		const struct task *task = &own->tasks.items[i];
		const struct option *state =
			options_find(course_of(own)->scenario->task_states, task->state);
		const char **row = &cells[i * count];

		put_due(&due, course_of(own), task);
		row[0] = *task->what ? task->what : _("（まだ書かれていません）");
		row[1] = task->who;
		row[2] = arena_take(arena, &due);
		row[3] = state ? state->label : "";
		if (count > READERS_COLUMN)
			row[READERS_COLUMN] = readers_of(own, i) == CIRCLE_SHARED
						      ? ""
						      : circle_readers(readers_of(own, i));
		marks[i] = state ? state->mark : "";
	}
	buf_free(&due);
	return (struct table){used, count, cells, rows, marks, false};
}

static void put_lead(struct face *face, const struct tasks_screen *own)
{
	const struct session *session = session_of(own);

	if (own->is_for_team) {
		buf_puts(&face->sentence, _("いま書く取組は、支援者だけが読みます。"));
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
	const struct session *session = session_of(own);

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
	const struct table table = tasks_table(scratch, own);

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
	refresh(own);
}

static void bring_back(struct tasks_screen *own)
{
	struct place table = task_place(course_of(own), "", "");
	struct arena *scratch = arena_new();
	const char *row =
		own_list_bring_back(&own->base, &table, _("外した取組はありません。"), scratch);

	refresh(own);
	if (row)
		own_list_focus(&own->list, own->rows, row);
	arena_free(scratch);
}

/* Whoever goes through them sees below what is said of each. */
static void set_readers(struct tasks_screen *own, enum circle readers)
{
	static const char *const told[] = {
		N_("この取組は、支援者だけが読みます。支援先に渡す文書には載りません。"),
		N_("この取組は、支援先も読みます。公表用の文書には載りません。"),
		N_("この取組は、公表用の文書にも載ります（「誰が」は載りません）。"),
	};
	const struct session *session = session_of(own);
	const char *id = own->tasks.items[own->list.focus].id;
	struct app *app = app_of(own);
	struct err err;

	MIRRORS(told, CIRCLE_COUNT);
	if (tasks_set_readers(
		    app->store, app->course, id, readers, session ? session->title : "", &err))
		screen_say(&own->base, "%s", _(told[readers]));
	else
		screen_refuse(&own->base, "%s", err.text);
	refresh(own);
}

/* As far as whoever gives it more readers goes by it. */
static void put_aim(struct buf *out, const struct tasks_screen *own, size_t item)
{
	const struct task *task = &own->tasks.items[item];

	buf_printf(out, "%s\n%s\n%s\n%s\n%s\n%s\n", task->id, circle_id(readers_of(own, item)),
		task->what, task->who, task->state, task->note);
	put_due(out, course_of(own), task);
}

static bool is_cut(const struct tasks_screen *own)
{
	struct arena *scratch = arena_new();
	const struct table table = tasks_table(scratch, own);
	bool is_it = own->area.rows == 0 || /* not drawn yet */
		     table_box_cuts(scratch, &table, &own->list, &own->area);

	arena_free(scratch);
	return is_it;
}

/* Those who take part read also who does it, and what was found out. */
static void put_whole(struct buf *out, const struct tasks_screen *own, enum circle readers)
{
	const struct task *task = &own->tasks.items[own->list.focus];
	const struct option *state =
		options_find(course_of(own)->scenario->task_states, task->state);

	buf_printf(out, "%s\n", task->what);
	if (readers == CIRCLE_SHARED && *task->who)
		buf_printf(out, "%s\n", task->who);
	put_due(out, course_of(own), task);
	buf_printf(out, "\n%s", state ? state->label : "");
	if (readers == CIRCLE_SHARED && *task->note)
		buf_printf(out, "\n%s", task->note);
}

static struct outcome read_first(const struct tasks_screen *own, enum circle readers)
{
	bool is_for_all = readers == CIRCLE_PUBLIC;
	struct buf text = {0}, about = {0};
	struct screen *asks;

	put_whole(&text, own, readers);
	put_aim(&about, own, own->list.focus);
	asks = read_whole_new(app_of(own), is_for_all ? READ_TO_OPEN : READ_TO_SHARE,
		is_for_all ? DO_PUBLISH : DO_SHARE,
		&(struct read_whole_words){
			is_for_all ? _("公表してよいですか。") : _("支援先と共有しますか。"),
			buf_text(&text), buf_text(&about)});
	buf_free(&text);
	buf_free(&about);
	return app_push(asks);
}

static bool is_as_told(struct tasks_screen *own, const char *told)
{
	struct buf now = {0};

	refresh(own);
	if (own->list.count)
		put_aim(&now, own, own->list.focus);
	return screen_is_as_told(&own->base, told, &now);
}

/* More readers are given to what was on the screen, all of it; what was found out never is. */
static struct outcome turn(struct tasks_screen *own, enum circle readers)
{
	const struct task *task = &own->tasks.items[own->list.focus];
	bool is_given = readers > readers_of(own, own->list.focus);

	if (is_given && on_screen_refuses(&own->shown, &own->list, &own->base))
		return OUTCOME(STAY);
	if (is_given && (is_cut(own) || (readers == CIRCLE_SHARED && *task->note)))
		return read_first(own, readers);
	set_readers(own, readers);
	return OUTCOME(STAY);
}

/* No key alone leads from those who take part to everybody, nor back by way of everybody. */
static struct outcome change_readers(struct tasks_screen *own)
{
	enum circle readers = readers_of(own, own->list.focus);
	struct buf text = {0}, about = {0};
	struct screen *asks;

	if (readers != CIRCLE_SHARED || !may_publish(own))
		return turn(own, readers == CIRCLE_TEAM ? CIRCLE_SHARED : CIRCLE_TEAM);
	put_whole(&text, own, CIRCLE_PUBLIC);
	put_aim(&about, own, own->list.focus);
	asks = ask_readers_new(app_of(own), ASK_READERS, buf_text(&text), buf_text(&about));
	buf_free(&text);
	buf_free(&about);
	return app_push(asks);
}

static struct outcome answered_readers(struct tasks_screen *own, const struct reply *reply)
{
	enum circle readers;

	if (!ask_readers_answered(reply, &readers) || !is_as_told(own, reply->text))
		return OUTCOME(STAY);
	return turn(own, readers);
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
	ask = ask_new(app_of(own), ASK_REMOVE, _("この取組を一覧から外しますか。"), buf_text(&text),
		choices, 2);
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
			       : turn(own, command == DO_PUBLISH ? CIRCLE_PUBLIC : CIRCLE_SHARED);
	case DO_CIRCLE:
		return screen_refuse_lost_aim(screen) ? OUTCOME(STAY) : change_readers(own);
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

	if (reply->question == ASK_REMOVE && reply->choice == 1)
		remove_task(own, reply->text);
	if (reply->question == ASK_READERS)
		return answered_readers(own, reply);
	if (reply->question == READ_TO_SHARE || reply->question == READ_TO_OPEN)
		if (reply->choice == 0 && is_as_told(own, reply->text))
			set_readers(own,
				reply->question == READ_TO_OPEN ? CIRCLE_PUBLIC : CIRCLE_SHARED);
	return OUTCOME(STAY);
}

static void tasks_changed(struct screen *screen)
{
	refresh((struct tasks_screen *)screen);
}

static void tasks_aims(const struct screen *screen, struct aims *out)
{
	const struct tasks_screen *own = (const struct tasks_screen *)screen;
	struct buf text = {0};

	for (size_t i = 0; i < own->list.count; i++) {
		put_aim(&text, own, i);
		aims_add(out, i == own->list.focus, &text);
	}
	buf_free(&text);
}

static void tasks_back(struct screen *screen)
{
	struct tasks_screen *own = (struct tasks_screen *)screen;

	refresh(own);
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
