/*
 * Saving for somebody who types on: what is saved in an open store is not waited for, however slow
 * the disk is (store/care/later.h). Nobody is to be told that it was saved before it is SAVED.
 */
#ifndef BANSO_STORE_SAVING_H
#define BANSO_STORE_SAVING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "banso/base/attr.h"
#include "banso/model/saved.h"

struct store;

/* From here on a change is waited for only as long as nobody notices. Without a WAL or a thread it
 * is waited for as before. Others who save are waited for 300 ms at the most, and where that was in
 * vain, not at all for a second. */
void store_save_later(struct store *store) NOT_NULL;

/* The state of everything that was saved here, drafts apart. Cheap. */
enum saved store_saved(struct store *store) MUST_USE NOT_NULL;

/* Call once a second: what the disk refused is tried again, and the log of the database is emptied
 * now and then. Never waits for the disk. */
void store_look_after(struct store *store) NOT_NULL;

/* Whether the disk took so long to write lately that what can wait should: nobody types meanwhile.
 */
bool store_rests(const struct store *store) MUST_USE NOT_NULL;

/* In a few words, what was in the way when something could not be saved; "" for nothing. */
const char *store_hindrance(const struct store *store) MUST_USE NEVER_NULL NOT_NULL;
/* Whether that is somebody else who saves: tried again, it will go. */
bool store_is_held(const struct store *store) MUST_USE NOT_NULL;

/* Before it is closed: waits until all is on the disk, drafts too, `most_ms` at the most. False: it
 * is not yet, and may be waited for again. What the disk refuses is not waited for. */
bool store_settle(struct store *store, int64_t most_ms) MUST_USE NOT_NULL;

/* The program was told to end: every store that is closed from here on waits for the disk half a
 * second at the most, and what was saved stays in its log for the next who opens it. */
void store_hurry(void);

/* The `at`th text that the disk refused and that may be lost; false: there are no more. Valid until
 * the next call of a function of the store. */
bool store_unsure(const struct store *store, size_t at, struct unsure *out) MUST_USE NOT_NULL;

#endif
