/*
 * The files that papers are written to. Their names say which 支援先, session, paper, readers and
 * day it is: what one looks for in a folder of papers, and what tells the paper of one reader from
 * that of another.
 */
#ifndef BANSO_WORK_PAPER_FILES_H
#define BANSO_WORK_PAPER_FILES_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/err.h"
#include "banso/work/papers.h"

/* もみじ市_0.5mtg_次第_支援先用_R8.8.7.txt: the day of its session, of the whole course today; of
 * two towns of one name with the prefecture in front, or the id behind. It has no blanks and no
 * signs that a disk refuses, and is short enough for each. */
void paper_put_file_name(
	struct buf *out, const struct course *course, const struct print *print) NOT_NULL;

/* False with err where a paper for other readers stands in the file: they would find the one of
 * others under the name that they know; and where it is the open database or beside one. Such a
 * file is not opened. */
bool paper_may_stand(const char *path, enum circle circle, struct err *err) MUST_USE NOT_NULL_AT(1);

#endif
