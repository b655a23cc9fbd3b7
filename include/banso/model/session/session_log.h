/*
 * What is kept of one session besides its sheets (the kept form .session), as
 * people think of it. The places:
 *
 * date start end mode room link lead writer  what was planned
 * parted                                   see session_was_parted()
 * started ended                            HH:MM, when it really was
 * step step_at                             the step one is in, and since when
 * moves:<number>:step|at                   the steps gone through, from 1; behind the last: nothing
 * moves:1:day|planned                      the date that the start set, and the one before it
 * decided                                  決まったこと
 * decided_open decided_lines               see opened.h
 * decided_team                             支援者だけで決めたこと
 * confirmed                                the day on which its record was confirmed
 * attendance:<participant>:planned|present|uninvited  true; see session_mark()
 * checks:<step>:<check>                    true; the column is the check's id
 * notes                                    see notes.h
 *
 * Rows of these tables have no position: they stand in the order of the
 * participants, of the steps, of their numbers.
 */
#ifndef BANSO_MODEL_SESSION_SESSION_LOG_H
#define BANSO_MODEL_SESSION_SESSION_LOG_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/model/circle.h"
#include "banso/model/course.h"

/* The place of a value; row and column "" for a field that is no table. */
struct place session_log_place(const struct course *course, const char *session, const char *field,
	const char *row, const char *column) MUST_USE NOT_NULL;

/* Whether room and link were one field and nobody has checked yet how they were split. */
bool session_was_parted(const struct course *course, const char *session) MUST_USE NOT_NULL;

/* "10月3日(木) 13:30–15:00", or "" without a date. */
const char *session_when(struct arena *arena, const struct course *course,
	const struct session *session) MUST_USE NEVER_NULL NOT_NULL;

/* Which time of a session has to come before the one at `field`: the start before the end, as it
 * was planned and as it was. NULL where none has to. */
const char *session_time_before(const char *field) MUST_USE NOT_NULL;
/* Whether the two are known and the other way round. What began and ended within a minute did
 * happen, but nobody plans it. */
bool session_times_are_reversed(
	const struct course *course, const char *session, const char *field) MUST_USE NOT_NULL;

/* How many things were decided, by the team alone or by all who take part: each line in which one
 * sees anything is one. */
size_t session_count_decided(
	const struct course *course, const char *session, enum circle readers) MUST_USE NOT_NULL;

/* A session in front of this one whose day is behind its day, or the other way round: the nearest
 * of either kind. NULL: their days are in the order of the sessions. */
const struct session *session_out_of_order(
	const struct course *course, const char *session) MUST_USE NOT_NULL;

/* --- who was there --- */

struct attendance {
	struct participant who;
	bool planned, present, absent;
	const char *column;         /* the mark that says so, … */
	const struct value *value;  /* … and what is kept there; NULL: there is a remark alone */
	const struct value *remark; /* NULL: none */
};

struct attendances {
	struct attendance *items; /* whoever has a mark or a remark, but who was not
				    invited; as listed */
	size_t count;
	size_t present; /* how many of them were there */
};

struct attendances session_attendance(
	const struct course *course, const char *session, struct arena *arena) MUST_USE NOT_NULL;

/* Of which column a mark speaks now: OWN_ATTENDANCE_PRESENT once it has begun or is over. */
const char *session_attendance_column(
	const struct course *course, const struct session *session) MUST_USE NEVER_NULL NOT_NULL;

/* --- the steps it goes through --- */

bool session_has_begun(
	const struct course *course, const struct session *session) MUST_USE NOT_NULL;
bool session_has_ended(
	const struct course *course, const struct session *session) MUST_USE NOT_NULL;
/* Has begun, and not ended. */
bool session_is_running(
	const struct course *course, const struct session *session) MUST_USE NOT_NULL;

/* Its record as it was confirmed: the day, when and by whom; NULL: it is not, or no longer. */
const struct value *session_confirmed(
	const struct course *course, const char *session) MUST_USE NOT_NULL;

/* Position of the present step; the step count before the session begins and after it ends. */
size_t session_current(
	const struct course *course, const struct session *session) MUST_USE NOT_NULL;

/* Whether a session is in a step at which more people are than the team: they may look on, whatever
 * screen is opened. */
bool session_others_look_on(const struct course *course) MUST_USE NOT_NULL;

/* A step that was entered: its id and when. Entries taken back are left out. */
struct move {
	const char *step, *at;
};

size_t session_count_moves(
	const struct course *course, const struct session *session) MUST_USE NOT_NULL;
struct move session_move(const struct course *course, const struct session *session,
	size_t number) MUST_USE NOT_NULL; /* from 1 */
/* Bytes enough for the row of a move. */
#define MOVE_ROW_BYTES 24

enum step_state {
	STEP_AHEAD,
	STEP_NOW,
	STEP_DONE,
	STEP_SKIPPED, /* an optional step passed over with nothing written to it */
	STEP_UNHELD,  /* the session ended before it came to this step */
};

enum step_state session_step_state(
	const struct course *course, const struct session *session, size_t step) MUST_USE NOT_NULL;

/* The step after the present one that had begun earlier (the person went back to a step passed over
 * before); the step count if there is none. */
size_t session_interrupted(
	const struct course *course, const struct session *session) MUST_USE NOT_NULL;

/* --- checks --- */

/* Whether the check of a step is done. */
bool session_is_checked(const struct course *course, const char *session, const char *step,
	const char *check) MUST_USE NOT_NULL;
/* How many of a step's checks are done. */
size_t session_count_checked(const struct course *course, const char *session,
	const struct step *step) MUST_USE NOT_NULL;

#endif
