#include "signals.h"

#include <poll.h>
#include <signal.h>
#include <stddef.h>

static volatile sig_atomic_t has_end, has_resized, has_continued, has_suspended;
static sigset_t open_mask;

static void note(int number)
{
	if (number == SIGWINCH)
		has_resized = 1;
	else if (number == SIGCONT)
		has_continued = 1;
	else if (number == SIGTSTP)
		has_suspended = 1;
	else
		has_end = 1;
}

void signals_catch(void)
{
	static const int caught[] = {SIGWINCH, SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGCONT, SIGTSTP};
	struct sigaction action = {.sa_handler = note};
	sigset_t blocked;

	has_end = has_resized = has_continued = has_suspended = 0;
	sigemptyset(&action.sa_mask);
	sigemptyset(&blocked);
	for (size_t i = 0; i < sizeof(caught) / sizeof(caught[0]); i++) {
		sigaction(caught[i], &action, NULL);
		sigaddset(&blocked, caught[i]);
	}
	signal(SIGPIPE, SIG_IGN);
	sigprocmask(SIG_BLOCK, &blocked, &open_mask);
	for (size_t i = 0; i < sizeof(caught) / sizeof(caught[0]); i++)
		sigdelset(&open_mask, caught[i]);
}

/* ppoll() that finds input lets no signal in: one would never see any while input comes without
 * end.
 */
static int let_in(int ready)
{
	sigset_t blocked;

	if (ready > 0) {
		sigprocmask(SIG_SETMASK, &open_mask, &blocked);
		sigprocmask(SIG_SETMASK, &blocked, NULL);
	}
	return ready;
}

int signals_wait(struct pollfd *wanted, nfds_t count, const struct timespec *timeout)
{
	return let_in(ppoll(wanted, count, timeout, &open_mask));
}

bool signals_end(void)
{
	return has_end;
}

bool signals_resized(void)
{
	bool was = has_resized;

	has_resized = 0;
	return was;
}

bool signals_suspended(void)
{
	bool was = has_suspended;

	has_suspended = 0;
	return was;
}

/* Where no shell is there to let it go on, the system does not stop it. */
void signals_stop(void)
{
	struct sigaction stop = {.sa_handler = SIG_DFL}, before;
	sigset_t blocked;

	sigemptyset(&stop.sa_mask);
	sigaction(SIGTSTP, &stop, &before);
	sigprocmask(SIG_SETMASK, &open_mask, &blocked);
	raise(SIGTSTP);
	sigprocmask(SIG_SETMASK, &blocked, NULL);
	sigaction(SIGTSTP, &before, NULL);
	has_continued = 0;
}

bool signals_continued(void)
{
	bool was = has_continued;

	has_continued = 0;
	return was;
}
