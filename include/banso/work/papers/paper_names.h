/*
 * The names of files with papers. They say which 支援先, session, paper, readers and day it is:
 * what one looks for in a folder of papers, and what tells each paper of a course from all others.
 */
#ifndef BANSO_WORK_PAPERS_PAPER_NAMES_H
#define BANSO_WORK_PAPERS_PAPER_NAMES_H

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/work/papers/print.h"

/* Appends what the names of all papers of a course begin with, in any folder. */
void paper_put_name_front(struct buf *out, const struct course *course, struct store *store)
	NOT_NULL_AT(1, 2);

/* もみじ市_0.5mtg_次第_支援先用_R8.8.7.txt: the day of its session, of the whole course today; of
 * two towns of one name with the prefecture in front, or the id behind, and of two papers of the
 * course whose labels are written alike with the ids of their places behind: no other paper has
 * that name. It has no blanks and no signs that a disk refuses, and is short enough for each. */
void paper_put_file_name(
	struct buf *out, const struct course *course, const struct print *print) NOT_NULL;

/* つながり市_1回目支援_一式_支援先用_R8.11.19: the folder that the screen proposes for a set;
 * `session` NULL: of the whole course, つながり市_一式_支援先用_R8.11.19. */
void paper_put_set_name(struct buf *out, const struct course *course, const struct print *print,
	const struct session *session) NOT_NULL_AT(1, 2, 3);

#endif
