#include "banso/work/days.h"

#include "banso/scenario/calendar.h"
#include "banso/store/list.h"

const struct calendar *days_calendar(struct arena *arena, const char *scenarios)
{
	return calendar_find(arena, scenarios);
}

struct around_day days_around(struct store *store, struct arena *arena,
	const struct calendar *calendar, const struct course *course, const char *day,
	const char *lead)
{
	struct around_day around = {.calendar = calendar};
	struct held *held;

	if (!*day || !*lead)
		return around;
	if (store_sessions_on(store, arena, day, course->id, &held, &around.held_count, NULL))
		around.held = held;
	else
		around.held_count = 0;
	return around;
}
