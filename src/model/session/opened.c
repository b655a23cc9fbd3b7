#include "banso/model/session/opened.h"

#include <string.h>

#include "banso/model/own.h"
#include "banso/model/session/session_log.h"
#include "banso/model/session/task.h"

static struct place decided_place(const struct course *course, const char *session)
{
	return session_log_place(course, session, OWN_SESSION_DECIDED_OPEN, "", "");
}

static bool is_yes(const struct course *course, const struct place *place)
{
	return strcmp(course_text(course, place), "true") == 0;
}

bool opened_decided(const struct course *course, const char *session)
{
	struct place place = decided_place(course, session);

	return is_yes(course, &place);
}

bool opened_task(const struct course *course, const char *id)
{
	struct place place = task_place(course, id, OWN_TASK_OPEN);

	return course->scenario->publish_tasks && is_yes(course, &place);
}

static void shut(struct course *then, const struct place *place)
{
	struct value value = *course_value(then, place);

	value.text = "";
	course_put(then, place, &value);
}

static void follow_decided(struct course *then, const struct course *now, const char *session)
{
	struct place place = decided_place(then, session);

	if (is_yes(then, &place) && !is_yes(now, &place))
		shut(then, &place);
}

static void follow_task(struct course *then, const struct course *now, const char *id)
{
	struct place open = task_place(then, id, OWN_TASK_OPEN);
	struct place what = task_place(then, id, OWN_TASK_WHAT);
	bool was = is_yes(then, &open), is = is_yes(now, &open);

	if (was && !is)
		shut(then, &open);
	else if (is && !was && strcmp(course_text(then, &what), course_text(now, &what)) == 0)
		course_put(then, &open, course_value(now, &open));
}

void opened_follow(struct course *then, const struct course *now)
{
	struct tasks tasks = course_tasks(then, then->arena);

	for (size_t i = 0; i < then->sheet_count; i++)
		if (strcmp(then->sheets[i].form, OWN_SESSION) == 0)
			follow_decided(then, now, then->sheets[i].session);
	for (size_t i = 0; i < tasks.count; i++)
		follow_task(then, now, tasks.items[i].id);
}
