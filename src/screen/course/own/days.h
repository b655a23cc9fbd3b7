/* What is told of the days of sessions on the screens where they are typed. */
#ifndef BANSO_SCREEN_COURSE_DAYS_H
#define BANSO_SCREEN_COURSE_DAYS_H

#include "fields.h"

/* What fields->days begins as. */
struct asked_day *days_new(struct arena *arena, const struct course *course);

/* The word beside the day of a session: see day_word(). */
const char *days_word(const struct fields *fields, const struct session *session);

/* Says below the fields what is to be known of the day of a session, and that its agenda does not
 * fit into its hours. A refusal goes before that. */
void days_put(const struct fields *fields, struct face *face, const struct session *session);

#endif
