/* 日程・会場: when, where and how one session is held, and who leads. */
#include <string.h>

#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/model/session/session_log.h"
#include "banso/screen/course/own/screens.h"
#include "days.h"
#include "hours.h"

/* When it really was is mended here; it is F8 that says it. Whether two fields that were one are
 * right is asked once. */
static bool is_on_plan(const struct course *course, const char *session, const char *field)
{
	if (strcmp(field, OWN_SESSION_STARTED) == 0 || strcmp(field, OWN_SESSION_ENDED) == 0)
		return *course_planned(course, session, field);
	return strcmp(field, OWN_SESSION_PARTED) != 0 || session_was_parted(course, session);
}

struct screen *plan_new(struct app *app, const char *session, const char *field)
{
	static const char *const ids[] = {OWN_SESSION_DATE, OWN_SESSION_START, OWN_SESSION_END,
		OWN_SESSION_MODE, OWN_SESSION_ROOM, OWN_SESSION_LINK, OWN_SESSION_PARTED,
		OWN_SESSION_LEAD, OWN_SESSION_WRITER, OWN_SESSION_STARTED, OWN_SESSION_ENDED};
	struct fields *fields = fields_new(app, _("日程・会場"),
		_("いつ、どこで、どのように。決まったところから書きます。"), &hours_hooks);
	const struct form *form = own_form(OWN_SESSION);

	fields->days = days_new(fields->screen.form.arena, app->course);
	fields->session = course_session(app->course, session)->title;
	for (size_t i = 0; i < sizeof(ids) / sizeof(ids[0]); i++) {
		const struct field *each = form_field(form, ids[i]);
		struct place place = session_log_place(app->course, session, ids[i], "", "");

		if (!is_on_plan(app->course, session, ids[i]))
			continue;
		if (strcmp(ids[i], field) == 0)
			fields->screen.form.focus = fields->screen.form.count;
		form_add_own(&fields->screen.form, &place, each);
	}
	if (session_was_parted(app->course, session))
		fields->notice = _("「会場・接続先」を2つに分けました。2つの欄を確かめてください");
	return &fields->screen.base;
}
