/*
 * What was done to a text, step by step, so that it can be taken back. A step is one replacement of
 * bytes; continued typing at one place, or a run of deletions, grows into one step until the step
 * is closed or has 20 graphemes.
 */
#ifndef BANSO_TEXT_EDIT_UNDO_H
#define BANSO_TEXT_EDIT_UNDO_H

#include <stddef.h>

#include "banso/base/buf.h"

struct undo;

#define UNDO_STEPS 1000        /* kept at most; the oldest go first */
#define UNDO_STEP_GRAPHEMES 20 /* in one step of typing or deleting */

enum undo_kind {
	UNDO_TYPED,
	UNDO_ERASED,
	UNDO_PASTED, /* piece by piece: one step until closed, of any length */
	UNDO_ALONE,  /* a step of its own: a kill, a yank */
};

/* At `at` bytes, `old` was replaced by `new`; cursor offsets before and after. */
struct undo_change {
	enum undo_kind kind;
	size_t at;
	const char *old_text, *new_text;
	size_t old_bytes, new_bytes;
	size_t cursor_before, cursor_after;
};

struct undo_step {
	enum undo_kind kind;
	size_t at;
	struct buf old_text, new_text;
	size_t cursor_before, cursor_after;
	size_t graphemes;
};

struct undo *undo_new(void);
void undo_free(struct undo *undo);
void undo_clear(struct undo *undo);

/* Records a change (its text is copied) and clears what could be redone. */
void undo_record(struct undo *undo, const struct undo_change *change);

/* The next change begins a step of its own. */
void undo_close(struct undo *undo);

/* The step to take back, or to do again; the caller applies it. NULL if there is none. Owned by
 * `undo`, valid until the next change. */
const struct undo_step *undo_back(struct undo *undo);
const struct undo_step *undo_forward(struct undo *undo);

#endif
