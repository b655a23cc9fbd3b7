/* The commands of scripts that act on a program. */
#include "verbs.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "banso/base/arena.h"
#include "events.h"
#include "keys.h"
#include "patience.h"
#include "play.h"
#include "pty.h"
#include "shell.h"
#include "term.h"

bool verb_env(struct run *run)
{
	const char *assignment = shell_expand(run->shell, run->step->rest);

	shell_set(run->shell, assignment);
	lines_add(run->arena, &run->variables, assignment);
	return true;
}

static bool read_size(struct run *run, int *rows, int *cols)
{
	int end = 0;

	if (sscanf(run->step->rest, "%dx%d%n", cols, rows, &end) == 2 &&
		run->step->rest[end] == '\0' && *rows > 0 && *cols > 0)
		return true;
	return verb_fail(run, "a size is COLUMNSxROWS");
}

bool verb_size(struct run *run)
{
	return read_size(run, &run->setup.rows, &run->setup.cols);
}

bool verb_ambiguous(struct run *run)
{
	run->setup.ambiguous_cols = atoi(run->step->rest);
	return run->setup.ambiguous_cols == 1 || run->setup.ambiguous_cols == 2 ||
	       verb_fail(run, "1 or 2 columns");
}

bool verb_answer(struct run *run)
{
	run->setup.is_answering = strcmp(run->step->rest, "on") == 0;
	return run->setup.is_answering || strcmp(run->step->rest, "off") == 0 ||
	       verb_fail(run, "on or off");
}

static bool read_open(struct run *run, const char *word, bool *is_open)
{
	*is_open = strcmp(word, "open") == 0;
	return *is_open || strcmp(word, "closed") == 0 || verb_fail(run, "open or closed");
}

bool verb_terminal(struct run *run)
{
	struct device *device = &run->setup.device;
	const char *word = strchr(run->step->rest, ' ');
	const char *name = arena_printf(
		run->arena, "%.*s", (int)strcspn(run->step->rest, " "), run->step->rest);
	bool is_open = false;

	if (word && !read_open(run, word + 1, &is_open))
		return false;
	*device = (struct device){
		.kind = device_kind(name),
		.was_open = is_open,
		.is_open = is_open,
		.presses = ARENA_NEW(run->arena, size_t),
	};
	*device->presses = 0;
	return device->kind || verb_fail(run, "no such terminal");
}

bool verb_start(struct run *run)
{
	struct err err;

	if (run->pty && !run->is_end_seen)
		return verb_fail(run, "the program before has not been ended by @ exit or @ kill");
	pty_free(run->pty);
	run->is_end_seen = false;
	run->metered_bytes = 0;
	run->pty = pty_start(run->shell, run->step->rest, &run->setup, &err);
	return run->pty || verb_fail(run, "%s", err.text);
}

struct typing {
	const char *bytes;
	bool is_key;
};

static bool is_at_hand(struct pty *pty, void *user)
{
	const struct typing *typing = user;

	return device_is_fit(pty_device(pty), typing->bytes, typing->is_key);
}

/* Bytes that a person types, who sees how the IME is, and may have to press 半角/全角. */
static void send_typed(struct run *run, const char *bytes, size_t size_bytes, bool is_key)
{
	struct typing typing = {.bytes = bytes, .is_key = is_key};

	if (!pty_wait(run->pty, is_at_hand, &typing))
		device_press(pty_device(run->pty));
	pty_send(run->pty, bytes, size_bytes);
}

bool verb_type(struct run *run)
{
	send_typed(run, run->step->rest, strlen(run->step->rest), false);
	return true;
}

bool verb_key(struct run *run)
{
	struct buf bytes = {0};
	struct err err;
	bool is_known = keys_encode(pty_term(run->pty), run->step->rest, &bytes, &err);

	if (is_known)
		send_typed(run, buf_text(&bytes), bytes.size_bytes, true);
	buf_free(&bytes);
	return is_known || verb_fail(run, "%s", err.text);
}

