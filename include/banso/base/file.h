/*
 * Making files. In a folder that a group shares, a neighbour can put a link or another file in the
 * place of any name, between any two calls. So nothing that banso makes is opened by its name: it
 * is written through the descriptor that made it, under a name that nobody has, and moved to its
 * own name when it is whole. Here and in base/hideout.h is all that does so
 * (tests/lint/open-by-name.sh).
 *
 * Files are made for their owner alone (0600), below a setgid folder that its group may write for
 * the group as well (0660); umask does not count. A file that replaces another one gives nobody
 * rights that the old one did not give. What is not finished goes with SIGINT, SIGTERM and SIGHUP.
 */
#ifndef BANSO_BASE_FILE_H
#define BANSO_BASE_FILE_H

#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/stat.h>

#include "banso/base/err.h"

/* --- a file that a person named: whole or not at all --- */

/*
 * Writes a file beside `path` and moves it into place (fsync before and after). Refused are a
 * symbolic link, a folder, a device, a file that is only to be read, and what belongs to a database
 * that is guarded (base/beside.h). A link that comes there meanwhile is replaced, never followed,
 * and the folder is the one that stood there at the beginning.
 */
bool file_write(const char *path, const void *bytes, size_t size_bytes, struct err *err);

/* The same in a folder that is held, under the last part of `path`, which messages show. */
bool file_write_in(
	int folder, const char *path, const void *bytes, size_t size_bytes, struct err *err);

/* The same piece by piece: nothing stands at `path` before file_end(). */
struct file;

struct file *file_begin(const char *path, struct err *err); /* NULL with err */
bool file_add(struct file *file, const void *bytes, size_t size_bytes, struct err *err);
/* Moves it into place. The file is gone afterwards, also where that fails. */
bool file_end(struct file *file, struct err *err);
void file_abandon(struct file *file);

/* Whether what stands there, if anything, may be replaced as far as its kind and rights go. */
bool file_may_replace(const char *path, struct err *err);

/* --- a file whose name banso gives --- */

/* Makes an empty file where nothing stands yet, and opens it to be read and written; the caller
 * closes the descriptor. -1 with errno. */
int file_make(const char *path);

/* The same for its owner alone, whatever the folder. */
int file_make_alone(const char *path);

/* The same, closed again: SQLite opens it by its name in a private folder. False with errno. */
bool file_make_empty(const char *path);

/*
 * Opens a file that several banso write to, or makes it where it is missing and may be made; -1
 * with errno, which is FILE_NOT_PLAIN where something else is there than a plain file. A file with
 * a second name does not count as plain: somebody may have set a trap, and another's file would be
 * written over.
 */
int file_open_shared(const char *path, bool may_make);
bool file_is_plain(const struct stat *info);
#define FILE_NOT_PLAIN ENXIO /* what opening a socket gives as well */

/* Whether what is open is still what stands there, by no link. */
bool file_stands_at(int file, const char *path);

/* Writes all of it, or fails with errno. */
bool file_write_all(int file, const void *bytes, size_t size_bytes);

#endif
