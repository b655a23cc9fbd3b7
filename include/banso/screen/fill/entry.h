/*
 * One value being filled on a screen: the input, the revision it began from,
 * its draft. A draft is written at most a second after the first key that is
 * not kept yet, also while typing goes on.
 */
#ifndef BANSO_SCREEN_FILL_ENTRY_H
#define BANSO_SCREEN_FILL_ENTRY_H

#include <stdbool.h>
#include <stdint.h>

#include "banso/screen/app.h"
#include "banso/ui/input.h"

enum entry_result {
	ENTRY_KEPT,   /* written */
	ENTRY_SAME,   /* nothing had changed */
	ENTRY_BROKEN, /* cannot be a value of the field: the draft keeps it; err says why */
	ENTRY_SOFT,   /* wants a reason first (entry_commit() again with one); the draft keeps it */
	ENTRY_STALE,  /* somebody else changed or purged it meanwhile; the draft keeps it */
	ENTRY_FAILED, /* could not be written; err says why */
};

struct entry {
	struct app *app;
	const struct field *field;
	struct place place; /* strings of the entry's own */
	struct arena *arena;
	struct input *input;
	const char *why; /* for the history; "" for nothing */
	long seen_revision;
	long shown_revision;  /* of the other's value, in the question which of the two is to stand
			       */
	const char *kept;     /* the text at that revision */
	const char *reason;   /* and the reason */
	int64_t draft_due_ms; /* NEVER: nothing to write */
	bool from_draft;      /* the input began with a draft */
	bool shows_past;      /* its history is on top */
	bool draft_failed;    /* not even a draft of what stands there could be written */
	int64_t last_purge;   /* of the time of what is shown */
	bool is_purged;       /* somebody removed meanwhile what stands there: see below */
	const char *prefill;  /* what the input shows of itself; "" for nothing */
	const char *told;     /* of the value that was kept last, for people; "" for nothing */
};

/* What is typed at a place of the open course, made canonical: see answer_read_near(). */
bool entry_read(struct app *app, const struct field *field, const struct place *place,
	const char *typed, struct buf *canonical, struct err *err);

/* Opens the value at `place` in the open course, with its draft where there is one. */
void entry_open(
	struct entry *entry, struct app *app, const struct place *place, const struct field *field);
void entry_close(struct entry *entry); /* also of a zeroed entry */

bool entry_is_open(const struct entry *entry);
bool entry_is_changed(const struct entry *entry);

/* Shows what the field takes from the participant, or today, where there is no value yet. It is
 * kept only when the person goes on with it (entry_accept()) or changes it. */
void entry_prefill(struct entry *entry);
/* The same with a text that the caller gives. */
void entry_suggest(struct entry *entry, const char *text);
void entry_accept(struct entry *entry);

/*
 * 個人情報の削除 while the value is open: what is in the input may be what was removed. Nothing of
 * it is written any more, neither as a draft, until the person has answered entry_ask_stale(): what
 * was typed then stands, or goes for good.
 *
 * Looks for such a removal; whether there was one and something is typed that nobody decided on.
 */
bool entry_is_purged(struct entry *entry);

/* After others changed something: what the person who types here has to know of it is in err (""
 * for nothing). True where nothing is typed and another value stands there now: it is to be opened
 * anew.
 */
bool entry_changed(struct entry *entry, struct err *say);

/* To be told after each key that the input used. */
void entry_touched(struct entry *entry);

/* Writes the draft when it is due; the next time it will be. */
int64_t entry_tick(struct entry *entry, int64_t now_ms);

/* Writes the draft now, if there is something to keep. */
bool entry_keep_draft(struct entry *entry, struct err *err);

/* Keeps what was typed. `reason` NULL: the one there was. ENTRY_KEPT: what the person who typed has
 * to know of it is in entry->told. */
enum entry_result entry_commit(struct entry *entry, const char *reason, struct err *err);

/* Where the reason for a value is kept as a draft while it is typed, and whether a place is such.
 * The value's own place, cut back, is what entry_of_reason() gives. */
struct place entry_reason_place(struct arena *arena, const struct place *place);
bool entry_is_reason_place(const struct place *place);
struct place entry_of_reason(struct arena *arena, const struct place *place);

/* After a stale commit, of which entry_ask_stale() asked, the typed text shall stand: the next
 * commit takes the place of the value that was shown, and is stale again where one came later. */
void entry_insist(struct entry *entry);

/* Or the other's value shall stand: what was typed goes into the history before it. ENTRY_KEPT;
 * ENTRY_STALE where yet another value came after the one that was shown; else err says why not. */
enum entry_result entry_give_way(struct entry *entry, struct err *err);

/* After a stale commit of a free text: the other's text and the typed one, one below the other. */
void entry_join(struct entry *entry);

/* The history of the value, from which an earlier one can be had again (past.c). What was typed is
 * kept as a draft first. */
struct outcome entry_past(struct entry *entry);

/* After that: shows what stands there now; false where that is what the entry began from. */
bool entry_came_back(struct entry *entry);

/* Gives up what was typed, and its draft. */
void entry_discard(struct entry *entry);

#endif
