/*
 * A text with a cursor: the editor behind every input box. The text is valid UTF-8 in NFC; the
 * cursor stands between graphemes, which may join anew after a change; rows are soft-wrapped to a
 * width in columns. Pure: it draws nothing.
 */
#ifndef BANSO_TEXT_EDIT_EDIT_H
#define BANSO_TEXT_EDIT_EDIT_H

#include <stdbool.h>
#include <stddef.h>

#include "banso/base/attr.h"

struct edit;

enum edit_move {
	EDIT_LEFT,
	EDIT_RIGHT,
	EDIT_WORD_LEFT, /* C-Left, C-Right: text/word */
	EDIT_WORD_RIGHT,
	EDIT_UP, /* by wrapped rows; the wished column is kept across short rows */
	EDIT_DOWN,
	EDIT_ROW_START, /* C-a, Home: start of the wrapped row */
	EDIT_ROW_END,   /* C-e, End */
	EDIT_PAGE_UP,
	EDIT_PAGE_DOWN,
	EDIT_TEXT_START,
	EDIT_TEXT_END,
};

/* `multiline`: whether '\n' may be in the text; elsewhere it becomes a space. */
struct edit *edit_new(bool multiline) MUST_USE NEVER_NULL;
void edit_free(struct edit *edit);

/* Replaces everything, clears undo, puts the cursor at the end. Invalid UTF-8 and controls are left
 * out, except '\t', which becomes a space; "\r\n", '\r', U+2028 and U+2029 become '\n'. The same
 * holds for edit_insert(). */
void edit_set(struct edit *edit, const char *text) NOT_NULL;
/* Forgets what stood there before: the steps of undo, and what the last kills took of it. */
void edit_forget(struct edit *edit) NOT_NULL;
const char *edit_text(
	const struct edit *edit) MUST_USE NEVER_NULL NOT_NULL; /* valid until the next change */
size_t edit_size_bytes(const struct edit *edit) MUST_USE NOT_NULL;
size_t edit_cursor_bytes(const struct edit *edit) MUST_USE NOT_NULL;
void edit_set_cursor_bytes(
	struct edit *edit, size_t at) NOT_NULL; /* moved back out of a grapheme */
bool edit_is_multiline(const struct edit *edit) MUST_USE NOT_NULL;
/* From now on a line wraps in its box, too, as a text does: there is still no '\n' in it. */
void edit_wrap(struct edit *edit) NOT_NULL;
bool edit_wraps(const struct edit *edit) MUST_USE NOT_NULL;

/* Inserts text at the cursor (typed or pasted), composed with the text before it (NFC). What
 * exceeds TEXT_MAX_BYTES is left out. */
void edit_insert(struct edit *edit, const char *text, size_t size_bytes) NOT_NULL READS(2, 3);

/* The same in place of all that stands there, as one step of undo. */
void edit_replace_all(struct edit *edit, const char *text, size_t size_bytes) NOT_NULL READS(2, 3);

/* Whether the last insertion, or part of the last paste, found no room. */
bool edit_is_full(const struct edit *edit) MUST_USE NOT_NULL;

/* Whether of the last change, or of the last paste, marks were left out: a grapheme holds no more
 * than GRAPHEME_MAX_PARTS. */
bool edit_is_crowded(const struct edit *edit) MUST_USE NOT_NULL;

/* While set, insertions belong to a paste and are one step of undo. */
void edit_set_pasting(struct edit *edit, bool is_pasting);

/*
 * Each returns false if there was nothing to do (up on the first row, too). Consecutive kills are
 * collected; the last killed text is shared by all editors, so that text can move from field to
 * field.
 */
bool edit_backspace(struct edit *edit) NOT_NULL;
bool edit_delete(struct edit *edit) NOT_NULL;
bool edit_kill_to_end(struct edit *edit) NOT_NULL;   /* C-k: to the end of the line, or its '\n' */
bool edit_kill_to_start(struct edit *edit) NOT_NULL; /* C-u: to the start of the line */
bool edit_kill_word(struct edit *edit) NOT_NULL; /* C-w: the word before the cursor (text/word) */
bool edit_yank(
	struct edit *edit) NOT_NULL; /* C-v: inserts what the last kills took, if there is room */
/* How often something was killed in any editor; forgets what the last kills took, whichever. */
unsigned long edit_kills(void) MUST_USE;
void edit_forget_cut(void);
bool edit_undo(struct edit *edit) NOT_NULL; /* C-z: see text/undo for what a step is */
bool edit_redo(struct edit *edit) NOT_NULL; /* C-y */
bool edit_move(struct edit *edit, enum edit_move move) NOT_NULL;

/*
 * The view: a box of `cols` × `rows` (80 × 24 at first), scrolled so that the cursor is visible. A
 * line that does not wrap has one row and scrolls sideways. Text is wrapped one column short of the
 * box, so that the cursor always has a cell: see text/box.
 */
void edit_set_box(struct edit *edit, int cols, int rows) NOT_NULL;

struct edit_row {
	const char *text; /* not NUL-terminated */
	size_t size_bytes;
	int cols;
};

/* The row `row` of the box (0 at its top); false below the end of the text. */
bool edit_row(const struct edit *edit, int row, struct edit_row *out) MUST_USE NOT_NULL;
void edit_cursor(const struct edit *edit, int *row, int *col) NOT_NULL; /* within the box */
int edit_rows_above(const struct edit *edit) MUST_USE NOT_NULL; /* rows scrolled out at the top */
int edit_rows_below(const struct edit *edit) MUST_USE NOT_NULL;

#endif
