/*
 * One value being filled on a screen: the box in which it is typed, and its life
 * (work/fill/datum.h). What is asked before it can be kept is in entry_ask.h.
 */
#ifndef BANSO_SCREEN_FILL_FORM_ENTRY_H
#define BANSO_SCREEN_FILL_FORM_ENTRY_H

#include <stdbool.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/screen/app.h"
#include "banso/ui/box/input.h"
#include "banso/work/fill/datum.h"

struct entry {
	struct app *app;
	struct input *input; /* NULL: not open */
	struct datum datum;
	bool shows_past; /* its history is shown on top */
	bool waits;      /* for others who save: keeping it is tried again until a key comes */
	bool is_asked;   /* a question about what stands in the box is open */
	bool joins;      /* both of two texts written at once are in the box, one below the other */
	bool asks_readers;  /* the question is about who reads it, or what they would read */
	const char *reason; /* that was given for what is being asked about; NULL: none */
	const char *rule; /* the soft rule that is being asked about; "": the question is another */
};

/* Opens the value at `place` in the open course, with its draft if there is one. */
void entry_open(struct entry *entry, struct app *app, const struct place *place,
	const struct field *field) NOT_NULL_AT(1, 2, 4);
/* The same for a line that is no value yet: see datum_open_text(). */
void entry_open_line(struct entry *entry, struct app *app, const struct place *place,
	const char *title, const char *begin) NOT_NULL_AT(1, 2);
/* The same for a text of several lines. */
void entry_open_lines(struct entry *entry, struct app *app, const struct place *place,
	const char *title) NOT_NULL_AT(1, 2);
/* What is said where one began with a draft. */
const char *entry_draft_words(const struct entry *entry) MUST_USE NEVER_NULL NOT_NULL;
void entry_close(struct entry *entry) NOT_NULL; /* also of a zeroed entry */

bool entry_is_open(const struct entry *entry) MUST_USE NOT_NULL;
bool entry_is_changed(const struct entry *entry) MUST_USE NOT_NULL;
/* Whether what is typed cannot be kept as it is: err says why. */
bool entry_is_refused(const struct entry *entry, struct err *err) MUST_USE NOT_NULL;

/* Shows what the field takes by itself, if there is no value yet: see datum_prefill(). It is kept
 * only if the person goes on with it (entry_accept()) or changes it. */
void entry_prefill(struct entry *entry) NOT_NULL;
/* Whoever goes on takes what is shown so; not a line that was only opened. */
void entry_accept(struct entry *entry) NOT_NULL;
/* Where what is typed now belongs on a line of its own (a remark of today behind one of another
 * day), opens that line for who looks at the box; and closes it again where nothing was typed in
 * it. */
void entry_begin_line(struct entry *entry) NOT_NULL;
void entry_end_line(struct entry *entry) NOT_NULL;
/* Whether a guess stands in the box, which nobody has confirmed or changed. */
bool entry_is_guess(const struct entry *entry) MUST_USE NOT_NULL;
/* Where one stands in the box, which begins at `col`, draws its sign behind it. */
void entry_draw_guess(const struct entry *entry, int row, int col, int cols) NOT_NULL;
/* Appends why that day, and how it is taken; nothing where none is guessed. */
void entry_put_guess(struct buf *out, const struct entry *entry) NOT_NULL;
/* The same with a given text. */
void entry_suggest(struct entry *entry, const char *text) NOT_NULL_AT(1);

/* See datum_is_purged(). */
bool entry_is_purged(struct entry *entry) MUST_USE NOT_NULL;

/* Whether entry_question() is to be answered before anything else is done with what is typed: it
 * was purged, or others have let more people read it. */
bool entry_asks_first(struct entry *entry) MUST_USE NOT_NULL;

/* See datum_changed(). */
bool entry_changed(struct entry *entry, struct err *say) NOT_NULL_AT(1);

/* Call after each key that the input used. */
void entry_touched(struct entry *entry) NOT_NULL;

/* Writes the draft when it is due; returns the next time. */
int64_t entry_tick(struct entry *entry, int64_t now_ms) MUST_USE NOT_NULL;

/* Writes the draft now, if there is something to keep. */
bool entry_keep_draft(struct entry *entry, struct err *err) MUST_USE;
/* The same for a screen that is to go, which says why not. */
bool entry_save(struct entry *entry, struct screen *screen) MUST_USE NOT_NULL;

/* See datum_commit(): asks nothing. */
enum datum_result entry_commit(struct entry *entry, const char *reason, struct err *err) MUST_USE;

/* See datum_give_way(), datum_join(). */
enum datum_result entry_give_way(struct entry *entry, struct err *err) MUST_USE NOT_NULL_AT(1);
void entry_join(struct entry *entry) NOT_NULL;

/* Shows the history of the value, from which an earlier one can be brought back. What was typed is
 * kept as a draft first. */
struct outcome entry_past(struct entry *entry) MUST_USE NOT_NULL;

/* Call when the history has gone: shows the present value; false if the entry began from it. */
bool entry_came_back(struct entry *entry) NOT_NULL;

/* Gives up what was typed, with its draft. */
void entry_discard(struct entry *entry) NOT_NULL;

/* Says how it is kept: 保存しました 10:12. `value` is what was kept last (NULL: nothing). */
void entry_put_saved(struct face *face, struct app *app, const struct entry *entry,
	const struct value *value) NOT_NULL_AT(1, 2, 3);

/* As long as the course does not use the form of a value, that stands in front of it. */
void entry_put_unused(struct face *face, const struct app *app, const struct place *place) NOT_NULL;

/* Whether something else is to be said of how it is kept than before entry_tick(). */
bool entry_has_turned(const struct entry *entry, const struct datum *before) MUST_USE NOT_NULL;

/* How the rules take what stands in the box: see datum_judge(). */
enum ruling entry_judge(const struct entry *entry, struct arena *arena, struct judgement *out,
	struct err *err) MUST_USE NOT_NULL_AT(1);

#endif
