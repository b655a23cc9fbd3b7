#include "leaving.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/attr.h"
#include "banso/base/i18n.h"
#include "banso/base/mem.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/session_log.h"
#include "banso/model/session/task.h"
#include "banso/model/session/task_hands.h"
#include "banso/screen/fill/form/prompt.h"
#include "banso/screen/frame/ask.h"
#include "banso/text/date/moment.h"
#include "banso/work/people/people.h"
#include "banso/work/tasks.h"

static void replace(char **at, const char *text)
{
	char *copy = text ? xstrdup(text) : NULL;

	free(*at);
	*at = copy;
}

void leaving_forget(struct leaving *leaving)
{
	free(leaving->person);
	free(leaving->session);
	free(leaving->follows);
	free(leaving->tasks);
	*leaving = (struct leaving){0};
}

/* --- from which session on --- */

/* The focus stands on the next session; 0 is to leave all as it is. */
struct outcome leaving_begin(
	struct leaving *leaving, struct screen *screen, const struct participant *who)
{
	const struct course *course = ((const struct app *)screen->app)->course;
	const struct session *next = flow_next_session(course, moment_today());
	size_t count = flow_session_count(course);
	struct arena *scratch = arena_new();
	const char **choices = ARENA_ARRAY(scratch, const char *, count + 1);
	struct screen *ask;

	leaving_forget(leaving);
	replace(&leaving->person, who->id);
	choices[0] = _("やめる");
	for (size_t i = 0; i < count; i++) {
		const struct session *session = flow_session(course, i);

		choices[i + 1] = arena_printf(
			scratch, "%s  %s", session->title, session_when(scratch, course, session));
	}
	ask = ask_new(screen->app, LEAVING_ASK_WHEN,
		arena_printf(
			scratch, _("%sさんがもう来なくなる、最初の回はどれですか。"), who->name),
		_("その前の回の出席と記入票は残ります。"), choices, count + 1);
	if (next)
		ask_focus(ask, flow_position(course, next->id) + 1);
	arena_free(scratch);
	return app_push(ask);
}

/* --- who follows --- */

static struct outcome ask_who(struct leaving *leaving, struct screen *screen, int choice)
{
	const struct app *app = screen->app;
	const struct session *session =
		choice > 0 ? flow_session(app->course, (size_t)choice - 1) : NULL;
	struct place draft = person_place(app->course, leaving->person, OWN_PERSON_SUCCESSOR);

	if (!session)
		return OUTCOME(STAY);
	replace(&leaving->session, session->id);
	return app_push(prompt_new(screen->app, LEAVING_ASK_WHO,
		(struct prompt_words){.title = _("後任"),
			.asks = _("後任はどなたですか。氏名を書きます。"),
			.text = _(
				"一覧にない人なら、同じ所属と立場で追加します。後任がいなければ、空のまま Enter を押してください。")},
		"", &draft));
}

static struct outcome to_successor(const struct leaving *leaving)
{
	struct place place = PLACE_NONE;
	struct outcome next;

	if (!leaving->is_new)
		return OUTCOME(STAY);
	place.row = leaving->follows;
	next = app_go(GO_PERSON, &place);
	next.goal.say = _("後任を追加しました。職名や立場がこのままでよいか、確かめてください。");
	return next;
}

/* --- what is still to be done --- */

static void put_tasks(struct buf *out, struct tasks tasks)
{
	for (size_t i = 0; i < tasks.count; i++)
		buf_printf(out, _("\n・%s（%s）"), tasks.items[i].what, tasks.items[i].who);
}

/* Always while others look on, so that it says of nobody that there are some. */
static const char *hides_team(const struct course *course)
{
	return session_others_look_on(course)
		       ? _("支援者だけの取組は、いまは出しません。回が終わったら、取組の一覧で確かめてください。")
		       : "";
}

static void put_hidden(struct buf *out, const struct course *course)
{
	const char *hidden = hides_team(course);

	if (*hidden)
		buf_printf(out, "%s%s", out->size_bytes ? "\n" : "", hidden);
}

/* What is not listed is not handed on either. */
static void remember(struct leaving *leaving, struct tasks tasks)
{
	struct buf ids = {0};

	for (size_t i = 0; i < tasks.count; i++)
		buf_printf(&ids, "%s\n", tasks.items[i].id);
	replace(&leaving->tasks, buf_text(&ids));
	buf_free(&ids);
}

