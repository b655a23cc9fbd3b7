/*
 * The place where a new file goes: a name in a folder that is held open, so that nobody can swap
 * the folder meanwhile; and the list of unfinished files, which SIGINT, SIGTERM and SIGHUP remove.
 * Used by file.c and hideout.c only.
 */
#ifndef BANSO_BASE_FILES_TARGET_H
#define BANSO_BASE_FILES_TARGET_H

#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <sys/types.h>

#include "banso/base/err.h"

#define TARGET_NAME_BYTES (NAME_MAX + 1)
#define TARGET_DIGITS 16       /* random ones, in hexadecimal */
#define TARGET_SHORT ".banso-" /* begins a name that tells nothing else */
#define TARGET_NEW_FILE (O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC)

struct target {
	char *path;       /* for messages */
	const char *name; /* the end of `path` */
	int folder;       /* its descriptor (O_PATH): reaches the entries, nothing else */
};

/* False with errno. Call target_let_go() in either case; it keeps errno. */
bool target_hold(struct target *target, const char *path);
bool target_hold_in(
	struct target *target, int folder, const char *path); /* the last part of its path */
void target_let_go(struct target *target);

/* The mode for a new file there, and for a file that replaces another. */
mode_t target_mode(const struct target *target);
mode_t target_mode_over(const struct target *target);

/* Sets that mode, unless the disk has no modes. False with errno. */
bool target_set_mode(int file, mode_t mode);

/* See file_may_replace(). */
bool target_may_replace(const struct target *target, struct err *err);

/* Gives what is called `name` in the folder `from` that other name, where nothing has it; false
 * with errno, EEXIST if something has. */
bool target_name_if_free(int from, const char *name, int folder, const char *free_name);

/* Lets two names of a folder change places. False with errno, for which target_is_unsupported()
 * says whether the disk cannot do so at all. */
bool target_exchange(int folder, const char *one, const char *other);
bool target_is_unsupported(int number);

/* A new name survives a power cut only after its folder is synced. */
void target_sync(const struct target *target);

/* Always false; the message depends on errno. */
bool target_cannot_write(const char *path, struct err *err);

/* Puts `begin`, `ending` and random digits into TARGET_NAME_BYTES, shortening `begin` to fit. */
void target_random_name(char *out, const char *begin, const char *ending);

/* --- what is not finished --- */

struct begun;

/* Call before the file is made; the folder stays held. NULL when the list is full: allowed
 * everywhere, and the file may then stay behind after a signal. */
struct begun *begun_note(int folder, const char *name);
void begun_is_private(struct begun *begun, int inside); /* it is a private folder */
void begun_forget(struct begun *begun);

enum begun_hold {
	BEGUN_HELD,     /* by this process alone, as long as `file` is open */
	BEGUN_ANOTHERS, /* another process has it, or `file` is no longer what stands there */
	BEGUN_UNKNOWN,  /* the disk cannot lock it */
};

/* Locks what is open and not finished, which says that its maker lives: base/files/left.h. */
enum begun_hold begun_hold(int folder, const char *name, int file);

/* How often a maker begins anew that lost a new file to somebody who took it for a leftover. */
#define BEGUN_TRIES 8

/* Removes a file, or a private folder with its files (`inside` is not -1). */
void begun_remove(int folder, const char *name, int inside);

/* Every name a private folder can contain, ended by NULL. */
extern const char *const begun_names[];

#endif
