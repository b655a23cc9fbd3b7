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
#include "banso/base/words.h"
#include "banso/work/papers.h"

struct file;

/* もみじ市_0.5mtg_次第_支援先用_R8.8.7.txt: the day of its session, of the whole course today; of
 * two towns of one name with the prefecture in front, or the id behind, and of two papers of the
 * course whose labels are written alike with the ids of their places behind: no other paper has
 * that name. It has no blanks and no signs that a disk refuses, and is short enough for each. */
void paper_put_file_name(
	struct buf *out, const struct course *course, const struct print *print) NOT_NULL;

/* False with err where a paper for other readers stands in the file: they would find the one of
 * others under the name that they know; where it cannot be read; and where it is a database,
 * whatever its name, or beside one, a scenario, or a text that could not be kept. What is open is
 * not opened. */
bool paper_may_stand(const char *path, enum circle circle, struct err *err) MUST_USE NOT_NULL_AT(1);

/* Writes a paper there, or into the folder under the last part of the path (AT_FDCWD: into that of
 * the path), where it may stand, also if another one comes there just then. */
bool paper_write(int folder, const char *path, enum circle circle, const struct buf *bytes,
	struct err *err) MUST_USE NOT_NULL_AT(2, 4);

/* The same piece by piece, by file_add() and file_end() or file_abandon(). NULL with err. */
struct file *paper_begin(int folder, const char *path, enum circle circle, struct err *err) MUST_USE
	NOT_NULL_AT(2);

/* つながり市_1回目支援_一式_支援先用_R8.11.19: the folder that the screen proposes for a set. */
void paper_put_set_name(struct buf *out, const struct course *course, const struct print *print,
	const struct session *session) NOT_NULL;

/*
 * All papers of a session (NULL: of the whole course) that say something to the readers of
 * `print`, whose paper is not looked at, into a folder that is made where there is none: what is
 * for now, a 次第 and 記入用紙 until the session is over, its record from then on. `folder` ends
 * with its slash. All are made, and written under other names, before the first gets its own; none
 * takes the place of one for other readers. The paths that stand there are added in the arena, and
 * misread is of all. False with err: there are none, or, where the disk failed once they got their
 * names, those that are added and that err counts.
 */
bool paper_set_write(const struct course *course, const struct session *session,
	const struct print *print, const char *folder, struct arena *arena, struct words *paths,
	struct misread *misread, struct err *err) MUST_USE NOT_NULL_AT(1, 3, 4, 5, 6, 7);

#endif
