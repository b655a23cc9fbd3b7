/*
 * Making files. In a folder that a group shares, a neighbour can put a link or another file in the
 * place of any name, between any two calls. So banso never opens by name a file that it has just
 * made: it writes through the descriptor that made the file, under a name that nobody else has, and
 * gives it its own name when it is complete. Only this file and base/files/hideout.h make files
 * (tests/lint/open-by-name.sh).
 *
 * Files belong to their owner alone (0600); below a setgid folder that its group may write, also to
 * the group (0660). umask does not count. A file that replaces another gives nobody rights that the
 * old one did not give. Unfinished files are removed on SIGINT, SIGTERM and SIGHUP.
 */
#ifndef BANSO_BASE_FILES_FILE_H
#define BANSO_BASE_FILES_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/stat.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

/* --- a file that a person named: all of it or nothing --- */

/*
 * Writes a file beside `path` and moves it into place (fsync before and after). Refuses a symbolic
 * link, a folder, a device, a read-only file, and anything that belongs to a guarded database
 * (base/files/beside.h). A link that appears meanwhile is replaced, never followed; the folder is
 * the one that stood there at the beginning.
 */
bool file_write(const char *path, const void *bytes, size_t size_bytes, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2) READS(2, 3);

/* Whether a file may take the place of another, which is open for reading; `path` is for messages.
 * False with err. */
struct file_check {
	bool (*may)(int file, const char *path, const void *with, struct err *err);
	const void *with;
};

/*
 * The same where the check (NULL: none) lets it, in a folder that is held open, under the last part
 * of `path`, of which messages show all; AT_FDCWD: in that of the path. What cannot be read is not
 * replaced. What stands there is looked at before the first byte is written, and again where it is
 * another one once the file gets its name: what was looked at is what is replaced. On a disk that
 * cannot let two files change places one that comes just at the move is replaced, too.
 */
bool file_write_checked(int folder, const char *path, const void *bytes, size_t size_bytes,
	const struct file_check *check, struct err *err) MUST_USE NOT_NULL_AT(2, 3) READS(3, 4);

/* Whether it would be let now, or there is not even a folder. False with err. */
bool file_may_take(const char *path, const struct file_check *check, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2);

/* The same piece by piece: nothing stands at `path` before file_end(). NULL with err. What the
 * check is with lives until then. */
struct file;

struct file *file_begin(int folder, const char *path, const struct file_check *check,
	struct err *err) MUST_USE NOT_NULL_AT(2);
bool file_add(struct file *file, const void *bytes, size_t size_bytes, struct err *err) MUST_USE
	READS(2, 3);
/* Moves the file into place. The handle is freed in any case, also on failure. */
bool file_end(struct file *file, struct err *err) MUST_USE NOT_NULL_AT(1);
void file_abandon(struct file *file) NOT_NULL;

/*
 * Makes a folder where none is, with the rights that a file there would have, and opens it
 * (O_PATH), so that no other takes its place: the caller closes it. `below`: as of openat(). A link
 * in its place is followed only if a person named it, below AT_FDCWD. -1 with errno.
 */
int file_hold_folder(int below, const char *name, bool is_named) MUST_USE NOT_NULL;

/* The same, and only if it is made: -1 with EEXIST where anything stands already. */
int file_new_folder(const char *name) MUST_USE NOT_NULL;

/* Whether the file there, if any, may be replaced, by its kind and its rights. */
bool file_may_replace(const char *path, struct err *err) MUST_USE NOT_NULL_AT(1);

/* --- a file whose name banso gives --- */

/* Makes an empty file where nothing stands yet, and opens it for reading and writing; the caller
 * closes the descriptor. -1 with errno. */
int file_make(const char *path) MUST_USE NOT_NULL;

/* The same with mode 0600, whatever the folder. */
int file_make_alone(const char *path) MUST_USE NOT_NULL;

/* The same, and closes it: SQLite opens it by its name in a private folder. False with errno. */
bool file_make_empty(const char *path) MUST_USE NOT_NULL;

/*
 * Opens a file that several processes write to, and makes it if it is missing; -1 with errno, which
 * is PLAIN_NOT (base/plain.h) if there is anything but a plain file. A file with a second hard link
 * does not count as plain: it may be a trap that makes banso write over another's file.
 */
int file_open_shared(const char *path, bool may_make) MUST_USE NOT_NULL;
bool file_is_plain(const struct stat *info) MUST_USE NOT_NULL;

/* Whether the errno of a lock that is not waited for says that somebody else holds it. */
bool file_is_held(int number) MUST_USE;

/* Whether the open file still is the one at its name, not reached by a link. */
bool file_stands_at(int file, const char *path) MUST_USE NOT_NULL;

/* Writes everything, or fails with errno. */
bool file_write_all(int file, const void *bytes, size_t size_bytes) MUST_USE NOT_NULL READS(2, 3);

#endif
