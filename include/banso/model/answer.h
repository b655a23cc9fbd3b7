/*
 * Values as they are kept and as people type and read them.
 *
 * Canonical forms: line, text: NFC without control characters, never blanks alone (a line:
 * nor around it); number: "-12.5"; date: "2024-08-07"; choice, scale: the option's id (or a
 * free word); multi: ids in the order of the options, one a line; check: "true" or
 * "false"; time: "13:30"; code: six digits. Read once more, each stays as it is.
 */
#ifndef BANSO_MODEL_ANSWER_H
#define BANSO_MODEL_ANSWER_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/err.h"
#include "banso/model/scenario.h"
#include "banso/text/date/date.h"

struct near_at;

/* How badly a value breaks the rules. */
enum rule { RULE_FINE, RULE_SOFT, RULE_HARD };

/*
 * Appends the canonical form of what a person typed. False with err if it cannot be a value of the
 * field's type (a hard break). Typing nothing gives an empty text, which is always fine. `options`
 * are the field's in the course. The words of a multi field stand on lines of their own, or with 、
 * or , between them.
 */
bool answer_read(const struct field *field, struct options options, const char *typed,
	struct buf *canonical, struct err *err) MUST_USE NOT_NULL_AT(1, 3, 4);

/* The same for typing: a date needs no year (model/near.h; NULL: it does). */
bool answer_read_near(const struct field *field, struct options options, const struct near_at *at,
	const char *typed, struct buf *canonical, struct err *err) MUST_USE NOT_NULL_AT(1, 4, 5);

/* Whether a canonical (or damaged) text keeps the field's rules; err says which one it breaks. */
enum rule answer_check(const struct field *field, struct options options, const char *text,
	struct err *err) MUST_USE NOT_NULL_AT(1, 3);

/* Whether a word of one's own among options, which is not `kept` already, begins with the number of
 * one: it may have been meant, so say tells what became of it ("" otherwise). */
bool answer_tell(const struct field *field, struct options options, const char *kept,
	const char *canonical, struct err *say) MUST_USE NOT_NULL_AT(1, 3, 4, 5);

/* Appends the text for people to read: labels, dates with weekday, はい/いいえ, 、 between items.
 * Without the unit. */
void answer_put(struct buf *out, const struct field *field, struct options options,
	const char *text) NOT_NULL;

/* Whether a kept text is a day that was told by words such as a part of its month, which stands for
 * it in tables of data as its ISO day ("" for none), and apart from that in words (10月上旬), which
 * are appended. */
bool answer_put_words(struct buf *words, const struct field *field, const char *text,
	char iso[DATE_ISO_BYTES]) NOT_NULL;

/* Appends an example of what can be written, or a rule; nothing where anything can. */
void answer_put_hint(struct buf *out, const struct field *field) NOT_NULL;

#endif
