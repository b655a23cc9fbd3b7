#include "banso/model/session/session_log.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/base/buf.h"
#include "banso/model/flow.h"
#include "banso/model/own.h"
#include "banso/model/session/notes.h"
#include "banso/model/session/session_people.h"
#include "banso/text/date/moment.h"
#include "banso/text/fold.h"

static const struct sheet *kept_sheet(const struct course *course, const char *session)
{
	return course_sheet(course, session, OWN_SESSION, "");
}

static bool is_true(const struct value *value)
{
	return strcmp(value_text(value), "true") == 0;
}

struct place session_log_place(const struct course *course, const char *session, const char *field,
	const char *row, const char *column)
{
	struct place place = PLACE_NONE;

	place.engagement = course->id;
	place.session = session;
	place.form = OWN_SESSION;
	place.field = field;
	place.row = row;
	place.column = column;
	return place;
}

bool session_was_parted(const struct course *course, const char *session)
{
	return strcmp(course_planned(course, session, OWN_SESSION_PARTED), "false") == 0;
}

const char *session_when(
	struct arena *arena, const struct course *course, const struct session *session)
{
	struct buf out = {0};
	struct date date;
	const char *copy;

	if (!flow_date(course, session->id, &date))
		return "";
	date_put_short(&out, date);
	moment_put_hours(&out, course_planned(course, session->id, OWN_SESSION_START),
		course_planned(course, session->id, OWN_SESSION_END));
	copy = arena_strdup(arena, buf_text(&out));
	buf_free(&out);
	return copy;
}

const char *session_time_before(const char *field)
{
	if (strcmp(field, OWN_SESSION_END) == 0)
		return OWN_SESSION_START;
	return strcmp(field, OWN_SESSION_ENDED) == 0 ? OWN_SESSION_STARTED : NULL;
}

bool session_times_are_reversed(const struct course *course, const char *session, const char *field)
{
	const char *before = session_time_before(field);
	const char *from = before ? course_planned(course, session, before) : "";
	const char *to = before ? course_planned(course, session, field) : "";

	return *from && *to && strcmp(from, to) >= (strcmp(field, OWN_SESSION_ENDED) == 0);
}

size_t session_count_decided(const struct course *course, const char *session, enum circle readers)
{
	const char *field = readers == CIRCLE_TEAM ? OWN_SESSION_DECIDED_TEAM : OWN_SESSION_DECIDED;
	struct arena *scratch = arena_new();
	size_t count = fold_seen_lines(scratch, course_planned(course, session, field)).count;

	arena_free(scratch);
	return count;
}

const struct session *session_out_of_order(const struct course *course, const char *session)
{
	size_t at = flow_position(course, session), count = flow_session_count(course);
	struct date mine, other;

	if (at == count || !flow_date(course, session, &mine))
		return NULL;
	for (size_t i = at; i-- > 0;)
		if (flow_date(course, flow_session(course, i)->id, &other) &&
			date_day_number(other) > date_day_number(mine))
			return flow_session(course, i);
	for (size_t i = at + 1; i < count; i++)
		if (flow_date(course, flow_session(course, i)->id, &other) &&
			date_day_number(other) < date_day_number(mine))
			return flow_session(course, i);
	return NULL;
}

/* --- who was there --- */

/* What was seen goes before what was expected. */
static struct attendance attendance_of(
	const struct course *course, const char *session, struct participant who)
{
	const struct sheet *sheet = kept_sheet(course, session);
	const struct value *planned =
		sheet_value(sheet, OWN_ATTENDANCE, who.id, OWN_ATTENDANCE_PLANNED);
	const struct value *present =
		sheet_value(sheet, OWN_ATTENDANCE, who.id, OWN_ATTENDANCE_PRESENT);
	const struct value *remark =
		sheet_value(sheet, OWN_ATTENDANCE, who.id, OWN_ATTENDANCE_REMARK);
	bool was_seen = value_is_answer(present);

	return (struct attendance){.who = who,
		.planned = is_true(planned),
		.present = is_true(present),
		.absent = session_is_absent(course, session, who.id),
		.column = was_seen ? OWN_ATTENDANCE_PRESENT : OWN_ATTENDANCE_PLANNED,
		.value = was_seen ? present : planned,
		.remark = value_is_answer(remark) ? remark : NULL};
}

struct attendances session_attendance(
	const struct course *course, const char *session, struct arena *arena)
{
	struct participants people = session_people(course, session, arena);
	struct attendances all = {.items = ARENA_ARRAY(arena, struct attendance, people.count)};

	for (size_t i = 0; i < people.count; i++) {
		struct attendance attendance = attendance_of(course, session, people.items[i]);

		if (session_is_uninvited(course, session, people.items[i].id))
			continue;
		if (attendance.planned || attendance.present || attendance.absent ||
			attendance.remark)
			all.items[all.count++] = attendance;
		all.present += attendance.present;
	}
	return all;
}

const char *session_attendance_column(const struct course *course, const struct session *session)
{
	return session_has_begun(course, session) || flow_is_over(course, session, moment_today())
		       ? OWN_ATTENDANCE_PRESENT
		       : OWN_ATTENDANCE_PLANNED;
}

