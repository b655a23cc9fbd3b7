/* 決まったこと: what was decided at a session. */
#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/screen/course/own/screens.h"
#include "fields.h"

struct screen *decided_new(struct app *app, const char *session)
{
	struct fields *fields = fields_new(app, _("決まったこと"), "", NULL);
	const struct field *field = form_field(own_form(OWN_SESSION), OWN_SESSION_DECIDED);
	struct place place = PLACE_NONE;

	place.engagement = app->course->id;
	place.session = session;
	place.form = OWN_SESSION;
	place.field = field->id;
	fields->session = scenario_session(app->course->scenario, session)->title;
	form_add_own(&fields->screen.form, &place, field);
	return &fields->screen.base;
}
