/*
 * What banso itself keeps of a course, as forms like those of a scenario, so
 * that it is changed through the same door and by the same rules. Their ids
 * begin with a dot, which no scenario's id does.
 *
 * .course   one for the engagement: name, pref, code, type, year
 * .people   one table: participants; the row's id is the participant's; from and until: the
 *           session with which they begin, and the first one at which they are no longer
 * .tasks    one table: 次回までに取り組むこと
 * .session  one for each session: date, start, end, how it is held …; parted
 *           is false where an older banso kept room and link as one field, until
 *           somebody has looked at what became of them (see store/schema.c);
 *           tables whose rows are not listed: attendance (row: participant),
 *           checks (row: step, column: check), notes (row: note),
 *           moves (row: number): the steps it went through,
 *           followed (row: task): how it stood when the session ended
 * .forms    one table whose rows are not listed (row: form of the scenario): 使わない
 */
#ifndef BANSO_MODEL_OWN_H
#define BANSO_MODEL_OWN_H

#include "banso/base/attr.h"
#include "banso/model/scenario.h"

/*
 * The ids, for everything that makes a place or reads what stands there. They are spelled nowhere
 * else (tests/lint/own-words.sh).
 */

#define OWN_COURSE ".course"
#define OWN_COURSE_NAME "name"
#define OWN_COURSE_PREF "pref"
#define OWN_COURSE_CODE "code"
#define OWN_COURSE_TYPE "type"
#define OWN_COURSE_YEAR "year"
#define OWN_COURSE_KEEP_YEARS "keep_years"

#define OWN_PEOPLE ".people"
#define OWN_PERSON "person"
#define OWN_PERSON_NAME "name"
#define OWN_PERSON_ORG "org"
#define OWN_PERSON_TITLE "title"
#define OWN_PERSON_ROLE "role"
#define OWN_PERSON_MUNICIPALITY "municipality"
#define OWN_PERSON_FROM "from"
#define OWN_PERSON_UNTIL "until"
#define OWN_PERSON_SUCCESSOR "successor"

#define OWN_TASKS ".tasks"
#define OWN_TASK "task"
#define OWN_TASK_WHAT "what"
#define OWN_TASK_WHO "who"
#define OWN_TASK_DUE "due"
#define OWN_TASK_STATE "state"
#define OWN_TASK_NOTE "note"
#define OWN_TASK_FROM "from"
#define OWN_TASK_OPEN "task_open"
#define OWN_TASK_READERS "readers" /* team; anything else: those who take part */

#define OWN_SESSION ".session"
#define OWN_SESSION_DATE "date"
#define OWN_SESSION_START "start"
#define OWN_SESSION_END "end"
#define OWN_SESSION_MODE "mode"
#define OWN_SESSION_ROOM "room"
#define OWN_SESSION_LINK "link"
#define OWN_SESSION_PARTED "parted"
#define OWN_SESSION_LEAD "lead"
#define OWN_SESSION_WRITER "writer"
#define OWN_SESSION_STARTED "started"
#define OWN_SESSION_ENDED "ended"
#define OWN_SESSION_DECIDED "decided"
#define OWN_SESSION_DECIDED_OPEN "decided_open"
#define OWN_DECIDED_BY_LINE "lines" /* an answer to the one above, beside はい and いいえ */
#define OWN_SESSION_DECIDED_LINES "decided_lines"
#define OWN_SESSION_DECIDED_TEAM "decided_team"
#define OWN_SESSION_CONFIRMED "confirmed"
#define OWN_SESSION_STEP "step"
#define OWN_SESSION_STEP_AT "step_at"

#define OWN_ATTENDANCE "attendance"
#define OWN_ATTENDANCE_PLANNED "planned"
#define OWN_ATTENDANCE_PRESENT "present"
#define OWN_ATTENDANCE_UNINVITED "uninvited"
#define OWN_ATTENDANCE_REMARK "remark"
#define OWN_CHECKS "checks"
#define OWN_CHECK_DONE "done"
#define OWN_NOTES "notes"
#define OWN_NOTE_TEXT "text"
#define OWN_NOTE_CIRCLE "circle"
#define OWN_NOTE_STEP "step"
#define OWN_NOTE_OF "of"
#define OWN_NOTE_AT "at"
#define OWN_NOTE_WHO "who"
#define OWN_MOVES "moves"
#define OWN_MOVE_STEP "step"
#define OWN_MOVE_AT "at"
#define OWN_MOVE_DAY "day"
#define OWN_MOVE_PLANNED "planned"
#define OWN_FOLLOWED "followed"
#define OWN_FOLLOWED_STATE "state"
#define OWN_FOLLOWED_NOTE "note"

#define OWN_FORMS ".forms"
#define OWN_FORM "choice_of_forms"
#define OWN_FORM_UNUSED "unused"

/* Beside the fields of a sheet: somebody said 「これで完了」. */
#define OWN_SHEET_DONE ".done"
/* And a table whose rows are not listed (row: field): what somebody wrote there is quoted nowhere.
 */
#define OWN_SHEET_UNQUOTED ".unquoted"
#define OWN_UNQUOTED "unquoted"

#define OWN_LIST ".list"
#define OWN_LIST_REMOVED "removed"

/* NULL if `id` is none of them. */
const struct form *own_form(const char *id) MUST_USE NOT_NULL;
bool own_is(const char *form_id) MUST_USE NOT_NULL;
/* What banso itself keeps beside the fields of a sheet of the scenario; NULL if `id` is none. */
const struct field *own_sheet_field(const char *id) MUST_USE NOT_NULL;
/* For a form that is one table: OWN_PEOPLE, OWN_TASKS. */
const struct field *own_table(const char *form_id) MUST_USE NOT_NULL;

#endif
