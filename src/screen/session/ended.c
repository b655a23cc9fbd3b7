#include "banso/screen/session/ended.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/session_log.h"
#include "banso/screen/fill/form/prompt.h"
#include "banso/screen/frame/ask.h"
#include "banso/work/judge.h"
#include "banso/work/session_run.h"

enum { WHEN_PLANNED, WHEN_TYPED, WHEN_COUNT = 3 };

/* The end that was planned, where it may be the true one; "" for none. */
static const char *planned_end(const struct course *course, const struct session *session)
{
	const char *end = course_planned(course, session->id, OWN_SESSION_END);
	const char *started = course_planned(course, session->id, OWN_SESSION_STARTED);

	return strcmp(started, end) <= 0 ? end : "";
}

struct outcome ended_ask(struct app *app, const struct session *session)
{
	const char *planned = planned_end(app->course, session);
	struct arena *scratch = arena_new();
	const char *choices[WHEN_COUNT] = {
		arena_printf(scratch, _("予定どおり %s に終わった"), planned),
		_("終わった時刻を書く"), _("まだ終わっていない")};
	size_t first = *planned ? WHEN_PLANNED : WHEN_TYPED;
	struct buf title = {0}, text = {0};
	struct date date;
	struct screen *ask;

	buf_printf(&title, _("%s は何時に終わりましたか。"), session->title);
	if (flow_date(app->course, session->id, &date)) {
		date_put_short(&text, date);
		buf_puts(&text, " ");
	}
	buf_printf(&text, _("%s に始めたままです。"),
		course_planned(app->course, session->id, OWN_SESSION_STARTED));
	ask = ask_new(app, ENDED_ASK_WHEN, buf_text(&title), buf_text(&text), choices + first,
		WHEN_COUNT - first);
	buf_free(&title);
	buf_free(&text);
	arena_free(scratch);
	return app_push(ask);
}

static struct outcome ask_time(struct app *app, const struct session *session, const char *typed)
{
	struct place draft = session_log_place(app->course, session->id, OWN_SESSION_ENDED, "", "");

	return app_push(prompt_new(app, ENDED_ASK_TIME,
		(struct prompt_words){.title = _("終わった時刻"),
			.asks = _("何時に終わりましたか。"),
			.text = _("例  15:00")},
		typed, &draft));
}

static bool keep(struct app *app, const struct session *session, const char *at, struct err *err)
{
	return session_end(app->store, app->course, session, at, err);
}

/* The day is the session's own: what lies before the start is no end of it. */
static bool keep_typed(
	struct app *app, const struct session *session, const char *typed, struct err *err)
{
	const char *started = course_planned(app->course, session->id, OWN_SESSION_STARTED);
	const struct offer offer = {
		.place = session_log_place(app->course, session->id, OWN_SESSION_ENDED, "", ""),
		.field = form_field(own_form(OWN_SESSION), OWN_SESSION_ENDED),
		.typed = typed,
		.why = ""};
	struct arena *scratch = arena_new();
	struct judgement judged;
	bool good = judge(app->course, &offer, scratch, &judged, err) == RULING_FINE;

	if (good && !*judged.change.text)
		good = err_set(err, "%s", _("終わった時刻が空です。例のように書いてください。"));
	if (good && strcmp(judged.change.text, started) < 0)
		good = err_set(err,
			_("始めた %s より前です。日をまたいだときは 23:59 と書いてください。"),
			started);
	good = good && keep(app, session, judged.change.text, err);
	arena_free(scratch);
	return good;
}

static struct outcome tell(
	struct screen *screen, const struct session *session, bool is_kept, const struct err *err)
{
	const struct app *app = screen->app;

	if (is_kept)
		screen_say(screen, _("%s は %s に終わったことにしました。"), session->title,
			course_planned(app->course, session->id, OWN_SESSION_ENDED));
	else
		screen_refuse(screen, "%s", err->text);
	return OUTCOME(STAY);
}

struct outcome ended_answered(struct screen *screen, const struct session *session,
	const struct reply *reply, bool *is_kept)
{
	struct app *app = screen->app;
	const char *planned = planned_end(app->course, session);
	int choice = reply->choice + (*planned ? WHEN_PLANNED : WHEN_TYPED);
	struct outcome again;
	struct err err;

	*is_kept = false;
	if (reply->choice < 0)
		return OUTCOME(STAY);
	if (reply->question == ENDED_ASK_WHEN && choice == WHEN_PLANNED) {
		*is_kept = keep(app, session, planned, &err);
		return tell(screen, session, *is_kept, &err);
	}
	if (reply->question == ENDED_ASK_WHEN)
		return choice == WHEN_TYPED ? ask_time(app, session, "") : OUTCOME(STAY);
	*is_kept = keep_typed(app, session, reply->text, &err);
	if (*is_kept)
		return tell(screen, session, true, &err);
	again = ask_time(app, session, reply->text);
	screen_refuse(again.screen, "%s", err.text);
	return again;
}
