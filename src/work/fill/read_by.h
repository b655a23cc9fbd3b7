/* A value that is being written, and what belongs to it: who reads it, or what they would read. */
#ifndef BANSO_WORK_FILL_READ_BY_H
#define BANSO_WORK_FILL_READ_BY_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/model/change.h"

struct course;
struct datum;

/* Who wrote a draft, at that time, did not know what was said later of who reads it. */
void read_by_forget(struct datum *datum, const struct course *course, const char *draft_at)
	NOT_NULL_AT(1, 3);

/* Has a change refused if what belongs to it is no longer as it was seen, where it gives somebody
 * something to read. */
void read_by_put(
	const struct datum *datum, const struct course *course, struct change *change) NOT_NULL;

/* Whether the person has to be asked: others have given it more readers than it had when it was
 * seen, or those readers another text. */
bool read_by_asks(const struct datum *datum, const struct course *course) MUST_USE NOT_NULL;

#endif
