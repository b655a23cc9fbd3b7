#include "banso/work/session_run.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/clock.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/session_people.h"
#include "banso/model/session/task.h"
#include "banso/store/any_revision.h"
#include "banso/store/change.h"
#include "banso/text/date/moment.h"
#include "banso/text/date/read.h"

#define DAY_MINUTES (24 * 60)

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
	int minute = kept_minute(course, session, OWN_SESSION_START);

	for (size_t i = 0; minute >= 0 && i < step && i < session->step_count; i++)
		if (!session->steps[i].optional)
			minute += session->steps[i].minutes;
	return minute;
}

/* Over midnight the clock begins anew. */
static int minutes_since(const struct course *course, const struct session *session, int minute)
{
	int taken = minute_now() - minute;

	return taken < 0 && flow_is_left_open(course, session, moment_today()) ? taken + DAY_MINUTES
									       : taken;
}

int session_minutes_left(const struct course *course, const struct session *session)
{
	size_t step = session_current(course, session);
	int since = kept_minute(course, session, OWN_SESSION_STEP_AT);

	if (step == session->step_count || since < 0)
		return 0;
	return session->steps[step].minutes - minutes_since(course, session, since);
}

int session_expected_end(const struct course *course, const struct session *session)
{
	int left = session_minutes_left(course, session);
	int minute = minute_now() + (left > 0 ? left : 0);

	for (size_t i = 0; i < session->step_count; i++)
		if (!session->steps[i].optional &&
			session_step_state(course, session, i) == STEP_AHEAD)
			minute += session->steps[i].minutes;
	return minute;
}

bool session_may_end_now(const struct course *course, const struct session *session)
{
	return !flow_is_left_open(course, session, moment_today()) &&
	       kept_minute(course, session, OWN_SESSION_STARTED) <= minute_now();
}

/* Minutes that cannot be made up any more: by which the step began late, or runs over. */
int session_minutes_late(const struct course *course, const struct session *session)
{
	size_t step = session_current(course, session);
	int planned = session_planned_minute(course, session, step);
	int since = kept_minute(course, session, OWN_SESSION_STEP_AT);
	int left = session_minutes_left(course, session);

	if (step == session->step_count || planned < 0 || since < 0 ||
		flow_standing(course, session, moment_today()).day != DAY_TODAY)
		return 0;
	return since - planned + (left < 0 ? -left : 0);
}

/* --- one value --- */

/* Saves over any revision: whoever runs a session says what is, and no other person's key blocks
 * it.
 */
static bool keep(struct store *store, struct course *course, const struct place *place,
	const char *text, struct err *err)
{
	struct change change = {.place = *place, .seen_revision = REVISION_ANY, .text = text};

	return store_change(store, course, &change, err) != CHANGE_FAILED;
}

bool session_tick_check(struct store *store, struct course *course, const struct session *session,
	const char *step, const char *check, struct err *err)
{
	struct place place = session_log_place(course, session->id, OWN_CHECKS, step, check);
	bool is_ticked = strcmp(course_text(course, &place), "true") == 0;

	return keep(store, course, &place, is_ticked ? "" : "true", err);
}

static void now_as_time(char time[6])
{
	char stamp[CLOCK_STAMP_BYTES];

	clock_stamp(stamp);
	memcpy(time, moment_time(stamp).text, 6);
}

/* Changes of one transaction. */
struct changes {
	struct store *store;
	struct course *course;
	const struct session *session;
	struct arena *arena;
	struct change *items;
	size_t count;
};

static struct changes changes_begin(
	struct store *store, struct course *course, const struct session *session)
{
	return (struct changes){
		.store = store, .course = course, .session = session, .arena = arena_new()};
}

/* `text` is copied: it may be the very value that changes. */
static void put(struct changes *changes, const char *field, const char *row, const char *column,
	const char *text)
{
	struct change change = {.place = session_log_place(
					changes->course, changes->session->id, field, row, column),
		.seen_revision = REVISION_ANY,
		.text = arena_strdup(changes->arena, text)};

	changes->items =
		arena_push(changes->arena, changes->items, changes->count, sizeof(*changes->items));
	changes->items[changes->count++] = change;
}

