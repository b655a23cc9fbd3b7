/* The commands of scripts that play other scripts. */
#include "verbs.h"

#include <string.h>

#include "banso/base/arena.h"
#include "play.h"
#include "pty.h"
#include "sights.h"
#include "term.h"

bool verb_twice(struct run *run)
{
	struct script *between;
	struct err err;

	run->between = NULL;
	if (run->step->block.count == 0)
		return true;
	between = arena_alloc(run->arena, sizeof(*between));
	if (!script_read_block(between, run->arena, run->step, &err))
		return verb_fail(run, "%s", err.text);
	if (!run_check_steps(run, between))
		return false;
	run->between = between;
	return true;
}

bool verb_between(struct run *run)
{
	int rows = term_rows(pty_term(run->pty)), cols = term_cols(pty_term(run->pty));
	struct step *screen = run->step;
	bool is_done;

	run->is_between = true;
	is_done = run_steps(run, run->between);
	run->is_between = false;
	run->step = screen;
	if (!is_done)
		return verb_fail(run, "this screen was to be seen twice");
	if (term_rows(pty_term(run->pty)) != rows || term_cols(pty_term(run->pty)) != cols)
		pty_resize(run->pty, rows, cols);
	return true;
}

/* What an outer script has set stands: it plays this one for what it wants to be seen. */
bool verb_sights(struct run *run)
{
	struct err err;

	if (run->sights)
		return true;
	run->sights = arena_alloc(run->arena, sizeof(*run->sights));
	run->has_own_sights = true;
	if (!sights_read(run->sights, run->arena, run->step->path, run->step->rest, &err))
		return verb_fail(run, "%s", err.text);
	run->sights->are_accepted = run->options->accept && !run->ignores_styles;
	return true;
}

/* A file beside the one that names it. */
bool verb_play(struct run *run)
{
	const char *path = run->step->path, *name = strrchr(path, '/');

	if (run->is_between)
		return verb_fail(run, "not in between");
	path = arena_printf(
		run->arena, "%.*s%s", name ? (int)(name - path + 1) : 0, path, run->step->rest);
	return run_inner(run, path) || verb_fail(run, "it failed with what is set here");
}
