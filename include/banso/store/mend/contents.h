/*
 * A file's own table of contents (sqlite_schema) tells where each table begins. Where a page of it
 * is lost, the tables behind it are whole, and nobody finds them: it is written anew.
 */
#ifndef BANSO_STORE_MEND_CONTENTS_H
#define BANSO_STORE_MEND_CONTENTS_H

#include <stdbool.h>

#include "banso/base/attr.h"

/*
 * Writes the contents of `path` anew from those of a sound file of the same schema, if they name
 * the same beginnings wherever those of `path` can still be read; where none can, if the pages at
 * which they begin show it. That is a copy of it, a new file, or one after VACUUM. `path`: a
 * private copy without a WAL; `copy`: of an earlier day, NULL: none; `fresh`: a private new file,
 * which changes. False where nothing agrees: `path` is unchanged, or of no use.
 */
bool contents_write_anew(const char *path, const char *copy, const char *fresh) MUST_USE
	NOT_NULL_AT(1, 3);

#endif
