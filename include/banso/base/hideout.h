/*
 * A hideout, that is, a private folder: SQLite opens files by their names, so what it makes for
 * banso is made in here. The folder stands beside what is being made, and only its owner may enter
 * it. Paths in it lead through its descriptor: what a neighbour puts in its place meanwhile is not
 * reached by them (base/file.h).
 *
 * Names in it are banso-new, banso-kept, banso-scratch and banso-fresh, and each of these with what
 * stands beside a database that is open: -wal, -shm, -journal, -here. Nothing else is ever removed
 * from it. With SIGINT, SIGTERM and SIGHUP it goes.
 */
#ifndef BANSO_BASE_HIDEOUT_H
#define BANSO_BASE_HIDEOUT_H

#include <stdbool.h>

#include "banso/base/err.h"

struct hideout;

/* A folder beside `path`, whose name has that ending and random digits behind it. NULL with errno
 * and err. The caller ends it. */
struct hideout *hideout_begin(const char *path, const char *ending, struct err *err);

/* Removes it with all that is still in it; keeps errno. NULL is allowed. */
void hideout_end(struct hideout *hideout);

/* The path of a file in it, valid as long as the folder. Messages show hideout_shown() of it. */
const char *hideout_path(const struct hideout *hideout, const char *name);

/* Gives a file in it the name of `path` with that ending. *taken, and no error, when another file
 * has that name already: asked in one step with the naming, but for a disk that cannot do so. */
bool hideout_give(struct hideout *hideout, const char *name, const char *ending, bool *taken,
	struct err *err);

/* Puts a file in it at `path`, in place of whatever file stands there: see file_may_replace(). */
bool hideout_put(struct hideout *hideout, const char *name, struct err *err);

/* Whether a path is that of a file in such a folder, which is open here. */
bool hideout_has(const char *path);

/* What people are told instead of it: what is being made there. Any other path as it is. */
const char *hideout_shown(const char *path);

/* Removes what somebody who was killed did not finish: such a folder, or a file. False when
 * something is still there. */
bool hideout_remove_left(const char *path);

#endif
