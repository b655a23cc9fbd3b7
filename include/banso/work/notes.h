/*
 * What is done with notes of a session: one is written down, its readers are chosen, and a memo of
 * several lines is split, so that each of them may have readers of its own; and lines of what was
 * decided are opened to everybody. Deeds: one transaction each.
 */
#ifndef BANSO_WORK_NOTES_H
#define BANSO_WORK_NOTES_H

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/change.h"
#include "banso/model/session/notes.h"

struct store;

/* Who may read a note, that of a step or another. More readers get what stands in the course: false
 * with err where somebody has changed that since. */
bool session_set_circle(struct store *store, struct course *course, const struct session *session,
	const char *note, enum circle circle, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

/* Keeps what was typed as a note of one line, said in that step, and lets its draft go.
 * CHANGE_SAME: it is blank, and none is kept; CHANGE_FAILED with err. */
enum change_result session_add_note(struct store *store, struct course *course,
	const struct session *session, const char *step, const char *typed,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4, 5);

/* Whether a note has lines, or a single line has sentences, to be split into. */
bool session_may_split(const struct note *note) MUST_USE NOT_NULL;

/* Makes each of these that is not blank a note of its own, read by whoever reads it now; the
 * note is blank then, and what comes there next is the team's. *first: the first of them, in the
 * course's arena. False with err, and nothing done, where somebody has changed it since, or who
 * reads it, which the course then shows. */
bool session_split_note(struct store *store, struct course *course, const struct session *session,
	const struct note *note, const char **first, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2, 3, 4, 5);

/* Makes what is left of a split one text again, in front of what was written in its place since;
 * it is read by whoever may read all of that. False as above. */
bool session_join_notes(struct store *store, struct course *course, const struct session *session,
	const char *of, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

/* Says of a line of 決まったこと whether everybody may read it; of the others stays what was said.
 * False with err, and nothing said, where it is opened and somebody has changed any of it since. */
bool session_open_line(struct store *store, struct course *course, const struct session *session,
	const char *line, bool is_open, struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

#endif
