/*
 * Which letters were typed into a text that is open since a purge of it was found. They may be
 * written before the person has decided on the others. Where it cannot be told, a letter counts as
 * purged.
 */
#ifndef BANSO_WORK_FILL_ANEW_H
#define BANSO_WORK_FILL_ANEW_H

#include "banso/base/attr.h"
#include "banso/work/fill/datum.h"

/* All of what is typed by now counts as purged. */
void anew_begin(struct anew *anew, const char *typed) NOT_NULL;

/* To be told of each change of the text, by which some of it was replaced: of several at once fewer
 * letters count as new. */
void anew_follow(struct anew *anew, const char *typed) NOT_NULL;

/* What was typed since, with a blank where other letters stand between. */
void anew_put(struct buf *out, const struct anew *anew) NOT_NULL;

void anew_end(struct anew *anew) NOT_NULL;

#endif
