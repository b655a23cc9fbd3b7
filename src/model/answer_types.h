/* How a field of each type is read, checked and shown: the functions that model/field_types.h
 * names. */
#ifndef BANSO_MODEL_ANSWER_TYPES_H
#define BANSO_MODEL_ANSWER_TYPES_H

#include "banso/model/answer.h"

/* A field, the options that it has in the course, and what a day without a year is near to (NULL:
 * it needs its year). */
struct asked {
	const struct field *field;
	struct options options;
	const struct near_at *at;
};

struct answer_type {
	enum { TYPED_ONE_LINE, TYPED_LINES } typed;
	/* Appends the canonical form of a line that is not empty, or of any text that is not blank.
	 */
	bool (*read)(
		const struct asked *asked, const char *typed, struct buf *out, struct err *err);
	/* Of a text in canonical form. */
	enum rule (*check)(const struct field *field, const char *text, struct err *err);
	void (*put)(struct buf *out, const struct asked *asked, const char *text);
	void (*hint)(struct buf *out, const struct field *field);
};

const struct answer_type *answer_type(const struct field *field);

/* Reads a text that is not blank. */
bool answer_type_read(
	const struct asked *asked, const char *typed, struct buf *out, struct err *err);

#endif
