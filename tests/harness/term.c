#include "term.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <vterm.h>

#include "banso/base/mem.h"
#include "banso/text/utf8.h"
#include "filter.h"
#include "standin.h"

#define SECOND_HALF ((uint32_t)-1) /* libvterm's mark in the second cell of a wide character */
#define STYLE_BYTES 96

struct term {
	VTerm *vterm;
	VTermScreen *screen;
	struct standins *standins;
	struct filter filter;
	struct buf *answers; /* may be NULL */
	struct buf *keys;    /* while a key is asked for */
	bool is_alternate, is_cursor_visible;
	int cols; /* libvterm has two at least: see vterm_cols() */
};

static void take_output(const char *bytes, size_t size_bytes, void *user)
{
	struct term *term = user;
	struct buf *to = term->keys ? term->keys : term->answers;

	if (to)
		buf_add(to, bytes, size_bytes);
}

static int note_property(VTermProp property, VTermValue *value, void *user)
{
	struct term *term = user;

	if (property == VTERM_PROP_ALTSCREEN)
		term->is_alternate = value->boolean;
	else if (property == VTERM_PROP_CURSORVISIBLE)
		term->is_cursor_visible = value->boolean;
	return 1;
}

/* It dies of a wide character that comes where there is but one column. */
static int vterm_cols(int cols)
{
	return cols < 2 ? 2 : cols;
}

struct term *term_new(
	int rows, int cols, int ambiguous_cols, struct device *device, struct buf *answers)
{
	static const VTermScreenCallbacks callbacks = {.settermprop = note_property};
	struct term *term = xcalloc(1, sizeof(*term));

	term->answers = answers;
	term->filter.device = device;
	term->filter.answers = answers;
	term->standins = standins_new(ambiguous_cols);
	term->cols = cols;
	term->vterm = vterm_new(rows, vterm_cols(cols));
	vterm_set_utf8(term->vterm, 1);
	vterm_output_set_callback(term->vterm, take_output, term);
	term->screen = vterm_obtain_screen(term->vterm);
	vterm_screen_enable_altscreen(term->screen, 1);
	vterm_screen_set_callbacks(term->screen, &callbacks, term);
	vterm_screen_reset(term->screen, 1);
	return term;
}

void term_free(struct term *term)
{
	if (!term)
		return;
	vterm_free(term->vterm);
	standins_free(term->standins);
	filter_free(&term->filter);
	free(term);
}

void term_write(struct term *term, const char *bytes, size_t size_bytes)
{
	struct buf filtered = {0};

	filter_bytes(&term->filter, term->standins, bytes, size_bytes, &filtered);
	vterm_input_write(term->vterm, buf_text(&filtered), filtered.size_bytes);
	buf_free(&filtered);
}

static void put_cursor(struct term *term, int row, int col)
{
	char sequence[32];
	int size_bytes = snprintf(sequence, sizeof(sequence), "\033[%d;%dH", row + 1, col + 1);

	vterm_input_write(term->vterm, sequence, (size_t)size_bytes);
}

/*
 * A smaller screen loses what is below, as an alternate screen does elsewhere.
 * Left to itself libvterm would scroll, and with it the cursor, to a row above
 * the first, and die of the next thing that is written.
 */
void term_resize(struct term *term, int rows, int cols)
{
	struct term_cursor at = term_cursor(term);
	int row = at.row < rows ? at.row : rows - 1, col = at.col < cols ? at.col : cols - 1;

	if (rows < term_rows(term)) {
		put_cursor(term, rows, 0);
		vterm_input_write(term->vterm, "\033[J", 3);
	}
	put_cursor(term, row, col);
	vterm_set_size(term->vterm, rows, vterm_cols(cols));
	term->cols = cols;
}

int term_rows(const struct term *term)
{
	int rows, cols;

	vterm_get_size(term->vterm, &rows, &cols);
	return rows;
}

int term_cols(const struct term *term)
{
	return term->cols;
}

struct term_cursor term_cursor(const struct term *term)
{
	VTermPos at;

	vterm_state_get_cursorpos(vterm_obtain_state(term->vterm), &at);
	return (struct term_cursor){at.row, at.col, term->is_cursor_visible};
}

bool term_shows_alternate(const struct term *term)
{
	return term->is_alternate;
}

static VTermScreenCell cell_at(const struct term *term, int row, int col)
{
	VTermScreenCell cell = {0};

	vterm_screen_get_cell(term->screen, (VTermPos){.row = row, .col = col}, &cell);
	return cell;
}

static bool is_second_half(const struct term *term, int row, int col)
{
	return col < term_cols(term) && cell_at(term, row, col).chars[0] == SECOND_HALF;
}

