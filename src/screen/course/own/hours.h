/* Impossible hours: a session that ends before it begins. The person is asked about them; they may
 * stay. */
#ifndef BANSO_SCREEN_COURSE_HOURS_H
#define BANSO_SCREEN_COURSE_HOURS_H

#include "fields.h"

extern const struct fields_hooks hours_hooks;

/* The same one by one, for a screen that has hooks of its own, too. */
struct screen *hours_ask(struct fields *fields, const struct form_item *item);
struct screen *hours_ask_any(struct fields *fields);
struct outcome hours_answered(struct fields *fields, const struct reply *reply);

#endif
