/* No signal goes to a thread, and nobody waits longer for its end, or for what it does, than they
 * say. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <pthread.h>
#include <signal.h>

#include "banso/base/clock.h"
#include "banso/base/guard.h"
#include "banso/base/thread.h"

static const int signals[] = {SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGTSTP};

static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;

static size_t count_blocked(void)
{
	sigset_t blocked;
	size_t count = 0;

	pthread_sigmask(SIG_BLOCK, NULL, &blocked);
	for (size_t i = 0; i < sizeof(signals) / sizeof(signals[0]); i++)
		count += sigismember(&blocked, signals[i]) == 1;
	return count;
}

static void *look(void *context)
{
	size_t *blocked = context;

	pthread_mutex_lock(&gate);
	*blocked = count_blocked();
	pthread_mutex_unlock(&gate);
	return NULL;
}

static void it_is_waited_for_and_gets_no_signal(void **state)
{
	size_t blocked = 0;
	pthread_t thread;

	(void)state;
	pthread_mutex_lock(&gate);
	assert_true(thread_begin(&thread, look, &blocked));
	assert_int_equal(count_blocked(), 0);
	assert_false(thread_join(thread, 0));
	assert_false(thread_join(thread, clock_monotonic_ms() + 20));
	pthread_mutex_unlock(&gate);
	assert_true(thread_join(thread, clock_monotonic_ms() + 60000));
	assert_int_equal(blocked, sizeof(signals) / sizeof(signals[0]));
}

/* A thread that says once that it was there. */
struct meeting {
	struct guard guard;
	bool was_there;
};

static void *come(void *context)
{
	struct meeting *meeting = context;

	guard_hold(&meeting->guard);
	meeting->was_there = true;
	guard_tell(&meeting->guard);
	guard_release(&meeting->guard);
	return NULL;
}

static bool was_there(const void *context)
{
	return ((const struct meeting *)context)->was_there;
}

static void what_is_awaited_comes_or_time_is_over(void **state)
{
	struct meeting meeting = {.was_there = false};
	pthread_t thread;

	(void)state;
	guard_begin(&meeting.guard);
	assert_false(guard_wait_until(&meeting.guard, was_there, &meeting, 0));
	assert_false(guard_wait_until(&meeting.guard, was_there, &meeting, 20));
	assert_true(thread_begin(&thread, come, &meeting));
	/* It lets the guard go while it waits, or the thread would never come in. */
	assert_true(guard_wait_until(&meeting.guard, was_there, &meeting, 60000));
	/* What is so is so, whatever time is left. */
	assert_true(guard_wait_until(&meeting.guard, was_there, &meeting, -1));
	assert_true(thread_join(thread, clock_monotonic_ms() + 60000));
	guard_end(&meeting.guard);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(it_is_waited_for_and_gets_no_signal),
		cmocka_unit_test(what_is_awaited_comes_or_time_is_over),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
