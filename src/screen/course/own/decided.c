/* 決まったこと: what was decided at a session, and whether everybody may read it. */
#include "banso/base/i18n.h"
#include "banso/model/own.h"
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

struct screen *decided_new(struct app *app, const char *session)
{
	struct fields *fields = fields_new(app, _("決まったこと"), "", NULL);

	fields->session = course_session(app->course, session)->title;
	add(fields, app, session, OWN_SESSION_DECIDED);
	add(fields, app, session, OWN_SESSION_DECIDED_OPEN);
	return &fields->screen.base;
}
