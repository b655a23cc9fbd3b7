/*
 * The field of a sheet that is open: a value being filled, or the rows of a table, and what is said
 * of it. Embedded in the sheet's screen, which knows the way from field to field.
 */
#ifndef BANSO_SCREEN_FILL_SHEET_FIELD_H
#define BANSO_SCREEN_FILL_SHEET_FIELD_H

#include "banso/screen/fill/entry_ask.h"
#include "table.h"

struct sheet_field {
	struct screen *screen; /* the sheet's, which says what there is to say */
	struct place place;    /* its strings are the screen's */
	const struct field *field;
	struct entry entry;    /* one of them is open: */
	struct rows_box table; /* this one on a table */
	struct rows_undo undo; /* of all tables of the sheet */
	bool was_broken;       /* it was refused once: the next time it is left as a draft */
	int64_t key_at_ms;     /* of the last key that changed the text; 0: it is long ago */
	char status[64];       /* 保存しました 10:12; changes only when idle */
};

/* The first, with the sheet's place; strings of what is undone go into the arena. */
void sheet_field_begin(struct sheet_field *own, struct screen *screen, const struct place *sheet,
	struct arena *arena);

/* Opens a field in place of the one that was open, with its draft. */
void sheet_field_open(struct sheet_field *own, const struct field *field);
void sheet_field_close(struct sheet_field *own);

/* Whether typed text goes into it, be it to choose an option: not into the list of a table. */
bool sheet_field_takes_text(const struct sheet_field *own);
const enum command *sheet_field_commands(const struct sheet_field *own);

/* Why it is blank, or stays as it is; "" for nothing. */
const char *sheet_field_reason(const struct sheet_field *own);

/* Keeps it. `is_left`: to go on to somewhere else; what cannot be kept then is said once and left
 * as a draft the next time: ENTRY_SAME. */
enum entry_result sheet_field_keep(struct sheet_field *own, bool is_left);

/* What is to be answered first, after ENTRY_ASKS. */
struct screen *sheet_field_question(struct sheet_field *own);

/* Whether the reply was to such a question, or to that of F4; *result: as of keeping it then. */
bool sheet_field_answered(struct sheet_field *own, const struct reply *reply, bool is_left,
	enum entry_result *result);

/* F4: nothing is wrong, there is just something to say. */
struct screen *sheet_field_ask_why(struct sheet_field *own);

/* F5. */
struct outcome sheet_field_past(struct sheet_field *own);

/* A key that is typed into a value; INPUT_NEXT: it is done with. */
enum input_result sheet_field_key(struct sheet_field *own, const struct key *key);

/* A key on the rows of a table; IGNORED for what is not about them. */
struct outcome sheet_field_row_key(
	struct sheet_field *own, const struct key *key, enum command command);

int64_t sheet_field_tick(struct sheet_field *own, int64_t now_ms);

/* After others changed something: what is being typed stays, with the revision it began from. */
void sheet_field_changed(struct sheet_field *own);

/* From a screen that was on top. */
void sheet_field_back(struct sheet_field *own);

/* Keeps what can be kept, as a draft at least; false: not even that. */
bool sheet_field_save(struct sheet_field *own);

#endif
