/* The commands of scripts that look at the screen. */
#include "verbs.h"

#include <string.h>

#include "banso/base/arena.h"
#include "events.h"
#include "expect.h"
#include "patience.h"
#include "play.h"
#include "pty.h"
#include "sights.h"
#include "term.h"

void verb_show_screen(struct run *run)
{
	struct expect whole = {.last_row = -1, .has_cursor = true};
	struct lines seen = {0};

	expect_seen(&whole, pty_term(run->pty), run->arena, &seen);
	report_lines(&run->report, "there", &seen, REPORT_NONE_BAD);
}

/* Always false. What was waited for did not come: why. */
bool verb_fail_wait(struct run *run, const char *what)
{
	int status;

	if (events_stop_asked())
		return verb_fail(run, "interrupted");
	if (pty_has_ended(run->pty, &status))
		return verb_fail(
			run, "%s: the program has ended with %s", what, verb_ending(run, status));
	return verb_fail(
		run, "%s within %g s", what, (double)patience_limit_ms(PTY_LIMIT_MS) / 1000);
}

static bool is_text_shown(struct pty *pty, void *user)
{
	const struct term *term = pty_term(pty);
	struct buf text = {0};
	bool is_shown = false;

	for (int row = 0; !is_shown && row < term_rows(term); row++) {
		buf_clear(&text);
		term_row(term, row, &text);
		is_shown = strstr(buf_text(&text), user) != NULL;
	}
	buf_free(&text);
	return is_shown;
}

static bool is_text_gone(struct pty *pty, void *user)
{
	return !is_text_shown(pty, user);
}

static bool wait_for_text(struct run *run, bool (*is_so)(struct pty *, void *), const char *what)
{
	char *text = arena_strdup(run->arena, run->step->rest);

	if (pty_wait(run->pty, is_so, text))
		return true;
	verb_fail_wait(run, what);
	verb_show_screen(run);
	return false;
}

bool verb_wait(struct run *run)
{
	return wait_for_text(run, is_text_shown, "not shown");
}

bool verb_gone(struct run *run)
{
	return wait_for_text(run, is_text_gone, "not gone");
}

static bool has_drawn(struct pty *pty, void *user)
{
	(void)user;
	return pty_has_answered(pty);
}

bool verb_drawn(struct run *run)
{
	return pty_wait(run->pty, has_drawn, NULL) || verb_fail_wait(run, "nothing was written");
}

bool verb_styles(struct run *run)
{
	run->ignores_styles = strcmp(run->step->rest, "off") == 0;
	return run->ignores_styles || strcmp(run->step->rest, "on") == 0 ||
	       verb_fail(run, "on or off");
}

static bool is_cursor_there(struct pty *pty, void *user)
{
	struct arena *arena = arena_new();
	bool is_there = strcmp(expect_seen_cursor(arena, pty_term(pty)), user) == 0;

	arena_free(arena);
	return is_there;
}

bool verb_cursor(struct run *run)
{
	struct err err;
	char *line;

	if (!expect_read_cursor(run->arena, run->step->rest, &line, &err))
		return verb_fail(run, "%s", err.text);
	if (pty_wait(run->pty, is_cursor_there, line))
		return true;
	verb_fail_wait(run, "not there");
	verb_show_screen(run);
	return false;
}

static bool is_screen_seen(struct pty *pty, void *user)
{
	const struct expect *expect = user;
	struct arena *arena = arena_new();
	struct lines seen = {0};
	size_t bad;
	bool is_seen;

	expect_seen(expect, pty_term(pty), arena, &seen);
	is_seen = lines_equal(&expect->lines, &seen, &bad);
	arena_free(arena);
	return is_seen;
}

/* How a screen is looked at whose block run->step has. */
struct look {
	struct script *script; /* that step's */
	const char *rows;      /* NULL: all */
	bool ignores_styles, is_accepted;
};

