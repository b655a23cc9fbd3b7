/* A test script as it stands in its file, and what --accept writes in place of its blocks. */
#ifndef PLAY_SCRIPT_H
#define PLAY_SCRIPT_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/err.h"
#include "lines.h"

struct arena;

struct step {
	const char *path;   /* of the file it stands in */
	size_t line;        /* there, from 1 */
	const char *text;   /* of that line */
	const char *verb;   /* "$", or the word after @ */
	const char *rest;   /* what follows it on the line (of "$": with its further lines) */
	struct lines block; /* the expected lines, without their two spaces */
	int status;         /* of "$" */

	size_t block_at, block_end; /* which lines of the file the block and the status are */
	bool is_seen;               /* of a screen of a sight */
	bool is_accepted;           /* in place of them: */
	struct lines accepted;
};

struct script {
	struct arena *arena;
	const char *path;
	struct lines lines;
	size_t lines_before; /* of the file, in front of them */
	struct step *steps;
	size_t step_count;
};

/* The script lives in the arena. The err says FILE:LINE: what is wrong. */
bool script_read(struct script *script, struct arena *arena, const char *path, struct err *err);

/* A script that stands in the block of a step, its lines those of the file. */
bool script_read_block(
	struct script *script, struct arena *arena, const struct step *step, struct err *err);

/* Takes these lines, and for a command this status, in place of the step's block. */
void script_accept(struct script *script, struct step *step, const struct lines *block, int status);

/* Writes the file anew where a block differs from what was accepted for it: *changed counts those.
 */
bool script_write_accepted(const struct script *script, size_t *changed, struct err *err);

#endif
