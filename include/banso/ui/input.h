/*
 * One field being filled: an editor, or a list of options, whatever its type
 * wants. It knows how a field is typed and drawn, not where it is kept.
 */
#ifndef BANSO_UI_INPUT_H
#define BANSO_UI_INPUT_H

#include <stdbool.h>

#include "banso/base/buf.h"
#include "banso/model/scenario.h"
#include "banso/ui/command.h"
#include "banso/ui/keys/keys.h"

struct input;

enum input_result {
	INPUT_USED,    /* the key did something (or could have) */
	INPUT_NEXT,    /* the field is answered: go on */
	INPUT_IGNORED, /* the key means nothing here */
};

/* `field` and `options` must outlive the input. The field is not a table. */
struct input *input_new(const struct field *field, struct options options, const char *text);
void input_free(struct input *input); /* NULL is allowed */

/* Shows another text: canonical, or as somebody typed it (a draft). */
void input_set(struct input *input, const char *text);

/* Appends what is there, as answer_read() takes it. */
void input_text(const struct input *input, struct buf *out);
bool input_is(const struct input *input, const char *text);

/* Whether typed text goes into an editor now. */
bool input_takes_text(const struct input *input);

/* Of a text: the cursor goes behind all there is, on a line of its own. What is typed next is one
 * step of undo together with that. */
void input_begin_line(struct input *input);

enum input_result input_key(struct input *input, const struct key *key);

/* The commands for a screen on which it has the focus, `rest` behind its own: how one chooses and
 * goes on. Valid until the next call. */
const enum command *input_commands(const struct input *input, const enum command *rest);

/* The key that a command of its own stands for, where the menu gave it without one. */
struct key input_command_key(const struct key *key, enum command command);

/* Whether the last key was to undo what a text no longer has. */
bool input_undo_is_over(const struct input *input);

/* Whether the focus was moved to an option that was not chosen then: Enter was forgotten. Once.
 * NULL is allowed. */
bool input_forgot_enter(struct input *input);

/* What is to be said of the text that was typed at a list of options; "" for nothing. */
const char *input_said(const struct input *input);

/* Whether the last that was typed or pasted stayed out, the text being as long as one may be. */
bool input_is_full(const struct input *input);

/* Says that a character became another one as it was put in (NFC does so with some kanji);
 * "" where none did since the last input_set(). */
const char *input_folded(const struct input *input);

/* Rows it would like to have at this width. */
int input_rows(const struct input *input, int cols);

/* Draws into the box; puts the cursor where the insertion point or the focused option is when
 * `focused`. */
void input_draw(struct input *input, int row, int col, int cols, int rows, bool focused);

#endif
