#include "banso/base/scribe.h"

#include <pthread.h>

#include "banso/base/buf.h"
#include "banso/base/clock.h"
#include "banso/base/mem.h"
#include "banso/base/thread.h"

struct scribe {
	scribe_keep *keep;
	pthread_t thread;
	bool has_thread;
	pthread_mutex_t guard; /* of what follows */
	pthread_cond_t moved;
	struct buf next;     /* to be kept, while there is_more */
	bool is_more, is_at; /* at a text now */
	bool has_kept;
};

/* --- in the thread --- */

static void keep_next(struct scribe *scribe)
{
	struct buf text = scribe->next;
	bool has_kept;

	scribe->next = (struct buf){0};
	scribe->is_more = false;
	scribe->is_at = true;
	pthread_mutex_unlock(&scribe->guard);
	has_kept = scribe->keep(&text);
	buf_free(&text);
	pthread_mutex_lock(&scribe->guard);
	scribe->has_kept = has_kept;
	scribe->is_at = false;
	pthread_cond_broadcast(&scribe->moved);
}

static void *work(void *context)
{
	struct scribe *scribe = context;

	pthread_mutex_lock(&scribe->guard);
	for (;;) {
		if (scribe->is_more)
			keep_next(scribe);
		else
			pthread_cond_wait(&scribe->moved, &scribe->guard);
	}
	return NULL;
}

/* --- outside --- */

struct scribe *scribe_new(scribe_keep *keep)
{
	struct scribe *scribe = xcalloc(1, sizeof(*scribe));
	pthread_condattr_t monotonic;

	scribe->keep = keep;
	scribe->has_kept = true;
	pthread_mutex_init(&scribe->guard, NULL);
	pthread_condattr_init(&monotonic);
	pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
	pthread_cond_init(&scribe->moved, &monotonic);
	pthread_condattr_destroy(&monotonic);
	scribe->has_thread = thread_begin(&scribe->thread, work, scribe);
	return scribe;
}

void scribe_give(struct scribe *scribe, const struct buf *text)
{
	pthread_mutex_lock(&scribe->guard);
	buf_clear(&scribe->next);
	buf_puts(&scribe->next, buf_text(text));
	scribe->is_more = true;
	if (scribe->has_thread)
		pthread_cond_broadcast(&scribe->moved);
	else
		keep_next(scribe);
	pthread_mutex_unlock(&scribe->guard);
}

bool scribe_wait(struct scribe *scribe, int64_t most_ms)
{
	struct timespec until = clock_timespec(clock_monotonic_ms() + most_ms);
	int code = 0;
	bool is_done;

	pthread_mutex_lock(&scribe->guard);
	while ((scribe->is_more || scribe->is_at) && code == 0)
		code = pthread_cond_timedwait(&scribe->moved, &scribe->guard, &until);
	is_done = !scribe->is_more && !scribe->is_at;
	pthread_mutex_unlock(&scribe->guard);
	return is_done;
}

bool scribe_has_kept(struct scribe *scribe)
{
	bool has_kept;

	pthread_mutex_lock(&scribe->guard);
	has_kept = scribe->has_kept;
	pthread_mutex_unlock(&scribe->guard);
	return has_kept;
}
