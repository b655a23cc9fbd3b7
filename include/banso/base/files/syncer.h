/*
 * A thread that has one file written to the disk, so that nobody who types waits for a slow one. It
 * knows descriptors and nothing else.
 */
#ifndef BANSO_BASE_FILES_SYNCER_H
#define BANSO_BASE_FILES_SYNCER_H

#include <stdbool.h>
#include <stdint.h>

#include "banso/base/attr.h"

struct syncer;

/* `file` and the folder in which it has its name are the syncer's from here on, also where it gives
 * NULL: there is no thread to be had. */
struct syncer *syncer_new(int file, int folder) MUST_USE;

/* Has all that was written to the file by now synced; the number of this request, from 1. Never
 * waits. */
uint64_t syncer_ask(struct syncer *syncer) NOT_NULL;

/* Everything up to the request of this number is on the disk. */
uint64_t syncer_done(struct syncer *syncer) MUST_USE NOT_NULL;

/* Waits until nothing is asked for any more, `most_ms` at the most; whether that is so. */
bool syncer_wait(struct syncer *syncer, int64_t most_ms) NOT_NULL;

/*
 * Whether a sync failed. The system then takes for written what is not: one that goes well after it
 * proves nothing, until all has been written to the file anew and syncer_forgive() says so.
 */
bool syncer_has_failed(struct syncer *syncer) MUST_USE NOT_NULL;
void syncer_forgive(struct syncer *syncer) NOT_NULL;

/* Ends the thread after the sync that is under way; one that takes longer than `most_ms` is left
 * alone, with its memory, for a process that ends. NULL is allowed. */
void syncer_end(struct syncer *syncer, int64_t most_ms);

#endif
