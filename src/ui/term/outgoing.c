#include "outgoing.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <termios.h>
#include <unistd.h>

#include "banso/base/buf.h"
#include "banso/base/clock.h"

#define PIPE_BYTES (1024 * 1024) /* what Linux gives to anybody */

static FILE *stream;      /* what curses writes to */
static int pipe_end = -1; /* where that is read, if it is a pipe */
static int terminal = 1;  /* where it goes */
static bool waits;        /* whether a write to that could wait: it could not be opened once more */
static struct buf left;   /* taken from the memory, and not sent yet */

/* One's own terminal can always be opened so, also after su(1), which leaves it to somebody else.
 */
static int open_anew(void)
{
	int flags = O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC, opened = -1;

	if (tcgetsid(STDOUT_FILENO) == getsid(0))
		opened = open("/dev/tty", flags);
	return opened >= 0 ? opened : open("/proc/self/fd/1", flags);
}

FILE *outgoing_open(void)
{
	int copy = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
	int opened = open_anew();

	waits = opened < 0;
	terminal = waits ? STDOUT_FILENO : opened;
	stream = copy >= 0 ? fdopen(copy, "w") : NULL;
	if (!stream && copy >= 0)
		close(copy);
	return stream;
}

/* A limit on the size of files (ulimit -f) holds for files in memory, too. */
static bool files_are_limited(void)
{
	struct rlimit limit;

	return getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY;
}

/* A pipe has room for many screens, though not for any: only where a file may not grow. */
static bool lead_into_pipe(void)
{
	int ends[2];
	bool good;

	if (pipe2(ends, O_CLOEXEC) < 0)
		return false;
	(void)fcntl(ends[1], F_SETPIPE_SZ, PIPE_BYTES);
	good = fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0 &&
	       dup3(ends[1], fileno(stream), O_CLOEXEC) >= 0;
	close(ends[1]);
	if (good)
		pipe_end = ends[0];
	else
		close(ends[0]);
	return good;
}

/* A file and no pipe: however large a screen is, curses never waits for room. */
static bool lead_into_file(void)
{
	int memory = memfd_create("banso", MFD_CLOEXEC);
	bool good = memory >= 0 && dup3(memory, fileno(stream), O_CLOEXEC) >= 0;

	if (memory >= 0)
		close(memory);
	return good;
}

bool outgoing_begin(void)
{
	return files_are_limited() ? lead_into_pipe() : lead_into_file();
}

static void collect_from_pipe(void)
{
	char bytes[4096];
	ssize_t got;

	while ((got = read(pipe_end, bytes, sizeof(bytes))) > 0)
		buf_add(&left, bytes, (size_t)got);
}

static void collect_from_file(void)
{
	int memory = stream ? fileno(stream) : -1;
	off_t size_bytes = memory >= 0 ? lseek(memory, 0, SEEK_CUR) : 0;
	char bytes[4096];
	ssize_t got;

	for (off_t at = 0; at < size_bytes; at += got) {
		got = pread(memory, bytes, sizeof(bytes), at);
		if (got <= 0)
			break;
		buf_add(&left, bytes, (size_t)got);
	}
	if (size_bytes > 0 && ftruncate(memory, 0) == 0)
		lseek(memory, 0, SEEK_SET);
}

/* Takes what curses has written so far. */
static void collect(void)
{
	if (pipe_end >= 0)
		collect_from_pipe();
	else
		collect_from_file();
}

void outgoing_add(const char *sequence)
{
	collect();
	buf_puts(&left, sequence);
}

static bool takes_more(int wait_ms)
{
	struct pollfd output = {.fd = terminal, .events = POLLOUT};

	return poll(&output, 1, wait_ms) > 0;
}

/* A terminal that is ready takes one byte without waiting, of more nobody knows. */
static ssize_t give(const char *bytes, size_t size_bytes)
{
	if (!waits)
		return write(terminal, bytes, size_bytes);
	errno = EAGAIN;
	return takes_more(0) ? write(terminal, bytes, 1) : -1;
}

void outgoing_send(void)
{
	size_t sent_bytes = 0;
	ssize_t sent = 0;

	collect();
	while (sent_bytes < left.size_bytes && sent >= 0) {
		sent = give(left.bytes + sent_bytes, left.size_bytes - sent_bytes);
		if (sent > 0)
			sent_bytes += (size_t)sent;
		else if (sent < 0 && errno != EAGAIN && errno != EINTR)
			sent_bytes =
				left.size_bytes; /* it is gone: there is nobody to show it to */
	}
	buf_splice(&left, 0, sent_bytes, "", 0);
}

bool outgoing_is_left(void)
{
	return left.size_bytes > 0;
}

int outgoing_descriptor(void)
{
	return terminal;
}

bool outgoing_finish(int limit_ms)
{
	int64_t end_ms = clock_monotonic_ms() + limit_ms, now_ms;

	outgoing_send();
	while (outgoing_is_left() && (now_ms = clock_monotonic_ms()) < end_ms) {
		takes_more((int)(end_ms - now_ms));
		outgoing_send();
	}
	return !outgoing_is_left();
}

bool outgoing_end(int limit_ms)
{
	bool all = outgoing_finish(limit_ms);

	buf_free(&left);
	if (!waits)
		close(terminal);
	terminal = STDOUT_FILENO;
	waits = true;
	return all;
}
