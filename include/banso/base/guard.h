/*
 * What a thread has in common with others: whoever looks at it holds the guard, and tells when it
 * has moved. One waits for a state and, at the most, for a time that no change of the clock
 * touches.
 */
#ifndef BANSO_BASE_GUARD_H
#define BANSO_BASE_GUARD_H

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

#include "banso/base/attr.h"

struct guard {
	pthread_mutex_t mutex;
	pthread_cond_t moved;
};

void guard_begin(struct guard *guard) NOT_NULL;
void guard_end(struct guard *guard) NOT_NULL; /* nobody holds it or waits any more */

void guard_hold(struct guard *guard) NOT_NULL;
void guard_release(struct guard *guard) NOT_NULL;

/* Of these two the guard is held. */
void guard_tell(struct guard *guard) NOT_NULL;
void guard_wait(struct guard *guard) NOT_NULL;

/* Waits until that is so, which is asked while the guard is held, `most_ms` at the most; whether it
 * is. */
bool guard_wait_until(struct guard *guard, bool (*is_so)(const void *context), const void *context,
	int64_t most_ms) MUST_USE NOT_NULL;

#endif