static void put_move(struct changes *changes, size_t number, const char *column, const char *text)
{
	put(changes, OWN_MOVES, arena_printf(changes->arena, "%zu", number), column, text);
}

static bool changes_end(struct changes *changes, struct err *err)
{
	bool kept = !changes->count || store_change_all(changes->store, changes->course,
					       changes->items, changes->count, err);

	arena_free(changes->arena);
	return kept;
}

static void put_step(struct changes *changes, const char *step, const char *at)
{
	put(changes, OWN_SESSION_STEP, "", "", step);
	put(changes, OWN_SESSION_STEP_AT, "", "", at);
}

static void put_new_move(struct changes *changes, size_t step)
{
	size_t number = session_count_moves(changes->course, changes->session) + 1;
	const char *id = changes->session->steps[step].id;
	char now[6];

	now_as_time(now);
	put_step(changes, id, now);
	put_move(changes, number, OWN_MOVE_STEP, id);
	put_move(changes, number, OWN_MOVE_AT, now);
}

bool session_begin(struct store *store, struct course *course, const struct session *session,
	bool is_today, struct err *err)
{
	struct changes changes = changes_begin(store, course, session);
	char now[6], today[DATE_ISO_BYTES];

	now_as_time(now);
	date_iso(moment_today(), today);
	put(&changes, OWN_SESSION_STARTED, "", "", now);
	put_new_move(&changes, 0);
	if (is_today) {
		put_move(&changes, 1, OWN_MOVE_DAY, today);
		put_move(&changes, 1, OWN_MOVE_PLANNED,
			course_planned(course, session->id, OWN_SESSION_DATE));
		put(&changes, OWN_SESSION_DATE, "", "", today);
	}
	return changes_end(&changes, err);
}

/* As it was seen, and whether the person was invited. */
static void put_mark(
	struct changes *changes, const char *person, const char *column, const char *mark)
{
	struct seen *invited = ARENA_ARRAY(changes->arena, struct seen, 1);
	struct change *change;

	put(changes, OWN_ATTENDANCE, person, column, mark);
	change = &changes->items[changes->count - 1];
	change->seen_revision = course_revision(changes->course, &change->place);
	if (strcmp(column, OWN_ATTENDANCE_UNINVITED) == 0)
		return;
	invited->place = change->place;
	invited->place.column = OWN_ATTENDANCE_UNINVITED;
	invited->revision = course_revision(changes->course, &invited->place);
	change->together = invited;
	change->together_count = 1;
}

/* Of whom one of the other two marks is made was invited after all, if only to be absent. */
static bool is_inviting(const struct attended *said)
{
	return strcmp(said->column, OWN_ATTENDANCE_UNINVITED) != 0 &&
	       strcmp(said->column, OWN_ATTENDANCE_REMARK) != 0;
}

bool session_attend(struct store *store, struct course *course, const struct session *session,
	struct words people, const struct attended *said, size_t count, struct err *err)
{
	struct changes changes = changes_begin(store, course, session);

	for (size_t i = 0; i < people.count * count; i++) {
		const char *person = people.items[i / count];
		const struct attended *one = &said[i % count];

		put_mark(&changes, person, one->column, one->text);
		if (is_inviting(one) && session_is_uninvited(course, session->id, person))
			put_mark(&changes, person, OWN_ATTENDANCE_UNINVITED, "");
	}
	return changes_end(&changes, err);
}

bool session_mark_people(struct store *store, struct course *course, const struct session *session,
	struct words people, const char *column, const char *mark, struct err *err)
{
	const struct attended said = {column, mark};

	return session_attend(store, course, session, people, &said, 1, err);
}

