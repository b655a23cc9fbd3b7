/* Whether a file of which nothing can be read is of the same database as a copy: its bytes tell. */
#ifndef BANSO_STORE_MEND_KIN_H
#define BANSO_STORE_MEND_KIN_H

#include "banso/base/attr.h"

struct db;

enum kin {
	KIN_UNKNOWN, /* no identity stands in the file, or the copy has none */
	KIN_SAME,    /* the identity of an engagement of the copy does */
	KIN_OTHER    /* only others do */
};

enum kin kin_of(const char *path, struct db *copy) MUST_USE NOT_NULL;

#endif
