/* A value that is being written, and what belongs to it: who reads it, or what they would read. */
#ifndef BANSO_WORK_FILL_READ_BY_H
#define BANSO_WORK_FILL_READ_BY_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/model/change.h"

struct course;
struct datum;

/* Of a draft that was left: what others have said since the text was last kept of who reads it,
 * its writer may not have known, or has put off. */
void read_by_forget(struct datum *datum, const struct course *course) NOT_NULL_AT(1);

/* Has a change refused if what belongs to it is no longer as it was seen, where it gives somebody
 * something to read. */
void read_by_put(
	const struct datum *datum, const struct course *course, struct change *change) NOT_NULL;

/* Whether the person has to be asked: others have given it more readers than it had when it was
 * seen, or those readers another text. */
bool read_by_asks(const struct datum *datum, const struct course *course) MUST_USE NOT_NULL;

/* Adds to what is written along with a text: where something is said of 決まったこと as a whole,
 * nothing that was said of its lines before counts any more, nor does what was said of a line that
 * goes. */
struct change *read_by_add(const struct datum *datum, const struct course *course, const char *text,
	struct change *changes, size_t *count) MUST_USE NOT_NULL_AT(1, 2, 3, 5);

#endif
