/* The command of scripts that presses every key on a screen. */
#include "verbs.h"

#include <string.h>

#include "banso/base/arena.h"
#include "expect.h"
#include "keys.h"
#include "pty.h"

#define LETTERS "a b c d e f g h i j k l m n o p q r s t u v w x y z"
#define DIGITS "0 1 2 3 4 5 6 7 8 9"
#define FUNCTIONS "F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12"

static const struct {
	const char *name, *keys;
} sets[] = {
	{"all", LETTERS " " DIGITS " " FUNCTIONS},
	{"functions", FUNCTIONS},
};

static const char *find_keys(const char *name)
{
	for (size_t i = 0; i < sizeof(sets) / sizeof(sets[0]); i++)
		if (strcmp(sets[i].name, name) == 0)
			return sets[i].keys;
	return NULL;
}

static const char no_key[] = "\033[99~"; /* takes a notice away */

static struct lines seen_now(const struct pty *pty, struct arena *arena)
{
	const struct expect whole = {.last_row = -1, .has_cursor = true};
	struct lines seen = {0};

	expect_seen(&whole, pty_term(pty), arena, &seen);
	return seen;
}

static bool is_other(struct pty *pty, void *user)
{
	struct arena *arena = arena_new();
	struct lines now = seen_now(pty, arena);
	size_t bad;
	bool is_same = lines_equal(user, &now, &bad);

	arena_free(arena);
	return !is_same;
}

static bool has_ended(struct run *run)
{
	int status;

	return pty_has_ended(run->pty, &status);
}

/* From a fresh start: what a key has done does not matter then. */
static bool go_there(struct run *run, const struct script *way)
{
	struct step *step = run->step;

	if (run->pty && !run->is_end_seen && !verb_kill(run))
		return false;
	if (!run_steps(run, way))
		return false;
	run->step = step;
	pty_send(run->pty, no_key, strlen(no_key));
	pty_rest(run->pty);
	return true;
}

static bool press(struct run *run, const char *key)
{
	struct buf bytes = {0};
	struct err err;
	bool is_known = keys_encode(pty_term(run->pty), key, &bytes, &err);

	if (is_known)
		pty_send(run->pty, buf_text(&bytes), bytes.size_bytes);
	buf_free(&bytes);
	return is_known || verb_fail(run, "%s", err.text);
}

/* Most keys only say something. */
static bool is_back(struct run *run, struct lines *screen)
{
	if (has_ended(run))
		return false;
	pty_send(run->pty, no_key, strlen(no_key));
	pty_rest(run->pty);
	return !has_ended(run) && !is_other(run->pty, screen);
}

static bool press_each(struct run *run, const struct script *way, char *keys)
{
	struct lines screen;
	char *key;

	if (!go_there(run, way))
		return false;
	screen = seen_now(run->pty, run->arena);
	while ((key = strsep(&keys, " "))) {
		if (!press(run, key))
			return false;
		if (!pty_wait(run->pty, is_other, &screen) && !has_ended(run)) {
			verb_fail(run, "%s is not answered", key);
			verb_show_screen(run);
			return false;
		}
		if (!is_back(run, &screen) && !go_there(run, way))
			return false;
	}
	return true;
}

bool verb_answers(struct run *run)
{
	const char *keys = find_keys(run->step->rest);
	struct script way;
	struct err err;

	if (!keys)
		return verb_fail(run, "all or functions");
	if (!script_read_block(&way, run->arena, run->step, &err))
		return verb_fail(run, "%s", err.text);
	return run_check_steps(run, &way) && press_each(run, &way, arena_strdup(run->arena, keys));
}
