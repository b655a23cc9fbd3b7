/*
 * A few fields on one screen, one line each, the focused one opened up: the
 * body of the screens that ask for names, dates and the like. Embedded in a
 * screen, which hands it keys and draws it.
 */
#ifndef BANSO_SCREEN_FILL_RECORD_H
#define BANSO_SCREEN_FILL_RECORD_H

#include "banso/screen/fill/entry_ask.h"

struct record_item {
	const char *label;
	const char *help;
	struct place place;
	const struct field *field;
	struct entry entry;
};

struct record {
	struct app *app;
	struct record_item *items; /* in the arena */
	size_t count, focus;
	struct arena *arena;
	const char *why;    /* for the history of what is changed here; "" for nothing */
	bool is_new;        /* nothing is written but drafts */
	int going;          /* the way that the last key went */
	bool came_by_enter; /* the focused field was reached by an Enter in the one before */
};

void record_begin(struct record *record, struct app *app, bool is_new);
/* `label` and `help` are copied; the field must outlive the record. */
void record_add(struct record *record, const char *label, const char *help,
	const struct place *place, const struct field *field);
void record_end(struct record *record);

const struct input *record_box(const struct record *record); /* of the focused field */
/* `rest` behind those of the focused field; valid until the next call */
const enum command *record_commands(const struct record *record, const enum command *rest);
const struct place *record_here(const struct record *record);

/* What there is to know of the focused field, kept by the last key; "" for nothing. */
const char *record_told(const struct record *record);

enum record_result {
	RECORD_STAYS,
	RECORD_IGNORED,
	RECORD_DONE, /* the last field was answered, or gone past */
	RECORD_ASKS, /* record_question() is to be answered first */
};

/* Acts on a key; what has to be said about it is in err ("" for nothing). */
enum record_result record_key(
	struct record *record, const struct key *key, enum command command, struct err *say);

/* The history of the focused field; record_changed() takes back what was brought back there. */
struct outcome record_past(struct record *record);

/* The screen that asks what the last key left open. The reply goes to record_answered(). */
struct screen *record_question(struct record *record);

/* Whether the reply was to that question: then the focused field is kept as it says, and *result
 * and say are as of the key that asked. Where it was put off, *result is RECORD_STAYS. */
bool record_answered(struct record *record, const struct reply *reply, enum record_result *result,
	struct err *say);

/* After something was changed elsewhere: shows it; what is being typed stays, with the revision it
 * began from. What the person who types has to know of it is in err ("" for nothing). */
void record_changed(struct record *record, struct err *say);

void record_draw(struct record *record, int top, int rows, int cols);
int64_t record_tick(struct record *record, int64_t now_ms);

/* Keeps everything that can be kept (drafts where not); false with err when something could not. */
bool record_save(struct record *record, struct err *err);

/* Goes to the first field that began with a draft; false: none did. */
bool record_focus_draft(struct record *record);
/* The first field whose text is typed and not kept; NULL: none. */
const struct record_item *record_unkept(const struct record *record);
/* Forgets what was typed and not kept, with its drafts. */
void record_discard(struct record *record);

#endif