/* Terminals paste a newline as Enter. */
bool verb_paste(struct run *run)
{
	struct buf text = {0}, bytes = {0};
	const char *rest = run->step->rest;

	for (; *rest; rest++) {
		bool is_newline = rest[0] == '\\' && rest[1] == 'n';
		bool is_tab = rest[0] == '\\' && rest[1] == 't';

		buf_putc(&text, is_newline ? '\r' : is_tab ? '\t' : *rest);
		rest += is_newline || is_tab;
	}
	term_paste(pty_term(run->pty), buf_text(&text), &bytes);
	pty_send(run->pty, buf_text(&bytes), bytes.size_bytes);
	buf_free(&text);
	buf_free(&bytes);
	return true;
}

bool verb_bytes(struct run *run)
{
	const char *hex = run->step->rest;
	struct buf bytes = {0};
	int taken_bytes = 0;
	unsigned byte;

	for (; sscanf(hex, " %2x%n", &byte, &taken_bytes) == 1; hex += taken_bytes)
		buf_putc(&bytes, (char)byte);
	if (!*hex) /* at once: apart they may be other keys */
		pty_send(run->pty, buf_text(&bytes), bytes.size_bytes);
	buf_free(&bytes);
	return !*hex || verb_fail(run, "bytes are hexadecimal digits, two a byte");
}

bool verb_resize(struct run *run)
{
	int rows, cols;

	if (!read_size(run, &rows, &cols))
		return false;
	pty_resize(run->pty, rows, cols);
	return true;
}

static const struct {
	const char *name;
	int number;
} signals[] = {
	{"HUP", SIGHUP},
	{"INT", SIGINT},
	{"QUIT", SIGQUIT},
	{"TERM", SIGTERM},
	{"KILL", SIGKILL},
	{"ABRT", SIGABRT},
	{"SEGV", SIGSEGV},
	{"PIPE", SIGPIPE},
	{"USR1", SIGUSR1},
	{"USR2", SIGUSR2},
	{"WINCH", SIGWINCH},
	{"TSTP", SIGTSTP},
	{"STOP", SIGSTOP},
	{"CONT", SIGCONT},
};

static int signal_number(const char *name)
{
	for (size_t i = 0; i < sizeof(signals) / sizeof(signals[0]); i++)
		if (strcmp(signals[i].name, name) == 0)
			return signals[i].number;
	return 0;
}

/* "status 1" or "signal HUP" */
const char *verb_ending(struct run *run, int status)
{
	if (!WIFSIGNALED(status))
		return arena_printf(run->arena, "status %d", WEXITSTATUS(status));
	for (size_t i = 0; i < sizeof(signals) / sizeof(signals[0]); i++)
		if (signals[i].number == WTERMSIG(status))
			return arena_printf(run->arena, "signal %s", signals[i].name);
	return arena_printf(run->arena, "signal %d", WTERMSIG(status));
}

bool verb_signal(struct run *run)
{
	int number = signal_number(run->step->rest);

	if (!number)
		return verb_fail(run, "no such signal");
	pty_rest(run->pty);
	pty_signal(run->pty, number);
	return number != SIGSTOP || pty_wait_stopped(run->pty) ||
	       verb_fail_wait(run, "not stopped");
}

bool verb_sane(struct run *run)
{
	pty_make_sane(run->pty);
	return true;
}

bool verb_deaf(struct run *run)
{
	pty_rest(run->pty);
	pty_make_deaf(run->pty, true);
	return true;
}

bool verb_hear(struct run *run)
{
	pty_make_deaf(run->pty, false);
	return true;
}

bool verb_hangup(struct run *run)
{
	pty_rest(run->pty);
	pty_hang_up(run->pty);
	return true;
}

