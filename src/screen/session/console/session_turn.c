#include "session_turn.h"

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/session/task.h"
#include "banso/screen/frame/ask.h"
#include "banso/screen/session/ended.h"
#include "banso/text/date/moment.h"
#include "banso/text/width.h"
#include "banso/work/session_run.h"

enum { START_NOT, START_TODAY, START_AS_PLANNED };
enum { END_TASKS, END_DECIDED, END_ATTENDANCE, END_NOW, END_NOT, END_COUNT };

#define SKIPPED_COLS 16 /* so that the line of what was passed over fits 80 columns */

static void say(struct turn *turn, const struct buf *text)
{
	err_set(&turn->say, "%s", buf_text(text));
}

/* --- the start --- */

static bool is_planned_today(const struct course *course, const struct session *session)
{
	return flow_standing(course, session, moment_today()).day == DAY_TODAY;
}

/* The one that is waited for, where it stands before this one or is going on just now. */
static const struct session *session_before(
	const struct course *course, const struct session *session)
{
	const struct session *next = flow_next_session(course, moment_today());

	if (!next || next == session)
		return NULL;
	return flow_is_running(course, next, moment_today()) ||
			       flow_position(course, next->id) < flow_position(course, session->id)
		       ? next
		       : NULL;
}

/* What speaks against starting now; nothing where nothing does. */
static void put_doubts(struct buf *out, const struct course *course, const struct session *session)
{
	const struct session *before = session_before(course, session);
	struct date date;

	if (before)
		buf_printf(out,
			flow_is_running(course, before, moment_today())
				? _("%s がまだ終わっていません。")
				: _("前の回の %s がまだ行われていません。"),
			before->title);
	if (flow_date(course, session->id, &date) && !is_planned_today(course, session)) {
		buf_printf(out, _("%s%s の予定は "), before ? "\n" : "", session->title);
		date_put_long(out, date);
		buf_puts(out, _(" です。きょうではありません。"));
	}
}

static struct screen *ask_start(
	struct app *app, const struct session *session, const struct buf *doubts)
{
	const char *choices[] = {[START_NOT] = _("まだ始めない"),
		[START_TODAY] = _("始める"),
		[START_AS_PLANNED] = _("始める（日にちは予定のまま）")};
	struct date date;
	bool is_dated = flow_date(app->course, session->id, &date) &&
			!is_planned_today(app->course, session);
	struct buf title = {0};
	struct screen *ask;

	if (!is_planned_today(app->course, session))
		choices[START_TODAY] = _("始める（日にちをきょうにする）");
	buf_printf(&title, _("%s を始めますか"), session->title);
	ask = ask_new(
		app, TURN_ASK_START, buf_text(&title), buf_text(doubts), choices, is_dated ? 3 : 2);
	buf_free(&title);
	return ask;
}

/* What was agreed last time is asked for first; but whoever begins takes notes, and the list of it
 * would stand in front of them. */
static void say_begun(struct turn *turn, bool is_today, bool has_tasks)
{
	struct buf text = {0};

	if (is_today) {
		buf_puts(&text, _("始めました。日にちをきょう "));
		date_put_short(&text, moment_today());
		buf_puts(&text, _(" にしました。"));
	} else {
		buf_puts(&text, _("始めました。"));
	}
	if (has_tasks)
		buf_puts(&text, _("まず前回の取組を聞きます（Tab、t で一覧）。"));
	buf_puts(&text, is_today || has_tasks ? _("進んだら F8 です。")
					      : _("進んだら F8 を押してください。"));
	say(turn, &text);
	buf_free(&text);
}

static void begin(struct turn *turn, struct app *app, const struct session *session, bool is_today)
{
	turn->has_failed = !session_begin(app->store, app->course, session, is_today, &turn->say);
	if (turn->has_failed)
		return;
	turn->focus = 0;
	say_begun(turn, is_today, task_any_forward(app->course, session));
}

static void start(struct turn *turn, struct app *app, const struct session *session)
{
	struct buf doubts = {0};
	struct date date;

	put_doubts(&doubts, app->course, session);
	if (doubts.size_bytes)
		turn->next = app_push(ask_start(app, session, &doubts));
	else
		begin(turn, app, session, !flow_date(app->course, session->id, &date));
	buf_free(&doubts);
}

