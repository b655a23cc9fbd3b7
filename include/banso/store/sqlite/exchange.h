/*
 * A database takes the place of another: at each moment, whatever breaks off then, who opens it
 * finds the old one or the new one.
 */
#ifndef BANSO_STORE_SQLITE_EXCHANGE_H
#define BANSO_STORE_SQLITE_EXCHANGE_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

struct hideout;

/*
 * Puts a database of a private folder, which nobody has open, at `path`, for which that folder was
 * made and which the caller holds locked (file_lock_out()). What SQLite kept beside the old one
 * never meets the new one; the caller keeps it. False with err: the old one is there as it was.
 */
bool exchange_put(struct hideout *hideout, const char *name, const char *path,
	struct err *err) MUST_USE NOT_NULL_AT(1, 2, 3);

#endif
