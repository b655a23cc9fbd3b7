/*
 * What was noted at a session: memos of its steps and 発言, each with who may read it. The places,
 * beside those of session_log.h:
 *
 * notes:<step>:text|circle        a step's own 進行メモ
 * notes:n1:text|circle|step       発言メモ: rows n1, n2 …, each of a step
 * notes:n1:…|of|at|who            a line of another one (row `of`) that was split, and when and by
 *                                 whom that had been written; it is blank itself since
 */
#ifndef BANSO_MODEL_SESSION_NOTES_H
#define BANSO_MODEL_SESSION_NOTES_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"
#include "banso/model/circle.h"
#include "banso/model/course.h"

#define NOTE_ROW_PREFIX 'n'

struct note {
	const char *id;   /* the row's id: the step's, or n1 … */
	const char *of;   /* the row of which it was a line, until that was split; "" for none */
	const char *step; /* in the scenario, all else in the arena; "" when it is not known */
	const char *text;
	enum circle circle;   /* who may read it: the note's own circle; the team if the step is the
				 team's */
	const char *at, *who; /* when and by whom it was written down, before any split */
	bool is_quick;        /* 発言メモ */
	bool is_inner; /* of a step of the team: nobody else reads it, whatever is said of it */
};

struct notes {
	struct note *items;
	size_t count;
};

/* Notes with text: of one step (the step's own first, then the quick ones by number); with `step`
 * NULL, those whose step the session does not have. */
struct notes session_notes(const struct course *course, const char *session, const char *step,
	struct arena *arena) MUST_USE;
/* 発言メモ of all its steps, the newest last. */
struct notes session_quick_notes(
	const struct course *course, const char *session, struct arena *arena) MUST_USE NOT_NULL;
/* All of a session, in the order of its steps; those of no step last. */
struct notes session_all_notes(const struct course *course, const struct session *session,
	struct arena *arena) MUST_USE NOT_NULL;
/* What a note was split into, and what became of these, in its order; those that are blank by now
 * left out. */
struct notes session_note_parts(const struct course *course, const char *session, const char *of,
	struct arena *arena) MUST_USE NOT_NULL;
/* Whether any line of a text is one that was split off the note and stands apart from it. */
bool session_has_split_off(const struct course *course, const char *session, const char *note,
	const char *text) MUST_USE NOT_NULL;
/* Who may read all of them; of none, the team. */
enum circle notes_narrowest(const struct notes *notes) MUST_USE NOT_NULL;
/* Who may read the memo of a step: the team alone if the step is the team's. */
enum circle session_memo_circle(const struct course *course, const char *session,
	const struct step *step) MUST_USE NOT_NULL;
/* Who may read the note whose text belongs at a place; false where no note's text does. */
bool session_note_circle(
	const struct course *course, const struct place *place, enum circle *out) MUST_USE NOT_NULL;
/* Nobody reads a note of `then` who may not read it `now`: it gets the narrower circle of both.
 * Where lines were split off since, or joined, that is who may read all of what came of it; of what
 * is blank now, the team. */
void session_notes_narrow(struct course *then, const struct course *now) NOT_NULL;
size_t session_quick_note_count(const struct course *course, const char *session) MUST_USE NOT_NULL;

#endif
