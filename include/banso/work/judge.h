/*
 * Typed text becomes a change: it is read as its field reads it (a day also without its year, an
 * option by its label) and held against every rule there is. Keys, commands and practice scripts
 * all come here, so that none of them has a rule the others lack.
 */
#ifndef BANSO_WORK_JUDGE_H
#define BANSO_WORK_JUDGE_H

#include "banso/base/attr.h"
#include "banso/base/err.h"
#include "banso/model/change.h"
#include "banso/model/course.h"

/* What somebody typed, and where. */
struct offer {
	struct place place;        /* row "": of a row that is only being added */
	const struct field *field; /* what stands there: a column in a table */
	const char *typed;
	const char *reason;  /* why it may stay against a soft rule; NULL: none was given */
	const char *why;     /* for the history; "" for nothing */
	const char *session; /* at which a row is being added that belongs to one; NULL: none */
};

enum ruling {
	RULING_FINE,
	RULING_SOFT,       /* a soft rule is broken, and no reason was given */
	RULING_HARD,       /* a hard rule is broken */
	RULING_BLANK,      /* nothing was typed where banso itself cannot do without */
	RULING_UNREADABLE, /* it cannot be a value of the field, or its reason no line */
};

struct judgement {
	/* Canonical, on the revision that the course has there; its text is NULL where what was
	 * typed is unreadable. */
	struct change change;
	/* What to tell of it once it is kept: a guessed year, or a time where a name is expected;
	 * "" for nothing. */
	const char *told;
};

/*
 * The ruling on an offer; unless it is RULING_FINE, err says which rule it breaks. Without a
 * course (NULL: it is only being added) the options are the field's own and only today is known.
 * What `out` gets lives in the arena, but for strings of the offer.
 */
enum ruling judge(const struct course *course, const struct offer *offer, struct arena *arena,
	struct judgement *out, struct err *err) MUST_USE;

/* Whether what is typed behind the text that stands there belongs on a line of its own: it is a
 * remark about a 取組, and what was found out last was so on another day. */
bool judge_wants_line(const struct place *place, const char *kept) MUST_USE NOT_NULL;

/* A reason as it is kept: one line, "" where nothing was typed. In the arena; false with err. */
bool judge_reason(const char *typed, struct arena *arena, const char **reason,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

#endif
