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

bool verb_type(struct run *run)
{
	pty_send(run->pty, run->step->rest, strlen(run->step->rest));
	return true;
}

bool verb_key(struct run *run)
{
	struct buf bytes = {0};
	struct err err;
	bool is_known = keys_encode(pty_term(run->pty), run->step->rest, &bytes, &err);

	if (is_known)
		pty_send(run->pty, buf_text(&bytes), bytes.size_bytes);
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

		buf_putc(&text, is_newline ? '\r' : *rest);
		rest += is_newline;
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
