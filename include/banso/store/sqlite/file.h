/*
 * The database as a file: what stands at its path, who may read it, how another one takes its
 * place, and whether the disk is a network's.
 */
#ifndef BANSO_STORE_SQLITE_FILE_H
#define BANSO_STORE_SQLITE_FILE_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

struct hideout;

/*
 * The path with symbolic links resolved (malloc'ed; the caller frees it) and
 * whether a file is there. NULL with err for a folder, a device, an empty file
 * or a link that leads nowhere, or that somebody else put there (base/files/links.h).
 */
char *file_resolve(const char *path, bool *exists, struct err *err) MUST_USE NOT_NULL_AT(1, 2);

/* The same of anything that is there. */
char *file_follow(const char *path, struct err *err) MUST_USE NOT_NULL_AT(1);

/* The same as file_resolve() of a file that banso itself made: a link in its place is refused as
 * well. */
char *file_find_made(const char *path, bool *exists, struct err *err) MUST_USE NOT_NULL_AT(1, 2);

/* The path with the links of its folder resolved, but not its last part, even where that is a link
 * (malloc'ed; the caller frees it). */
char *file_at(const char *path) MUST_USE NOT_NULL;

/* The path with symbolic links resolved; of a file that is not there, that a link of somebody
 * else's leads to, or in a private folder, as it is (malloc'ed; the caller frees it). */
char *file_real(const char *path) MUST_USE NOT_NULL;

/*
 * Locks a database as a writing connection would, so that nobody opens it meanwhile. The caller
 * closes *lock, which ends it; a disk that knows no locks gives none. False while somebody has the
 * database open, or where it cannot be opened.
 */
bool file_lock_out(const char *path, int *lock) MUST_USE NOT_NULL;

/* Copies a plain file to a new one, which the caller closes; -1 with errno. */
int file_copy(const char *from, const char *to) MUST_USE NOT_NULL;

/* Copies a database, and with it what others had saved and was not put into it yet, to a path in a
 * private folder; what is missing is left out. False with errno. */
bool file_copy_database(const char *from, const char *to) MUST_USE NOT_NULL;

/* Removes a copy of a database with what stands beside it, unless somebody has it open. */
void file_remove_copy(const char *path) NOT_NULL;

/* Removes what SQLite kept beside a database; also of one that is gone. */
void file_remove_beside(const char *path) NOT_NULL;

/* Whether one may write to it, and make and remove what SQLite keeps beside it. */
bool file_may_be_written(const char *path) MUST_USE NOT_NULL;

/*
 * Whether the file has another name (a hard link). SQLite keeps a WAL beside each of them: who
 * writes by one does not see what was written by the other, and it is lost. Never of a file in a
 * private folder.
 */
bool file_has_other_names(const char *path) MUST_USE NOT_NULL;
/* Says that, and what to do; always false. */
bool file_tell_other_names(const char *path, struct err *err) MUST_USE NOT_NULL_AT(1);

/* Adds to a message that one can go back to a copy. Always false; `err` may be NULL. */
bool file_tell_restore(struct err *err);

/* Whether something stands in the file beside it whose name has this ending (-wal, -journal). */
bool file_has_beside(const char *path, const char *ending) MUST_USE NOT_NULL;

/* Whether what stands beside it, if anything, is what SQLite may take for its own: a plain file
 * with one name. Else nobody opens the database; false with err. */
bool file_may_be_beside(const char *path, struct err *err) MUST_USE NOT_NULL_AT(1);

/* How large the database says that it is; 0 when it says nothing. Not while this process has it
 * open: closing a file gives up the locks on it. */
long file_database_bytes(const char *path) MUST_USE NOT_NULL;

/* The login name of the owner (malloc'ed; the caller frees it), NULL when that is us or unknown. */
char *file_foreign_owner(const char *path) MUST_USE NOT_NULL;

/* Whether several machines may use the disk at once, so that they share no memory. */
bool file_is_remote(const char *path) MUST_USE NOT_NULL;

#endif
