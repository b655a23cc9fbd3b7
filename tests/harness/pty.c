#include "pty.h"

#include <errno.h>
#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>

#include "banso/base/clock.h"
#include "banso/base/mem.h"
#include "events.h"
#include "patience.h"
#include "shell.h"
#include "term.h"

#define QUIET_MS 1500  /* without output: banso tells within a second how a text is kept */
#define SETTLE_MS 1000 /* within which a program that reads has settled */
#define ESC_MS 25      /* how long banso waits for what follows an Esc, without $ESCDELAY */

/* What a timer may be late by, that an Esc is not followed at once by what is to come after it. */
#define ESC_LATE_MS 10

/* Written behind the program's last output, to know where that ends. */
static const char end_mark[] = "\036play: the end\036";

struct pty {
	pid_t pid;
	int master; /* -1 after a hangup */
	int slave;  /* open for as long as the master, so that the modes can be read at the end */
	struct termios modes;
	struct device device;
	struct term *term;
	struct buf unsent, answers;
	struct buf late; /* output read after the end, until the mark is found */
	size_t written_bytes;
	int64_t sent_ms, output_ms;
	size_t sent_written_bytes; /* written_bytes at sent_ms */
	int esc_ms;                /* how long an Esc waits for what follows it */
	bool is_esc_last;          /* of what was sent, and it may still wait */
	struct patience settles;   /* until the program has settled, from */
	int64_t settles_since_ms;
	int64_t settled_ms;      /* since when it has; 0: it has not */
	bool is_stopped;         /* by SIGSTOP */
	bool is_deaf;            /* the terminal takes nothing */
	bool is_dead, has_ended; /* has_ended: and its output is read to the end */
	int status;
};

static bool open_terminal(struct pty *pty, const struct pty_setup *setup, struct err *err)
{
	struct winsize size = {
		.ws_row = (unsigned short)setup->rows, .ws_col = (unsigned short)setup->cols};
	char name[64];
	int slave;

	if (openpty(&pty->master, &slave, NULL, NULL, &size) != 0)
		return err_set(err, "no pseudo-terminal: %s", strerror(errno));
	/* A description of its own: O_NONBLOCK must not reach the program's. */
	if (ptsname_r(pty->master, name, sizeof(name)) != 0 ||
		(pty->slave = open(name, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)) < 0)
		return err_set(err, "no pseudo-terminal: %s", strerror(errno));
	close(slave);
	fcntl(pty->master, F_SETFD, FD_CLOEXEC);
	fcntl(pty->master, F_SETFL, O_RDWR | O_NONBLOCK);
	tcgetattr(pty->slave, &pty->modes);
	pty->modes.c_iflag |= IUTF8;
	tcsetattr(pty->slave, TCSANOW, &pty->modes);
	return true;
}

static _Noreturn void become_program(
	const struct pty *pty, const struct shell *shell, const char *command)
{
	struct buf exec = {0};
	char name[64];
	int slave;

	if (ptsname_r(pty->master, name, sizeof(name)) != 0 ||
		(slave = open(name, O_RDWR | O_NOCTTY)) < 0 || login_tty(slave) != 0)
		_exit(127);
	buf_printf(&exec, "exec %s", command);
	shell_exec(shell, buf_text(&exec));
}

struct pty *pty_start(const struct shell *shell, const char *command, const struct pty_setup *setup,
	struct err *err)
{
	struct pty *pty = xcalloc(1, sizeof(*pty));
	const char *esc_delay = shell_value(shell, "ESCDELAY");

	if (!open_terminal(pty, setup, err)) {
		free(pty);
		return NULL;
	}
	pty->device = setup->device;
	pty->term = term_new(setup->rows, setup->cols, setup->ambiguous_cols, &pty->device,
		setup->is_answering ? &pty->answers : NULL);
	pty->sent_ms = clock_monotonic_ms();
	pty->esc_ms = esc_delay ? atoi(esc_delay) : ESC_MS;
	pty->pid = fork();
	if (pty->pid < 0)
		die("play: fork: %s", strerror(errno));
	if (pty->pid == 0)
		become_program(pty, shell, command);
	return pty;
}

