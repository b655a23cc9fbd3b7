/* Who may read one of 次回までに取り組むこと, as it is turned in the list. */
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/i18n.h"
#include "banso/model/session/opened.h"
#include "banso/model/session/task_due.h"
#include "banso/screen/frame/ask_readers.h"
#include "banso/screen/frame/read_whole.h"
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

/* Whoever goes through them sees below what is said of each. */
static void set_readers(struct tasks_screen *own, enum circle readers)
{
	static const char *const told[] = {
		N_("この取組は、支援者だけが読みます。支援先に渡す文書には載りません。"),
		N_("この取組は、支援先も読みます。公表用の文書には載りません。"),
		N_("この取組は、公表用の文書にも載ります（「誰が」は載りません）。"),
	};
	const struct session *session = tasks_screen_session(own);
	const char *id = own->tasks.items[own->list.focus].id;
	struct app *app = app_of(own);
	struct err err;

	MIRRORS(told, CIRCLE_COUNT);
	if (tasks_set_readers(
		    app->store, app->course, id, readers, session ? session->title : "", &err))
		screen_say(&own->base, "%s", _(told[readers]));
	else
		screen_refuse(&own->base, "%s", err.text);
	tasks_screen_refresh(own);
}

void tasks_readers_put_aim(struct buf *out, const struct tasks_screen *own, size_t item)
{
	const struct task *task = &own->tasks.items[item];

	buf_printf(out, "%s\n%s\n%s\n%s\n%s\n%s\n", task->id,
		circle_id(tasks_screen_readers(own, item)), task->what, task->who, task->state,
		task->note);
	task_put_listed(out, course_of(own), task, false);
}

static bool is_cut(const struct tasks_screen *own)
{
	struct arena *scratch = arena_new();
	const struct table table = tasks_screen_table(scratch, own);
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
	task_put_listed(out, course_of(own), task, false);
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
	tasks_readers_put_aim(&about, own, own->list.focus);
	asks = read_whole_new(app_of(own), is_for_all ? TASKS_READ_TO_OPEN : TASKS_READ_TO_SHARE,
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

	tasks_screen_refresh(own);
	if (own->list.count)
		tasks_readers_put_aim(&now, own, own->list.focus);
	return screen_is_as_told(&own->base, told, &now);
}

/* More readers are given to what was on the screen, all of it; what was found out never is. */
struct outcome tasks_readers_turn(struct tasks_screen *own, enum circle readers)
{
	const struct task *task = &own->tasks.items[own->list.focus];
	bool is_given = readers > tasks_screen_readers(own, own->list.focus);

	if (is_given && on_screen_refuses(&own->shown, &own->list, &own->base))
		return OUTCOME(STAY);
	if (is_given && (is_cut(own) || (readers == CIRCLE_SHARED && *task->note)))
		return read_first(own, readers);
	set_readers(own, readers);
	return OUTCOME(STAY);
}

/* No key alone leads from those who take part to everybody, nor back by way of everybody. */
struct outcome tasks_readers_change(struct tasks_screen *own)
{
	enum circle readers = tasks_screen_readers(own, own->list.focus);
	struct buf text = {0}, about = {0};
	struct screen *asks;

	if (readers != CIRCLE_SHARED || !course_of(own)->scenario->publish_tasks)
		return tasks_readers_turn(
			own, readers == CIRCLE_TEAM ? CIRCLE_SHARED : CIRCLE_TEAM);
	put_whole(&text, own, CIRCLE_PUBLIC);
	tasks_readers_put_aim(&about, own, own->list.focus);
	asks = ask_readers_new(app_of(own), TASKS_ASK_READERS, buf_text(&text), buf_text(&about));
	buf_free(&text);
	buf_free(&about);
	return app_push(asks);
}

/* What was read is what stands there still. */
struct outcome tasks_readers_answered(struct tasks_screen *own, const struct reply *reply)
{
	bool is_read =
		reply->question == TASKS_READ_TO_SHARE || reply->question == TASKS_READ_TO_OPEN;
	enum circle readers = reply->question == TASKS_READ_TO_OPEN ? CIRCLE_PUBLIC : CIRCLE_SHARED;

	if (is_read && reply->choice == 0 && is_as_told(own, reply->text))
		set_readers(own, readers);
	if (is_read || !ask_readers_answered(reply, &readers) || !is_as_told(own, reply->text))
		return OUTCOME(STAY);
	return tasks_readers_turn(own, readers);
}
