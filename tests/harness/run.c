#include "run.h"

#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "events.h"
#include "play.h"
#include "pty.h"
#include "shell.h"
#include "sights.h"
#include "verbs.h"

bool verb_fail(struct run *run, const char *format, ...)
{
	va_list args;
	char *message;

	va_start(args, format);
	if (vasprintf(&message, format, args) < 0)
		die("play: no memory");
	va_end(args);
	report_failure(
		&run->report, run->step->path, run->step->line, "%s: %s", run->step->text, message);
	free(message);
	return false;
}

static void fail_command(struct run *run, int status, const struct lines *there, size_t bad[2])
{
	const struct step *step = run->step;

	if (status != step->status)
		verb_fail(run, "exit status %d, expected %d", status, step->status);
	else
		verb_fail(run, "other output than expected");
	if (bad[0] == REPORT_NONE_BAD) {
		report_lines(&run->report, "output", there, REPORT_NONE_BAD);
		return;
	}
	report_lines(&run->report, "expected", &step->block, bad[0]);
	report_lines(&run->report, "there", there, bad[1]);
}

static bool verb_command(struct run *run)
{
	struct step *step = run->step;
	struct lines there = {0}, accepted = {0};
	struct buf output = {0};
	struct err err;
	size_t bad[2];
	int status;
	bool is_done;

	if (run->pty)
		pty_rest(run->pty);
	is_done = shell_run(run->shell, step->rest, run->pty, &output, &status, &err);
	lines_from_output(run->arena, &there, &output);
	buf_free(&output);
	if (!is_done) {
		verb_fail(run, "%s", err.text);
		report_lines(&run->report, "output", &there, REPORT_NONE_BAD);
		return false;
	}
	if (lines_match_output(&step->block, &there, &bad[0], &bad[1]))
		bad[0] = REPORT_NONE_BAD;
	if (bad[0] == REPORT_NONE_BAD && status == step->status)
		return true;
	if (run->options->accept) {
		lines_accept_output(run->arena, &step->block, &there, &accepted);
		script_accept(&run->script, step,
			bad[0] == REPORT_NONE_BAD ? &step->block : &accepted, status);
	} else {
		fail_command(run, status, &there, bad);
	}
	return true; /* further commands may tell more */
}

static const struct verb {
	const char *name;
	bool (*perform)(struct run *run); /* false: the rest of the file makes no sense */
	bool needs_program, takes_block, takes_nothing;
} verbs[] = {
	{.name = "$", .perform = verb_command, .takes_block = true},
	{.name = "env", .perform = verb_env},
	{.name = "size", .perform = verb_size},
	{.name = "ambiguous", .perform = verb_ambiguous},
	{.name = "answer", .perform = verb_answer},
	{.name = "terminal", .perform = verb_terminal},
	{.name = "presses", .perform = verb_presses},
	{.name = "styles", .perform = verb_styles},
	{.name = "twice", .perform = verb_twice, .takes_block = true, .takes_nothing = true},
	{.name = "play", .perform = verb_play},
	{.name = "start", .perform = verb_start},
	{.name = "type", .perform = verb_type, .needs_program = true},
	{.name = "key", .perform = verb_key, .needs_program = true},
	{.name = "paste", .perform = verb_paste, .needs_program = true},
	{.name = "bytes", .perform = verb_bytes, .needs_program = true},
	{.name = "resize", .perform = verb_resize, .needs_program = true},
	{.name = "signal", .perform = verb_signal, .needs_program = true},
	{.name = "sane", .perform = verb_sane, .needs_program = true, .takes_nothing = true},
	{.name = "deaf", .perform = verb_deaf, .needs_program = true, .takes_nothing = true},
	{.name = "hear", .perform = verb_hear, .needs_program = true, .takes_nothing = true},
	{.name = "hangup", .perform = verb_hangup, .needs_program = true, .takes_nothing = true},
	{.name = "drawn", .perform = verb_drawn, .needs_program = true, .takes_nothing = true},
	{.name = "wait", .perform = verb_wait, .needs_program = true},
	{.name = "gone", .perform = verb_gone, .needs_program = true},
	{.name = "cursor", .perform = verb_cursor, .needs_program = true},
	{.name = "screen",
		.perform = verb_screen,
		.needs_program = true,
		.takes_block = true,
		.takes_nothing = true},
	{.name = "rows", .perform = verb_rows, .needs_program = true, .takes_block = true},
	{.name = "sights", .perform = verb_sights},
	{.name = "see", .perform = verb_see, .needs_program = true},
	{.name = "random", .perform = verb_random, .needs_program = true},
	{.name = "answers", .perform = verb_answers, .takes_block = true},
	{.name = "exit", .perform = verb_exit, .needs_program = true},
	{.name = "kill", .perform = verb_kill, .needs_program = true, .takes_nothing = true},
	{.name = "ime", .perform = verb_ime, .needs_program = true},
	{.name = "asked", .perform = verb_asked, .needs_program = true},
	{.name = "meter", .perform = verb_meter, .needs_program = true, .takes_nothing = true},
	{.name = "within", .perform = verb_within, .needs_program = true},
};

