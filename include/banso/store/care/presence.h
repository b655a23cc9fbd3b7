/*
 * Who has which field open, kept in a file of its own beside the database. Each window (a banso
 * that shows a field) has a slot in it: a record with its number, and a lock that never outlives
 * its process. Nothing is written to the database.
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
 * `database`: the real path of the file. `who`: login name. The file is made if missing, for those
 * who may write the database: see shared_open(). Presence is a courtesy: without the file nobody is
 * ever seen, and saving works all the same.
 */
struct presence *presence_open(const char *database, const char *who) MUST_USE NEVER_NULL NOT_NULL;
void presence_close(struct presence *presence); /* NULL is allowed */

/* Opens the file again if it was replaced, or could not be opened before. Call about once a
 * second. */
void presence_look_again(struct presence *presence) NOT_NULL;

/* Why nobody can be seen: two sentences, valid until the next look; NULL if they can. */
const char *presence_trouble(const struct presence *presence) MUST_USE NOT_NULL;

/* Tells the others where this window is; `place` NULL: in no field. `name`: for them to see. False
 * if it was there already. */
bool presence_set(struct presence *presence, const struct place *place, const char *name);

/* Appends who else has this window's field open: 佐藤さん、あなたの別の画面; nothing if nobody has.
 */
void presence_put_others(struct presence *presence, struct buf *out) NOT_NULL;

/* The number of this window, valid without the file, too. Above 0, and never used again. */
int64_t presence_window(const struct presence *presence) MUST_USE NOT_NULL;

/* Whether the window with this number is another one of the same person and still open. False if
 * that cannot be known. */
bool presence_is_there(const struct presence *presence, int64_t window) MUST_USE NOT_NULL;

/* Whether everybody who may write the database can be seen, as far as an existing file decides;
 * changes nothing. If not, `why` says what is in the way and what to do. */
bool presence_check(const char *database, struct err *why) MUST_USE NOT_NULL_AT(1);

/* Appends who has a window open: 佐藤さん、あなたの別の画面; nothing if nobody is seen. `who`: the
 * login name of the asker. */
void presence_put_all(const char *database, const char *who, struct buf *out) NOT_NULL;

/*
 * Claims for this process a task that only one process may do, the daily copy: false while another
 * process has it. Closing *file gives it up; *file is -1 if nothing can be claimed.
 */
bool presence_claim(const char *database, int *file) MUST_USE NOT_NULL;

#endif
