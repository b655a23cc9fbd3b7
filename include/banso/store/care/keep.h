/* Keeping a database as it is, under a name beside it, before another file takes its place. */
#ifndef BANSO_STORE_CARE_KEEP_H
#define BANSO_STORE_CARE_KEEP_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

struct arena;
struct hideout;

/* Copies it with its -wal and -journal into a private folder that was made for `path`; what is
 * missing is left out. `kept`: the name that it will have. */
bool keep_copy(struct hideout *hideout, const char *path, const char *kept,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

/* Gives the copy that name; one that is taken is refused. What is empty is left out. */
bool keep_name(struct hideout *hideout, const char *path, const char *kept, struct arena *arena,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3, 4);

#endif
