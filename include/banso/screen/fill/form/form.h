/*
 * A form on a screen: its fields as a list, or one at a time. Embedded in a screen, which passes
 * keys to it, pushes its questions and draws it. (Forms of a scenario are in model/scenario.h.)
 */
#ifndef BANSO_SCREEN_FILL_FORM_FORM_H
#define BANSO_SCREEN_FILL_FORM_FORM_H

#include "banso/base/attr.h"
#include "banso/screen/fill/form/entry_ask.h"

struct form_item {
	const char *label;
	const char *help;
	struct place place;
	const struct field *field;
	struct entry entry; /* not open: a table, or not the field shown alone */
	bool has_draft;     /* of one that is not open: a text that was not kept waits there */
};

enum form_kind {
	FORM_LIST,   /* all fields are open, a line each; a field that cannot be kept is not left */
	FORM_NEW,    /* the same, but only drafts are written */
	FORM_SINGLE, /* one field at a time */
};

/* Where to go from the focused field. */
enum form_way {
	FORM_HERE,
	FORM_NEXT,
	FORM_PREVIOUS,
	FORM_BELOW,
	FORM_ABOVE,
	FORM_ELSEWHERE,
	FORM_OUT
};

struct form_body {
	struct app *app;
	enum form_kind kind;
	struct form_item *items; /* in the arena */
	size_t count, focus;
	size_t group_items; /* of a list: 0, or so many items belong together, and are seen with
			       the one in focus before what stands above them */
	size_t row_items;   /* of a list: 0, or so many items stand side by side in a row */
	struct arena *arena;
	const char *session; /* the one from which the form was opened; "" for none */
	const char *why;     /* the reason in the history for changes made here; "" for none */
	enum form_way going; /* as of the last key */
	bool came_by_enter;  /* an Enter in the field before led to the focused one */
	bool refuses;        /* the last message says why the focused field was not kept */
	bool was_refused;    /* the person was told that the focused field cannot be kept */
};

void form_begin(struct form_body *body, struct app *app, enum form_kind kind) NOT_NULL_AT(2);
/* `label` and `help` are copied; the field must outlive the body. */
void form_add(struct form_body *body, const char *label, const char *help,
	const struct place *place, const struct field *field) NOT_NULL_AT(5);
/* A field of banso's own, with its own label and help. */
void form_add_own(struct form_body *body, const struct place *place, const struct field *field)
	NOT_NULL_AT(3);
const char *form_help(
	const struct field *field) MUST_USE NEVER_NULL NOT_NULL; /* of one of those; "" for none */
void form_end(struct form_body *body);

/* Goes to a field; a form that shows one at a time opens it in place of the one before. */
void form_open(struct form_body *body, size_t item);
/* Whether a field is visible, given the values of others. */
bool form_shows(const struct form_body *body, size_t item) MUST_USE;
/* The next visible one (by -1: the one before); `count`: none. */
size_t form_neighbour(const struct form_body *body, int by) MUST_USE;

/* Whether the focused field, of a form that shows one at a time, shares its page with others: they
 * are seen as a list, which form_draw() draws. */
bool form_is_page(const struct form_body *body) MUST_USE;
/* Whether something is kept in each field of that page, or stands there by itself. */
bool form_page_is_filled(const struct form_body *body) MUST_USE;
/* Whether a field stands on the page of the focused one. */
bool form_on_page(const struct form_body *body, size_t item) MUST_USE;

const struct input *form_box(
	const struct form_body *body) MUST_USE; /* of the focused field; or NULL */
/* `rest` behind those of the focused field; valid until the next call */
const enum command *form_commands(const struct form_body *body, const enum command *rest) MUST_USE;
const struct place *form_here(
	const struct form_body *body) MUST_USE; /* NULL: no field is open there */

/* The message about the focused field after the last key kept it; "" for none. */
const char *form_told(const struct form_body *body) MUST_USE NEVER_NULL;

/* Whether what is kept in the focused field is against its rules; err says how. */
bool form_is_broken(const struct form_body *body, struct err *err) MUST_USE NOT_NULL;

enum form_result {
	FORM_TYPED, /* the key went into the field */
	FORM_STAYS,
	FORM_IGNORED,
	FORM_DONE, /* the last field was answered or passed; or body->going leads elsewhere */
	FORM_ASKS, /* form_question() is to be answered first */
};

/* Whether what was typed at the options of the focused field, and is none of them, would be lost by
 * going on: err says so. True once. */
bool form_passes_over(struct form_body *body, struct err *say) MUST_USE NOT_NULL;

/* Keeps the focused field and goes there. The message about it is in err ("" for none). */
enum form_result form_leave(struct form_body *body, enum form_way way, struct err *say) MUST_USE;

/* Acts on a key; the message is in err ("" for none). */
enum form_result form_key(struct form_body *body, const struct key *key, enum command command,
	struct err *say) MUST_USE NOT_NULL_AT(2);

/* The history of the focused field; form_changed() shows what was brought back from it. */
struct outcome form_past(struct form_body *body) MUST_USE;

/* The screen that asks what the last key left open. Its reply goes to form_answered(). */
struct screen *form_question(struct form_body *body) MUST_USE;

/* Whether the reply was to that question; the focused field is then kept accordingly, and *result
 * and say are those of the key that asked. If the person put it off, a list stays on the field;
 * where one is shown alone it goes on as the key wanted, and the text is a draft. */
bool form_answered(struct form_body *body, const struct reply *reply, enum form_result *result,
	struct err *say) MUST_USE;

/* Whether the last key could not keep the focused field since others were saving: QUESTION_AGAIN,
 * as a reply, tries again, and goes on as the key wanted. */
bool form_waits(const struct form_body *body) MUST_USE;

/* Call after a change elsewhere: shows it; text being typed stays, with the revision it began from.
 * The message for the person is in err ("" for none). */
void form_changed(struct form_body *body, struct err *say);

/* As a list, or the page of the focused field: form_view.c */
void form_draw(struct form_body *body, struct screen *screen, int top, int rows, int cols);
/* Lines go on behind each other: in a list, rows are for words. */
void form_put_one_line(struct buf *out, const char *text);
/* An item that has not the focus, in one row. */
void form_draw_closed(const struct form_body *body, size_t item, int row, int col, int cols);
int64_t form_tick(struct form_body *body, int64_t now_ms) MUST_USE;

/* Keeps everything that can be kept, the rest as drafts (a form that is no list writes drafts
 * only); false with err if something could not be. */
bool form_save(struct form_body *body, struct err *err) MUST_USE;

/* Before one leaves a list, of its fields out of focus, too: goes to the first one with text of
 * which somebody has to say whether it goes with what was purged. True: form_question() is to be
 * answered first. */
bool form_asks_purged(struct form_body *body) MUST_USE;

/* Goes to the first field that began with a draft; false if none did. */
bool form_focus_draft(struct form_body *body) MUST_USE;
/* What is said then: see entry_draft_words(). */
const char *form_draft_words(const struct form_body *body) MUST_USE NEVER_NULL NOT_NULL;
/* The first field with text that is typed and not kept; NULL if none. */
const struct form_item *form_unkept(const struct form_body *body) MUST_USE;
/* Gives up all text that is not kept, with its drafts. */
void form_discard(struct form_body *body);

#endif
