/* One participant. */
#include <string.h>

#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/screen/course/own/screens.h"
#include "banso/text/date/moment.h"
#include "fields.h"

/* Before a course is under way nobody leaves it, nor is anybody late; whoever is only being added
 * has not left. */
static bool is_left_out(const struct course *course, const char *row, const struct field *column)
{
	bool is_from = strcmp(column->id, OWN_PERSON_FROM) == 0;
	struct place place = person_place(course, row, column->id);

	if (column->options_from != OPTIONS_SESSIONS &&
		strcmp(column->id, OWN_PERSON_SUCCESSOR) != 0)
		return false;
	if (*course_text(course, &place))
		return false;
	place.column = OWN_PERSON_UNTIL;
	if (!is_from && !*course_text(course, &place))
		return true;
	return flow_next_session(course, moment_today()) == flow_session(course, 0);
}

struct screen *person_new(struct app *app, const char *row)
{
	struct fields *fields = fields_new(app, _("参加者"), "", NULL);
	const struct field *person = own_table(OWN_PEOPLE);
	struct place place = person_place(app->course, row, "");

	for (size_t i = 0; i < person->column_count; i++) {
		if (is_left_out(app->course, row, &person->columns[i]))
			continue;
		/* Of a scenario without roles nobody has one to choose. */
		if (person->columns[i].options_from == OPTIONS_ROLES &&
			!app->course->scenario->roles.count)
			continue;
		place.column = person->columns[i].id;
		form_add_own(&fields->screen.form, &place, &person->columns[i]);
	}
	return &fields->screen.base;
}
