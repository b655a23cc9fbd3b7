/* 支援先の情報: name, prefecture … of the open course. */
#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/screen/course/own/screens.h"
#include "fields.h"

struct screen *about_new(struct app *app)
{
	struct fields *fields = fields_new(app, _("支援先の情報"),
		_("直したいところへ Tab で進みます。書くと保存されます。"), NULL);
	const struct form *form = own_form(OWN_COURSE);
	struct place place = PLACE_NONE;

	place.engagement = app->course->id;
	place.form = form->id;
	for (size_t i = 0; i < form->field_count; i++) {
		place.field = form->fields[i].id;
		form_add_own(&fields->screen.form, &place, &form->fields[i]);
	}
	return &fields->screen.base;
}