static struct outcome ask_tasks(struct leaving *leaving, struct screen *screen,
	const struct participant *who, const struct participant *follows, struct arena *scratch)
{
	const struct course *course = ((const struct app *)screen->app)->course;
	struct tasks_in_hands in_hands = tasks_in_hands_shown(course, who, follows->id, scratch);
	struct tasks tasks = in_hands.theirs, unclear = in_hands.unclear;
	const char *choices[] = {
		tasks.count ? _("引き継がない（いまのまま）") : _("分かりました"),
		arena_printf(scratch, _("%sさんに引き継ぐ"), follows->name),
	};
	const char *title = _("だれのものか分からない取組があります。");
	struct buf text = {0};
	struct screen *ask;

	if (!tasks.count && !unclear.count && !*hides_team(course))
		return to_successor(leaving);
	if (tasks.count)
		title = arena_printf(scratch, _("%sさんの取組を引き継ぎますか。"), who->name);
	else if (!unclear.count)
		title = _("ほかの人に見せてよい取組は残っていません。");
	remember(leaving, tasks);
	if (tasks.count)
		buf_printf(&text, _("まだ終わっていない取組が%zu件あります。"), tasks.count);
	put_tasks(&text, tasks);
	if (unclear.count)
		buf_printf(&text, _("%sだれのものか分からない取組は、そのままにします。"),
			text.size_bytes ? "\n" : "");
	put_tasks(&text, unclear);
	put_hidden(&text, course);
	ask = ask_new(screen->app, LEAVING_ASK_TASKS, title, buf_text(&text), choices,
		tasks.count ? 2 : 1);
	buf_free(&text);
	return app_push(ask);
}

/* Nobody follows: what is theirs stays so until somebody writes another name there. */
static struct outcome tell_tasks(
	struct screen *screen, const struct participant *who, struct arena *scratch)
{
	const struct course *course = ((const struct app *)screen->app)->course;
	struct tasks tasks = tasks_in_hands_shown(course, who, "", scratch).theirs;
	const char *choices[] = {
		tasks.count ? _("いまはこのまま") : _("分かりました"), _("取組の一覧を開いて直す")};
	const char *title = _("ほかの人に見せてよい取組は残っていません。");
	struct buf text = {0};
	struct screen *ask;

	if (!tasks.count && !*hides_team(course))
		return OUTCOME(STAY);
	if (tasks.count) {
		title = arena_printf(scratch, _("%zu件の取組の「誰が」が、%sさんのままです。"),
			tasks.count, who->name);
		buf_puts(&text, _("まだ終わっていません。"));
	}
	put_tasks(&text, tasks);
	put_hidden(&text, course);
	ask = ask_new(screen->app, LEAVING_ASK_TASKS, title, buf_text(&text), choices,
		tasks.count ? 2 : 1);
	buf_free(&text);
	return app_push(ask);
}

static struct outcome keep_left(struct leaving *leaving, struct screen *screen, const char *typed)
{
	struct app *app = screen->app;
	struct arena *scratch = arena_new();
	struct outcome next = OUTCOME(STAY);
	struct participant who, follows;
	const char *row = NULL;
	struct err err;

	if (!people_depart(app->store, app->course, leaving->person, leaving->session, typed, &row,
		    &leaving->is_new, &err)) {
		screen_refuse(screen, "%s", err.text);
	} else if (course_participant(app->course, leaving->person, &who)) {
		screen_say(screen,
			_("%sさんが抜けることを書きました。直すときは Enter で開きます。"),
			who.name);
		replace(&leaving->follows, row);
		if (row && course_participant(app->course, row, &follows))
			next = ask_tasks(leaving, screen, &who, &follows, scratch);
		else if (!row)
			next = tell_tasks(screen, &who, scratch);
	}
	arena_free(scratch);
	return next;
}

static struct outcome hand_on(struct leaving *leaving, struct screen *screen)
{
	struct app *app = screen->app;
	struct participant who, follows;
	struct err err;

	if (!course_participant(app->course, leaving->person, &who) || !leaving->follows ||
		!course_participant(app->course, leaving->follows, &follows))
		return OUTCOME(STAY);
	if (!tasks_hand_on(app->store, app->course, leaving->tasks, &who, &follows, &err))
		screen_refuse(screen, "%s", err.text);
	else
		screen_say(screen, _("取組を%sさんに引き継ぎました。"), follows.name);
	return to_successor(leaving);
}

struct outcome leaving_answered(
	struct leaving *leaving, struct screen *screen, const struct reply *reply)
{
	if (reply->question == LEAVING_ASK_WHEN && leaving->person)
		return ask_who(leaving, screen, reply->choice);
	if (reply->question == LEAVING_ASK_WHO && reply->choice == 0)
		return keep_left(leaving, screen, reply->text);
	if (reply->question == LEAVING_ASK_TASKS && reply->choice == 1 && !leaving->follows)
		return app_go(GO_TASKS, &PLACE_NONE);
	if (reply->question == LEAVING_ASK_TASKS && reply->choice == 1)
		return hand_on(leaving, screen);
	return reply->question == LEAVING_ASK_TASKS ? to_successor(leaving) : OUTCOME(STAY);
}
