/* How a field looks while it is filled: its editor with the bar, or its options. */
#include <stdio.h>
#include <string.h>

#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"
#include "banso/ui/term/draw.h"
#include "input_inside.h"

/* With fewer rows, all of them are for options. */
#define REST_MIN_ROWS 4
/* In a narrower box, labels that would be cut get all the room. */
#define NUMBER_MIN_COLS 40

int input_rows(const struct input *input, int cols)
{
	if (!input_is_typed(input))
		return (int)input->list.count;
	if (!edit_is_multiline(input->edit))
		return 1;
	/* One column short, as the box wraps it: see text/edit. */
	return wrap_count(edit_text(input->edit), cols > 3 ? cols - 1 : 2);
}

static void draw_edit(struct edit *edit, int row, int col, int cols, int rows, bool focused)
{
	struct edit_row line;
	int cursor_row, cursor_col;

	edit_set_box(edit, cols, rows);
	/* A blank that hangs behind the text does not reach the column of the cursor: it may be the
	 * last one of the screen, where a mark that stands on the blank would be lost. */
	for (int i = 0; i < rows && edit_row(edit, i, &line); i++)
		draw_bytes(row + i, col, cols - 1, ROLE_TEXT, line.text, line.size_bytes);
	if (!focused)
		return;
	edit_cursor(edit, &cursor_row, &cursor_col);
	draw_cursor(row + cursor_row, col + cursor_col);
}

static void draw_free_word(struct input *input, int row, int col, int cols, bool focused)
{
	const char *label = _("その他（書く）: ");
	int label_cols = draw_text(row, col, cols,
		input_on_free_word(input) && focused ? ROLE_FIRST : ROLE_TEXT, label);

	if (cols - label_cols > 2)
		draw_edit(input->edit, row, col + label_cols, cols - label_cols, 1,
			focused && input_on_free_word(input));
}

static const char *option_sign(const struct input *input, const char *id)
{
	bool is_chosen = words_in_lines(buf_text(&input->chosen), id);

	if (input_is_many(input))
		return is_chosen ? "[レ] " : "[  ] ";
	return is_chosen ? "(*) " : "( ) ";
}

static bool has_room_for_numbers(const struct input *input, int cols)
{
	for (size_t i = 0; cols < NUMBER_MIN_COLS && i < input->options.count; i++)
		if (width_text(_(input->options.items[i].label)) + 9 > cols)
			return false;
	return true;
}

static int number_width(const struct input *input)
{
	return input->options.count > 9 ? 2 : 1;
}

/* The number shown in front of an option. */
static void draw_number(const struct input *input, size_t item, int row, int col)
{
	int number = pick_number(&input->pick, item), cols = number_width(input);
	char digits[12];

	snprintf(digits, sizeof(digits), "%*d", cols, number);
	if (number > 0)
		draw_text(row, col, cols, ROLE_TEXT, digits);
}

/* Below a list that does not fit, how long it is; returns the rows that takes. */
static int draw_rest(const struct input *input, int row, int col, int cols, int rows)
{
	char rest[64];

	if (rows < REST_MIN_ROWS || (size_t)rows >= input->list.count)
		return 0;
	snprintf(rest, sizeof(rest), _("全部で%zu（上下で続き）"), input->list.count);
	draw_short(row + rows - 1, col, cols, ROLE_TEXT, rest);
	return 1;
}

static void draw_options(struct input *input, int row, int col, int cols, int rows, bool focused)
{
	bool has_numbers = !input->pick.has_own && has_room_for_numbers(input, cols);
	int number_cols = has_numbers ? number_width(input) + 1 : 0;

	rows -= draw_rest(input, row, col + 2, cols - 2, rows);
	list_fit(&input->list, rows);
	for (size_t i = 0; i < input->list.count; i++) {
		int at = list_row(&input->list, i);
		enum role role = focused && i == input->list.focus ? ROLE_FIRST : ROLE_TEXT;
		int taken_cols = 2 + number_cols;

		if (at < 0)
			continue;
		if (focused)
			list_mark(&input->list, i, row + at, col);
		if (has_numbers)
			draw_number(input, i, row + at, col + 2);
		if (i == input->options.count) {
			draw_free_word(
				input, row + at, col + taken_cols, cols - taken_cols, focused);
			continue;
		}
		taken_cols += draw_text(row + at, col + taken_cols, cols - taken_cols, ROLE_TEXT,
			option_sign(input, input->options.items[i].id));
		draw_short(row + at, col + taken_cols, cols - taken_cols, role,
			_(input->options.items[i].label));
	}
}

void input_put_hint(const struct input *input, struct buf *out)
{
	bool has_digits = input->options.count && !input->pick.has_own;

	if (input_is_typed(input))
		answer_put_hint(out, input->field);
	else if (!input_is_many(input))
		buf_puts(out, has_digits ? _("数字を押すと、決めて次へ進みます。") : "");
	else
		buf_puts(out, has_digits ? _("数字を押すと、印が付きます。いくつでも付けられます。")
					 : _("いくつでも付けられます。"));
}

static void draw_bar(const struct input *input, int row, int col, int rows)
{
	for (int i = 0; i < rows; i++) {
		bool goes_up = i == 0 && edit_rows_above(input->edit) > 0;
		bool goes_down = i == rows - 1 && edit_rows_below(input->edit) > 0;

		draw_text(row + i, col, 1, ROLE_TEXT, goes_up ? "^" : goes_down ? "v" : "|");
	}
}

int input_draw_barred(struct input *input, int row, int col, int cols, int rows, bool focused)
{
	if (!input_is_typed(input)) {
		input_draw(input, row, col, cols - 1, rows, focused);
		return input_rows(input, cols) < rows ? input_rows(input, cols) : rows;
	}
	if (!edit_is_multiline(input->edit) && rows > 1)
		rows = 1;
	input_draw(input, row, col + INPUT_BAR_COLS, cols - INPUT_BAR_COLS, rows, focused);
	if (edit_is_multiline(input->edit))
		draw_bar(input, row, col, rows);
	else if (rows > 0)
		draw_text(row, col, 1, ROLE_TEXT, "|");
	return rows;
}

void input_draw(struct input *input, int row, int col, int cols, int rows, bool focused)
{
	pick_tell(&input->pick);
	if (rows <= 0 || cols < 4)
		return;
	if (input_is_typed(input))
		draw_edit(input->edit, row, col, cols, rows, focused);
	else
		draw_options(input, row, col, cols, rows, focused);
}
