#include "banso/model/year.h"

#include <stdlib.h>
#include <string.h>

#include "banso/base/clock.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"

bool course_keep_until(const struct course *course, struct date *out)
{
	const char *years = course_own(course, OWN_COURSE_KEEP_YEARS);

	if (!*years)
		return false;
	*out = (struct date)DATE(course_fiscal_year(course) + 1 + atoi(years), 3, 31);
	return true;
}

int course_known_year(const struct course *course, const char *but)
{
	const char *year = course_own(course, OWN_COURSE_YEAR);
	struct date date;

	if (*year)
		return atoi(year);
	for (size_t i = 0; i < flow_session_count(course); i++) {
		const char *id = flow_session(course, i)->id;

		if (strcmp(id, but) != 0 && flow_date(course, id, &date))
			return date_fiscal_year(date);
	}
	return 0;
}

int course_fiscal_year(const struct course *course)
{
	int known = course_known_year(course, "");
	struct civil created;

	if (known)
		return known;
	if (!clock_read_iso(course->created, &created))
		created = clock_now();
	return date_fiscal_year((struct date)DATE(created.year, created.month, created.day));
}

/* What was offered in the year of the course, else in the last one before it that is known, else in
 * the first. */
static struct options offered(
	const struct course *course, const struct year_options *years, size_t count)
{
	int year = course_fiscal_year(course);
	const struct year_options *best = NULL;

	for (size_t i = 0; i < count; i++) {
		const struct year_options *known = &years[i];

		if (!best ||
			(known->fiscal_year <= year && known->fiscal_year > best->fiscal_year) ||
			(best->fiscal_year > year && known->fiscal_year < best->fiscal_year))
			best = known;
	}
	return best ? best->options : (struct options){0};
}

struct options course_options(const struct course *course, const struct field *field)
{
	const struct scenario *scenario = course->scenario;

	switch (field->options_from) {
	case OPTIONS_THEMES:
		return offered(course, scenario->theme_years, scenario->theme_year_count);
	case OPTIONS_TYPES:
		return offered(course, scenario->type_years, scenario->type_year_count);
	case OPTIONS_ROLES:
		return course->scenario->roles;
	case OPTIONS_TASK_STATES:
		return course->scenario->task_states;
	case OPTIONS_SESSIONS:
		return course->sessions;
	case OPTIONS_OWN:
		break;
	}
	return field->options;
}

struct options field_options(const struct course *course, const struct field *field)
{
	return course ? course_options(course, field) : field->options;
}
