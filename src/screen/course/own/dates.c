/* 日程: when each session is. */
#include <string.h>

#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/screen/course/own/screens.h"
#include "hours.h"

static void add_date_fields(struct fields *fields, const struct session *session)
{
	static const char *const ids[] = {OWN_SESSION_DATE, OWN_SESSION_START, OWN_SESSION_END};
	const struct form *form = own_form(OWN_SESSION);
	const struct app *app = fields->screen.base.app;
	struct place place = PLACE_NONE;
	struct buf label = {0};

	place.engagement = app->course->id;
	place.session = session->id;
	place.form = form->id;
	for (size_t i = 0; i < sizeof(ids) / sizeof(ids[0]); i++) {
		const struct field *field = form_field(form, ids[i]);

		place.field = field->id;
		buf_clear(&label);
		buf_printf(
			&label, i ? "    %s%s" : "%s %s", i ? "" : session->title, _(field->label));
		form_add(&fields->screen.form, buf_text(&label), form_help(field), &place, field);
	}
	buf_free(&label);
}

struct screen *dates_new(struct app *app, const char *session)
{
	struct fields *fields = fields_new(app, _("日程"),
		_("日にちと時刻を書きます。決まっていない回は空けたままで。"), &hours_hooks);

	for (size_t i = 0; i < flow_session_count(app->course); i++) {
		if (strcmp(flow_session(app->course, i)->id, session) == 0)
			fields->screen.form.focus = fields->screen.form.count;
		add_date_fields(fields, flow_session(app->course, i));
	}
	return &fields->screen.base;
}
