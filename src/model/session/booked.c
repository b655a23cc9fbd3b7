#include "banso/model/session/booked.h"

#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/text/date/read.h"

#define DAY_MINUTES (24 * 60)

/* Of all steps that are not optional. */
static int minutes_needed(const struct session *session)
{
	int minutes = 0;

	for (size_t i = 0; i < session->step_count; i++)
		if (!session->steps[i].optional)
			minutes += session->steps[i].minutes;
	return minutes;
}

/* When what is booked ends, and when the agenda does; false where no time is booked. */
static bool read_ends(
	const struct course *course, const struct session *session, int *end, int *needed)
{
	int start;

	if (!date_parse_time(course_planned(course, session->id, OWN_SESSION_START), &start) ||
		!date_parse_time(course_planned(course, session->id, OWN_SESSION_END), end) ||
		*end <= start)
		return false;
	*needed = start + minutes_needed(session);
	return true;
}

bool booked_end(const struct course *course, const struct session *session, int *end, int *needed)
{
	return read_ends(course, session, end, needed) && *needed > *end;
}

bool booked_spare(const struct course *course, const struct session *session, int *from, int *to)
{
	return read_ends(course, session, to, from) && *from < *to;
}

void booked_put_unfit(struct buf *out, const struct course *course, const struct session *session)
{
	int end, needed, minutes = minutes_needed(session);

	if (booked_end(course, session, &end, &needed))
		buf_printf(out, _("進行の合計%d分、予定は%d分"), minutes, minutes - (needed - end));
}

void booked_put_way_out(struct buf *out, const struct course *course, const struct session *session)
{
	int end, needed;

	if (!booked_end(course, session, &end, &needed))
		return;
	booked_put_unfit(out, course, session);
	buf_puts(out, _("。"));
	if (needed >= DAY_MINUTES) {
		buf_puts(out, _("始まりを早くしてください。"));
		return;
	}
	buf_puts(out, _("終わりを"));
	date_put_time(out, needed);
	buf_puts(out, _("にすると入ります。"));
}
