/* What the record of a session still lacks. */
#ifndef BANSO_WORK_RECORD_LACKS_H
#define BANSO_WORK_RECORD_LACKS_H

#include "banso/base/attr.h"
#include "banso/base/words.h"
#include "banso/model/course.h"

/* Each in words for people: who led it and who wrote it down, marks of 出席, 決まったこと, the
 * sheets of which it tells and in which nothing is written. What may stay blank for good is among
 * them; so nobody is kept from confirming it. In the arena. */
struct words record_lacks(const struct course *course, const struct session *session,
	struct arena *arena) MUST_USE NOT_NULL;

/* All of them in one line; "" where there are none. In the arena. */
const char *record_lacks_text(const struct course *course, const struct session *session,
	struct arena *arena) MUST_USE NEVER_NULL NOT_NULL;

#endif
