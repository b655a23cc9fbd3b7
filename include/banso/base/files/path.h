/* Where files are: the database, the scenarios, the user's name. */
#ifndef BANSO_BASE_FILES_PATH_H
#define BANSO_BASE_FILES_PATH_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/base/words.h"

struct arena;
struct buf;

/* $BANSO_DB, else $XDG_DATA_HOME/banso/banso.db, else ~/.local/share/banso/banso.db. */
char *path_database(struct arena *arena) MUST_USE NEVER_NULL NOT_NULL;

/* The folder for what can be made again at any time: $XDG_CACHE_HOME/banso, else ~/.cache/banso. It
 * may be missing; NULL if it would be in a home that is missing. */
char *path_cache(struct arena *arena) MUST_USE NOT_NULL;

/*
 * The folder of scenarios: `given` (may be NULL), else $BANSO_SCENARIOS, else
 * ../scenarios beside the binary, else PREFIX/share/banso/scenarios: the
 * first that is a folder. NULL with err filled when there is none.
 */
char *path_scenarios(struct arena *arena, const char *given, struct err *err) MUST_USE;

/* The folder of the scenarios that came with banso, whatever was given; NULL when there is none. */
char *path_shipped(struct arena *arena) MUST_USE NOT_NULL;

/* An object of banso's own that is loaded when needed: beside the binary, else above it, else in
 * PREFIX/lib/banso. NULL when there is none. */
char *path_loaded(struct arena *arena, const char *name) MUST_USE NOT_NULL;

/* A file of that name in the folder of the database that is used when nobody gives another. */
char *path_own(struct arena *arena, const char *name) MUST_USE NEVER_NULL NOT_NULL;

/* What the practice database is called in any folder; no real one is called so. */
#define PATH_PRACTICE "practice.db"

/* Whether it is the path used when nobody gives another. */
bool path_is_own_database(const char *database) MUST_USE NOT_NULL;

/* Whether the folder of a database exists or is banso's own, which is made when needed: in any
 * other folder a mistyped path would begin an empty database. False with err. */
bool path_has_parent(const char *database, struct err *err) MUST_USE;

/* Makes the folder of `file` and those above it (0700 each) where missing. */
bool path_make_parent(const char *file, struct err *err) MUST_USE NOT_NULL_AT(1);

/* Whether both exist and are the same file or folder, by whatever names. */
bool path_is_same_file(const char *one, const char *other) MUST_USE NOT_NULL;

/* The path with the links of its folder resolved, but not a link at its last part (malloc'ed; the
 * caller frees it); NULL if that folder cannot be found. */
char *path_absolute(const char *path) MUST_USE NOT_NULL;

/* Its end, the name alone: a message or a screen may have no room for the folder. */
const char *path_name(const char *path) MUST_USE NEVER_NULL NOT_NULL;

/* The folder of a file, "." of a name alone (malloc'ed; the caller frees it). */
char *path_folder(const char *path) FRESH NOT_NULL;
/* Appends it as people read it: below their home it begins with ~. */
void path_put_from_home(struct buf *out, const char *path) NOT_NULL;
/* The same, open; -1 with errno. The caller closes it. */
int path_open_folder(const char *path) MUST_USE NOT_NULL;

char *path_join(
	struct arena *arena, const char *folder, const char *name) MUST_USE NEVER_NULL NOT_NULL;

/* Paths of the files in a folder whose names have that ending (".yaml") and no leading dot, in byte
 * order; none if the folder cannot be read. */
struct words path_files(
	struct arena *arena, const char *folder, const char *ending) MUST_USE NOT_NULL;

/* Login name of the real user id; "uid123" where the machine has no name for it. */
const char *path_login(struct arena *arena) MUST_USE NEVER_NULL NOT_NULL;

/* The name to show for the user: $BANSO_USER, else the login name. */
const char *path_user_name(struct arena *arena) MUST_USE NEVER_NULL NOT_NULL;

#endif
