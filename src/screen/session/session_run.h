/*
 * Running a session: which step it is in, since when, how late it is. All of
 * it is kept at the session's own place, so that a dropped line, or a
 * colleague at another terminal, finds it as it was.
 */
#ifndef BANSO_SCREEN_SESSION_SESSION_RUN_H
#define BANSO_SCREEN_SESSION_SESSION_RUN_H

#include "banso/model/session/session_log.h"
#include "banso/screen/app.h"

/* Minutes since midnight at which a step is planned to begin; -1 without a planned start.
 * Optional steps take no time of the plan. */
int session_planned_minute(const struct course *course, const struct session *session, size_t step);

/* Minutes left of the current step (negative: it runs over); and how many the session is behind its
 * plan (negative: ahead; 0 where it has no planned start or is not held today). */
int session_minutes_left(const struct course *course, const struct session *session);
int session_minutes_late(const struct course *course, const struct session *session);

/* Each keeps what changes in one go; false with err. With `is_today` the session's day becomes
 * today, whatever was planned. */
bool session_begin(struct app *app, const struct session *session, bool is_today, struct err *err);
bool session_go_to(struct app *app, const struct session *session, size_t step, struct err *err);
bool session_end(struct app *app, const struct session *session, struct err *err);

/* Takes back what was done last of these three, with all that it changed; the history keeps both.
 */
enum session_back {
	BACK_NOTHING, /* there is nothing to take back */
	BACK_START,
	BACK_STEP,
	BACK_END,
	BACK_FAILED, /* err */
};

enum session_back session_take_back(
	struct app *app, const struct session *session, struct err *err);

/* A value kept at the session, and changing it (`row` and `column` "" where the field is no table).
 */
struct place session_place(const struct course *course, const struct session *session,
	const char *field, const char *row, const char *column);
bool session_keep(struct app *app, const struct place *place, const char *text, struct err *err);

/* Keeps a note of one line, said in that step, and lets its draft go. False with err. */
bool session_add_note(struct app *app, const struct session *session, const char *step,
	const char *text, struct err *err);

#endif
