#include "banso/base/scribe.h"

#include <pthread.h>

#include "banso/base/buf.h"
#include "banso/base/guard.h"
#include "banso/base/mem.h"
#include "banso/base/thread.h"

struct scribe {
	scribe_keep *keep;
	pthread_t thread;
	bool has_thread;
	struct guard guard;  /* of what follows */
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
	guard_release(&scribe->guard);
	has_kept = scribe->keep(&text);
	buf_free(&text);
	guard_hold(&scribe->guard);
	scribe->has_kept = has_kept;
	scribe->is_at = false;
	guard_tell(&scribe->guard);
}

static void *work(void *context)
{
	struct scribe *scribe = context;

	guard_hold(&scribe->guard);
	for (;;) {
		if (scribe->is_more)
			keep_next(scribe);
		else
			guard_wait(&scribe->guard);
	}
	return NULL;
}

/* --- outside --- */

struct scribe *scribe_new(scribe_keep *keep)
{
	struct scribe *scribe = xcalloc(1, sizeof(*scribe));

	scribe->keep = keep;
	scribe->has_kept = true;
	guard_begin(&scribe->guard);
	scribe->has_thread = thread_begin(&scribe->thread, work, scribe);
	return scribe;
}

void scribe_give(struct scribe *scribe, const struct buf *text)
{
	guard_hold(&scribe->guard);
	buf_clear(&scribe->next);
	buf_puts(&scribe->next, buf_text(text));
	scribe->is_more = true;
	if (scribe->has_thread)
		guard_tell(&scribe->guard);
	else
		keep_next(scribe);
	guard_release(&scribe->guard);
}

static bool is_done(const void *context)
{
	const struct scribe *scribe = context;

	return !scribe->is_more && !scribe->is_at;
}

bool scribe_wait(struct scribe *scribe, int64_t most_ms)
{
	return guard_wait_until(&scribe->guard, is_done, scribe, most_ms);
}

bool scribe_has_kept(struct scribe *scribe)
{
	bool has_kept;

	guard_hold(&scribe->guard);
	has_kept = scribe->has_kept;
	guard_release(&scribe->guard);
	return has_kept;
}