void pty_free(struct pty *pty)
{
	if (!pty)
		return;
	if (!pty->is_dead) {
		kill(pty->pid, SIGKILL);
		waitpid(pty->pid, &pty->status, 0);
	}
	pty_hang_up(pty);
	term_free(pty->term);
	buf_free(&pty->device.asked);
	buf_free(&pty->unsent);
	buf_free(&pty->answers);
	buf_free(&pty->late);
	free(pty);
}

struct term *pty_term(const struct pty *pty)
{
	return pty->term;
}

struct device *pty_device(struct pty *pty)
{
	return &pty->device;
}

size_t pty_written_bytes(const struct pty *pty)
{
	return pty->written_bytes;
}

static void take_output(struct pty *pty, const char *bytes, size_t size_bytes)
{
	pty->written_bytes += size_bytes;
	pty->output_ms = clock_monotonic_ms();
	term_write(pty->term, bytes, size_bytes);
	if (pty->answers.size_bytes > 0) {
		buf_add(&pty->unsent, pty->answers.bytes, pty->answers.size_bytes);
		buf_clear(&pty->answers);
	}
}

static void read_output(struct pty *pty)
{
	char bytes[4096];
	ssize_t got = read(pty->master, bytes, sizeof(bytes));

	if (got <= 0)
		return;
	if (pty->is_dead)
		buf_add(&pty->late, bytes, (size_t)got);
	else
		take_output(pty, bytes, (size_t)got);
}

static void write_unsent(struct pty *pty)
{
	ssize_t sent = write(pty->master, pty->unsent.bytes, pty->unsent.size_bytes);

	if (sent > 0)
		buf_splice(&pty->unsent, 0, (size_t)sent, "", 0);
}

/*
 * The kernel hands output over in its own time, also after the program's end.
 * A mark written behind it comes out behind it.
 */
static void drain(struct pty *pty)
{
	struct patience patience;
	size_t mark_bytes = sizeof(end_mark) - 1, marked = 0;
	struct pollfd fd = {.fd = pty->master};
	char *mark = NULL;

	tcflow(pty->slave, TCOON);
	patience_begin(&patience, PTY_LIMIT_MS, pty->pid);
	while (!mark && !patience_is_over(&patience) && !events_stop_asked()) {
		ssize_t sent = write(pty->slave, end_mark + marked, mark_bytes - marked);

		marked += sent > 0 ? (size_t)sent : 0;
		fd.events = POLLIN;
		events_wait(&fd, 1, marked < mark_bytes ? 0 : patience_look_ms(&patience));
		read_output(pty);
		if (pty->late.size_bytes > 0)
			mark = memmem(pty->late.bytes, pty->late.size_bytes, end_mark, mark_bytes);
	}
	if (pty->late.size_bytes > 0) {
		size_t late_bytes = mark ? (size_t)(mark - pty->late.bytes) : pty->late.size_bytes;

		if (late_bytes > 0)
			take_output(pty, pty->late.bytes, late_bytes);
	}
}

static void look_after_child(struct pty *pty)
{
	if (pty->is_dead || waitpid(pty->pid, &pty->status, WNOHANG) != pty->pid)
		return;
	pty->is_dead = true;
	if (pty->master >= 0)
		drain(pty);
	pty->has_ended = true;
}

void pty_round(struct pty *pty, int64_t until_ms)
{
	struct pollfd fd = {.fd = pty->master, .events = POLLIN};
	bool had_ended = pty->has_ended;

	look_after_child(pty);
	if (pty->has_ended != had_ended)
		return;
	if (pty->has_ended || pty->master < 0) {
		events_wait(NULL, 0, until_ms);
		return;
	}
	if (pty->unsent.size_bytes > 0)
		fd.events |= POLLOUT;
	events_wait(&fd, 1, until_ms);
	if (fd.revents & POLLIN)
		read_output(pty);
	if (fd.revents & POLLOUT)
		write_unsent(pty);
}

