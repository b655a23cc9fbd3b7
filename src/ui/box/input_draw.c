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
#define SIGN_COLS 2 /* of the focus, with its blank */

static int number_width(const struct input *input)
{
	return input->options.count > 9 ? 2 : 1;
}

/* --- options: how many rows each takes --- */

static const char *option_sign(const struct input *input, const char *id)
{
	bool is_chosen = words_in_lines(buf_text(&input->chosen), id);

	if (input_is_many(input))
		return is_chosen ? "[レ] " : "[  ] ";
	return is_chosen ? "(*) " : "( ) ";
}

/* Where labels begin, from the first column of the box on. */
static int label_col(const struct input *input)
{
	int number_cols = input->pick.has_own ? 0 : number_width(input) + 1;

	return SIGN_COLS + number_cols + width_text(option_sign(input, ""));
}

/* One's own word is typed in one row. */
static int whole_rows(const struct input *input, size_t item, int cols)
{
	int label_cols = cols - label_col(input);

	if (item == input->options.count)
		return 1;
	return wrap_count(_(input->options.items[item].label), label_cols > 2 ? label_cols : 2);
}

static int all_rows(const struct input *input, int cols)
{
	int rows = 0;

	for (size_t i = 0; i < input->list.count; i++)
		rows += whole_rows(input, i, cols);
	return rows;
}