/* --- the steps it goes through --- */

bool session_has_begun(const struct course *course, const struct session *session)
{
	return *course_planned(course, session->id, OWN_SESSION_STARTED) != '\0';
}

bool session_has_ended(const struct course *course, const struct session *session)
{
	return *course_planned(course, session->id, OWN_SESSION_ENDED) != '\0';
}

bool session_is_running(const struct course *course, const struct session *session)
{
	return session_has_begun(course, session) && !session_has_ended(course, session);
}

const struct value *session_confirmed(const struct course *course, const char *session)
{
	const struct value *value =
		sheet_value(kept_sheet(course, session), OWN_SESSION_CONFIRMED, "", "");

	return value_is_answer(value) ? value : NULL;
}

static size_t step_position(const struct session *session, const char *step)
{
	size_t at = 0;

	while (at < session->step_count && strcmp(session->steps[at].id, step) != 0)
		at++;
	return at;
}

static bool is_with_others(const struct course *course, const struct session *session)
{
	size_t at = session_current(course, session);

	return session_is_running(course, session) && at < session->step_count &&
	       session->steps[at].circle != CIRCLE_TEAM;
}

bool session_others_look_on(const struct course *course)
{
	for (size_t i = 0; i < flow_session_count(course); i++)
		if (is_with_others(course, flow_session(course, i)))
			return true;
	return false;
}

size_t session_current(const struct course *course, const struct session *session)
{
	return step_position(session, course_planned(course, session->id, OWN_SESSION_STEP));
}

static const char *move_text(const struct course *course, const struct session *session,
	size_t number, const char *column)
{
	char row[MOVE_ROW_BYTES];

	snprintf(row, sizeof(row), "%zu", number);
	return value_text(sheet_value(kept_sheet(course, session->id), OWN_MOVES, row, column));
}

size_t session_count_moves(const struct course *course, const struct session *session)
{
	size_t count = 0;

	while (*move_text(course, session, count + 1, OWN_MOVE_STEP))
		count++;
	return count;
}

struct move session_move(const struct course *course, const struct session *session, size_t number)
{
	return (struct move){
		.step = move_text(course, session, number, OWN_MOVE_STEP),
		.at = move_text(course, session, number, OWN_MOVE_AT),
	};
}

static bool was_gone_to(
	const struct course *course, const struct session *session, const struct step *step)
{
	for (size_t number = session_count_moves(course, session); number > 0; number--)
		if (strcmp(session_move(course, session, number).step, step->id) == 0)
			return true;
	return false;
}

size_t session_interrupted(const struct course *course, const struct session *session)
{
	for (size_t i = session->step_count; i-- > session_current(course, session) + 1;)
		if (was_gone_to(course, session, &session->steps[i]))
			return i;
	return session->step_count;
}

/* Whether the session came as far as a step; of one whose steps nobody went through, nothing is
 * known. */
static bool was_reached(const struct course *course, const struct session *session, size_t step)
{
	if (!session_count_moves(course, session))
		return true;
	for (size_t i = step; i < session->step_count; i++)
		if (was_gone_to(course, session, &session->steps[i]))
			return true;
	return false;
}

/* Whether the session left a step behind, or beside it. */
static bool is_past(const struct course *course, const struct session *session, size_t step)
{
	size_t current = session_current(course, session);
	size_t interrupted = session_interrupted(course, session);

	if (session_has_ended(course, session))
		return was_reached(course, session, step);
	if (!session_has_begun(course, session) || current == session->step_count)
		return false;
	return step < current || (interrupted < session->step_count && step <= interrupted);
}

static bool has_something(const struct course *course, const char *session, const struct step *step)
{
	struct arena *scratch = arena_new();
	bool found = session_count_checked(course, session, step) > 0 ||
		     session_notes(course, session, step->id, scratch).count > 0;

	arena_free(scratch);
	return found;
}

enum step_state session_step_state(
	const struct course *course, const struct session *session, size_t step)
{
	const struct step *asked = &session->steps[step];

	if (step == session_current(course, session) && session_has_begun(course, session) &&
		!session_has_ended(course, session))
		return STEP_NOW;
	if (!is_past(course, session, step) && !session_has_ended(course, session))
		return STEP_AHEAD;
	if (!asked->optional || was_gone_to(course, session, asked) ||
		has_something(course, session->id, asked))
		return is_past(course, session, step) ? STEP_DONE : STEP_UNHELD;
	return STEP_SKIPPED;
}

/* --- checks --- */

bool session_is_checked(
	const struct course *course, const char *session, const char *step, const char *check)
{
	return is_true(sheet_value(kept_sheet(course, session), OWN_CHECKS, step, check));
}

size_t session_count_checked(
	const struct course *course, const char *session, const struct step *step)
{
	size_t done = 0;

	for (size_t i = 0; i < step->checks.count; i++)
		done += session_is_checked(course, session, step->id, step->checks.items[i].id);
	return done;
}