/* A block that says all it can say may be seen before the screen is quiet. */
static void accept_screen(struct run *run, const struct look *look, struct expect *expect)
{
	struct lines seen = {0};
	bool is_whole = !look->rows, wants_styles = is_whole && !look->ignores_styles;
	bool says_all = run->step->block.count > 0 && (!is_whole || expect->has_cursor) &&
			(!wants_styles || expect->has_styles);

	pty_settle(run->pty, says_all ? is_screen_seen : NULL, expect);
	expect->has_cursor |= is_whole;
	expect->has_styles |= wants_styles;
	expect_seen(expect, pty_term(run->pty), run->arena, &seen);
	if (seen.count == 0)
		lines_add(run->arena, &seen, "||");
	script_accept(look->script, run->step, &seen, 0);
}

/* The expected lines, without those of styles that do not count. */
static struct lines wanted_lines(struct run *run, const struct look *look)
{
	const struct lines *block = &run->step->block;
	struct lines lines = {0};

	for (size_t i = 0; i < block->count; i++)
		if (!look->ignores_styles || strncmp(block->items[i], "style ", 6) != 0)
			lines_add(run->arena, &lines, block->items[i]);
	return lines;
}

static bool wait_for_screen(struct run *run, const struct look *look)
{
	struct lines seen = {0}, wanted = wanted_lines(run, look);
	struct expect expect;
	struct err err;
	size_t bad;

	if (!expect_read(&expect, run->arena, &wanted, look->rows, &err))
		return verb_fail(run, "%s", err.text);
	if (look->is_accepted) {
		accept_screen(run, look, &expect);
		return true;
	}
	if (run->step->block.count == 0)
		return verb_fail(run, "no screen is expected yet: run make accept");
	if (pty_wait(run->pty, is_screen_seen, &expect))
		return true;
	verb_fail_wait(run, "not seen");
	expect_seen(&expect, pty_term(run->pty), run->arena, &seen);
	lines_equal(&expect.lines, &seen, &bad);
	report_lines(&run->report, "expected", &expect.lines, bad);
	report_lines(&run->report, "there", &seen, bad);
	return false;
}

/* Once, or as often as @ twice says. */
static bool see_screen(struct run *run, const struct look *look)
{
	int status;

	if (!wait_for_screen(run, look))
		return false;
	if (!run->between || run->is_between || run->options->accept ||
		pty_has_ended(run->pty, &status))
		return true;
	return verb_between(run) && wait_for_screen(run, look);
}

static bool see_rows(struct run *run, const char *rows)
{
	struct look look = {
		.script = &run->script,
		.rows = rows,
		.ignores_styles = run->ignores_styles,
		.is_accepted = run->options->accept,
	};

	return see_screen(run, &look);
}

bool verb_screen(struct run *run)
{
	return see_rows(run, NULL);
}

bool verb_rows(struct run *run)
{
	return see_rows(run, run->step->rest);
}

/* --- at several sizes --- */

static void give_size(struct run *run, int rows, int cols)
{
	const struct term *term = pty_term(run->pty);

	if (term_rows(term) != rows || term_cols(term) != cols)
		pty_resize(run->pty, rows, cols);
}

static bool see_sight(struct run *run, struct sight *sight)
{
	struct look look = {
		.script = &sight->script,
		.ignores_styles = run->ignores_styles || sight->ignores_styles,
		.is_accepted = run->sights->are_accepted,
	};
	struct step *see = run->step, *screen = sights_find(sight, see->rest);
	bool is_seen;

	if (!screen)
		return verb_fail(run, "%s has no screen of that name", sight->script.path);
	give_size(run, sight->rows, sight->cols);
	run->step = screen;
	is_seen = see_screen(run, &look);
	run->step = see;
	return is_seen || verb_fail(run, "not at %dx%d", sight->cols, sight->rows);
}

bool verb_see(struct run *run)
{
	int rows = term_rows(pty_term(run->pty)), cols = term_cols(pty_term(run->pty));

	if (!run->sights)
		return verb_fail(run, "no @ sights say what is to be seen");
	for (size_t i = 0; i < run->sights->count; i++)
		if (!see_sight(run, &run->sights->items[i]))
			return false;
	give_size(run, rows, cols);
	return true;
}
