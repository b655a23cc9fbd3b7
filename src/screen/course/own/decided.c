/* 決まったこと: what was decided at a session, whether everybody may read it, and what the team
 * decided among themselves. */
#include <string.h>

#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/model/session/session_log.h"
#include "banso/screen/course/own/screens.h"
#include "fields.h"

static void add(
	struct fields *fields, const struct app *app, const char *session, const char *field_id)
{
	const struct field *field = form_field(own_form(OWN_SESSION), field_id);
	struct place place = PLACE_NONE;

	place.engagement = app->course->id;
	place.session = session;
	place.form = OWN_SESSION;
	place.field = field->id;
	form_add_own(&fields->screen.form, &place, field);
}

/* While it runs there are people around who are not of the team: what the team decided stands there
 * only for who asked for it. */
struct screen *decided_new(struct app *app, const char *session, const char *field)
{
	const struct session *at = course_session(app->course, session);
	bool is_for_team = strcmp(field, OWN_SESSION_DECIDED_TEAM) == 0;
	struct fields *fields = fields_new(app, _("決まったこと"), "", NULL);

	fields->session = at->title;
	add(fields, app, session, OWN_SESSION_DECIDED);
	add(fields, app, session, OWN_SESSION_DECIDED_OPEN);
	if (is_for_team || !session_is_running(app->course, at))
		add(fields, app, session, OWN_SESSION_DECIDED_TEAM);
	if (is_for_team)
		fields->screen.form.focus = fields->screen.form.count - 1;
	return &fields->screen.base;
}
