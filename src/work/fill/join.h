/*
 * Two people wrote in one text at once: both are in one, line by line. What one of them has taken
 * away is not brought back by the other, for it may have been taken away so that more people could
 * read the rest.
 */
#ifndef BANSO_WORK_FILL_JOIN_H
#define BANSO_WORK_FILL_JOIN_H

#include "banso/base/attr.h"
#include "banso/base/buf.h"

/* Appends theirs, with what is new in mine behind it; a line that was in `before`, stands in theirs
 * and was gone on with in mine is the longer one. Nothing else of mine gets lost. */
void join_lines(struct buf *out, const char *before, const char *theirs, const char *mine) NOT_NULL;

#endif
