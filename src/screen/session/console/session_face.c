/* What stands above a session: place and position, how long the step still is, and what to ask. */
#include "banso/base/clock.h"
#include "banso/base/i18n.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/booked.h"
#include "banso/model/session/session_log.h"
#include "banso/text/date/moment.h"
#include "banso/ui/frame.h"
#include "banso/ui/term/draw.h"
#include "banso/work/session_run.h"
#include "session_view.h"

static void put_position(const struct session_view *view, struct face *face)
{
	const char *session = view->session->id;
	struct date date;

	face->of = view->session->step_count;
	face->at = view->steps->focus + 1;
	if (session_has_ended(view->course, view->session)) {
		face->at = face->of;
		buf_puts(&face->whose, _("終わりました"));
	} else if (session_is_running(view->course, view->session)) {
		face->at = view->current < face->of ? view->current + 1 : face->at;
		date_put_time(&face->whose, view->clock.minute);
		moment_put_late(&face->whose, view->clock.late);
		if (view->clock.late && draw_cols() >= FRAME_WIDE_COLS)
			moment_put_expected_end(&face->whose, view->clock.end);
	} else if (flow_date(view->course, session, &date)) {
		date_put_short(&face->aside, date);
		moment_put_hours(
			&face->aside, course_planned(view->course, session, OWN_SESSION_START), "");
	}
}

/* How long it still is goes before what it is called. */
static void put_step(const struct session_view *view, struct face *face)
{
	const struct step *step = &view->session->steps[view->current];

	buf_printf(&face->sentence, "%zu %s", view->current + 1, step->title);
	moment_put_minutes_left(&face->rest, view->clock.left);
	buf_printf(&face->rest, _("（%d分のうち）"), step->minutes);
}

static void put_not_begun(const struct session_view *view, struct face *face)
{
	const char *start = course_planned(view->course, view->session->id, OWN_SESSION_START);
	int size_bytes, end, needed;
	const char *key = command_key(DO_DATES, &size_bytes);

	if (*start && draw_cols() < FRAME_WIDE_COLS)
		buf_printf(&face->sentence, _("%s から"), start);
	else if (*start)
		buf_printf(&face->sentence, _("%s から。まだ始めていません"), start);
	else
		buf_puts(&face->sentence, _("まだ始めていません"));
	if (booked_end(view->course, view->session, &end, &needed))
		buf_printf(&face->sentence, _("  ! %d分はみ出します。%.*s で直す"), needed - end,
			size_bytes, key);
}

/* The lead names the step that is going on: a question of another one says of which it is. */
static void put_hint(const struct session_view *view, struct face *face)
{
	size_t focus = view->shown;
	const struct words *hints = &view->session->steps[focus].hints;

	if (!hints->count)
		return;
	if (view->current < view->session->step_count && focus != view->current)
		buf_printf(&face->more, _("%zuの問いかけ  "), focus + 1);
	else if (draw_cols() >= FRAME_WIDE_COLS)
		buf_puts(&face->more, _("問いかけ  "));
	buf_puts(&face->more, hints->items[view->hint % hints->count]);
	face->second = hints->count > 1 ? DO_NEXT_HINT : DO_NONE;
}

struct session_clock session_clock_read(const struct course *course, const struct session *session)
{
	struct civil now = clock_now();

	return (struct session_clock){
		.minute = now.hour * 60 + now.minute,
		.left = session_minutes_left(course, session),
		.late = session_minutes_late(course, session),
		.end = session_expected_end(course, session),
	};
}

void session_view_put_face(const struct session_view *view, struct face *face)
{
	buf_puts(&face->town, course_own(view->course, OWN_COURSE_NAME));
	buf_puts(&face->name, view->session->title);
	put_position(view, face);
	face->is_filled = true;
	face->chip = view->turn;
	if (view->turn == DO_NONE) {
		buf_puts(&face->sentence, _("この回は終わりました。"));
		face->chip = DO_EXPORT;
		face->is_low = true;
	} else if (view->turn == DO_BEGIN) {
		put_not_begun(view, face);
	} else if (view->current < view->session->step_count) {
		put_step(view, face);
	}
	put_hint(view, face);
}
