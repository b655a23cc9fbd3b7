#include "undo.h"

#include <assert.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "banso/base/mem.h"
#include "banso/text/utf8.h"

struct undo {
	struct undo_step *steps;
	size_t room;
	size_t count; /* steps kept */
	size_t done;  /* how many of them are done, not taken back */
	bool is_open; /* the last step done may still grow */
};

struct undo *undo_new(void)
{
	return xcalloc(1, sizeof(struct undo));
}

static void drop_step(struct undo_step *step)
{
	buf_free(&step->old_text);
	buf_free(&step->new_text);
}

static void drop_undone(struct undo *undo)
{
	while (undo->count > undo->done)
		drop_step(&undo->steps[--undo->count]);
}

void undo_clear(struct undo *undo)
{
	undo->done = 0;
	undo->is_open = false;
	drop_undone(undo);
}

void undo_free(struct undo *undo)
{
	if (!undo)
		return;
	undo_clear(undo);
	free(undo->steps);
	free(undo);
}

void undo_close(struct undo *undo)
{
	undo->is_open = false;
}

static size_t graphemes_of(const struct undo_change *change)
{
	return change->new_bytes ? utf8_count_graphemes(change->new_text, change->new_bytes)
				 : utf8_count_graphemes(change->old_text, change->old_bytes);
}

/* Whether the change continues the step: inside it, or touching it. */
static bool step_continues(
	const struct undo_step *step, const struct undo_change *change, size_t graphemes)
{
	return step->kind == change->kind && change->kind != UNDO_ALONE &&
	       change->at <= step->at + step->new_text.size_bytes &&
	       change->at + change->old_bytes >= step->at &&
	       (change->kind == UNDO_PASTED || step->graphemes + graphemes <= UNDO_STEP_GRAPHEMES);
}

/* Widens the step to all that the change replaced, then applies the change to its new text. */
static void step_merge(struct undo_step *step, const struct undo_change *change)
{
	size_t step_end = step->at + step->new_text.size_bytes;
	size_t change_end = change->at + change->old_bytes;

	if (change->at < step->at) {
		size_t more_bytes = step->at - change->at;

		buf_splice(&step->old_text, 0, 0, change->old_text, more_bytes);
		buf_splice(&step->new_text, 0, 0, change->old_text, more_bytes);
		step->at = change->at;
	}
	if (change_end > step_end) {
		size_t more_bytes = change_end - step_end;
		const char *more = change->old_text + change->old_bytes - more_bytes;

		buf_add(&step->old_text, more, more_bytes);
		buf_add(&step->new_text, more, more_bytes);
	}
	buf_splice(&step->new_text, change->at - step->at, change->old_bytes, change->new_text,
		change->new_bytes);
	step->cursor_after = change->cursor_after;
}

static void make_room(struct undo *undo)
{
	if (undo->count < undo->room) {
		assert(undo->steps);
		return;
	}
	if (undo->room < UNDO_STEPS) {
		undo->room = undo->room ? undo->room * 2 : 16;
		if (undo->room > UNDO_STEPS)
			undo->room = UNDO_STEPS;
		undo->steps = xrealloc(undo->steps, undo->room * sizeof(undo->steps[0]));
		return;
	}
	assert(undo->steps); /* there is room for UNDO_STEPS */
	drop_step(&undo->steps[0]);
	undo->count--;
	memmove(undo->steps, undo->steps + 1, undo->count * sizeof(undo->steps[0]));
}

static struct undo_step *push_step(struct undo *undo, const struct undo_change *change)
{
	struct undo_step *step;

	make_room(undo);
	step = &undo->steps[undo->count++];
	undo->done = undo->count;
	*step = (struct undo_step){
		.kind = change->kind,
		.at = change->at,
		.cursor_before = change->cursor_before,
		.cursor_after = change->cursor_after,
	};
	buf_add(&step->old_text, change->old_text, change->old_bytes);
	buf_add(&step->new_text, change->new_text, change->new_bytes);
	return step;
}

void undo_record(struct undo *undo, const struct undo_change *change)
{
	size_t graphemes = graphemes_of(change);
	struct undo_step *step = undo->done ? &undo->steps[undo->done - 1] : NULL;

	drop_undone(undo);
	if (step && undo->is_open && step_continues(step, change, graphemes))
		step_merge(step, change);
	else
		step = push_step(undo, change);
	step->graphemes += graphemes;
	undo->is_open = true;
}

const struct undo_step *undo_back(struct undo *undo)
{
	undo->is_open = false;
	return undo->done > 0 ? &undo->steps[--undo->done] : NULL;
}

const struct undo_step *undo_forward(struct undo *undo)
{
	undo->is_open = false;
	return undo->done < undo->count ? &undo->steps[undo->done++] : NULL;
}
