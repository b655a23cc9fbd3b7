#include "banso/base/files/syncer.h"

#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

#include "banso/base/clock.h"
#include "banso/base/guard.h"
#include "banso/base/mem.h"
#include "banso/base/thread.h"

struct syncer {
	pthread_t thread;
	struct guard guard;          /* of what follows */
	int file, folder;            /* -1: the folder is synced */
	uint64_t asked, tried, done; /* requests */
	bool has_failed, ends;
};

/* --- in the thread --- */

/* A new file has its name on the disk once its folder is there. */
static bool sync_folder(struct syncer *syncer)
{
	if (syncer->folder < 0)
		return true;
	if (fsync(syncer->folder) < 0)
		return false;
	close(syncer->folder);
	syncer->folder = -1;
	return true;
}

static void sync_once(struct syncer *syncer)
{
	uint64_t number = syncer->asked;
	bool good;

	guard_release(&syncer->guard);
	good = fdatasync(syncer->file) == 0 && sync_folder(syncer);
	guard_hold(&syncer->guard);
	syncer->tried = number;
	syncer->has_failed = syncer->has_failed || !good;
	if (!syncer->has_failed)
		syncer->done = number;
	guard_tell(&syncer->guard);
}

static void *work(void *context)
{
	struct syncer *syncer = context;

	guard_hold(&syncer->guard);
	while (!syncer->ends) {
		if (syncer->tried < syncer->asked)
			sync_once(syncer);
		else
			guard_wait(&syncer->guard);
	}
	guard_release(&syncer->guard);
	return NULL;
}

/* --- outside --- */

static void destroy(struct syncer *syncer)
{
	guard_end(&syncer->guard);
	close(syncer->file);
	if (syncer->folder >= 0)
		close(syncer->folder);
	free(syncer);
}

struct syncer *syncer_new(int file, int folder)
{
	struct syncer *syncer = xcalloc(1, sizeof(*syncer));

	syncer->file = file;
	syncer->folder = folder;
	guard_begin(&syncer->guard);
	if (file >= 0 && folder >= 0 && thread_begin(&syncer->thread, work, syncer))
		return syncer;
	destroy(syncer);
	return NULL;
}

uint64_t syncer_ask(struct syncer *syncer)
{
	uint64_t number;

	guard_hold(&syncer->guard);
	number = ++syncer->asked;
	guard_tell(&syncer->guard);
	guard_release(&syncer->guard);
	return number;
}

uint64_t syncer_done(struct syncer *syncer)
{
	uint64_t done;

	guard_hold(&syncer->guard);
	done = syncer->done;
	guard_release(&syncer->guard);
	return done;
}

static bool is_over(const void *context)
{
	const struct syncer *syncer = context;

	return syncer->tried == syncer->asked;
}

bool syncer_wait(struct syncer *syncer, int64_t most_ms)
{
	return guard_wait_until(&syncer->guard, is_over, syncer, most_ms);
}

bool syncer_has_failed(struct syncer *syncer)
{
	bool has_failed;

	guard_hold(&syncer->guard);
	has_failed = syncer->has_failed;
	guard_release(&syncer->guard);
	return has_failed;
}

void syncer_forgive(struct syncer *syncer)
{
	guard_hold(&syncer->guard);
	syncer->has_failed = false;
	guard_release(&syncer->guard);
}

void syncer_end(struct syncer *syncer, int64_t most_ms)
{
	if (!syncer)
		return;
	guard_hold(&syncer->guard);
	syncer->ends = true;
	guard_tell(&syncer->guard);
	guard_release(&syncer->guard);
	if (thread_join(syncer->thread, clock_monotonic_ms() + most_ms))
		destroy(syncer);
	else
		pthread_detach(syncer->thread);
}
