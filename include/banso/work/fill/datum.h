/*
 * One value while somebody writes it: what it began from, its draft, and how it ends. Who holds the
 * box in which it is typed hands in what stands there. A draft is written at most a second after
 * the first key that is not kept yet, also while typing goes on.
 */
#ifndef BANSO_WORK_FILL_DATUM_H
#define BANSO_WORK_FILL_DATUM_H

#include <stdbool.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/err.h"
#include "banso/model/course.h"
#include "banso/model/place.h"
#include "banso/model/scenario.h"
#include "banso/model/session/prefill.h"
#include "banso/model/session/readers.h"
#include "banso/work/judge.h"

struct arena;
struct store;

enum datum_result {
	DATUM_KEPT,   /* written */
	DATUM_SAME,   /* nothing had changed */
	DATUM_BROKEN, /* cannot be a value of the field: the draft keeps it; err says why */
	DATUM_SOFT,   /* wants a reason first (datum_commit() again with one); the draft keeps it */
	DATUM_STALE,  /* somebody else changed or purged it meanwhile; the draft keeps it */
	DATUM_READERS, /* or what belongs to it (model/session/readers.h): the person has to be told
			* of that, see datum_see_readers(); the draft keeps it */
	DATUM_FAILED,  /* could not be written; err says why */
	DATUM_HELD,    /* the same, since others were saving: tried again, it will go */
};

/* Which bytes of a text were typed since a purge: a mark a byte. */
struct anew {
	struct buf text, marks;
};

struct datum {
	struct store *store;
	struct arena *arena;       /* NULL: not open */
	const struct field *field; /* NULL: a text that is no value yet */
	struct place place;        /* strings of the datum's own */
	struct place value;        /* the same; of a reason, the value of which it is */
	const char *title;         /* for people: of what it is the text */
	const char *session;       /* "", or that of its form, where the place has none */
	const char *opened_from; /* the session through which its sheet was reached; "" for none */
	const char *why;         /* for the history; "" for nothing */
	long seen_revision;
	long shown_revision;      /* of the other's value, when both were shown to be chosen from */
	struct together together; /* who may read it, or what they would read, as it was seen */
	const char *kept;         /* the text at the revision that was seen */
	const char *began;        /* the one from which what is typed began: a draft may be older */
	const char *reason;       /* and the reason */
	const char *prefill;      /* what the box shows of itself; "" for nothing */
	enum guess guess;         /* why, if that is a day */
	const char *told;         /* of the value that was kept last, for people; "" for nothing */
	int64_t draft_due_ms;     /* CLOCK_NEVER: nothing to write */
	bool dates_sheet;         /* its first value says when the sheet was filled, too */
	bool keeps_draft;         /* there is a place for one */
	bool has_draft;           /* it began with one, or one was written */
	bool draft_failed;        /* not even a draft of what stands there could be written */
	bool is_rescued;          /* but a file has it: work/rescue.h */
	int64_t last_purge;       /* of the time of what is shown */
	int64_t shown_purge;      /* the last one that the person was told of with both texts */
	bool is_purged;   /* somebody removed meanwhile what stands there: see datum_is_purged() */
	struct anew anew; /* while that is so */
};

/* Opens the value at `place` in the course (NULL: nothing is there yet). The text to begin with
 * goes to *text: that of its draft, else what is kept there. The field has to outlive the datum. */
void datum_open(struct datum *datum, struct store *store, const struct course *course,
	const struct place *place, const struct field *field, const char **text);

/* The same of a text that is no value yet, or only a part of one: a reason, a line that somebody
 * said. It begins with `kept` and is never committed: who asked for it drops its draft once the
 * text is kept. `place`: where its draft is; NULL: it may be lost. */
void datum_open_text(struct datum *datum, struct store *store, const struct course *course,
	const struct place *place, const char *title, const char *kept, const char **text);

/* Also of a zeroed one. What could be kept neither as a value nor as a draft stays in a file
 * (work/rescue.h). */
void datum_close(struct datum *datum, const char *typed) NOT_NULL;

bool datum_is_changed(const struct datum *datum, const char *typed) MUST_USE NOT_NULL;

/* What the field takes by itself (model/session/prefill.h) where there is no value yet: it is kept
 * only when the person goes on with it (datum_accept()) or changes it. "" for nothing. */
const char *datum_prefill(
	struct datum *datum, const struct course *course) MUST_USE NEVER_NULL NOT_NULL;
/* The same with a text that the caller gives; false where there is a value, or a draft. */
bool datum_suggest(struct datum *datum, const char *text) MUST_USE NOT_NULL;
void datum_accept(struct datum *datum) NOT_NULL;
/* The same of a text behind which one goes on with a line of its own (work/judge.h): that text with
 * the line opened; "" where one does not. */