static const struct verb *find_verb(const char *name)
{
	for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++)
		if (strcmp(verbs[i].name, name) == 0)
			return &verbs[i];
	return NULL;
}

bool run_check_steps(struct run *run, const struct script *script)
{
	struct step *step = run->step;

	for (size_t i = 0; i < script->step_count; i++) {
		const struct verb *verb;

		run->step = &script->steps[i];
		verb = find_verb(run->step->verb);
		if (!verb)
			verb_fail(run, "no such command");
		else if (!verb->takes_block && run->step->block.count > 0)
			verb_fail(run, "no expected lines belong here");
		else if (verb->takes_nothing && *run->step->rest)
			verb_fail(run, "nothing belongs behind the command");
		else if (!verb->takes_nothing && !*run->step->rest)
			verb_fail(run, "something is missing behind the command");
	}
	run->step = step;
	return run->report.failures == 0;
}

bool run_steps(struct run *run, const struct script *script)
{
	struct step *step = run->step;
	bool goes_on = true;

	for (size_t i = 0; goes_on && i < script->step_count; i++) {
		const struct verb *verb;

		run->step = &script->steps[i];
		verb = find_verb(run->step->verb);
		if (events_stop_asked())
			goes_on = verb_fail(run, "interrupted");
		else if (verb->needs_program && !run->pty)
			goes_on = verb_fail(run, "no program has been started");
		else
			goes_on = verb->perform(run);
	}
	if (goes_on)
		run->step = step;
	return goes_on;
}

/* The folder above the file that has tests/ and scenarios/; else the current one. */
static char *find_repository(struct arena *arena, const char *path)
{
	char folder[PATH_MAX];
	char *slash;

	if (!realpath(path, folder))
		return arena_strdup(arena, ".");
	while ((slash = strrchr(folder, '/'))) {
		*slash = '\0';
		if (access(arena_printf(arena, "%s/tests", folder), F_OK) == 0 &&
			access(arena_printf(arena, "%s/scenarios", folder), F_OK) == 0)
			return arena_strdup(arena, folder);
	}
	return realpath(".", folder) ? arena_strdup(arena, folder) : arena_strdup(arena, ".");
}

static void accept_script(struct run *run, const struct script *script, struct buf *out)
{
	size_t changed = 0;
	struct err err;

	if (!script_write_accepted(script, &changed, &err))
		report_failure(&run->report, script->path, 1, "%s", err.text);
	else if (changed > 0)
		buf_printf(out, "accepted %s: %zu changed\n", script->path, changed);
}

static void accept_file(struct run *run, struct buf *out)
{
	accept_script(run, &run->script, out);
	for (size_t i = 0; run->has_own_sights && i < run->sights->count; i++)
		accept_script(run, &run->sights->items[i].script, out);
}

static void check_all_seen(struct run *run)
{
	const struct step *unseen = run->has_own_sights ? sights_unseen(run->sights) : NULL;

	if (unseen && run->report.failures == 0)
		report_failure(&run->report, unseen->path, unseen->line, "%s: nobody has seen it",
			unseen->text);
}

static void perform_file(struct run *run)
{
	struct err err;

	if (!script_read(&run->script, run->arena, run->script.path, &err)) {
		buf_printf(&run->report.text, "%s\n", err.text);
		run->report.failures++;
		return;
	}
	if (!run_check_steps(run, &run->script))
		return;
	run->shell =
		shell_new(run->options->bin, find_repository(run->arena, run->script.path), &err);
	if (!run->shell) {
		report_failure(&run->report, run->script.path, 1, "%s", err.text);
		return;
	}
	for (size_t i = 0; i < run->variables.count; i++)
		shell_set(run->shell, run->variables.items[i]);
	if (run_steps(run, &run->script) && run->pty && !run->is_end_seen) {
		run->step = &run->script.steps[run->script.step_count - 1];
		verb_end_program(run);
	}
	check_all_seen(run);
	pty_free(run->pty);
	shell_free(run->shell);
}

bool run_inner(struct run *outer, const char *path)
{
	struct play_options options = {.bin = outer->options->bin};
	struct run run = {
		.options = &options,
		.arena = outer->arena,
		.script = {.path = path},
		.setup = outer->setup,
		.ignores_styles = outer->ignores_styles,
		.between = outer->between,
		.sights = outer->sights,
	};

	for (size_t i = 0; i < outer->variables.count; i++)
		lines_add(run.arena, &run.variables, outer->variables.items[i]);
	perform_file(&run);
	buf_puts(&outer->report.text, buf_text(&run.report.text));
	buf_free(&run.report.text);
	return run.report.failures == 0;
}

bool run_file(const char *path, const struct play_options *options, struct buf *out)
{
	struct run run = {
		.options = options,
		.arena = arena_new(),
		.script = {.path = path},
		.setup = {.rows = 24, .cols = 80, .ambiguous_cols = 1, .is_answering = true},
	};

	perform_file(&run);
	if (options->accept && run.shell)
		accept_file(&run, out);
	if (run.report.failures > 0)
		buf_printf(out, "FAILED %s\n%s", path, buf_text(&run.report.text));
	else
		buf_printf(out, "ok %s\n", path);
	buf_free(&run.report.text);
	arena_free(run.arena);
	return run.report.failures == 0;
}