/*
 * Whether the program has read all that was sent, has written what it had to write to that, and
 * sleeps: then the screen is whole. To poll one end brings all there that the kernel had on its
 * way.
 */
static bool is_settled(const struct pty *pty)
{
	struct pollfd input = {.fd = pty->slave, .events = POLLIN};
	struct pollfd output = {.fd = pty->master, .events = POLLIN};

	if (pty->has_ended || pty->master < 0)
		return true;
	if (pty->unsent.size_bytes > 0 || (!pty->is_stopped && poll(&input, 1, 0) != 0))
		return false;
	return patience_sleeps(pty->pid) && poll(&output, 1, 0) == 0;
}

/* An Esc is one if nothing follows it for some time: the same, and for longer than that. */
static bool is_settled_for_good(struct pty *pty)
{
	int64_t now_ms = clock_monotonic_ms();

	if (!is_settled(pty))
		pty->settled_ms = 0;
	else if (pty->settled_ms <= pty->output_ms)
		pty->settled_ms = now_ms;
	else if (!pty->is_esc_last || now_ms > pty->settled_ms + pty->esc_ms + ESC_LATE_MS)
		pty->is_esc_last = false;
	return pty->settled_ms > 0 && !pty->is_esc_last;
}

static void begin_to_settle(struct pty *pty)
{
	pty->settled_ms = 0;
	pty->settles_since_ms = clock_monotonic_ms();
	patience_begin(&pty->settles, SETTLE_MS, pty->pid);
}

/* Else until when to wait for that. A program that is always busy, or does not read, is looked at
 * all the same. */
static bool may_be_looked_at(struct pty *pty, int64_t *until_ms)
{
	int64_t now_ms = clock_monotonic_ms(), passed_ms = now_ms - pty->settles_since_ms;

	*until_ms = now_ms + (passed_ms < 32 ? 1 : passed_ms > 640 ? 20 : passed_ms / 32);
	if (is_settled_for_good(pty))
		return true;
	if (!patience_is_over(&pty->settles))
		return false;
	pty->is_esc_last = false;
	return true;
}

bool pty_wait(struct pty *pty, bool (*is_so)(struct pty *pty, void *user), void *user)
{
	struct patience patience;

	patience_begin(&patience, PTY_LIMIT_MS, pty->pid);
	begin_to_settle(pty);
	for (;;) {
		int64_t until_ms, look_ms;

		if (may_be_looked_at(pty, &look_ms)) {
			if (is_so(pty, user))
				return true;
			look_ms = INT64_MAX;
		}
		if (pty->has_ended || events_stop_asked() || patience_is_over(&patience))
			return false;
		until_ms = patience_look_ms(&patience);
		pty_round(pty, look_ms < until_ms ? look_ms : until_ms);
	}
}

void pty_settle(struct pty *pty, bool (*is_so)(struct pty *pty, void *user), void *user)
{
	struct patience whole, quiet;
	size_t written_bytes = pty->written_bytes;

	patience_begin(&whole, PTY_LIMIT_MS, pty->pid);
	patience_begin(&quiet, QUIET_MS, pty->pid);
	while (!(is_so && is_so(pty, user)) && !pty->has_ended && !events_stop_asked()) {
		if (patience_is_over(&quiet) || patience_is_over(&whole))
			return;
		pty_round(pty, patience_look_ms(&quiet));
		if (pty->written_bytes != written_bytes)
			patience_begin(&quiet, QUIET_MS, pty->pid);
		written_bytes = pty->written_bytes;
	}
}

static void note_sent(struct pty *pty)
{
	pty->sent_ms = clock_monotonic_ms();
	pty->sent_written_bytes = pty->written_bytes;
}

bool pty_has_answered(const struct pty *pty)
{
	return pty->written_bytes != pty->sent_written_bytes;
}

static bool is_anything(struct pty *pty, void *user)
{
	(void)pty;
	(void)user;
	return true;
}

