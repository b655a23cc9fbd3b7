/* A line of a list as it stands in a mail or a 次第: a person with 様, the section in front or in
 * brackets behind. Only what is certain is taken apart. */
#ifndef BANSO_WORK_PEOPLE_ROSTER_MAIL_H
#define BANSO_WORK_PEOPLE_ROSTER_MAIL_H

#include <stdbool.h>

#include "banso/base/attr.h"

struct arena;

struct mail_line {
	const char *name, *title, *org; /* in the arena; "" for none */
	const char *aside;              /* in brackets, and neither an office nor a post */
	const char *unsure; /* what may be more than a name, or something else; "": nothing is */
};

struct mail_line roster_read_mail(const char *line, struct arena *arena) MUST_USE NOT_NULL;

/* A name without 様 or the like, and the blanks around it. In the arena. */
const char *roster_bare_name(const char *name, struct arena *arena) MUST_USE NEVER_NULL NOT_NULL;

/* 商工会（住民）. */
bool roster_ends_in_brackets(const char *text) MUST_USE NOT_NULL;

#endif
