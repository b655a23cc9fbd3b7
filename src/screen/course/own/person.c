/* One participant. */
#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/screen/course/own/screens.h"
#include "fields.h"

struct screen *person_new(struct app *app, const char *row)
{
	struct fields *fields = fields_new(app, _("参加者"), "", NULL);
	const struct field *person = own_table(OWN_PEOPLE);
	struct place place = person_place(app->course, row, "");

	for (size_t i = 0; i < person->column_count; i++) {
		/* Of a scenario without roles nobody has one to choose. */
		if (person->columns[i].options_from == OPTIONS_ROLES &&
			!app->course->scenario->roles.count)
			continue;
		place.column = person->columns[i].id;
		form_add_own(&fields->screen.form, &place, &person->columns[i]);
	}
	return &fields->screen.base;
}
