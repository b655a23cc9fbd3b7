#include "banso/ui/term/term.h"

#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

#include "banso/base/i18n.h"
#include "banso/text/width.h"
#include "banso/ui/term/style.h"
#include "ime.h"
#include "outgoing.h"

/* When the program ends: a terminal that takes nothing by then shall not hold it up. */
#define END_MS 400

static bool is_started, is_retaking, has_paste, asks_ambiguous, is_deaf;
static struct termios before, ours; /* modes */
static bool has_before;
static char note[256];
static int asked_row = -1, measured_cols;

/* Terminals that support bracketed paste; others might show the request as text. */
static bool marks_paste(const char *name)
{
	static const char *const families[] = {"xterm", "screen", "tmux", "putty", "rxvt", "mlterm",
		"foot", "alacritty", "kitty", "vte", "konsole", "teraterm"};

	for (size_t i = 0; i < sizeof(families) / sizeof(families[0]); i++)
		if (name && strncmp(name, families[i], strlen(families[i])) == 0)
			return true;
	return false;
}

bool term_is_known(void)
{
	const char *name = getenv("TERM");
	int status;

	bool is_known = name && *name && setupterm(name, STDOUT_FILENO, &status) == OK;
	bool can_move = is_known && cursor_address;

	/* This was only a look: newterm() reads the entry again for itself. */
	if (is_known)
		del_curterm(cur_term);
	return can_move;
}

/* A TERM that this machine does not know is most likely an xterm of some kind. */
static void choose_term(void)
{
	const char *name = getenv("TERM");

	if (term_is_known())
		return;
	snprintf(note, sizeof(note),
		_("端末の種類「%s」が分からないので、xterm として表示します。"), name ? name : "");
	setenv("TERM", "xterm", 1);
}

/* Curses sets modes on what it takes for the terminal, which it is until it leads into memory: from
 * then on they are set here. */
static bool start_curses(void)
{
	FILE *output = outgoing_open();

	if (!output || !newterm(NULL, output, stdin))
		return false;
	/* Its insertion of cells leaves a letter behind where a wide one began a column earlier. */
	idcok(stdscr, false);
	raw();
	noecho();
	nonl();
	typeahead(-1);
	tcgetattr(STDOUT_FILENO, &ours);
	return outgoing_begin();
}

bool term_start(const struct term_options *options, struct err *err)
{
	has_before = tcgetattr(STDOUT_FILENO, &before) == 0;
	choose_term();
	/* The window's size counts, even if LINES and COLUMNS are exported and say otherwise. */
	use_tioctl(TRUE);
	is_started = start_curses();
	if (!is_started) {
		if (has_before)
			tcsetattr(STDOUT_FILENO, TCSANOW, &before);
		return err_set(err,
			_("この端末には画面を表示できません。TERM の設定を確かめてください。"));
	}
	die_set_hook(term_stop);
	style_start(options->color);
	has_paste = marks_paste(getenv("TERM"));
	if (has_paste)
		outgoing_add("\033[?2004h");
	asks_ambiguous = options->ask_ambiguous && has_paste;
	ime_begin(getenv("TERM"), options->lead_ime);
	return true;
}

/* As it was found, but for what it has not taken yet. */
static void leave(void)
{
	ime_give_back();
	if (has_paste)
		outgoing_add("\033[?2004l");
	endwin();
}

/* Nobody waits for a terminal that takes nothing, so not for what it was sent either (TCSADRAIN).
 */
void term_stop(void)
{
	if (!is_started)
		return;
	is_started = false;
	leave();
	is_deaf = !outgoing_end(END_MS);
	if (has_before)
		tcsetattr(STDOUT_FILENO, TCSANOW, &before);
}

void term_lend(void)
{
	if (!is_started)
		return;
	leave();
	MAY_FAIL(outgoing_finish(END_MS));
	if (has_before)
		tcsetattr(STDOUT_FILENO, TCSANOW, &before);
}

bool term_is_deaf(void)
{
	return is_deaf;
}

void term_retake(void)
{
	if (!is_started)
		return;
	tcsetattr(STDOUT_FILENO, TCSANOW, &ours);
	is_retaking = true;
}

/* endwin() makes curses forget the screen; the next doupdate() draws everything. */
void term_begin_round(void)
{
	if (!is_retaking)
		return;
	is_retaking = false;
	ime_forget();
	endwin();
	if (keypad_local)
		outgoing_add(keypad_local);
	if (has_paste)
		outgoing_add("\033[?2004h");
	clearok(curscr, TRUE);
}

void term_end_round(void)
{
	outgoing_send();
}

bool term_is_free(void)
{
	return !outgoing_is_left();
}

int term_descriptor(void)
{
	return outgoing_descriptor();
}

const char *term_note(void)
{
	return note;
}

int term_colors(void)
{
	int count = tigetnum("colors");

	return count > 0 ? count : 0;
}

int term_measured_cols(void)
{
	return measured_cols;
}

void term_resize(void)
{
	struct winsize size;

	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0)
		resizeterm(size.ws_row, size.ws_col);
	clearok(curscr, TRUE);
}

/* ※ stands at the start of the last row for a moment and is overwritten at once. */
static void ask_ambiguous(void)
{
	char sequence[64];

	if (!asks_ambiguous)
		return;
	asks_ambiguous = false;
	asked_row = LINES - 1;
	snprintf(sequence, sizeof(sequence), "\0337\033[%d;1H※\033[6n\0338", LINES);
	outgoing_add(sequence);
	wredrawln(stdscr, asked_row, 1);
	wnoutrefresh(stdscr);
	doupdate();
}

void term_ask(void)
{
	ask_ambiguous();
	ime_ask();
}

void term_take_device(bool has_ime)
{
	if (has_ime)
		ime_is_led();
}

void term_lead_ime(bool is_text)
{
	ime_lead(is_text);
}

void term_saw_ime(bool is_open)
{
	ime_saw(is_open);
}

bool term_take_report(int row, int col)
{
	int cols = col;

	if (asked_row < 0 || row != asked_row || cols < 1 || cols > 2)
		return false;
	asked_row = -1;
	measured_cols = cols;
	if (cols == width_ambiguous())
		return false;
	width_set_ambiguous(cols);
	clearok(curscr, TRUE);
	return true;
}
