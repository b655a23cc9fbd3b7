/* No signal goes to a thread, and nobody waits longer for its end than they say. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <pthread.h>
#include <signal.h>

#include "banso/base/clock.h"
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

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(it_is_waited_for_and_gets_no_signal),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
