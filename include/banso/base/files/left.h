/*
 * Leftovers: the private folders (base/files/hideout.h) and unfinished files (base/files/file.h) of
 * processes that were killed. They may hold every text of a database. Who makes one keeps a lock on
 * it; where that is gone, so is the maker. The names tell what may be a leftover: they end in 16
 * random digits.
 */
#ifndef BANSO_BASE_FILES_LEFT_H
#define BANSO_BASE_FILES_LEFT_H

#include "banso/base/attr.h"
#include "banso/base/words.h"

struct arena;

/* Removes the leftovers of this user from the folder of `path`. Returns the paths of those that
 * stay: of other users, of whom nobody but they can tell whether they are still at it, and what
 * cannot be removed. What a living process of this user makes is not among them. */
struct words left_remove(struct arena *arena, const char *path) NOT_NULL;

/* The same in a folder that is held, without telling what stays. */
void left_remove_in(int folder);

#endif