/* --- going on --- */

/*
 * The next one of the plan; an optional one only when it is looked at, also behind the current
 * one when it was passed over: from there one comes back to where it was broken off.
 */
static size_t step_after(
	const struct course *course, const struct session *session, size_t current, size_t focus)
{
	size_t next = session_interrupted(course, session);

	if (focus > current || session_step_state(course, session, focus) == STEP_SKIPPED)
		return focus;
	if (next < session->step_count)
		return next;
	next = current + 1;
	while (next < session->step_count && session->steps[next].optional)
		next++;
	return next;
}

/* When its end was taken away by hand it is in none of its steps. */
static size_t step_to(const struct course *course, const struct session *session, size_t focus)
{
	size_t current = session_current(course, session);

	return current < session->step_count ? step_after(course, session, current, focus) : focus;
}

bool session_turn_is_last(const struct course *course, const struct session *session, size_t focus)
{
	return step_to(course, session, focus) >= session->step_count;
}

/* The optional step that was passed over on the way; the step count for none. */
static size_t passed_over(
	const struct course *course, const struct session *session, size_t current, size_t next)
{
	for (size_t i = current + 1; i < next; i++)
		if (session_step_state(course, session, i) == STEP_SKIPPED)
			return i;
	return session->step_count;
}

static void say_step(struct turn *turn, const struct course *course, const struct session *session,
	size_t current)
{
	const struct step *step = &session->steps[turn->focus];
	size_t skipped = passed_over(course, session, current, turn->focus);
	struct buf text = {0};

	if (step->circle == CIRCLE_TEAM) {
		buf_puts(&text,
			_("ここから支援者だけです。支援先の方が退室してから進めてください。"));
	} else if (skipped < session->step_count) {
		buf_printf(&text, "%zu ", skipped + 1);
		width_shorten(&text, session->steps[skipped].title, SKIPPED_COLS);
		buf_printf(&text,
			_("はとばしました（するときは上矢印で選んで F8）。いま %zu です。"),
			turn->focus + 1);
	} else {
		buf_printf(&text, _("「%zu %s」へ進みました。"), turn->focus + 1, step->title);
	}
	say(turn, &text);
	buf_free(&text);
}

/* What a session usually has. */
static bool has_any(const struct course *course, const struct session *session, int kind)
{
	struct arena *scratch = arena_new();
	bool has = false;

	if (kind == END_TASKS)
		has = tasks_shown(course, TASKS_FROM, session->id, scratch).count > 0;
	else if (kind == END_DECIDED)
		has = session_count_decided(course, session->id, CIRCLE_SHARED) > 0;
	else if (kind == END_ATTENDANCE)
		has = session_attendance(course, session->id, scratch).present > 0;
	arena_free(scratch);
	return has;
}

/* In the words of what is still to do; each deed has its digit whatever is lacking, for a hand that
 * knows them. */
static const char *end_label(int kind, bool has_next, bool has)
{
	switch (kind) {
	case END_TASKS:
		if (has_next)
			return has ? _("次回までに取り組むことを書き足す")
				   : _("次回までに取り組むことを書く");
		return has ? _("これから取り組むことを書き足す") : _("これから取り組むことを書く");
	case END_DECIDED:
		return has ? _("決まったことを書き足す") : _("決まったことを書く");
	case END_ATTENDANCE:
		return has ? _("出席を直す") : _("出席を付ける");
	case END_NOW:
		return _("この回を終える");
	default:
		return _("まだ続ける");
	}
}

/* What it lacks is told once before it ends, and the first of it has the focus. */
static struct screen *ask_end(struct app *app, const struct session *session)
{
	bool has_next = tasks_have_next(app->course, session);
	const char *const lacks[] = {
		[END_TASKS] = has_next ? _("次回までの取組") : _("これからの取組"),
		[END_DECIDED] = _("決まったこと"),
		[END_ATTENDANCE] = _("出席の印")};
	const char *choices[END_COUNT];
	size_t focus = END_NOW;
	struct buf text = {0};
	struct screen *ask;