void pty_rest(struct pty *pty)
{
	pty_wait(pty, is_anything, NULL);
}

void pty_send(struct pty *pty, const char *bytes, size_t size_bytes)
{
	pty_rest(pty);
	buf_add(&pty->unsent, bytes, size_bytes);
	note_sent(pty);
	pty->is_esc_last = size_bytes > 0 && bytes[size_bytes - 1] == '\033';
	if (pty->master >= 0)
		write_unsent(pty);
}

void pty_resize(struct pty *pty, int rows, int cols)
{
	struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)cols};

	term_resize(pty->term, rows, cols);
	note_sent(pty);
	if (pty->master >= 0)
		ioctl(pty->master, TIOCSWINSZ, &size);
}

void pty_signal(struct pty *pty, int signal_number)
{
	note_sent(pty);
	pty->is_stopped = false;
	if (!pty->is_dead)
		kill(pty->pid, signal_number);
}

void pty_hang_up(struct pty *pty)
{
	if (pty->master < 0)
		return;
	close(pty->master);
	close(pty->slave);
	pty->master = pty->slave = -1;
}

void pty_make_deaf(struct pty *pty, bool is_deaf)
{
	pty->is_deaf = is_deaf;
	if (pty->slave >= 0)
		tcflow(pty->slave, is_deaf ? TCOOFF : TCOON);
}

static bool is_stopped(const struct pty *pty)
{
	siginfo_t info = {0};

	return waitid(P_PID, (id_t)pty->pid, &info, WSTOPPED | WNOHANG) == 0 &&
	       info.si_pid == pty->pid;
}

bool pty_wait_stopped(struct pty *pty)
{
	struct patience patience;

	patience_begin(&patience, PTY_LIMIT_MS, pty->pid);
	/* In short rounds: nothing is heard of a stop. */
	while (!is_stopped(pty)) {
		if (pty->has_ended || events_stop_asked() || patience_is_over(&patience))
			return false;
		pty_round(pty, clock_monotonic_ms() + 1);
	}
	pty->is_stopped = true;
	return true;
}

void pty_make_sane(struct pty *pty)
{
	static const char shell[] = "\033[?1049l\033[?2004l\033[2J\033[Hstty sane\r\n";

	if (pty->slave >= 0)
		tcsetattr(pty->slave, TCSANOW, &pty->modes);
	term_write(pty->term, shell, sizeof(shell) - 1);
}

bool pty_has_ended(const struct pty *pty, int *status)
{
	*status = pty->status;
	return pty->has_ended;
}

static bool is_over(struct pty *pty, void *user)
{
	(void)user;
	return pty->has_ended;
}

bool pty_wait_end(struct pty *pty)
{
	return pty_wait(pty, is_over, NULL);
}

void pty_complain(const struct pty *pty, struct buf *out)
{
	struct termios now;

	/* A terminal that went away, or took nothing, was told nothing any more. */
	if (pty->master >= 0 && !pty->is_deaf && term_shows_alternate(pty->term))
		buf_puts(out, "the alternate screen is still shown\n");
	if (pty->master >= 0 && !pty->is_deaf && pty->device.is_open != pty->device.was_open)
		buf_puts(out, "the IME is not as it was\n");
	if (!pty->is_deaf && !term_cursor(pty->term).is_visible)
		buf_puts(out, "the cursor is hidden\n");
	if (pty->slave < 0 || tcgetattr(pty->slave, &now) != 0)
		return;
	if (!(now.c_lflag & ICANON))
		buf_puts(out, "canonical mode is off\n");
	if (!(now.c_lflag & ECHO))
		buf_puts(out, "echo is off\n");
	if ((now.c_lflag & ICANON) && (now.c_lflag & ECHO) &&
		(now.c_iflag != pty->modes.c_iflag || now.c_oflag != pty->modes.c_oflag ||
			now.c_lflag != pty->modes.c_lflag))
		buf_puts(out, "modes of the terminal were not restored (stty -a)\n");
}
