#include "banso/base/files/syncer.h"

#include <pthread.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "banso/base/clock.h"
#include "banso/base/mem.h"
#include "banso/base/thread.h"

struct syncer {
	pthread_t thread;
	pthread_mutex_t guard; /* of what follows */
	pthread_cond_t moved;
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

	pthread_mutex_unlock(&syncer->guard);
	good = fdatasync(syncer->file) == 0 && sync_folder(syncer);
	pthread_mutex_lock(&syncer->guard);
	syncer->tried = number;
	syncer->has_failed = syncer->has_failed || !good;
	if (!syncer->has_failed)
		syncer->done = number;
	pthread_cond_broadcast(&syncer->moved);
}

static void *work(void *context)
{
	struct syncer *syncer = context;

	pthread_mutex_lock(&syncer->guard);
	while (!syncer->ends) {
		if (syncer->tried < syncer->asked)
			sync_once(syncer);
		else
			pthread_cond_wait(&syncer->moved, &syncer->guard);
	}
	pthread_mutex_unlock(&syncer->guard);
	return NULL;
}

/* --- outside --- */

static void destroy(struct syncer *syncer)
{
	pthread_cond_destroy(&syncer->moved);
	pthread_mutex_destroy(&syncer->guard);
	close(syncer->file);
	if (syncer->folder >= 0)
		close(syncer->folder);
	free(syncer);
}

struct syncer *syncer_new(int file, int folder)
{
	struct syncer *syncer = xcalloc(1, sizeof(*syncer));
	pthread_condattr_t monotonic;

	syncer->file = file;
	syncer->folder = folder;
	pthread_mutex_init(&syncer->guard, NULL);
	pthread_condattr_init(&monotonic);
	pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
	pthread_cond_init(&syncer->moved, &monotonic);
	pthread_condattr_destroy(&monotonic);
	if (file >= 0 && folder >= 0 && thread_begin(&syncer->thread, work, syncer))
		return syncer;
	destroy(syncer);
	return NULL;
}

uint64_t syncer_ask(struct syncer *syncer)
{
	uint64_t number;

	pthread_mutex_lock(&syncer->guard);
	number = ++syncer->asked;
	pthread_cond_broadcast(&syncer->moved);
	pthread_mutex_unlock(&syncer->guard);
	return number;
}

uint64_t syncer_done(struct syncer *syncer)
{
	uint64_t done;

	pthread_mutex_lock(&syncer->guard);
	done = syncer->done;
	pthread_mutex_unlock(&syncer->guard);
	return done;
}

bool syncer_wait(struct syncer *syncer, int64_t most_ms)
{
	struct timespec until = clock_timespec(clock_monotonic_ms() + most_ms);
	int code = 0;
	bool is_over;

	pthread_mutex_lock(&syncer->guard);
	while (syncer->tried < syncer->asked && code == 0)
		code = pthread_cond_timedwait(&syncer->moved, &syncer->guard, &until);
	is_over = syncer->tried == syncer->asked;
	pthread_mutex_unlock(&syncer->guard);
	return is_over;
}

bool syncer_has_failed(struct syncer *syncer)
{
	bool has_failed;

	pthread_mutex_lock(&syncer->guard);
	has_failed = syncer->has_failed;
	pthread_mutex_unlock(&syncer->guard);
	return has_failed;
}

void syncer_forgive(struct syncer *syncer)
{
	pthread_mutex_lock(&syncer->guard);
	syncer->has_failed = false;
	pthread_mutex_unlock(&syncer->guard);
}

void syncer_end(struct syncer *syncer, int64_t most_ms)
{
	if (!syncer)
		return;
	pthread_mutex_lock(&syncer->guard);
	syncer->ends = true;
	pthread_cond_broadcast(&syncer->moved);
	pthread_mutex_unlock(&syncer->guard);
	if (thread_join(syncer->thread, clock_monotonic_ms() + most_ms))
		destroy(syncer);
	else
		pthread_detach(syncer->thread);
}
