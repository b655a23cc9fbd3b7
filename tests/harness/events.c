#include "events.h"

#include <signal.h>

#include "banso/base/clock.h"

static volatile sig_atomic_t stop_asked;

static void on_child(int signal_number)
{
	(void)signal_number; /* interrupting ppoll() is all it is for */
}

static void on_stop(int signal_number)
{
	(void)signal_number;
	stop_asked = 1;
}

/* The signals are blocked but while waiting, so that none comes between a look and the wait. */
void events_init(void)
{
	static const int stops[] = {SIGINT, SIGTERM, SIGHUP};
	struct sigaction action = {.sa_handler = on_child};
	sigset_t blocked;

	sigemptyset(&blocked);
	sigaddset(&blocked, SIGCHLD);
	sigaction(SIGCHLD, &action, NULL);
	action.sa_handler = on_stop;
	for (size_t i = 0; i < sizeof(stops) / sizeof(stops[0]); i++) {
		sigaddset(&blocked, stops[i]);
		sigaction(stops[i], &action, NULL);
	}
	sigprocmask(SIG_BLOCK, &blocked, NULL);
	signal(SIGPIPE, SIG_IGN);
}

void events_reset_child(void)
{
	sigset_t none;

	for (int number = 1; number < NSIG; number++)
		signal(number, SIG_DFL);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
}

void events_wait(struct pollfd *fds, nfds_t count, int64_t until_ms)
{
	int64_t left_ms = until_ms - clock_monotonic_ms();
	struct timespec limit = {0};
	sigset_t none;

	if (left_ms > 0) {
		limit.tv_sec = left_ms / 1000;
		limit.tv_nsec = left_ms % 1000 * 1000000;
	}
	sigemptyset(&none);
	if (ppoll(fds, count, &limit, &none) < 0)
		for (nfds_t i = 0; i < count; i++)
			fds[i].revents = 0;
}

bool events_stop_asked(void)
{
	return stop_asked;
}
