/*
 * The database as a file: what stands at its path, who may read it, how a new
 * one gets its name, and whether the disk is a network's.
 */
#ifndef BANSO_STORE_FILE_H
#define BANSO_STORE_FILE_H

#include <stdbool.h>

#include "banso/base/err.h"

/*
 * The path with symbolic links resolved (malloc'ed; the caller frees it) and
 * whether a file is there. NULL with err for a folder, a device, an empty file
 * or a link that leads nowhere.
 */
char *file_resolve(const char *path, bool *exists, struct err *err);

/*
 * Makes an empty file that must not exist yet: 0600, or 0660 below a setgid
 * folder that the group may write, whatever the umask.
 */
bool file_make(const char *path, struct err *err);

/* Takes a file away that was not finished, with what SQLite may have left beside it. */
void file_discard(const char *path);

/* Gives a finished file its name; *taken (and no error) when another file has it already. */
bool file_give_name(const char *from, const char *to, bool *taken, struct err *err);

/* Gives a finished file its name in place of whatever file has it now. */
bool file_replace(const char *from, const char *to, struct err *err);

/*
 * Adds to a message how to go back to a copy: what SQLite left beside the database would be put
 * into whatever file stands there. Always false; `err` may be NULL.
 */
bool file_tell_restore(const char *path, struct err *err);

/* Whether something stands in the file beside it whose name has this ending (-wal, -journal). */
bool file_has_beside(const char *path, const char *ending);

/* How large the database says that it is; 0 when it says nothing. Not while this process has it
 * open: closing a file gives up the locks on it. */
long file_database_bytes(const char *path);

/* The login name of the owner (malloc'ed; the caller frees it), NULL when that is us or unknown. */
char *file_foreign_owner(const char *path);

/* Whether several machines may use the disk at once, so that they share no memory. */
bool file_is_remote(const char *path);

#endif