	for (int kind = END_COUNT - 1; kind >= 0; kind--) {
		bool has = kind >= END_NOW || has_any(app->course, session, kind);

		choices[kind] = end_label(kind, has_next, has);
		focus = has ? focus : (size_t)kind;
	}
	for (int kind = (int)focus; kind < END_NOW; kind++)
		if (!has_any(app->course, session, kind))
			buf_printf(&text, "%s%s", text.size_bytes ? _("、") : _("まだないもの  "),
				lacks[kind]);
	ask = ask_new(app, TURN_ASK_END,
		has_next ? _("次回までに誰が何をするか、決まりましたか。")
			 : _("これから誰が何をするか、決まりましたか。"),
		buf_text(&text), choices, END_COUNT);
	ask_focus(ask, focus);
	buf_free(&text);
	return ask;
}

struct turn session_turn_end(struct app *app, const struct session *session, size_t focus)
{
	return (struct turn){.focus = focus, .next = app_push(ask_end(app, session))};
}

static void go_on(struct turn *turn, struct app *app, const struct session *session)
{
	size_t current = session_current(app->course, session);
	size_t next = step_to(app->course, session, turn->focus);

	if (next >= session->step_count) {
		turn->next = app_push(ask_end(app, session));
		return;
	}
	turn->has_failed = !session_go_to(app->store, app->course, session, next, &turn->say);
	if (turn->has_failed)
		return;
	turn->focus = next;
	say_step(turn, app->course, session, current);
}

struct turn session_turn_on(struct app *app, const struct session *session, size_t focus)
{
	struct turn turn = {.focus = focus};

	if (session_has_ended(app->course, session))
		err_set(&turn.say, "%s", _("この回は終わっています。メモはあとからも書けます。"));
	else if (!session_has_begun(app->course, session))
		start(&turn, app, session);
	else
		go_on(&turn, app, session);
	return turn;
}

/* --- back --- */

struct turn session_turn_back(struct app *app, const struct session *session, size_t focus)
{
	struct turn turn = {.focus = focus};
	enum session_back done = session_take_back(app->store, app->course, session, &turn.say);
	size_t current = session_current(app->course, session);

	turn.has_failed = done == BACK_FAILED;
	if (done == BACK_FAILED || done == BACK_NOTHING)
		return turn;
	turn.focus = current < session->step_count ? current : 0;
	if (done == BACK_START)
		err_set(&turn.say, "%s",
			_("始めたことを取り消しました。F8 でもう一度始められます。"));
	else if (done == BACK_STEP || current < session->step_count)
		err_set(&turn.say,
			done == BACK_END ? _("終わりを取り消しました。「%zu %s」の続きです。")
					 : _("「%zu %s」へ戻しました。"),
			current + 1, session->steps[current].title);
	else
		err_set(&turn.say, "%s", _("終わりを取り消しました。"));
	return turn;
}

/* --- what was asked --- */

static void answered_end(struct turn *turn, struct app *app, const struct session *session,
	const struct reply *reply)
{
	int choice = reply->choice < 0 ? END_NOT : reply->choice;

	if (choice == END_TASKS)
		turn->next = app_go_session(GO_TASKS, session->id);
	else if (choice == END_DECIDED)
		turn->next = app_go_session(GO_DECIDED, session->id);
	else if (choice == END_ATTENDANCE)
		turn->next = app_go_session(GO_ATTENDANCE, session->id);
	if (choice != END_NOW)
		return;
	if (!session_may_end_now(app->course, session)) {
		turn->next = ended_ask(app, session);
		return;
	}
	turn->has_failed = !session_end(app->store, app->course, session, NULL, &turn->say);
	if (!turn->has_failed)
		turn->next = app_push(closing_new(app, session));
}

struct turn session_turn_answered(
	struct app *app, const struct session *session, size_t focus, const struct reply *reply)
{
	struct turn turn = {.focus = focus};

	if (reply->question == TURN_ASK_END)
		answered_end(&turn, app, session, reply);
	else if (reply->question == TURN_ASK_START && reply->choice > START_NOT)
		begin(&turn, app, session,
			reply->choice == START_TODAY && !is_planned_today(app->course, session));
	return turn;
}