bool session_go_to(struct store *store, struct course *course, const struct session *session,
	size_t step, struct err *err)
{
	struct changes changes = changes_begin(store, course, session);

	put_new_move(&changes, step);
	return changes_end(&changes, err);
}

/* Stores the state of each task: later sessions change the task, the record of this one stays. */
static void put_followed(struct changes *changes)
{
	struct tasks tasks = course_tasks(changes->course, changes->arena);

	for (size_t i = 0; i < tasks.count; i++) {
		put(changes, OWN_FOLLOWED, tasks.items[i].id, OWN_FOLLOWED_STATE,
			tasks.items[i].state);
		put(changes, OWN_FOLLOWED, tasks.items[i].id, OWN_FOLLOWED_NOTE,
			tasks.items[i].note);
	}
}

bool session_end(struct store *store, struct course *course, const struct session *session,
	const char *at, struct err *err)
{
	struct changes changes = changes_begin(store, course, session);
	char now[6];

	now_as_time(now);
	put_followed(&changes);
	put(&changes, OWN_SESSION_ENDED, "", "", at ? at : now);
	put(&changes, OWN_SESSION_STEP, "", "", "");
	return changes_end(&changes, err);
}

/* --- taking it back --- */

static const char *move_value(const struct changes *changes, size_t number, const char *column)
{
	struct place place = session_log_place(changes->course, changes->session->id, OWN_MOVES,
		arena_printf(changes->arena, "%zu", number), column);

	return course_text(changes->course, &place);
}

static void put_last_move(struct changes *changes, size_t number)
{
	struct move move = session_move(changes->course, changes->session, number);

	put_step(changes, move.step, move.at);
}

static void put_unended(struct changes *changes)
{
	const struct course *course = changes->course;
	const struct sheet *sheet = course_sheet(course, changes->session->id, OWN_SESSION, "");
	size_t count = session_count_moves(course, changes->session);

	put(changes, OWN_SESSION_ENDED, "", "", "");
	for (size_t i = 0; i < sheet->value_count; i++)
		if (strcmp(sheet->values[i].field, OWN_FOLLOWED) == 0 && *sheet->values[i].text)
			put(changes, OWN_FOLLOWED, sheet->values[i].row, sheet->values[i].column,
				"");
	if (count)
		put_last_move(changes, count);
}

static void put_unmoved(struct changes *changes, size_t number)
{
	put_move(changes, number, OWN_MOVE_STEP, "");
	put_move(changes, number, OWN_MOVE_AT, "");
}

/* The day of the session becomes the planned one again, unless somebody has set another one since.
 */
static void put_unstarted(struct changes *changes)
{
	const struct course *course = changes->course;
	const char *day = move_value(changes, 1, OWN_MOVE_DAY);

	if (*day &&
		strcmp(day, course_planned(course, changes->session->id, OWN_SESSION_DATE)) == 0)
		put(changes, OWN_SESSION_DATE, "", "", move_value(changes, 1, OWN_MOVE_PLANNED));
	put(changes, OWN_SESSION_STARTED, "", "", "");
	put_step(changes, "", "");
	put_unmoved(changes, 1);
	put_move(changes, 1, OWN_MOVE_DAY, "");
	put_move(changes, 1, OWN_MOVE_PLANNED, "");
}

enum session_back session_take_back(
	struct store *store, struct course *course, const struct session *session, struct err *err)
{
	size_t count = session_count_moves(course, session);
	struct changes changes = changes_begin(store, course, session);
	enum session_back done = BACK_NOTHING;

	if (session_has_ended(course, session)) {
		put_unended(&changes);
		done = BACK_END;
	} else if (count > 1) {
		put_unmoved(&changes, count);
		put_last_move(&changes, count - 1);
		done = BACK_STEP;
	} else if (session_has_begun(course, session)) {
		put_unstarted(&changes);
		done = BACK_START;
	}
	if (done == BACK_NOTHING) {
		arena_free(changes.arena);
		return done;
	}
	return changes_end(&changes, err) ? done : BACK_FAILED;
}
