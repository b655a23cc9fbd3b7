/*
 * A thread that keeps the newest of the texts it was given, so that nobody who types waits for a
 * slow disk. How a text is kept is its owner's: the thread calls one function with one text after
 * another, and leaves out those that were overtaken. It knows bytes and nothing else.
 */
#ifndef BANSO_BASE_SCRIBE_H
#define BANSO_BASE_SCRIBE_H

#include <stdbool.h>
#include <stdint.h>

#include "banso/base/attr.h"

struct buf;
struct scribe;

/* Called in the thread; whether the text is kept now. */
typedef bool scribe_keep(const struct buf *text);

/* Without a thread each text is kept at once. */
struct scribe *scribe_new(scribe_keep *keep) MUST_USE NEVER_NULL NOT_NULL;

/* Has the text, which is copied, kept instead of those before. Never waits for the thread. */
void scribe_give(struct scribe *scribe, const struct buf *text) NOT_NULL;

/* Waits until the last text is done with, `most_ms` at the most; whether it is. */
bool scribe_wait(struct scribe *scribe, int64_t most_ms) NOT_NULL;

/* Whether the last text that was done with is kept. */
bool scribe_has_kept(struct scribe *scribe) MUST_USE NOT_NULL;

#endif
