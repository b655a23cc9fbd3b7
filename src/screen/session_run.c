#include "banso/screen/session_run.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/clock.h"
#include "banso/model/flow.h"
#include "banso/model/kept.h"
#include "banso/model/task.h"

static size_t step_position(const struct session *session, const char *step)
{
	size_t at = 0;

	while (at < session->step_count && strcmp(session->steps[at].id, step) != 0)
		at++;
	return at;
}

bool session_has_begun(const struct course *course, const struct session *session)
{
	return *course_planned(course, session->id, "started") != '\0';
}

bool session_has_ended(const struct course *course, const struct session *session)
{
	return *course_planned(course, session->id, "ended") != '\0';
}

size_t session_current(const struct course *course, const struct session *session)
{
	return step_position(session, course_planned(course, session->id, "step"));
}

static int kept_minute(
	const struct course *course, const struct session *session, const char *field)
{
	int minute;

	return date_parse_time(course_planned(course, session->id, field), &minute) ? minute : -1;
}

static int minute_now(void)
{
	struct civil now = clock_now();

	return now.hour * 60 + now.minute;
}

int session_planned_minute(const struct course *course, const struct session *session, size_t step)
{
	int minute = kept_minute(course, session, "start");

	for (size_t i = 0; minute >= 0 && i < step && i < session->step_count; i++)
		if (!session->steps[i].optional)
			minute += session->steps[i].minutes;
	return minute;
}

int session_minutes_left(const struct course *course, const struct session *session)
{
	size_t step = session_current(course, session);
	int since = kept_minute(course, session, "step_at");

	if (step == session->step_count || since < 0)
		return 0;
	return session->steps[step].minutes - (minute_now() - since);
}

/* Late is what cannot be made up any more: a step that began late, or one that runs over. */
int session_minutes_late(const struct course *course, const struct session *session)
{
	size_t step = session_current(course, session);
	int planned = session_planned_minute(course, session, step);
	int since = kept_minute(course, session, "step_at");
	int left = session_minutes_left(course, session);
	struct date date;

	if (step == session->step_count || planned < 0 || since < 0 ||
		!flow_date(course, session->id, &date) ||
		date_day_number(date) != date_day_number(app_today()))
		return 0;
	return since - planned + (left < 0 ? -left : 0);
}

struct place session_place(const struct course *course, const struct session *session,
	const char *field, const char *row, const char *column)
{
	return (struct place){.engagement = course->id,
		.session = session->id,
		.form = KEPT_SESSION,
		.respondent = "",
		.field = field,
		.row = row,
		.column = column};
}

bool session_keep(struct app *app, const struct place *place, const char *text, struct err *err)
{
	struct change change = {.place = *place, .seen_revision = REVISION_ANY, .text = text};

	return store_change(app->store, app->course, &change, err) != CHANGE_FAILED;
}

static void now_as_time(char time[6])
{
	char stamp[CLOCK_STAMP_BYTES];

	clock_stamp(stamp);
	memcpy(time, stamp + 11, 5);
	time[5] = '\0';
}

static bool keep_fields(struct app *app, const struct session *session, const char *const *fields,
	const char *const *texts, size_t count, struct err *err)
{
	struct change changes[4];

	for (size_t i = 0; i < count; i++)
		changes[i] = (struct change){
			.place = session_place(app->course, session, fields[i], "", ""),
			.seen_revision = REVISION_ANY,
			.text = texts[i]};
	return store_change_all(app->store, app->course, changes, count, err);
}

/* A session that is begun without a day in the plan is held today. */
bool session_begin(struct app *app, const struct session *session, struct err *err)
{
	char now[6], today[DATE_ISO_BYTES];
	struct date date;
	bool has_date = flow_date(app->course, session->id, &date);

	now_as_time(now);
	date_iso(app_today(), today);
	return keep_fields(app, session,
		(const char *const[]){"started", "step", "step_at", "date"},
		(const char *const[]){now, session->steps[0].id, now, today}, has_date ? 3 : 4,
		err);
}

bool session_go_to(struct app *app, const struct session *session, size_t step, struct err *err)
{
	char now[6];

	now_as_time(now);
	return keep_fields(app, session, (const char *const[]){"step", "step_at"},
		(const char *const[]){session->steps[step].id, now}, 2, err);
}

/* How each task stood: a later session will change it, the record of this one shall not. */
static size_t put_followed(const struct course *course, const struct session *session,
	const struct tasks *tasks, struct change *changes)
{
	size_t count = 0;

	for (size_t i = 0; i < tasks->count; i++) {
		const struct task *task = &tasks->items[i];
		const char *const columns[] = {"state", "note"};
		const char *const texts[] = {task->state, task->note};

		for (size_t k = 0; k < 2; k++)
			changes[count++] =
				(struct change){.place = task_followed_place(
							course, session->id, task->id, columns[k]),
					.seen_revision = REVISION_ANY,
					.text = texts[k]};
	}
	return count;
}

bool session_end(struct app *app, const struct session *session, struct err *err)
{
	struct arena *scratch = arena_new();
	struct tasks tasks = course_tasks(app->course, scratch);
	struct change *changes = ARENA_ARRAY(scratch, struct change, 2 + 2 * tasks.count);
	size_t count = put_followed(app->course, session, &tasks, changes);
	char now[6];
	bool kept;

	now_as_time(now);
	changes[count++] =
		(struct change){.place = session_place(app->course, session, "ended", "", ""),
			.seen_revision = REVISION_ANY,
			.text = now};
	changes[count++] =
		(struct change){.place = session_place(app->course, session, "step", "", ""),
			.seen_revision = REVISION_ANY,
			.text = ""};
	kept = store_change_all(app->store, app->course, changes, count, err);
	arena_free(scratch);
	return kept;
}
