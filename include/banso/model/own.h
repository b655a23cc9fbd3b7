/*
 * What banso itself keeps of a course, as forms like those of a scenario, so
 * that it is changed through the same door and by the same rules. Their ids
 * begin with a dot, which no scenario's id does.
 *
 * .course   one for the engagement: name, pref, code, type, year
 * .people   one table: participants; the row's id is the participant's
 * .tasks    one table: 次回までに取り組むこと
 * .session  one for each session: date, start, end, how it is held …; parted
 *           is false where an older banso kept room and link as one field, until
 *           somebody has looked at what became of them (see store/schema.c);
 *           tables whose rows are not listed: attendance (row: participant),
 *           checks (row: step, column: check), notes (row: note),
 *           moves (row: number): the steps it went through,
 *           followed (row: task): how it stood when the session ended
 */
#ifndef BANSO_MODEL_OWN_H
#define BANSO_MODEL_OWN_H

#include "banso/model/scenario.h"

#define OWN_COURSE ".course"
#define OWN_PEOPLE ".people"
#define OWN_TASKS ".tasks"
#define OWN_SESSION ".session"
#define OWN_LIST ".list"

/* NULL when `id` is not one of the four. */
const struct form *own_form(const char *id);
bool own_is(const char *form_id);

#endif
