#include "banso/screen/session/confirming.h"

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/session/session_log.h"
#include "banso/screen/frame/ask.h"
#include "banso/work/record/lacks.h"
#include "banso/work/record/record.h"

enum command confirming_command(const struct course *course, const struct session *session)
{
	if (!session_has_begun(course, session) && !record_may_be_confirmed(course, session, NULL))
		return DO_NONE;
	return session_confirmed(course, session->id) ? DO_REOPEN : DO_CONFIRM;
}

static bool change(struct screen *screen, const struct session *session, bool is_wanted)
{
	struct app *app = screen->app;
	struct err err;
	bool good = is_wanted ? record_confirm(app->store, app->course, session->id, &err)
			      : record_reopen(app->store, app->course, session->id, &err);

	if (good)
		screen_say(screen,
			is_wanted ? _("%sの支援記録を確定しました。k でやめられます。")
				  : _("%sの支援記録の確定をやめました。"),
			session->title);
	else
		screen_refuse(screen, "%s", err.text);
	return good;
}

/* What is written in it afterwards is told on papers that others get. */
static struct outcome ask(struct app *app, const struct session *session, struct words lacks)
{
	const char *const choices[] = {_("まだ確定しない"), _("このまま確定する")};
	struct buf text = {0};
	struct screen *ask;

	buf_printf(&text, _("%sの支援記録に載るもののうち、まだのもの:"), session->title);
	for (size_t i = 0; i < lacks.count; i++)
		buf_printf(&text, _("\n・%s"), lacks.items[i]);
	buf_puts(&text, _("\n\n確定したあとに書くと、「確定後に直した所」に数えられます。"));
	ask = ask_new(app, CONFIRMING_ASK, _("まだ書かれていないものがあります。確定しますか。"),
		buf_text(&text), choices, 2);
	buf_free(&text);
	return app_push(ask_about(ask, session->id));
}

/* Papers may have gone out by it, and the day on them does not come back. */
static struct outcome ask_to_reopen(struct app *app, const struct session *session)
{
	const char *const choices[] = {_("確定のままにする"), _("確定をやめる")};
	struct buf text = {0};
	struct screen *ask;

	buf_printf(&text,
		_("%sの支援記録は、案に戻ります。もう一度確定すると、日にちはその日になります。"),
		session->title);
	ask = ask_new(app, CONFIRMING_ASK_REOPEN, _("支援記録の確定をやめますか。"),
		buf_text(&text), choices, 2);
	buf_free(&text);
	return app_push(ask_about(ask, session->id));
}

struct outcome confirming_do(
	struct screen *screen, const struct session *session, enum command command)
{
	struct app *app = screen->app;
	struct arena *scratch = arena_new();
	struct words lacks = {0};
	struct outcome next = OUTCOME(STAY);

	if (command == DO_CONFIRM && record_may_be_confirmed(app->course, session, NULL))
		lacks = record_lacks(app->course, session, scratch);
	if (command == DO_REOPEN)
		next = ask_to_reopen(app, session);
	else if (lacks.count)
		next = ask(app, session, lacks);
	else
		change(screen, session, true);
	arena_free(scratch);
	return next;
}

bool confirming_answered(struct screen *screen, const struct reply *reply)
{
	const struct app *app = screen->app;
	bool reopens = reply->question == CONFIRMING_ASK_REOPEN;
	bool is_wanted = (reply->question == CONFIRMING_ASK || reopens) && reply->choice == 1;
	const struct session *session = is_wanted ? course_session(app->course, reply->text) : NULL;

	return session && change(screen, session, !reopens);
}
