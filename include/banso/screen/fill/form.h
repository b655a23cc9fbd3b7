/*
 * A form on a screen: its fields as a list, or one at a time. Embedded in the screen, which hands
 * it keys, pushes what it asks and draws it. (The forms of a scenario are model/scenario.h's.)
 */
#ifndef BANSO_SCREEN_FILL_FORM_H
#define BANSO_SCREEN_FILL_FORM_H

#include "banso/base/attr.h"
#include "banso/screen/fill/entry_ask.h"

struct form_item {
	const char *label;
	const char *help;
	struct place place;
	const struct field *field;
	struct entry entry; /* not open: a table, or one that is not being looked at alone */
};

enum form_kind {
	FORM_LIST,   /* all fields are open, a line each; what cannot be kept is not left */
	FORM_NEW,    /* the same, but nothing is written but drafts */
	FORM_SINGLE, /* one field at a time */
};

/* Where one goes from the focused field. */
enum form_way { FORM_HERE, FORM_NEXT, FORM_PREVIOUS, FORM_ELSEWHERE, FORM_OUT };

struct form_body {
	struct app *app;
	enum form_kind kind;
	struct form_item *items; /* in the arena */
	size_t count, focus;
	struct arena *arena;
	const char *why;     /* for the history of what is changed here; "" for nothing */
	enum form_way going; /* as of the last key */
	bool came_by_enter;  /* the focused field was reached by an Enter in the one before */
	bool was_refused;    /* that the focused field cannot be kept was said */
};

void form_begin(struct form_body *body, struct app *app, enum form_kind kind) NOT_NULL_AT(2);
/* `label` and `help` are copied; the field must outlive the body. */
void form_add(struct form_body *body, const char *label, const char *help,
	const struct place *place, const struct field *field) NOT_NULL_AT(5);
/* One of banso's own, with the label and the help that it has. */
void form_add_own(struct form_body *body, const struct place *place, const struct field *field)
	NOT_NULL_AT(3);
const char *form_help(
	const struct field *field) MUST_USE NEVER_NULL NOT_NULL; /* of one of those; "" for none */
void form_end(struct form_body *body);

/* Goes to a field; of a form that shows one at a time it is opened in place of the one before. */
void form_open(struct form_body *body, size_t item);
/* Whether a field is shown, by what stands in others. */
bool form_shows(const struct form_body *body, size_t item) MUST_USE;
/* The next one that is shown (by -1: the one before); `count`: none. */
size_t form_neighbour(const struct form_body *body, int by) MUST_USE;

const struct input *form_box(
	const struct form_body *body) MUST_USE; /* of the focused field; or NULL */
/* `rest` behind those of the focused field; valid until the next call */
const enum command *form_commands(const struct form_body *body, const enum command *rest) MUST_USE;
const struct place *form_here(
	const struct form_body *body) MUST_USE; /* NULL: nothing is open there */

/* What there is to know of the focused field, kept by the last key; "" for nothing. */
const char *form_told(const struct form_body *body) MUST_USE NEVER_NULL;

enum form_result {
	FORM_TYPED, /* the key went into the field */
	FORM_STAYS,
	FORM_IGNORED,
	FORM_DONE, /* the last field was answered, or gone past; or body->going leads elsewhere */
	FORM_ASKS, /* form_question() is to be answered first */
};

/* Keeps the focused field and goes there. What has to be said about it is in err ("" for nothing).
 */
enum form_result form_leave(struct form_body *body, enum form_way way, struct err *say) MUST_USE;

/* Acts on a key; what has to be said about it is in err ("" for nothing). */
enum form_result form_key(struct form_body *body, const struct key *key, enum command command,
	struct err *say) MUST_USE NOT_NULL_AT(2);

/* The history of the focused field; form_changed() takes back what was brought back there. */
struct outcome form_past(struct form_body *body) MUST_USE;

/* The screen that asks what the last key left open. The reply goes to form_answered(). */
struct screen *form_question(struct form_body *body) MUST_USE;

/* Whether the reply was to that question: then the focused field is kept as it says, and *result
 * and say are as of the key that asked. Where it was put off, *result is FORM_STAYS. */
bool form_answered(struct form_body *body, const struct reply *reply, enum form_result *result,
	struct err *say) MUST_USE;

/* After something was changed elsewhere: shows it; what is being typed stays, with the revision it
 * began from. What the person who types has to know of it is in err ("" for nothing). */
void form_changed(struct form_body *body, struct err *say);

/* As a list: form_view.c */
void form_draw(struct form_body *body, int top, int rows, int cols);
int64_t form_tick(struct form_body *body, int64_t now_ms) MUST_USE;

/* Keeps everything that can be kept (drafts where not, and always but in a list); false with err
 * when something could not. */
bool form_save(struct form_body *body, struct err *err) MUST_USE;

/* Goes to the first field that began with a draft; false: none did. */
bool form_focus_draft(struct form_body *body) MUST_USE;
/* The first field whose text is typed and not kept; NULL: none. */
const struct form_item *form_unkept(const struct form_body *body) MUST_USE;
/* Forgets what was typed and not kept, with its drafts. */
void form_discard(struct form_body *body);

#endif
