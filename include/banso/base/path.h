/* Where files are: the database, the scenarios, the user's name. */
#ifndef BANSO_BASE_PATH_H
#define BANSO_BASE_PATH_H

#include <stdbool.h>

#include "banso/base/err.h"
#include "banso/base/words.h"

struct arena;

/* $BANSO_DB, else $XDG_DATA_HOME/banso/banso.db, else ~/.local/share/banso/banso.db. */
char *path_database(struct arena *arena);

/*
 * The folder of scenarios: `given` (may be NULL), else $BANSO_SCENARIOS, else
 * ../scenarios beside the binary, else PREFIX/share/banso/scenarios: the
 * first that is a folder. NULL with err filled when there is none.
 */
char *path_scenarios(struct arena *arena, const char *given, struct err *err);

/* Whether it is where the database is unless somebody says otherwise. */
bool path_is_own_database(const char *database);

/* Whether the folder of a database is there, or is banso's own, which is made when it is wanted: in
 * any other a slip of the pen would begin an empty one. False with err. */
bool path_has_parent(const char *database, struct err *err);

/* Makes the folder of `file` and those above it (0700 each) where missing. */
bool path_make_parent(const char *file, struct err *err);

/* Whether both are there and are one file or folder, by whatever names. */
bool path_is_same_file(const char *one, const char *other);

/* The path with its folder, but not itself, freed of links (malloc'ed; the caller frees it);
 * NULL where that folder is not to be found. */
char *path_absolute(const char *path);

char *path_join(struct arena *arena, const char *folder, const char *name);

/* Paths of the files of a folder whose names end so (".yaml") and begin with no dot, in the order
 * of their bytes; none when it cannot be read. */
struct words path_files(struct arena *arena, const char *folder, const char *ending);

/* Login name of the real user id; "uid123" where the machine has no name for it. */
const char *path_login(struct arena *arena);

/* The name to show for the user: $BANSO_USER, else the login name. */
const char *path_user_name(struct arena *arena);

#endif
