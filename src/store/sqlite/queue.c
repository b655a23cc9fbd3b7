#include "queue.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <time.h>
#include <unistd.h>

#include "banso/base/clock.h"
#include "banso/base/files/beside.h"
#include "banso/base/files/file.h"
#include "banso/store/sqlite/shared.h"

#define NEXT_AT 0 /* the turnstile: locked by the next one to save */
#define BUSY_AT 1 /* locked by the one who is saving */

#define BLOCKED_MS 60000

#define WAKE_SIGNAL SIGRTMIN
#define AGAIN_NS 10000000L

#ifndef sigev_notify_thread_id
#define sigev_notify_thread_id _sigev_un._tid
#endif

/* --- the two bytes --- */

static bool set(int file, int how, short type, off_t at)
{
	struct flock lock = {.l_type = type, .l_whence = SEEK_SET, .l_start = at, .l_len = 1};

	return fcntl(file, how, &lock) == 0;
}

/* Locks both bytes, also if one is locked already. `how`: F_OFD_SETLK does not wait, F_OFD_SETLKW
 * does. */
static bool take_turn(int file, int how)
{
	return set(file, how, F_WRLCK, NEXT_AT) && set(file, how, F_WRLCK, BUSY_AT);
}

/* --- waiting --- */

static void wake(int number)
{
	(void)number; /* the waiting fcntl() ends with EINTR */
}

/* Wakes the thread again and again from that time on: a single signal could come just before it
 * waits. */
static bool begin_waking(timer_t *timer, int in_ms)
{
	const struct sigaction action = {
		.sa_handler = wake}; /* never reset: another thread may be waiting */
	struct sigevent event = {.sigev_notify = SIGEV_THREAD_ID, .sigev_signo = WAKE_SIGNAL};
	struct itimerspec times = {
		.it_value = {.tv_sec = in_ms / 1000, .tv_nsec = in_ms % 1000 * 1000000L + 1},
		.it_interval = {.tv_nsec = AGAIN_NS},
	};

	event.sigev_notify_thread_id = gettid();
	if (sigaction(WAKE_SIGNAL, &action, NULL) < 0 ||
		timer_create(CLOCK_MONOTONIC, &event, timer) < 0)
		return false;
	timer_settime(*timer, 0, &times, NULL);
	return true;
}

/* fcntl() has no lock with a deadline, and trying in a loop would be the race that the queue
 * prevents. False with errno; EINTR: the time is over. */
static bool wait_for_turn(int file, int most_ms)
{
	int64_t until_ms = clock_monotonic_ms() + most_ms;
	sigset_t waking, before;
	timer_t timer;
	bool has_turn = false;

	if (!begin_waking(&timer, most_ms))
		return false;
	sigemptyset(&waking);
	sigaddset(&waking, WAKE_SIGNAL);
	pthread_sigmask(SIG_UNBLOCK, &waking, &before);
	do
		has_turn = take_turn(file, F_OFD_SETLKW);
	while (!has_turn && errno == EINTR && clock_monotonic_ms() < until_ms);
	timer_delete(timer);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return has_turn;
}

/* --- the queue --- */

static bool has_turn(struct queue *queue, int most_ms)
{
	if (take_turn(queue->file, F_OFD_SETLK)) {
		queue->again_at_ms = 0;
		queue->still_at = -1;
		return true;
	}
	/* Not waited for: a disk without such locks, or a queue that stood still lately. */
	if (!file_is_held(errno) || most_ms <= 0 || clock_monotonic_ms() < queue->again_at_ms)
		return false;
	queue->has_waited = !wait_for_turn(queue->file, most_ms);
	return !queue->has_waited;
}

/* The file is opened anew each time: others open the one that has the name now. */
bool queue_join(struct queue *queue, const char *database, bool may_make, int most_ms)
{
	queue->file = shared_open(database, ENDING_QUEUE, may_make);
	queue->has_waited = false;
	if (queue->file < 0)
		return false;
	if (!has_turn(queue, most_ms))
		queue_leave(queue);
	return true;
}

void queue_let_next_come(const struct queue *queue)
{
	if (queue->file >= 0)
		(void)set(queue->file, F_OFD_SETLK, F_UNLCK, NEXT_AT);
}

void queue_leave(struct queue *queue)
{
	if (queue->file >= 0)
		close(queue->file);
	queue->file = -1;
}

void queue_stands_still(struct queue *queue, int64_t version)
{
	if (queue->still_at == version)
		queue->again_at_ms = clock_monotonic_ms() + BLOCKED_MS;
	queue->still_at = version;
}
