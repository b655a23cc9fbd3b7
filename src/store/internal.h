/* Shared by the files of store/ alone: the open database and what they ask of one another. */
#ifndef BANSO_STORE_INTERNAL_H
#define BANSO_STORE_INTERNAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banso/base/buf.h"
#include "banso/base/err.h"
#include "banso/base/words.h"
#include "banso/model/place.h"
#include "banso/store/sqlite/db.h"
#include "banso/store/tables/site.h"

struct arena;
struct change;
struct course;
struct doubted;
struct halves;
struct history;
struct kept_scenario;
struct later;

/* The counter of changes that others should hear of, as this transaction raised it; n 0: not yet.
 */
struct news {
	int64_t n;
	bool has_others; /* somebody else had counted in between */
};

/* Where this user stands. */
struct stand {
	struct arena *arena; /* of the place; NULL before the first */
	struct place place;
	bool is_owed; /* not written yet */
};

struct store {
	struct db *db;
	char *path;                      /* as given */
	char *file;                      /* the same freed of links */
	bool is_practice;                /* the practice database, by its name there */
	char *who;                       /* the login: whose drafts these are */
	char *signature;                 /* what is kept with each change, see store_sign() */
	struct arena *arena;             /* scenarios, as long as the store is open */
	struct kept_scenario *scenarios; /* read so far */
	int64_t data_version;            /* at the last call of store_changed_by_others() */
	int64_t news;                    /* the last number that is no news to us */
	struct news counted;             /* in the transaction under way */
	struct presence *presence;       /* see store_presence() */
	struct stand stand;
	struct later *later;    /* has commits synced; NULL: they are waited for */
	int64_t synced_at_ms;   /* when a commit of ours was last to be synced; monotonic */
	bool is_unsynced;       /* the transaction under way is not */
	bool owes_sync;         /* a commit of ours was not waited for since */
	int64_t began_ms;       /* the transaction under way that saves; monotonic */
	int64_t rests_until_ms; /* see store_rests() */
	struct site site;       /* of the entries that are written here */
	struct buf others;      /* as store_be_at() said last */
	bool has_told_presence; /* why nobody is seen here */
	struct err foreign;     /* what another program made of the file since it was opened */
	bool has_told_foreign;
	bool has_news;            /* seen while writing: others wrote in between */
	struct words copies_owed; /* as the opening found them */
};

/* --- load.c --- */

/* store_load() within the transaction that is under way. With a `part` the course has only what
 * banso keeps itself, and the sheets of the session and respondent of this place; NULL: all. */
struct course *load_course(struct store *store, struct arena *arena, const char *id,
	const struct place *part, struct err *err);

/* Its values alone, where the scenario cannot be read: no form, no session but by its id. */
struct course *load_unread(
	struct store *store, struct arena *arena, const char *id, struct err *err);

/* --- former.c --- */

/* Fills what a course that was just loaded knows of former names and of what was purged. Within the
 * transaction that is under way. */
bool load_former(struct store *store, struct course *course, struct err *err);

/* All revisions at and below a place, the newest first. Within a transaction. */
bool read_history(struct store *store, struct arena *arena, const struct place *place,
	struct history *out, struct err *err);

/* --- change.c --- */

/* Puts changes through the door within the transaction that is under way. Repeats nothing; the
 * course does not get them. */
bool change_within(struct store *store, struct course *course, const struct change *changes,
	size_t count, struct err *err);
/* The same of the first values of an engagement. */
bool change_first(struct store *store, struct course *course, const struct change *values,
	size_t count, struct err *err);

/* --- doubted.c --- */

/*
 * Settles what a repair found halves of, within the transaction that is under way: nobody reads it
 * any more beyond those who have it by themselves, until somebody looked. Of an
 * engagement whose scenario cannot be read, what banso itself keeps.
 */
bool doubted_settle(struct store *store, const struct halves *halves, struct arena *arena,
	struct doubted *out, struct err *err);

/* --- stand.c --- */

/* Writes where this user stands, if that is owed, within the transaction that is under way; call
 * stand_is_kept() after the commit. A place that cannot be written is forgotten. False only if the
 * failure took back the whole transaction. */
bool stand_write(struct store *store, struct err *err);
void stand_is_kept(struct store *store);

/* A transaction of drafts and the like, which belong to one person alone. It waits for others only
 * a moment: the caller tries again later. A power cut may take back those of the last five seconds;
 * store_keep_stand() syncs the last one. The place where the user stands is written with it. */
bool own_begin(struct store *store, const char *what, struct err *err);
bool own_end(struct store *store, bool good, struct err *err);

/* db_begin() and db_end() of what a person saves: how long it takes is looked at. Where that was
 * long, and the program was told to end, nothing begins: what is typed goes to a file. */
bool saving_begin(struct store *store, const char *what, struct err *err);
void saving_is_over(struct store *store);

/* --- drafts.c --- */

/* store_drop_draft() within the transaction that is under way. */
bool drop_own_draft(struct store *store, const struct place *place, struct err *err);

/* --- repeat.c --- */

/*
 * Brings the repeated values (state of the sheets, plan, names) up to date with the values in the
 * database. If nothing else depends on the changes, it reads and writes only the sheets of the same
 * session and respondent; no changes: everything. Raises the counter of news. Within a transaction.
 */
bool repeat_values(struct store *store, const char *engagement, const struct change *changes,
	size_t count, struct err *err);

/* db_end() of a transaction with repeat_values() in it; a failed transaction counts no news. */
bool repeat_end(struct store *store, bool good, struct err *err);

/* Repeats the values of engagements that an older banso, or a return to a copy, left without them;
 * and whether there are any. */
void repeat_missing(struct store *store);
bool repeat_is_missing(struct store *store);

/* --- purge.c --- */

/* Finishes purges that were killed, or hindered by somebody who was reading; sets `copies_owed`. */
void purge_finish(struct store *store);
bool purge_is_owed(struct store *store);

/* --- others.c --- */

/* The entry of this process among the open windows; the first call makes it. */
struct presence *store_presence(struct store *store);

/* --- store.c --- */

/* store_open() of a file without its final name: unfinished purges stay owed. */
struct store *store_open_unnamed(const char *path, const char *who, struct err *err);

#endif
