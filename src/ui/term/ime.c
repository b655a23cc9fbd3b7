#include "ime.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "banso/base/arena.h"
#include "banso/base/files/file.h"
#include "banso/base/files/path.h"
#include "banso/base/mem.h"
#include "outgoing.h"

/*
 * RLogin goes on reading a sequence behind `CSI < s`, and behind `CSI < r` if nothing was kept: an
 * ESC ends that, a letter would be lost. So an ESC follows each of them.
 */
#define KEEP "\033[<s"
#define CLOSE "\033[<0t"
#define OPEN "\033[<1t"
#define RESTORE "\033[<r"

/* DA2, by which Tera Term tells itself from others, and DA1, by which RLogin does (ui/keys). */
#define WHO "\033[>c\033[c"

static enum { NOT_TOLD, TOLD_CLOSED, TOLD_TEXT } told; /* to the terminal */
static bool asks, is_led, is_kept, is_open_in_texts;
static char *mark; /* NULL: there is no place for it */

/* It says that the terminal keeps how the IME was found. A banso that was killed leaves it, and the
 * next one in the same terminal knows by it that what it finds is not what was found. */
static char *mark_path(void)
{
	struct arena *arena = arena_new();
	const char *name = ttyname(STDOUT_FILENO), *folder = path_cache(arena);
	char *path = NULL, *slash;

	if (name && folder) {
		char *file = arena_printf(arena, "ime-%ld%s", (long)getsid(0), name);

		while ((slash = strchr(file, '/')))
			*slash = '-';
		path = xstrdup(path_join(arena, folder, file));
	}
	arena_free(arena);
	return path;
}

void ime_begin(const char *term, bool is_wanted)
{
	bool is_behind_another = getenv("TMUX") || getenv("STY");
	bool may_be_one =
		term && (strncmp(term, "xterm", 5) == 0 || strncmp(term, "teraterm", 8) == 0);

	asks = is_wanted && may_be_one && !is_behind_another;
	is_led = is_kept = false;
	is_open_in_texts = true;
	told = NOT_TOLD;
}

void ime_ask(void)
{
	if (asks)
		outgoing_add(WHO);
	asks = false;
}

void ime_is_led(void)
{
	is_led = true;
}

static void keep(void)
{
	bool is_left;

	mark = mark ? mark : mark_path();
	is_left = mark && path_make_parent(mark, NULL) && !file_make_empty(mark) && errno == EEXIST;
	if (!is_left)
		outgoing_add(KEEP);
	is_kept = true;
}

void ime_lead(bool is_text)
{
	bool was_closed = told == TOLD_CLOSED;

	if (!is_led || told == (is_text ? TOLD_TEXT : TOLD_CLOSED))
		return;
	if (!is_kept)
		keep();
	told = is_text ? TOLD_TEXT : TOLD_CLOSED;
	if (is_text && is_open_in_texts)
		outgoing_add(OPEN);
	else if (!is_text || !was_closed)
		outgoing_add(CLOSE);
}

void ime_saw(bool is_open)
{
	is_open_in_texts = is_open;
}

void ime_give_back(void)
{
	if (is_kept)
		outgoing_add(RESTORE);
	if (is_kept && mark)
		unlink(mark);
	is_kept = false;
	told = NOT_TOLD;
	free(mark);
	mark = NULL;
}

void ime_forget(void)
{
	told = NOT_TOLD;
}
