/*
 * A queue of those who want to save to a database, in a file beside it. SQLite's own waiting is a
 * race: it tries at longer and longer intervals, so somebody may be turned away while others save
 * ten times.
 *
 * Two locked bytes make a turnstile. Each process locks the first, waits with it for the second,
 * unlocks the first and saves. A process that has just saved and wants to save again finds the
 * first one locked, and comes after those who wait. The death of a process unlocks both.
 *
 * The queue is a courtesy: SQLite's lock decides, and is asked for also without a queue, or when
 * waiting in it was in vain.
 */
#ifndef BANSO_STORE_SQLITE_QUEUE_H
#define BANSO_STORE_SQLITE_QUEUE_H

#include <stdbool.h>
#include <stdint.h>

struct queue {
	int file;            /* -1: this process is not in the queue */
	bool has_waited;     /* in vain, at the last joining */
	int64_t again_at_ms; /* no waiting before that time; 0: at any time */
	int64_t still_at;    /* see queue_stands_still(); -1: it moved */
};

#define QUEUE_NONE                                                                                 \
	{                                                                                          \
		.file = -1, .still_at = -1                                                         \
	}

/*
 * Joins the queue of a database and waits for the turn, for `most_ms` at most; queue_leave()
 * follows after saving. False without a queue: nobody has had to wait yet, or its file cannot be
 * opened. `may_make`: a missing file is made, because somebody has to wait now.
 */
bool queue_join(struct queue *queue, const char *database, bool may_make, int most_ms);

/* Lets the next one stand behind; called when the save has begun. */
void queue_let_next_come(const struct queue *queue);

void queue_leave(struct queue *queue);

/*
 * To be called after waiting in vain while nobody was saving. At the second time in a row the queue
 * is passed by for a while: somebody holds it without saving. A new `version` means that others
 * saved in between; then it counts as the first time again.
 */
void queue_stands_still(struct queue *queue, int64_t version);

#endif
