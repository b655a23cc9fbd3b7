#include "banso/base/thread.h"

#include <signal.h>
#include <time.h>

#include "banso/base/clock.h"

bool thread_begin(pthread_t *thread, void *(*work)(void *context), void *context)
{
	sigset_t all, before;
	bool has_begun;

	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	has_begun = pthread_create(thread, NULL, work, context) == 0;
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return has_begun;
}

bool thread_join(pthread_t thread, int64_t until_ms)
{
	struct timespec until = clock_timespec(until_ms);

	return pthread_clockjoin_np(thread, NULL, CLOCK_MONOTONIC, &until) == 0;
}
