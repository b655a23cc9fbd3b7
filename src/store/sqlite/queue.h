/*
 * Those who want to save to a database queue for it, in a file beside it. SQLite's own waiting is a
 * race: whoever asks at the right moment saves, and somebody who waits longer and longer between
 * two tries is turned away while others save ten times.
 *
 * Two locked bytes are a turnstile: who comes takes the first, waits with it for the second, lets
 * go of the first and saves. Who has just saved and wants to again finds the first one taken, and
 * comes after those who stand there. A process that dies lets go of both.
 *
 * The queue is a courtesy: SQLite's lock decides, and is asked for also where there is no queue, or
 * nothing comes of it.
 */
#ifndef BANSO_STORE_SQLITE_QUEUE_H
#define BANSO_STORE_SQLITE_QUEUE_H

#include <stdbool.h>
#include <stdint.h>

struct queue {
	int file;            /* -1: not in it */
	bool has_waited;     /* in vain, when it was joined last */
	int64_t again_at_ms; /* before that it is not waited in; 0: at any time */
	int64_t still_at;    /* see queue_stands_still(); -1: it moved */
};

#define QUEUE_NONE                                                                                 \
	{                                                                                          \
		.file = -1, .still_at = -1                                                         \
	}

/*
 * Joins the queue of a database and waits for one's turn, `most_ms` at the most; whoever has it
 * leaves it again after saving. False where there is no queue: nobody ever had to wait, or its file
 * cannot be had. `may_make`: it is made where it is missing, once somebody has to wait.
 */
bool queue_join(struct queue *queue, const char *database, bool may_make, int most_ms);

/* Who has begun to save lets the next one stand behind. */
void queue_let_next_come(const struct queue *queue);

void queue_leave(struct queue *queue);

/*
 * Has the queue passed by for a while, from the second time on that it is told that this one waited
 * in vain while nobody was saving: somebody is in the way who does not save. `version` is another
 * one whenever others have saved in between; then this is the first time again, since between two
 * saves nobody is saving, either.
 */
void queue_stands_still(struct queue *queue, int64_t version);

#endif