const char *datum_open_line(struct datum *datum) MUST_USE NEVER_NULL NOT_NULL;
/* Whether a day that is only guessed stands there. */
bool datum_is_guess(const struct datum *datum, const char *typed) MUST_USE NOT_NULL;

/*
 * 個人情報の削除 while the value is open: what is typed may be what was removed. Nothing of it is
 * written any more, not even as a draft, until the person has decided (datum_insist(),
 * datum_give_way()): what was typed then stands, or goes for good. Or has emptied the box
 * (datum_emptied()): what is typed from then on is all new. Until then the letters of a text that
 * were typed since that was found are a draft of their own. Neither undo nor what was cut may move
 * the others: who holds the box forgets both (datum_keeps_part()).
 *
 * Looks for such a removal; whether there was one and something is typed that nobody decided on.
 */
bool datum_is_purged(struct datum *datum, const char *typed) MUST_USE NOT_NULL_AT(2);

/* Whether such a removal was found that nobody decided on, and letters that are typed now are kept:
 * each change has to be told then. */
bool datum_keeps_part(const struct datum *datum) MUST_USE NOT_NULL;

/* To be told when nothing stands in the box any more: what was purged does no longer concern what
 * is typed there. True if something was: no step of undo may bring it back. */
bool datum_emptied(struct datum *datum) MUST_USE NOT_NULL;

/* After others changed something: what the person who types here has to know of it is in err (""
 * for nothing). True where nothing is typed and another value stands there now: it is to be opened
 * anew. */
bool datum_changed(struct datum *datum, const struct course *course, const char *typed,
	struct err *say) MUST_USE NOT_NULL_AT(1, 3);

/* To be told after each key that changed the text: the draft is due by the first of them. */
void datum_touched(struct datum *datum, const char *typed) NOT_NULL;

/* Writes the draft now, if there is something to keep; where that fails, the text goes to a file
 * until it can be written. */
bool datum_keep_draft(struct datum *datum, const char *typed, struct err *err) MUST_USE
	NOT_NULL_AT(2);

/* The same when it is due (draft_due_ms); the next time it will be. */
int64_t datum_tick(struct datum *datum, const char *typed, int64_t now_ms) MUST_USE NOT_NULL;

/* How the rules take what was typed: see judge(). */
enum ruling datum_judge(const struct datum *datum, const struct course *course, const char *typed,
	const char *reason, struct arena *arena, struct judgement *out, struct err *err) MUST_USE
	NOT_NULL_AT(1, 2, 3, 5, 6);

/* Keeps what was typed. `reason` NULL: none, and one that stood there goes. DATUM_KEPT: `kept` is
 * what stands there now, and what the person has to know of it is in `told`. */
enum datum_result datum_commit(struct datum *datum, struct course *course, const char *typed,
	const char *reason, struct err *err) MUST_USE;

/* Whether somebody else has let more people read what is typed than did when the writing began. */
bool datum_has_more_readers(const struct datum *datum, const struct course *course,
	const char *typed) MUST_USE NOT_NULL;
/* What somebody else has changed of that, or of the texts of which the value says who reads them:
 * the first; NULL for nothing. */
const struct seen *datum_changed_readers(
	const struct datum *datum, const struct course *course) MUST_USE NOT_NULL;
/* The person knows of it, or has changed it without leaving the box. */
void datum_see_readers(struct datum *datum, const struct course *course) NOT_NULL_AT(1);

/* After a stale commit: the person is shown both texts, the typed one and what stands there now. */
void datum_show_both(struct datum *datum, const struct course *course) NOT_NULL;

/* Of the two the typed one shall stand: the next commit takes the place of the value that was
 * shown, and is stale again where one came later, or a purge that was not told. */
void datum_insist(struct datum *datum, struct course *course) NOT_NULL;

/* Or the other's value shall stand: what was typed goes into the history before it, or for good
 * where a purge was told. DATUM_SAME; DATUM_STALE where yet another value, or a purge, came after
 * what was shown; else err says why not. */
enum datum_result datum_give_way(struct datum *datum, struct course *course, const char *typed,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

/* After a stale commit of a free text: appends the other's text with what was typed anew, line by
 * line; what they have taken away stays away, for they may have done so before it was shared. */
void datum_join(struct datum *datum, const struct course *course, const char *typed,
	struct buf *both) NOT_NULL;

/* Gives up what was typed, and its draft. */
void datum_discard(struct datum *datum, const struct course *course) NOT_NULL;

#endif
