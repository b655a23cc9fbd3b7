#include "banso/screen/session/confirming.h"

#include "banso/base/i18n.h"
#include "banso/model/session/session_log.h"
#include "banso/work/record.h"

enum command confirming_command(const struct course *course, const struct session *session)
{
	if (!session_has_begun(course, session) && !record_may_be_confirmed(course, session, NULL))
		return DO_NONE;
	return session_confirmed(course, session->id) ? DO_REOPEN : DO_CONFIRM;
}

bool confirming_do(struct screen *screen, const struct session *session, enum command command)
{
	struct app *app = screen->app;
	bool is_wanted = command == DO_CONFIRM;
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
