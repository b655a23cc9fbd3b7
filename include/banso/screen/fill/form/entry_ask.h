/*
 * Keeping what was typed, with what has to be asked before: the reason for what a soft rule speaks
 * against, and which of two texts is to stand. The questions are screens, pushed by the screen that
 * holds the entry; it hands the reply back.
 */
#ifndef BANSO_SCREEN_FILL_FORM_ENTRY_ASK_H
#define BANSO_SCREEN_FILL_FORM_ENTRY_ASK_H

#include "banso/base/attr.h"
#include "banso/screen/fill/form/entry.h"

enum {
	ENTRY_ASKS_REASON = 101,
	ENTRY_ASKS_STALE,
	ENTRY_ASKS_PURGED,
	ENTRY_ASKS_READERS
}; /* behind those of the screens */

enum entry_result {
	ENTRY_KEPT,  /* written */
	ENTRY_SAME,  /* nothing had changed */
	ENTRY_STAYS, /* cannot be kept, or is not to be yet; err says why ("": that is known) */
	ENTRY_ASKS,  /* entry_question() is to be answered first */
	ENTRY_LATER, /* the person put the decision off: it stays a draft */
};

/* Keeps what was typed; whatever does not come to stand stays as a draft. `reason` NULL: none,
 * and one that stood there goes. */
enum entry_result entry_keep(struct entry *entry, const char *reason, struct err *err) MUST_USE;

/* The question that it asked. */
struct screen *entry_question(struct entry *entry) MUST_USE NOT_NULL;

/* Whether the reply was to that question, to entry_ask_why(), or QUESTION_AGAIN: then it is kept as
 * it says, and *result and err are as of entry_keep(). */
bool entry_answered(struct entry *entry, const struct reply *reply, enum entry_result *result,
	struct err *err) MUST_USE NOT_NULL_AT(1);

/* What people call a place, the reason there is, and whether nothing stands there. */
struct entry_why {
	const char *label, *reason;
	bool is_blank;
};

/* Nothing is wrong, there is just something to say: asks for the reason of what stands at a place.
 */
struct screen *entry_ask_why(
	struct app *app, const struct place *place, const struct entry_why *why) MUST_USE NOT_NULL;

#endif
