/*
 * @ random: types at random into the text that is open and holds the terminal's
 * screen against a model of it after each step. The model is text/edit alone: the
 * way through the program's loop, curses and the terminal is what is tested.
 */
#include "verbs.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "banso/base/arena.h"
#include "banso/text/edit/edit.h"
#include "banso/text/utf8.h"
#include "banso/text/width.h"
#include "banso/ui/frame.h"
#include "keys.h"
#include "pty.h"
#include "term.h"

/* The box of a text on the screen of a sheet, as src/screen/fill/sheet_view.c lays it out. */
struct box {
	int screen_rows, screen_cols; /* of the terminal */
	int row, col, rows, cols;
};

static struct box boxes[] = {
	{.screen_rows = 24, .screen_cols = 80},
	{.screen_rows = 12, .screen_cols = 40},
	{.screen_rows = 30, .screen_cols = 97},
	{.screen_rows = 22, .screen_cols = 53},
	{.screen_rows = 50, .screen_cols = 160},
};

#define BAR_COLS 2 /* the bar in front of a text, and its gap */
#define BOXES (sizeof(boxes) / sizeof(boxes[0]))

static const char *const pieces[] = {"あ", "か", "ハ", "\u3099", "\u309A", "支", "援", "センター",
	"地域包括支援センターで、", "。", "、", "「", "」", "ー", "っ", "a", "é", "e\u0301", "x",
	"word ", " ", "　", "3,000", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "①", "※", "○", "…", "Ω", "ｶ",
	"ﾞ", "🏔", "👍🏽", "👨\u200D👩\u200D👧", "葛\U000E0100", "❤\uFE0F", "한", "\u202Eabc",
	"\u200B"};

#define PIECES (sizeof(pieces) / sizeof(pieces[0]))

/* Bytes that are no text and no key: they change nothing. */
static const char *const noise[] = {"\xff", "\xf5\x80", "\xed\xa0\x80", "\033[999~", "\033[?62;22c",
	"\033[38;5;9y", "\033[200;5u", "\xc0\xaf"};

#define NOISE (sizeof(noise) / sizeof(noise[0]))

struct typing {
	struct run *run;
	struct edit *edit;
	const struct box *box;
	uint32_t seed;
	bool has_killed; /* what C-v puts back is the program's own */
	bool is_told;    /* of what was sent last that it is no text */
	struct buf last; /* what the last step did, for the report */
};

/* xorshift: the same numbers on every machine. */
static unsigned pick(struct typing *typing, unsigned below)
{
	typing->seed ^= typing->seed << 13;
	typing->seed ^= typing->seed >> 17;
	typing->seed ^= typing->seed << 5;
	return (typing->seed >> 3) % below;
}

/* --- what is to be seen --- */

static char bar_at(const struct typing *typing, int row)
{
	if (row == 0 && edit_rows_above(typing->edit))
		return '^';
	return row == typing->box->rows - 1 && edit_rows_below(typing->edit) ? 'v' : '|';
}

static void put_expected_row(const struct typing *typing, int row, struct buf *out)
{
	struct buf visible = {0};
	struct edit_row line;
	size_t taken_bytes;

	buf_printf(out, "%*s%c", typing->box->col - BAR_COLS, "", bar_at(typing, row));
	if (!edit_row(typing->edit, row, &line))
		return;
	for (size_t at = 0; at < line.size_bytes; at += taken_bytes) {
		uint32_t code = utf8_decode(line.text, line.size_bytes, at, &taken_bytes);

		if (!width_is_hidden(code))
			buf_add(&visible, line.text + at, taken_bytes);
	}
	buf_putc(out, ' ');
	buf_add(out, buf_text(&visible),
		width_fit(buf_text(&visible), visible.size_bytes, typing->box->cols - 1, NULL));
	while (out->size_bytes && buf_text(out)[out->size_bytes - 1] == ' ')
		buf_splice(out, out->size_bytes - 1, 1, "", 0);
	buf_free(&visible);
}

