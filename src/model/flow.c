#include "banso/model/flow.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/own.h"

size_t flow_session_count(const struct course *course)
{
	return course->pattern->sessions.count;
}

const struct session *flow_session(const struct course *course, size_t at)
{
	if (at >= flow_session_count(course))
		return NULL;
	return scenario_session(course->scenario, course->pattern->sessions.items[at]);
}

size_t flow_position(const struct course *course, const char *session_id)
{
	size_t at = 0;

	while (at < flow_session_count(course) &&
		strcmp(course->pattern->sessions.items[at], session_id) != 0)
		at++;
	return at;
}

struct words flow_forms(
	const struct course *course, const struct session *session, struct arena *arena)
{
	struct words found = {0};

	for (size_t i = 0; i < session->step_count; i++) {
		const struct words *forms = &session->steps[i].forms;

		for (size_t k = 0; k < forms->count; k++) {
			const char *id = forms->items[k];

			if (words_have(course->pattern->omit, id) || words_have(found, id))
				continue;
			found.items =
				arena_push(arena, found.items, found.count, sizeof(*found.items));
			found.items[found.count++] = id;
		}
	}
	return found;
}

const struct session *flow_session_of_form(const struct course *course, const char *form_id)
{
	for (size_t i = 0; i < flow_session_count(course); i++)
		if (session_names_form(flow_session(course, i), form_id))
			return flow_session(course, i);
	return NULL;
}

bool flow_is_asked(const struct form *form, const struct participant *participant)
{
	return !participant->is_gone &&
	       (form->roles.count == 0 || words_have(form->roles, participant->role));
}

struct place flow_sheet_place(const struct course *course, const struct session *session,
	const struct form *form, const char *respondent)
{
	struct place place = PLACE_NONE;

	place.engagement = course->id;
	place.form = form->id;
	if (form->per != PER_ENGAGEMENT)
		place.session = session->id;
	if (form->per == PER_RESPONDENT)
		place.respondent = respondent;
	return place;
}

bool flow_date(const struct course *course, const char *session_id, struct date *out)
{
	return date_parse(course_planned(course, session_id, "date"), out);
}

bool flow_is_over(const struct course *course, const struct session *session, struct date today)
{
	struct date date;

	if (*course_planned(course, session->id, "ended"))
		return true;
	return flow_date(course, session->id, &date) &&
	       date_day_number(date) < date_day_number(today);
}

bool flow_is_running(const struct course *course, const struct session *session, struct date today)
{
	return *course_planned(course, session->id, "started") &&
	       !flow_is_over(course, session, today);
}

/* Behind the last session that is over or whose day has come. */
static size_t behind_begun(const struct course *course, struct date today)
{
	size_t behind = 0;

	for (size_t i = 0; i < flow_session_count(course); i++) {
		const struct session *session = flow_session(course, i);
		struct date date;

		if (flow_is_over(course, session, today) ||
			(flow_date(course, session->id, &date) &&
				date_day_number(date) <= date_day_number(today)))
			behind = i + 1;
	}
	return behind;
}

const struct session *flow_next_session(const struct course *course, struct date today)
{
	size_t behind = behind_begun(course, today);
	struct date date;

	for (size_t i = 0; i < flow_session_count(course); i++)
		if (flow_is_running(course, flow_session(course, i), today))
			return flow_session(course, i);
	for (size_t i = 0; i < flow_session_count(course); i++) {
		const struct session *session = flow_session(course, i);

		if (!flow_is_over(course, session, today) &&
			(i >= behind || flow_date(course, session->id, &date)))
			return session;
	}
	return NULL;
}
