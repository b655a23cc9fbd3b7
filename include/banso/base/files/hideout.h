/*
 * A hideout, that is, a private folder. SQLite opens files by name, so the databases that banso
 * makes are made in here. The folder stands beside the file that is being made, and only its owner
 * may enter it. Paths in it lead through its descriptor: if a neighbour replaces the folder, they
 * do not reach the replacement (base/files/file.h).
 *
 * It contains banso-new, banso-kept, banso-copy, banso-scratch and banso-fresh, and what SQLite and
 * banso keep beside each of these: -wal, -shm, -journal, -here, -queue. Nothing else is ever
 * removed from it. SIGINT, SIGTERM and SIGHUP remove it.
 */
#ifndef BANSO_BASE_FILES_HIDEOUT_H
#define BANSO_BASE_FILES_HIDEOUT_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

struct hideout;

/* A folder beside `path`, named with that ending and random digits. NULL with errno and err. The
 * caller calls hideout_end(). */
struct hideout *hideout_begin(const char *path, const char *ending, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

/* Removes the folder and its files; keeps errno. NULL is allowed. */
void hideout_end(struct hideout *hideout);

/* The path of a file in it, valid as long as the folder. In messages show hideout_shown() of it. */
const char *hideout_path(
	const struct hideout *hideout, const char *name) MUST_USE NEVER_NULL NOT_NULL;

/* Names a file in it `path` plus that ending. Sets *taken, without an error, if another file
 * already has that name: the check and the naming are one step, except on disks that cannot do
 * so. */
bool hideout_give(struct hideout *hideout, const char *name, const char *ending, bool *taken,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

/* Moves a file in it to `path`, replacing any file there: see file_may_replace(). */
bool hideout_put(struct hideout *hideout, const char *name, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

/* Moves a file in it to `path` plus that ending, whatever stands there. */
bool hideout_put_beside(struct hideout *hideout, const char *name, const char *ending,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

/* Whether a path leads into a private folder that is open in this process. */
bool hideout_has(const char *path) MUST_USE NOT_NULL;

/* The path to show to people instead: the file that is being made. Any other path is returned
 * unchanged. */
const char *hideout_shown(const char *path) MUST_USE NEVER_NULL NOT_NULL;

/* Removes what a killed process left unfinished: such a folder, or a file. False if something
 * remains. */
bool hideout_remove_left(const char *path) MUST_USE NOT_NULL;

#endif