static bool is_as_the_model(struct pty *pty, void *user)
{
	/* What begins so stands above the rest of a small text until the next key. */
	static const char told[] = " 読めない文字が届いたので";
	const struct typing *typing = user;
	const struct box *box = typing->box;
	struct term_cursor cursor = term_cursor(pty_term(pty));
	struct buf expected = {0}, seen = {0};
	bool is_same = term_rows(pty_term(pty)) == box->screen_rows;
	int row, col;

	edit_cursor(typing->edit, &row, &col);
	is_same = is_same && cursor.is_visible && cursor.row == box->row + row &&
		  cursor.col == box->col + col;
	for (int i = 0; is_same && i < box->rows; i++) {
		buf_clear(&expected);
		buf_clear(&seen);
		put_expected_row(typing, i, &expected);
		term_row(pty_term(pty), box->row + i, &seen);
		if (typing->is_told && strstr(buf_text(&seen), told))
			break;
		is_same = strcmp(buf_text(&expected), buf_text(&seen)) == 0;
	}
	buf_free(&expected);
	buf_free(&seen);
	return is_same;
}

static bool fail_step(struct typing *typing, long step)
{
	struct run *run = typing->run;
	struct buf model = {0};
	int row, col;

	edit_cursor(typing->edit, &row, &col);
	for (int i = 0; i < typing->box->rows; i++) {
		struct buf line = {0};

		put_expected_row(typing, i, &line);
		buf_printf(&model, "%s|\n", buf_text(&line));
		buf_free(&line);
	}
	verb_fail(run, "step %ld (%s): the cursor should be at %d %d, the text be\n%s", step,
		buf_text(&typing->last), typing->box->row + row, typing->box->col + col,
		buf_text(&model));
	buf_free(&model);
	verb_show_screen(run);
	return false;
}

/* --- what is done --- */

static void send(struct typing *typing, const char *bytes)
{
	pty_send(typing->run->pty, bytes, strlen(bytes));
}

static void insert(struct typing *typing, const char *text)
{
	size_t size_bytes = strlen(text), taken_bytes;

	for (size_t at = 0; at < size_bytes; at += taken_bytes) {
		utf8_decode(text, size_bytes, at, &taken_bytes);
		edit_insert(typing->edit, text + at, taken_bytes);
	}
}

static void type_piece(struct typing *typing)
{
	const char *piece = pieces[pick(typing, PIECES)];

	buf_printf(&typing->last, "typed %s", piece);
	insert(typing, piece);
	send(typing, piece);
}

static void paste(struct typing *typing)
{
	struct buf text = {0}, bytes = {0};

	for (unsigned i = pick(typing, 12) + 1; i > 0; i--)
		buf_puts(&text, pick(typing, 6) ? pieces[pick(typing, PIECES)] : "\r");
	term_paste(pty_term(typing->run->pty), buf_text(&text), &bytes);
	pty_send(typing->run->pty, buf_text(&bytes), bytes.size_bytes);
	for (size_t i = 0; i < text.size_bytes; i++)
		if (text.bytes[i] == '\r')
			text.bytes[i] = '\n';
	buf_printf(&typing->last, "pasted %s", buf_text(&text));
	edit_set_pasting(typing->edit, true);
	insert(typing, buf_text(&text));
	edit_set_pasting(typing->edit, false);
	buf_free(&text);
	buf_free(&bytes);
}

/* Beyond the first and the last row the arrows belong to the screen, not to the text. */
static bool can_move(const struct typing *typing, enum edit_move move)
{
	struct edit_row line;
	int row, col;

	edit_cursor(typing->edit, &row, &col);
	if (move == EDIT_UP)
		return row > 0 || edit_rows_above(typing->edit) > 0;
	if (move == EDIT_DOWN)
		return edit_row(typing->edit, row + 1, &line) || edit_rows_below(typing->edit) > 0;
	return true;
}

static bool press(struct typing *typing, const char *name)
{
	struct buf bytes = {0};
	struct err err;
	bool is_known = keys_encode(pty_term(typing->run->pty), name, &bytes, &err);

	buf_printf(&typing->last, "pressed %s", name);
	if (is_known)
		pty_send(typing->run->pty, buf_text(&bytes), bytes.size_bytes);
	buf_free(&bytes);
	return is_known || verb_fail(typing->run, "%s", err.text);
}

static bool move(struct typing *typing)
{
	static const struct {
		const char *name;
		enum edit_move move;
	} moves[] = {{"Left", EDIT_LEFT}, {"Left", EDIT_LEFT}, {"Right", EDIT_RIGHT},
		{"Up", EDIT_UP}, {"Down", EDIT_DOWN}, {"Home", EDIT_ROW_START},
		{"End", EDIT_ROW_END}, {"C-Left", EDIT_WORD_LEFT}, {"C-Right", EDIT_WORD_RIGHT},
		{"C-a", EDIT_ROW_START}, {"C-e", EDIT_ROW_END}};
	unsigned which = pick(typing, sizeof(moves) / sizeof(moves[0]));

	if (!can_move(typing, moves[which].move))
		return true;
	edit_move(typing->edit, moves[which].move);
	return press(typing, moves[which].name);
}

