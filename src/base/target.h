/*
 * Where a file goes that banso makes: a name in a folder that is held, so that nobody can put
 * another folder in its place meanwhile; and what was begun there, which goes with SIGINT, SIGTERM
 * and SIGHUP. Only for file.c and hideout.c.
 */
#ifndef BANSO_BASE_TARGET_H
#define BANSO_BASE_TARGET_H

#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <sys/types.h>

#include "banso/base/err.h"

#define TARGET_NAME_BYTES (NAME_MAX + 1)
#define TARGET_NEW_FILE (O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC)

struct target {
	char *path;       /* as messages show it */
	const char *name; /* the end of `path` */
	int folder;       /* its descriptor, good to reach what is in it and for nothing else */
};

/* False with errno. To be let go in either case, which keeps errno. */
bool target_hold(struct target *target, const char *path);
bool target_hold_in(struct target *target, int folder, const char *path); /* its last part there */
void target_let_go(struct target *target);

/* The mode of a file that is new there, and of one that takes the place of another. */
mode_t target_mode(const struct target *target);
mode_t target_mode_over(const struct target *target);

/* Gives a file that mode, unless its disk knows none. False with errno. */
bool target_set_mode(int file, mode_t mode);

/* See file_may_replace(). */
bool target_may_replace(const struct target *target, struct err *err);

/* A new name is safe against a power cut once its folder is. */
void target_sync(const struct target *target);

/* Always false; by errno. */
bool target_cannot_write(const char *path, struct err *err);

/* Puts `begin`, `ending` and random digits, or what is short enough, into TARGET_NAME_BYTES. */
bool target_random_name(char *out, const char *begin, const char *ending);

/* --- what is not finished --- */

struct begun;

/* Before it is made, in a folder that stays held. NULL, which is allowed everywhere, where so much
 * was begun that it may be left behind. */
struct begun *begun_note(int folder, const char *name);
void begun_is_private(struct begun *begun, int inside); /* it is a private folder */
void begun_forget(struct begun *begun);

/* Removes a file, or (`inside` is not -1) a private folder with what is in it. */
void begun_remove(int folder, const char *name, int inside);

/* All that ever is in a private folder; ended by NULL. */
extern const char *const begun_names[];

#endif
