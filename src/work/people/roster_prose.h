/* A line of a mail that is no person: a greeting, a sentence, a heading, an address. */
#ifndef BANSO_WORK_PEOPLE_ROSTER_PROSE_H
#define BANSO_WORK_PEOPLE_ROSTER_PROSE_H

#include <stdbool.h>

#include "banso/base/attr.h"

/* By its signs and by words that are in no name: nobody knows all sentences. */
bool roster_is_prose(const char *line) MUST_USE NOT_NULL;

/* Looks like one: by this a line of several cells is of a person, whatever its other cells say. */
bool roster_may_be_name(const char *cell) MUST_USE NOT_NULL;

/* Longer than a name can be, unless it is a foreign one. */
bool roster_is_too_long(const char *name) MUST_USE NOT_NULL;

#endif