static bool change(struct typing *typing)
{
	static const struct {
		const char *name;
		bool (*change)(struct edit *edit);
	} changes[] = {{"Bs", edit_backspace}, {"Bs", edit_backspace}, {"Bs", edit_backspace},
		{"Del", edit_delete}, {"C-k", edit_kill_to_end}, {"C-u", edit_kill_to_start},
		{"C-w", edit_kill_word}, {"C-v", edit_yank}, {"C-z", edit_undo}, {"C-z", edit_undo},
		{"C-y", edit_redo}};
	unsigned which = pick(typing, sizeof(changes) / sizeof(changes[0]));

	if (changes[which].change == edit_yank && !typing->has_killed)
		return true;
	if (changes[which].change(typing->edit))
		typing->has_killed |=
			changes[which].name[0] == 'C' && strchr("kuw", changes[which].name[2]);
	return press(typing, changes[which].name);
}

static void take_box(struct typing *typing, const struct box *box)
{
	typing->box = box;
	edit_set_box(typing->edit, box->cols, box->rows);
}

static bool do_step(struct typing *typing)
{
	unsigned what = pick(typing, 100);

	buf_clear(&typing->last);
	typing->is_told = what >= 94 && what < 98;
	if (what < 52) {
		type_piece(typing);
	} else if (what < 55) {
		paste(typing);
	} else if (what < 59) {
		edit_insert(typing->edit, "\n", 1);
		return press(typing, "Enter");
	} else if (what < 78) {
		return move(typing);
	} else if (what < 94) {
		return change(typing);
	} else if (what < 98) {
		buf_puts(&typing->last, "sent noise");
		send(typing, noise[pick(typing, NOISE)]);
	} else {
		take_box(typing, &boxes[pick(typing, BOXES)]);
		buf_puts(&typing->last, "changed the size");
		pty_resize(typing->run->pty, typing->box->screen_rows, typing->box->screen_cols);
	}
	return true;
}

/* --- where the boxes are --- */

static bool has_hint_line(struct pty *pty, void *user)
{
	const struct box *box = user;
	struct buf line = {0};
	bool has;

	term_row(pty_term(pty), box->screen_rows - 1, &line);
	has = strstr(buf_text(&line), "Esc") &&
	      term_cursor(pty_term(pty)).row < box->screen_rows - 2;
	buf_free(&line);
	return has && pty_has_answered(pty);
}

/* The cursor of the empty text stands where its box begins. */
static bool measure(struct run *run, struct box *box)
{
	/* Of the first field nothing is said below the box. */
	int end = box->screen_rows - (box->screen_rows >= FRAME_TALL_ROWS ? 4 : 2);

	pty_resize(run->pty, box->screen_rows, box->screen_cols);
	if (!pty_wait(run->pty, has_hint_line, box))
		return verb_fail_wait(run, "no text to type in");
	box->row = term_cursor(pty_term(run->pty)).row;
	box->col = term_cursor(pty_term(run->pty)).col;
	box->rows = end - box->row;
	box->cols = box->screen_cols - box->col;
	if (box->cols > FRAME_TEXT_COLS + 1)
		box->cols = FRAME_TEXT_COLS + 1;
	return true;
}

bool verb_random(struct run *run)
{
	struct typing typing = {.run = run};
	unsigned seed;
	long steps;
	bool is_good = true;

	if (sscanf(run->step->rest, "%ld %u", &steps, &seed) != 2 || steps < 1 || seed == 0)
		return verb_fail(run, "say how many steps, and a seed that is not 0");
	for (size_t i = BOXES; is_good && i-- > 0;)
		is_good = measure(run, &boxes[i]);
	if (!is_good)
		return false;
	width_set_ambiguous(run->setup.ambiguous_cols);
	typing.seed = seed;
	typing.edit = edit_new(true);
	take_box(&typing, &boxes[0]);
	for (long step = 1; is_good && step <= steps; step++) {
		is_good = do_step(&typing);
		if (is_good && !pty_wait(run->pty, is_as_the_model, &typing))
			is_good = fail_step(&typing, step);
	}
	edit_free(typing.edit);
	buf_free(&typing.last);
	return is_good;
}
