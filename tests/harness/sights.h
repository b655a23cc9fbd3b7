/*
 * What is to be seen on the way of one script at several sizes: a file for each size. In it stands
 *
 *   @ size 40x12
 *   @ styles off         where styles do not count (they do)
 *   @ screen NAME        and its block, as of an @ screen; for each NAME that the script sees
 */
#ifndef PLAY_SIGHTS_H
#define PLAY_SIGHTS_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/err.h"
#include "script.h"

struct arena;

struct sight {
	struct script script;
	int rows, cols;
	bool ignores_styles;
};

struct sights {
	struct sight *items;
	size_t count;
	bool are_accepted; /* by --accept */
};

/* The files `names`, between blanks, which stand beside the file `beside`. They live in the arena.
 */
bool sights_read(struct sights *sights, struct arena *arena, const char *beside, const char *names,
	struct err *err);

/* The screen of that name; NULL: there is none. It is marked as one that was seen. */
struct step *sights_find(struct sight *sight, const char *name);

/* One that nobody has seen; NULL: all were. */
const struct step *sights_unseen(const struct sights *sights);

#endif
