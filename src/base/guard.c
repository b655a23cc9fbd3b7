#include "banso/base/guard.h"

#include <time.h>

#include "banso/base/clock.h"

void guard_begin(struct guard *guard)
{
	pthread_condattr_t monotonic;

	pthread_mutex_init(&guard->mutex, NULL);
	pthread_condattr_init(&monotonic);
	pthread_condattr_setclock(&monotonic, CLOCK_MONOTONIC);
	pthread_cond_init(&guard->moved, &monotonic);
	pthread_condattr_destroy(&monotonic);
}

void guard_end(struct guard *guard)
{
	pthread_cond_destroy(&guard->moved);
	pthread_mutex_destroy(&guard->mutex);
}

void guard_hold(struct guard *guard)
{
	pthread_mutex_lock(&guard->mutex);
}

void guard_release(struct guard *guard)
{
	pthread_mutex_unlock(&guard->mutex);
}

void guard_tell(struct guard *guard)
{
	pthread_cond_broadcast(&guard->moved);
}

void guard_wait(struct guard *guard)
{
	pthread_cond_wait(&guard->moved, &guard->mutex);
}

bool guard_wait_until(struct guard *guard, bool (*is_so)(const void *context), const void *context,
	int64_t most_ms)
{
	struct timespec until = clock_timespec(clock_monotonic_ms() + most_ms);
	int code = 0;
	bool is;

	guard_hold(guard);
	while (!is_so(context) && code == 0)
		code = pthread_cond_timedwait(&guard->moved, &guard->mutex, &until);
	is = is_so(context);
	guard_release(guard);
	return is;
}
