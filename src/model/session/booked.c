#include "banso/model/session/booked.h"

#include "banso/base/i18n.h"
#include "banso/model/own.h"
#include "banso/text/date/read.h"

/* Of all steps that are not optional. */
static int minutes_needed(const struct session *session)
{
	int minutes = 0;

	for (size_t i = 0; i < session->step_count; i++)
		if (!session->steps[i].optional)
			minutes += session->steps[i].minutes;
	return minutes;
}

/* From the planned start to the planned end; -1 where one of them is not set. */
static int minutes_booked(const struct course *course, const struct session *session)
{
	int start, end;

	if (!date_parse_time(course_planned(course, session->id, OWN_SESSION_START), &start) ||
		!date_parse_time(course_planned(course, session->id, OWN_SESSION_END), &end) ||
		end <= start)
		return -1;
	return end - start;
}

void booked_put_unfit(struct buf *out, const struct course *course, const struct session *session)
{
	int booked = minutes_booked(course, session), needed = minutes_needed(session);

	if (booked >= 0 && needed > booked)
		buf_printf(out, _("進行の合計%d分、予定は%d分"), needed, booked);
}
