/*
 * One field being filled: an editor or a list of options, depending on its type. It knows how a
 * field is typed and drawn, not where it is kept.
 */
#ifndef BANSO_UI_BOX_INPUT_H
#define BANSO_UI_BOX_INPUT_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/model/scenario.h"
#include "banso/ui/keys/command.h"
#include "banso/ui/keys/keys.h"

struct input;

enum input_result {
	INPUT_USED,    /* the key did something (or could have) */
	INPUT_NEXT,    /* the field is answered: go on */
	INPUT_IGNORED, /* the key has no meaning here */
};

/* `field` must outlive the input, which keeps a copy of the options. The field is not a table. */
struct input *input_new(const struct field *field, struct options options,
	const char *text) MUST_USE NEVER_NULL NOT_NULL_AT(1);
/* A line that is no field. */
struct input *input_new_line(const char *text) MUST_USE NEVER_NULL;
/* The same, the answer to a question that has the screen: it wraps, and has the rows it needs. */
struct input *input_new_question(const char *text) MUST_USE NEVER_NULL;
void input_free(struct input *input); /* NULL is allowed */

/* Shows a value that is kept or offered, as people read it: a date with its weekday. If the box is
 * a line, the first letter replaces it, until a key moves the cursor. */
void input_set(struct input *input, const char *text);
/* Shows a text as a person typed it (a draft): it becomes nothing else. */
void input_set_typed(struct input *input, const char *text);

/* What stood there before does not come back, neither by undo nor by what was cut out of it. */
void input_forget(struct input *input) NOT_NULL;

/* Somebody comes back to the box, or learns that what they typed is refused: the same holds once
 * more. */
void input_begin(struct input *input);

/* Appends the content in the form that answer_read() takes; a kept value that nobody changed, as it
 * is kept. */
void input_text(const struct input *input, struct buf *out) NOT_NULL;
bool input_is(const struct input *input, const char *text) MUST_USE NOT_NULL_AT(1);

/* Whether typed text goes into an editor now. */
bool input_takes_text(const struct input *input) MUST_USE NOT_NULL;
/* Whether a text of several lines is typed: most keys of an editor are of one of them. */
bool input_has_lines(const struct input *input) MUST_USE NOT_NULL;
/* Whether that is a text or a line, or a word of one's own: Japanese, not a date, number or code.
 */
bool input_takes_words(const struct input *input) MUST_USE NOT_NULL;

/* For texts: puts the cursor on a new line after all text. What is typed next and that line are one
 * step of undo. */
void input_begin_line(struct input *input) NOT_NULL;

enum input_result input_key(struct input *input, const struct key *key) NOT_NULL;

/* The commands for a screen while this input has the focus: its own (how to choose and go on), then
 * `rest`. Valid until the next call. */
const enum command *input_commands(const struct input *input, const enum command *rest) MUST_USE
	NOT_NULL_AT(1);

/* The command that leads on from the box, now: it is one of input_commands(). */
enum command input_chip(const struct input *input) MUST_USE NOT_NULL;

/* The key of one of its own commands, for a command that came from the menu without a key. */
struct key input_command_key(const struct key *key, enum command command) MUST_USE NOT_NULL;

/* Whether the last key was an undo with nothing left to undo. */
bool input_undo_is_over(const struct input *input) MUST_USE NOT_NULL;

/* Whether the focus was moved to an option that was then not chosen: the person forgot Enter. True
 * once. NULL is allowed. */
bool input_forgot_enter(struct input *input) MUST_USE;

/* Whether the focus stands on an option that is not chosen, whatever led there. */
bool input_is_beside(const struct input *input) MUST_USE NOT_NULL;

/* What was typed at a list of options and is none of them: whoever goes on loses it. "" for
 * nothing. It lives until the next key. NULL is allowed. */
const char *input_refused(const struct input *input) MUST_USE NEVER_NULL;
/* Appends that. False if there is nothing. True once. NULL is allowed. */
bool input_put_refused(struct input *input, struct buf *out) MUST_USE NOT_NULL_AT(2);

/* The message about text that was typed at a list of options; "" for none. */
const char *input_said(const struct input *input) MUST_USE NEVER_NULL NOT_NULL;

/* Whether the last typed or pasted text was left out because the field is full. */
bool input_is_full(const struct input *input) MUST_USE NOT_NULL;
/* Whether it left out marks, of which a letter takes only so many: see edit_is_crowded(). */
bool input_is_crowded(const struct input *input) MUST_USE NOT_NULL;

/* The message that a character was replaced on insertion (NFC does so with some kanji); "" if none
 * was since the last input_set(). */
const char *input_folded(const struct input *input) MUST_USE NEVER_NULL NOT_NULL;

/* Whether the first letter typed replaces what stands there: a hint says so. */
bool input_is_fresh(const struct input *input) MUST_USE NOT_NULL;

/* Whether the box has no room for all that is typed in it, or was not drawn yet. */
bool input_is_cut(const struct input *input) MUST_USE NOT_NULL;

/* The number of rows it needs at this width. */
int input_rows(const struct input *input, int cols) MUST_USE NOT_NULL;

/* Appends what to type, or how to choose, for the row below the box; "" for nothing to be told. */
void input_put_hint(const struct input *input, struct buf *out) NOT_NULL;

/* Draws into the box; puts the cursor where the insertion point or the focused option is when
 * `focused`. */
void input_draw(struct input *input, int row, int col, int cols, int rows, bool focused) NOT_NULL;

/* Whether the last drawing left out options without a row that tells so, and the words for it. */
bool input_has_untold(const struct input *input) MUST_USE NOT_NULL;
void input_put_rest(const struct input *input, struct buf *out) NOT_NULL;

#define INPUT_BAR_COLS 2

/* The same with a bar at `col` in front of each row of an editor, which begins two columns behind
 * it; the bar is ^ and v where there is more text above and below. The cursor may stand in the last
 * column, text never does. Options have no bar. Returns the rows of the box: one for a line that
 * does not wrap. */
int input_draw_barred(
	struct input *input, int row, int col, int cols, int rows, bool focused) NOT_NULL;

#endif