int input_rows(const struct input *input, int cols)
{
	if (!input_is_typed(input))
		return all_rows(input, cols);
	if (!edit_wraps(input->edit))
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

/* A line that nobody is at work on, and that the box cannot hold. */
static bool reads_on(const struct input *input, int cols)
{
	return input_is_fresh(input) && !edit_wraps(input->edit) &&
	       width_text(edit_text(input->edit)) > cols - 1;
}

/* It is read from its beginning, where the first letter takes its place, too. */
static void draw_beginning(struct input *input, int row, int col, int cols, bool focused)
{
	edit_set_box(input->edit, cols, 1);
	draw_short(row, col, cols - 1, ROLE_TEXT, edit_text(input->edit));
	if (focused)
		draw_cursor(row, col);
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

/* --- options: drawn --- */

/* The number shown in front of an option. */
static void draw_number(const struct input *input, size_t item, int row, int col)
{
	int number = pick_number(&input->pick, item), cols = number_width(input);
	char digits[12];

	snprintf(digits, sizeof(digits), "%*d", cols, number);
	if (number > 0)
		draw_text(row, col, cols, ROLE_TEXT, digits);
}

/* Which options are seen, and in how many rows. */
struct options_box {
	int cols, rows;
	size_t count; /* so many scroll: all, or all but one's own word, which stays in sight */
	size_t whole; /* so many are, from the first on, and that in focus; of others the beginning
		       */
};

static size_t focus_in(const struct input *input, const struct options_box *box)
{
	return input->list.focus < box->count ? input->list.focus : box->count - 1;
}

static int rows_of(const struct input *input, const struct options_box *box, size_t item)
{
	int rows;

	if (item >= box->whole && item != input->list.focus)
		return 1;
	rows = whole_rows(input, item, box->cols);
	return rows < box->rows ? rows : box->rows;
}

static int rows_from(const struct input *input, const struct options_box *box, size_t first)
{
	int rows = 0;

	for (size_t i = first; i < box->count; i++)
		rows += rows_of(input, box, i);
	return rows;
}

/* No row stays empty while a label is cut. */
static size_t count_whole(const struct input *input, const struct options_box *box)
{
	int spare = box->rows - rows_from(input, box, 0);
	size_t count = 0;

	while (count < box->count) {
		int more = count == input->list.focus ? 0 : whole_rows(input, count, box->cols) - 1;

		if (more > spare)
			return count;
		spare -= more;
		count++;
	}
	return count;
}

/* The one in focus is in sight, and no row stays empty while one above has room there. */
static void scroll(struct input *input, const struct options_box *box)
{
	struct list *list = &input->list;
	size_t first = focus_in(input, box);
	int used = rows_of(input, box, first);

	while (first > 0 && used + rows_of(input, box, first - 1) <= box->rows &&
		(first > list->top || rows_from(input, box, first - 1) <= box->rows))
		used += rows_of(input, box, --first);
	list->top = first;
	list->rows = 0;
	for (used = 0; first < box->count && used < box->rows; first++, list->rows++)
		used += rows_of(input, box, first);
}

void input_put_rest(const struct input *input, struct buf *out)
{
	buf_printf(out, _("全部で%zu（上下で続き）"), input->list.count);
}

/* Below a list that does not fit, how long it is; returns the rows that takes. */
static int draw_rest(struct input *input, int row, int col, const struct options_box *box)
{
	int rows = box->rows, cols = box->cols - SIGN_COLS;
	struct buf rest = {0};

	input->has_untold = rows_from(input, box, 0) > rows;
	if (rows < REST_MIN_ROWS || !input->has_untold)
		return 0;
	input_put_rest(input, &rest);
	draw_short(row + rows - 1, col + SIGN_COLS, cols, ROLE_TEXT, buf_text(&rest));
	buf_free(&rest);
	input->has_untold = false;
	return 1;
}

/* A label that is too wide wraps below its own beginning. */
static void draw_option(struct input *input, const struct options_box *box, size_t item, int row,
	int col, bool focused)
{
	int at = SIGN_COLS;

	if (focused)
		list_mark(&input->list, item, row, col);
	if (!input->pick.has_own) {
		draw_number(input, item, row, col + at);
		at += number_width(input) + 1;
	}
	if (item == input->options.count) {
		draw_free_word(input, row, col + at, box->cols - at, focused);
		return;
	}
	at += draw_text(row, col + at, box->cols - at, ROLE_TEXT,
		option_sign(input, input->options.items[item].id));
	draw_wrapped(row, col + at, box->cols - at, rows_of(input, box, item),
		focused && item == input->list.focus ? ROLE_FIRST : ROLE_TEXT,
		_(input->options.items[item].label));
}

/* Who finds no fitting option shall see that there is one's own word. */
static bool stays_in_sight(const struct input *input, const struct options_box *box)
{
	return input->edit && input->options.count && box->rows > 1 &&
	       rows_from(input, box, 0) > box->rows;
}

static void draw_options(struct input *input, int row, int col, int cols, int rows, bool focused)
{
	struct options_box box = {.cols = cols, .rows = rows, .count = input->list.count};
	struct list *list = &input->list;

	if (stays_in_sight(input, &box)) {
		box.count--;
		box.rows--;
		draw_option(input, &box, box.count, row + box.rows, col, focused);
	}
	box.rows -= draw_rest(input, row, col, &box);
	box.whole = count_whole(input, &box);
	scroll(input, &box);
	for (size_t i = list->top; i < list->top + (size_t)list->rows; i++) {
		draw_option(input, &box, i, row, col, focused);
		row += rows_of(input, &box, i);
	}
}

void input_put_hint(const struct input *input, struct buf *out)
{
	bool has_digits = input->options.count && !input->pick.has_own;

	if (input_is_fresh(input))
		buf_puts(out, _("打つと書き直し、右矢印で書き足しです。"));
	else if (input_is_typed(input))
		answer_put_hint(out, input->field);
	else if (!input_is_many(input))
		buf_puts(out, has_digits ? _("数字を押すと、決めて次へ進みます。") : "");
	else
		buf_puts(out, has_digits ? _("数字を押すと、印が付きます。いくつでも付けられます。")
					 : _("いくつでも付けられます。"));
}

bool input_has_untold(const struct input *input)
{
	return !input_is_typed(input) && input->has_untold;
}

bool input_is_cut(const struct input *input)
{
	return input_is_typed(input) && (!input->is_drawn || edit_rows_above(input->edit) > 0 ||
						edit_rows_below(input->edit) > 0);
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
	int taken;

	if (!input_is_typed(input)) {
		input_draw(input, row, col, cols - 1, rows, focused);
		taken = input_rows(input, cols - 1);
		return taken < rows ? taken : rows;
	}
	if (!edit_wraps(input->edit) && rows > 1)
		rows = 1;
	input_draw(input, row, col + INPUT_BAR_COLS, cols - INPUT_BAR_COLS, rows, focused);
	draw_bar(input, row, col, rows);
	return rows;
}

void input_draw(struct input *input, int row, int col, int cols, int rows, bool focused)
{
	pick_tell(&input->pick);
	if (rows <= 0 || cols < 4)
		return;
	input->is_drawn = true;
	if (reads_on(input, cols))
		draw_beginning(input, row, col, cols, focused);
	else if (input_is_typed(input))
		draw_edit(input->edit, row, col, cols, rows, focused);
	else
		draw_options(input, row, col, cols, rows, focused);
}
