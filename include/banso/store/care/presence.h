/*
 * Who has which field open, beside the database in a file of its own. Each window (a banso that
 * shows a field) has a slot there: a record with its number, and a lock that never outlives its
 * process. Nothing is written to the database for it.
 */
#ifndef BANSO_STORE_CARE_PRESENCE_H
#define BANSO_STORE_CARE_PRESENCE_H

#include <stdbool.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/base/buf.h"
#include "banso/base/err.h"
#include "banso/model/place.h"

struct presence;

/*
 * `database`: the path of the file itself, no link. `who`: login name. The file is made where it is
 * missing, for those who may write the database: see shared_open(). Presence is a courtesy: where
 * the file cannot be had nobody is ever seen, and saving does without it.
 */
struct presence *presence_open(const char *database, const char *who) MUST_USE NEVER_NULL NOT_NULL;
void presence_close(struct presence *presence); /* NULL is allowed */

/* Opens the file again where it was replaced, or could not be opened before. To be called about
 * once a second. */
void presence_look_again(struct presence *presence) NOT_NULL;

/* Why nobody is seen here: two sentences, valid until the next look; NULL when they are. */
const char *presence_trouble(const struct presence *presence) MUST_USE NOT_NULL;

/* Tells the others where this window is; `place` NULL: in no field. `name`: to be shown. False
 * when it is there already. */
bool presence_set(struct presence *presence, const struct place *place, const char *name);

/* Appends who else has the field open in which this window is: 佐藤さん、あなたの別の画面; nothing
 * when nobody has. */
void presence_put_others(struct presence *presence, struct buf *out) NOT_NULL;

/* The number of this window, also where the file cannot be had. Above 0, and never used again. */
int64_t presence_window(const struct presence *presence) MUST_USE NOT_NULL;

/* Whether the window with this number is another one of the same person, and still there. False
 * where that cannot be known. */
bool presence_is_there(const struct presence *presence, int64_t window) MUST_USE NOT_NULL;

/* Whether everybody who may write the database can be seen, as far as the file that is there
 * decides; nothing is changed. Else `why` says what is in the way and what to do. */
bool presence_check(const char *database, struct err *why) MUST_USE NOT_NULL_AT(1);

/* Appends who has a window open: 佐藤さん、あなたの別の画面; nothing when nobody is seen. `who`:
 * the login name of the one who asks. */
void presence_put_all(const char *database, const char *who, struct buf *out) NOT_NULL;

/*
 * Claims for this process what only one of them has to do, the copy of the day: false while another
 * one has it. It is let go by closing *file, which is -1 where nothing can be claimed.
 */
bool presence_claim(const char *database, int *file) MUST_USE NOT_NULL;

#endif