/* Columns of the character in the cell; a half of one whose other half was overdrawn is a blank. */
static int cell_cols(const struct term *term, int row, int col, VTermScreenCell *cell)
{
	*cell = cell_at(term, row, col);
	if (cell->chars[0] == SECOND_HALF) {
		cell->chars[0] = ' ';
		return 1;
	}
	if (cell->chars[0] == 0 || standin_terminal_width(cell->chars[0]) < 2)
		return 1;
	if (is_second_half(term, row, col + 1))
		return 2;
	cell->chars[0] = ' ';
	return 1;
}

static void trim_blanks(struct buf *text, size_t from)
{
	while (text->size_bytes > from && text->bytes[text->size_bytes - 1] == ' ')
		buf_splice(text, text->size_bytes - 1, 1, "", 0);
}

void term_row(const struct term *term, int row, struct buf *out)
{
	size_t begin = out->size_bytes;
	int cols = term_cols(term);
	VTermScreenCell cell;

	for (int col = 0; col < cols;) {
		col += cell_cols(term, row, col, &cell);
		if (cell.chars[0] == 0)
			buf_putc(out, ' ');
		for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && cell.chars[i]; i++)
			utf8_append(out, standins_from_terminal(term->standins, cell.chars[i]));
	}
	trim_blanks(out, begin);
}

static void add_name(char style[STYLE_BYTES], const char *name)
{
	strncat(style, " ", STYLE_BYTES - strlen(style) - 1);
	strncat(style, name, STYLE_BYTES - strlen(style) - 1);
}

static void add_colour(
	char style[STYLE_BYTES], const char *which, const VTermColor *colour, int default_mask)
{
	char name[24];

	if (colour->type & default_mask)
		return;
	if (VTERM_COLOR_IS_INDEXED(colour))
		snprintf(name, sizeof(name), "%s=%d", which, colour->indexed.idx);
	else
		snprintf(name, sizeof(name), "%s=#%02x%02x%02x", which, colour->rgb.red,
			colour->rgb.green, colour->rgb.blue);
	add_name(style, name);
}

/* The names, each after a blank; empty: no attributes. */
static void cell_style(const VTermScreenCell *cell, char style[STYLE_BYTES])
{
	style[0] = '\0';
	if (cell->chars[0] == 0) { /* erased: only its background is on the terminal */
		add_colour(style, "bg", &cell->bg, VTERM_COLOR_DEFAULT_BG);
		return;
	}
	if (cell->attrs.bold)
		add_name(style, "bold");
	if (cell->attrs.underline)
		add_name(style, "underline");
	if (cell->attrs.reverse)
		add_name(style, "reverse");
	if (cell->attrs.blink)
		add_name(style, "blink");
	if (cell->attrs.strike)
		add_name(style, "dim");
	if (cell->attrs.italic)
		add_name(style, "italic");
	add_colour(style, "fg", &cell->fg, VTERM_COLOR_DEFAULT_FG);
	add_colour(style, "bg", &cell->bg, VTERM_COLOR_DEFAULT_BG);
}

static bool is_empty_blank(const VTermScreenCell *cell)
{
	if (!(cell->bg.type & VTERM_COLOR_DEFAULT_BG))
		return false;
	return cell->chars[0] == 0 || (cell->chars[0] == ' ' && cell->chars[1] == 0 &&
					      !cell->attrs.underline && !cell->attrs.reverse);
}

struct run {
	int first, last;
	char style[STYLE_BYTES];
};

static void end_run(struct run *run, int row, struct buf *out)
{
	if (run->style[0])
		buf_printf(out, "style %d %d-%d%s\n", row, run->first, run->last, run->style);
	run->style[0] = '\0';
}

void term_styles(const struct term *term, int row, struct buf *out)
{
	struct run run = {.style = ""};
	int cols = term_cols(term);
	int width_cols;

	for (int col = 0; col < cols; col += width_cols) {
		VTermScreenCell cell;
		char style[STYLE_BYTES];

		width_cols = cell_cols(term, row, col, &cell);
		if (is_empty_blank(&cell))
			continue;
		cell_style(&cell, style);
		if (strcmp(style, run.style) != 0 || col - run.last > 2) {
			end_run(&run, row, out);
			memcpy(run.style, style, sizeof(style));
			run.first = col;
		}
		run.last = col + width_cols - 1;
	}
	end_run(&run, row, out);
}

void term_key(struct term *term, VTermKey key, VTermModifier modifiers, struct buf *out)
{
	term->keys = out;
	vterm_keyboard_key(term->vterm, key, modifiers);
	term->keys = NULL;
}

void term_paste(struct term *term, const char *text, struct buf *out)
{
	term->keys = out;
	vterm_keyboard_start_paste(term->vterm);
	buf_puts(out, text);
	vterm_keyboard_end_paste(term->vterm);
	term->keys = NULL;
}
