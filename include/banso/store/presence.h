/*
 * Who has which field open, beside the database in a file of its own: each banso that shows a
 * field has a slot there and a lock on it, and a lock never outlives its process. Nothing is
 * written to the database for it.
 */
#ifndef BANSO_STORE_PRESENCE_H
#define BANSO_STORE_PRESENCE_H

#include <stdbool.h>

#include "banso/base/buf.h"
#include "banso/model/place.h"

#define PRESENCE_ENDING "-here" /* of the file that they share; none: nobody ever was there */

struct presence;

/* `database`: the path of the file itself, no link. Where its folder takes no file, or its disk
 * knows no locks, nobody is ever seen: presence is a courtesy, saving does without it. */
struct presence *presence_open(const char *database);
void presence_close(struct presence *presence); /* NULL is allowed */

/* Tells the others where this process is; `place` NULL: in no field. `who`: login name, `name`: to
 * be shown. False when it is there already. */
bool presence_set(
	struct presence *presence, const struct place *place, const char *who, const char *name);

/* Appends who else has the field open in which this process is: 佐藤さん、あなたの別の画面; nothing
 * when nobody has. */
void presence_put_others(struct presence *presence, struct buf *out);

/* The number of this process among those that are there, from 0; -1: nobody is ever seen here. */
int presence_number(const struct presence *presence);

/* Whether another process is there under that number. */
bool presence_is_there(const struct presence *presence, int number);

/*
 * Claims for this process what only one of them has to do, the copy of the day: false while another
 * one has it. It is let go by closing *file, which is -1 where nothing can be claimed.
 */
bool presence_claim(const char *database, int *file);

#endif
