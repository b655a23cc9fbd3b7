/* A set: all papers of a session or course for one reader, in a folder. */
#ifndef BANSO_WORK_PAPERS_PAPER_SET_H
#define BANSO_WORK_PAPERS_PAPER_SET_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/base/words.h"
#include "banso/work/papers/print.h"

struct paper_set {
	const struct session *session; /* NULL: the whole course */
	const char *folder;            /* made where there is none; later: the one it is in */
	bool is_new; /* one that nobody has: 一式_支援先用_R8.8.7, else …_2 */
	/* What there is later: in the arena; misread is of all. */
	struct words paths;
	struct misread misread;
	/* Of a whole course: other papers of it that stand in the folder, perhaps of an older set.
	 */
	size_t others;
};

/*
 * Writes all papers of a session or course that say something to the readers of `print`, whose
 * paper is not looked at, into a folder: what is for now, a 次第 and 記入用紙 until the session is
 * over, its record from then on. All are made, and written under other names, before the first gets
 * its own; none takes the place of one for other readers. False with err: there are no paths, or,
 * where the disk failed once they got their names, those that err counts.
 */
bool paper_set_write(const struct course *course, const struct print *print,
	struct paper_set *wanted, struct arena *arena, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2, 3, 4);

#endif
