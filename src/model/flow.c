#include "banso/model/flow.h"

#include <stdio.h>
#include <string.h>

#include "banso/base/holds.h"
#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/text/date/read.h"

size_t flow_session_count(const struct course *course)
{
	return course->pattern->sessions.count;
}

const struct session *flow_session(const struct course *course, size_t at)
{
	const struct session *session;

	if (at >= flow_session_count(course))
		return NULL;
	session = course_session(course, course->pattern->sessions.items[at]);
	HOLDS(session);
	return session;
}

size_t flow_position(const struct course *course, const char *session_id)
{
	size_t at = 0;

	while (at < flow_session_count(course) &&
		strcmp(course->pattern->sessions.items[at], session_id) != 0)
		at++;
	return at;
}

struct place flow_use_place(const struct course *course, const char *form_id)
{
	struct place place = PLACE_NONE;

	place.engagement = course->id;
	place.form = OWN_FORMS;
	place.field = own_table(OWN_FORMS)->id;
	place.row = form_id;
	place.column = OWN_FORM_UNUSED;
	return place;
}

bool flow_uses(const struct course *course, const char *form_id)
{
	struct place place = flow_use_place(course, form_id);

	return !words_have(course->pattern->omit, form_id) &&
	       strcmp(course_text(course, &place), "true") != 0;
}

struct words flow_forms(
	const struct course *course, const struct session *session, struct arena *arena)
{
	struct words all = flow_all_forms(course, session, arena), used = {0};

	for (size_t i = 0; i < all.count; i++)
		if (flow_uses(course, all.items[i]))
			words_add(&used, arena, all.items[i]);
	return used;
}

struct words flow_all_forms(
	const struct course *course, const struct session *session, struct arena *arena)
{
	struct words found = {0};

	for (size_t i = 0; i < session->step_count; i++) {
		const struct words *forms = &session->steps[i].forms;

		for (size_t k = 0; k < forms->count; k++) {
			const char *id = forms->items[k];

			if (!words_have(course->pattern->omit, id) && !words_have(found, id))
				words_add(&found, arena, id);
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
	return date_parse(course_planned(course, session_id, OWN_SESSION_DATE), out);
}

bool flow_stamp_of(struct date day, int minutes, char stamp[CLOCK_STAMP_BYTES])
{
	char civil[CLOCK_CIVIL_BYTES], iso[DATE_ISO_BYTES];

	date_iso(day, iso);
	snprintf(civil, sizeof(civil), "%sT%02u:%02u:00", iso, (unsigned)minutes / 60 % 24,
		(unsigned)minutes % 60);
	return clock_stamp_of_civil(civil, stamp);
}

bool flow_stamp(const struct course *course, const char *session, const char *field,
	char stamp[CLOCK_STAMP_BYTES])
{
	struct date day;
	int minutes;

	return flow_date(course, session, &day) &&
	       date_parse_time(course_planned(course, session, field), &minutes) &&
	       flow_stamp_of(day, minutes, stamp);
}

/* --- what is over, what runs, what comes next --- */

/* It started on a day that is past, and nobody has said when it ended. */
static bool standing_is_left_open(struct standing standing)
{
	return standing.has_started && !standing.has_ended && standing.day == DAY_PAST;
}

/* It has ended, or its day is past. */
static bool standing_is_over(struct standing standing)
{
	return standing.has_ended || (standing.day == DAY_PAST && !standing_is_left_open(standing));
}

/* It has started and is not over. */
static bool standing_is_running(struct standing standing)
{
	return standing.has_started && !standing_is_over(standing);
}

void upcoming_add(struct upcoming *upcoming, struct standing standing)
{
	bool is_over = standing_is_over(standing);
	size_t at = ++upcoming->count;

	upcoming->over += is_over;
	if (standing.has_started || standing.has_ended)
		upcoming->left_open = 0;
	if (is_over || standing.day == DAY_TODAY)
		upcoming->waiting = 0;
	if (is_over)
		return;
	if (standing_is_left_open(standing)) {
		upcoming->left_open = upcoming->left_open ? upcoming->left_open : at;
		return;
	}
	if (standing.day == DAY_TODAY)
		upcoming->has_today = true;
	if (standing.has_started && !upcoming->running)
		upcoming->running = at;
	if (standing.day == DAY_UNKNOWN && !upcoming->waiting)
		upcoming->waiting = at;
	if (standing.day != DAY_UNKNOWN && !upcoming->dated)
		upcoming->dated = at;
}

size_t upcoming_next(const struct upcoming *upcoming)
{
	size_t dated = upcoming->dated, waiting = upcoming->waiting;

	if (upcoming->running)
		return upcoming->running - 1;
	if (upcoming->left_open && !upcoming->has_today)
		return upcoming->left_open - 1;
	if (!dated && !waiting)
		return upcoming->count;
	return (dated && (!waiting || dated < waiting) ? dated : waiting) - 1;
}

struct standing flow_standing(
	const struct course *course, const struct session *session, struct date today)
{
	struct standing standing = {
		.has_started = *course_planned(course, session->id, OWN_SESSION_STARTED),
		.has_ended = *course_planned(course, session->id, OWN_SESSION_ENDED),
	};
	struct date date;
	long days;

	if (!flow_date(course, session->id, &date))
		return standing;
	days = date_day_number(date) - date_day_number(today);
	standing.day = days < 0 ? DAY_PAST : days > 0 ? DAY_AHEAD : DAY_TODAY;
	return standing;
}

bool flow_is_over(const struct course *course, const struct session *session, struct date today)
{
	return standing_is_over(flow_standing(course, session, today));
}

bool flow_is_running(const struct course *course, const struct session *session, struct date today)
{
	return standing_is_running(flow_standing(course, session, today));
}

bool flow_is_left_open(
	const struct course *course, const struct session *session, struct date today)
{
	return standing_is_left_open(flow_standing(course, session, today));
}

const struct session *flow_left_open(const struct course *course, struct date today)
{
	for (size_t i = 0; i < flow_session_count(course); i++)
		if (flow_is_left_open(course, flow_session(course, i), today))
			return flow_session(course, i);
	return NULL;
}

const struct session *flow_next_session(const struct course *course, struct date today)
{
	struct upcoming upcoming = {0};

	for (size_t i = 0; i < flow_session_count(course); i++)
		upcoming_add(&upcoming, flow_standing(course, flow_session(course, i), today));
	return flow_session(course, upcoming_next(&upcoming));
}

const char *flow_word(const struct course *course, const struct session *session, struct date today)
{
	if (flow_is_over(course, session, today))
		return _("済");
	if (flow_is_left_open(course, session, today))
		return "!";
	if (flow_is_running(course, session, today))
		return _("今");
	return session == flow_next_session(course, today) ? _("次") : "";
}
