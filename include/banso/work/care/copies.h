/* The copies to which one can go back, with what they hold. */
#ifndef BANSO_WORK_CARE_COPIES_H
#define BANSO_WORK_CARE_COPIES_H

#include <stddef.h>

#include "banso/base/attr.h"

struct arena;

/* A copy beside the database, made by banso itself. */
struct copy {
	const char *path;
	const char *what; /* 毎日の控え */
	const char *day;  /* 2026-11-20, with the time where its name has it */
	const char *holds; /* 支援先 4件、回答 909件、最後の保存 …; or why it cannot be taken */
};

struct copies {
	struct copy *items; /* in the arena, the newest first */
	size_t count;
};

struct copies copies_find(const char *database, struct arena *arena) MUST_USE NOT_NULL;

#endif