bool verb_exit(struct run *run)
{
	struct lines complaints = {0};
	struct buf left = {0};
	const char *end;
	int status;

	if (!pty_wait_end(run->pty)) {
		verb_fail_wait(run, "not ended");
		verb_show_screen(run);
		return false;
	}
	run->is_end_seen = true;
	pty_has_ended(run->pty, &status);
	end = verb_ending(run, status);
	if (strcmp(strncmp(end, "status ", 7) == 0 ? end + 7 : end, run->step->rest) != 0) {
		verb_fail(run, "ended with %s", end);
		verb_show_screen(run);
		return false;
	}
	if (WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL)
		return true; /* nobody tidies up after that */
	pty_complain(run->pty, &left);
	if (left.size_bytes == 0)
		return true;
	lines_split(run->arena, &complaints, left.bytes);
	buf_free(&left);
	verb_fail(run, "the terminal is not as it was");
	report_lines(&run->report, "left behind", &complaints, REPORT_NONE_BAD);
	return false;
}

bool verb_kill(struct run *run)
{
	run->is_end_seen = true;
	pty_rest(run->pty);
	pty_signal(run->pty, SIGKILL);
	return pty_wait_end(run->pty) || verb_fail_wait(run, "not ended");
}

static bool is_ime_so(struct pty *pty, void *user)
{
	return pty_device(pty)->is_open == *(const bool *)user;
}

bool verb_ime(struct run *run)
{
	bool is_open;

	if (strcmp(run->step->rest, "press") == 0) {
		pty_rest(run->pty);
		device_press(pty_device(run->pty));
		return true;
	}
	if (!read_open(run, run->step->rest, &is_open))
		return false;
	return pty_wait(run->pty, is_ime_so, &is_open) ||
	       verb_fail(run, "it is %s", is_open ? "closed" : "open");
}

static bool is_asked_so(struct pty *pty, void *user)
{
	return strcmp(buf_text(&pty_device(pty)->asked), user) == 0;
}

bool verb_asked(struct run *run)
{
	struct buf *asked = &pty_device(run->pty)->asked;
	char *expected = arena_strdup(run->arena, run->step->rest);
	bool is_so = pty_wait(run->pty, is_asked_so,
		strcmp(expected, "nothing") == 0 ? expected + strlen(expected) : expected);

	if (!is_so)
		verb_fail(run, "it was \"%s\"", buf_text(asked));
	buf_clear(asked);
	return is_so;
}

bool verb_presses(struct run *run)
{
	const size_t *presses = run->setup.device.presses;

	if (run->pty)
		pty_rest(run->pty);
	return !presses || *presses == strtoul(run->step->rest, NULL, 10) ||
	       verb_fail(run, "%zu", *presses);
}

bool verb_meter(struct run *run)
{
	pty_rest(run->pty);
	run->metered_bytes = pty_written_bytes(run->pty);
	return true;
}

bool verb_within(struct run *run)
{
	size_t written_bytes;

	pty_rest(run->pty);
	written_bytes = pty_written_bytes(run->pty) - run->metered_bytes;
	return written_bytes <= strtoul(run->step->rest, NULL, 10) ||
	       verb_fail(run, "%zu bytes were written", written_bytes);
}

/* At the end of a file: a crash must not pass unseen because nobody asked. */
void verb_end_program(struct run *run)
{
	int status;

	if (pty_has_ended(run->pty, &status)) {
		verb_fail(run, "after it the program ended with %s, without @ exit",
			verb_ending(run, status));
		verb_show_screen(run);
		return;
	}
	pty_signal(run->pty, SIGHUP);
	pty_signal(run->pty, SIGCONT);
	if (!pty_wait_end(run->pty)) {
		verb_fail(run, "after it the program was sent HUP and went on for %g s",
			(double)patience_limit_ms(PTY_LIMIT_MS) / 1000);
		return;
	}
	pty_has_ended(run->pty, &status);
	if (WIFSIGNALED(status) ? WTERMSIG(status) != SIGHUP
				: WEXITSTATUS(status) != 0 && WEXITSTATUS(status) != 129) {
		verb_fail(run, "after it the program was sent HUP and ended with %s",
			verb_ending(run, status));
		verb_show_screen(run);
	}
}
