/* Where each person stood: in each sheet, and last in each engagement. */
#ifndef BANSO_STORE_STAND_H
#define BANSO_STORE_STAND_H

#include <stdbool.h>

#include "banso/base/attr.h"
#include "banso/base/err.h"

struct arena;
struct place;
struct store;

/*
 * This user stands there now. It is written with what is kept next, be it a value or a draft, so
 * that no field costs a transaction for it; else by store_keep_stand(), to be called about once a
 * second, and by store_close().
 */
void store_stand(struct store *store, const struct place *place) NOT_NULL;

/* Writes what is owed. Sees also to it that the last draft is on the disk after five seconds. True
 * when nothing is owed.
 */
bool store_keep_stand(struct store *store, struct err *err) MUST_USE;

/* The last place in the engagement (`sheet` NULL) or in the sheet that it names as
 * store_stand() was told; false: none. */
bool store_stood(struct store *store, struct arena *arena, const char *engagement,
	const struct place *sheet, struct place *out) MUST_USE;

#endif
