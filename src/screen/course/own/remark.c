/* 備考: one line about a person at a session, who came late, left early or sent somebody else. */
#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/model/session/session_log.h"
#include "banso/screen/course/own/screens.h"
#include "fields.h"

static void put_whose(const struct fields *fields, struct face *face)
{
	const struct form_item *item = &fields->screen.form.items[0];
	struct participant who;

	if (course_person(fields->screen.form.app->course, item->place.row, &who))
		buf_puts(&face->whose, who.name);
}

struct screen *remark_new(struct app *app, const char *session, const char *row)
{
	static const struct fields_hooks hooks = {.face = put_whose};
	struct fields *fields =
		fields_new(app, _("備考"), _("遅刻・早退・代理などを、1行で書きます。"), &hooks);
	const struct field *table = form_field(own_form(OWN_SESSION), OWN_ATTENDANCE);
	struct place place =
		session_log_place(app->course, session, OWN_ATTENDANCE, row, OWN_ATTENDANCE_REMARK);

	fields->session = course_session(app->course, session)->title;
	form_add_own(&fields->screen.form, &place, field_column(table, OWN_ATTENDANCE_REMARK));
	return &fields->screen.base;
}
