/* Impossible hours: a session that ends before it begins. The person is asked about them; they may
 * stay. */
#ifndef BANSO_SCREEN_COURSE_HOURS_H
#define BANSO_SCREEN_COURSE_HOURS_H

#include "fields.h"

extern const struct fields_hooks hours_hooks;

#endif
