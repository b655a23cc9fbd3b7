#include "days.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/booked.h"
#include "banso/work/days.h"

/* Other courses are asked again only where the day is another one, or who leads: this is drawn with
 * each key. */
struct asked_day {
	const char *day, *lead;
	struct around_day around;
};

static const struct calendar *calendar_of(struct app *app)
{
	if (!app->calendar)
		app->calendar = days_calendar(app->arena, app->scenarios);
	return app->calendar;
}

static const struct around_day *around(const struct fields *fields, const struct session *session)
{
	struct app *app = fields->screen.base.app;
	struct arena *arena = fields->screen.form.arena;
	const char *day = course_planned(app->course, session->id, OWN_SESSION_DATE);
	const char *lead = course_planned(app->course, session->id, OWN_SESSION_LEAD);
	struct asked_day *asked = &fields->days[flow_position(app->course, session->id)];

	if (!asked->day || strcmp(asked->day, day) != 0 || strcmp(asked->lead, lead) != 0) {
		asked->day = arena_strdup(arena, day);
		asked->lead = arena_strdup(arena, lead);
		asked->around =
			days_around(app->store, arena, calendar_of(app), app->course, day, lead);
	}
	return &asked->around;
}

struct asked_day *days_new(struct arena *arena, const struct course *course)
{
	return ARENA_ARRAY(arena, struct asked_day, flow_session_count(course) + 1);
}

const char *days_word(const struct fields *fields, const struct session *session)
{
	const struct app *app = fields->screen.base.app;

	return day_word(app->course, session, around(fields, session));
}

void days_put(const struct fields *fields, struct face *face, const struct session *session)
{
	const struct app *app = fields->screen.base.app;
	const struct course *course = app->course;
	struct buf said = {0};

	if (face->standing_role == ROLE_ALERT)
		return;
	day_put_words(&said, course, session, around(fields, session));
	booked_put_way_out(&said, course, session);
	if (said.size_bytes) {
		buf_clear(&face->standing);
		buf_printf(&face->standing, "! %s", buf_text(&said));
		face->standing_role = ROLE_ALERT;
	}
	buf_free(&said);
}
