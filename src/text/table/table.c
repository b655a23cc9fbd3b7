#include "banso/text/table/table.h"

#include <string.h>

#include "banso/base/arena.h"
#include "banso/text/width.h"
#include "banso/text/wrap.h"
#include "stack.h"

#define FOCUS_COLS 2 /* the sign of the focus and a blank */
#define MARK_COLS 3
#define MOST_HEAD_LINES 2
#define NAME_COLS 20 /* a longer text is no name */
#define MOST_LINES 3 /* of a row out of focus where not all are whole */
#define ELLIPSIS ".."

/* One row as it is to be shown: a stack for each column with a place. */
struct shape {
	struct stack *stacks; /* by column; of those without a place, empty ones */
	int lines, shown;     /* of its highest stack */
	int gap;              /* blank rows above it */
};

struct laying {
	struct arena *arena;
	const struct table *table;
	const struct table_box *box;
	const struct slot *slots;
	int number_cols; /* of the numbers or marks with the blank behind them; 0: none */
	int head_rows;
	int rows; /* of the box below the heads */
	bool is_whole;
	struct table_sight sight;
};

/* --- one row --- */

static struct shape shape_of(const struct laying *at, size_t row, enum stack_form form)
{
	struct shape shape = {
		ARENA_ARRAY(at->arena, struct stack, at->table->column_count), 1, 1, 0};

	for (size_t i = 0; i < at->table->column_count; i++) {
		if (!at->slots[i].cols)
			continue;
		shape.stacks[i] =
			stack_of(at->arena, at->table, at->slots, row, i, form, at->box->is_card);
		if (shape.stacks[i].lines > shape.lines)
			shape.lines = shape.shown = shape.stacks[i].lines;
	}
	return shape;
}

/* The row in focus is whole, or has at least all its values, if the box is high enough. */
static struct shape focused_shape(const struct laying *at, size_t row)
{
	struct shape shape = shape_of(at, row, STACK_WHOLE);

	if (shape.lines > at->rows)
		shape = shape_of(at, row, at->box->is_card ? STACK_HEADED : STACK_JOINED);
	if (shape.shown > at->rows)
		shape.shown = at->rows;
	return shape;
}

/* As a row is shown before anything is left over for it. */
static struct shape shape_in(const struct laying *at, size_t row)
{
	struct shape shape;

	if (at->is_whole)
		return shape_of(at, row, STACK_WHOLE);
	if (row == at->box->focus)
		return focused_shape(at, row);
	shape = shape_of(at, row, STACK_JOINED);
	if (shape.shown > MOST_LINES)
		shape.shown = MOST_LINES;
	return shape;
}

/* --- which rows --- */

/* Rows of more than one line are parted by a blank one. */
static int gap_between(int lines, int other_lines)
{
	return lines > 1 || other_lines > 1;
}

static bool all_fit(const struct laying *at)
{
	int used = 0, before = 0;

	for (size_t i = 0; i < at->table->row_count; i++) {
		int lines = shape_of(at, i, STACK_WHOLE).lines;

		used += lines + (i ? gap_between(before, lines) : 0);
		before = lines;
		if (used > at->rows)
			return false;
	}
	return true;
}

/* The first row from which on everything up to `last` is seen. */
static size_t first_with(const struct laying *at, size_t last)
{
	int used = shape_in(at, last).shown, before = used;
	size_t first = last;

	while (first > 0) {
		int lines = shape_in(at, first - 1).shown;

		used += lines + gap_between(before, lines);
		if (used > at->rows)
			break;
		before = lines;
		first--;
	}
	return first;
}

/* The focus is seen, and no rows stay empty at the foot while others are hidden above. */
static size_t find_top(const struct laying *at)
{
	size_t last = at->table->row_count - 1;
	size_t focus = at->box->focus <= last ? at->box->focus : 0;
	size_t top = at->box->top, least, most;

	if (at->is_whole)
		return 0;
	least = first_with(at, focus);
	most = first_with(at, last);
	if (top < least)
		top = least;
	if (top > focus)
		top = focus;
	return top < most ? top : most;
}

/* The rows from the top on; of cards the last one perhaps in part. */
struct window {
	struct shape *shapes;
	size_t count;
	int left; /* rows of the box behind them */
};

static struct window take_rows(const struct laying *at, size_t top)
{
	struct window window = {NULL, 0, at->rows};
	int before = 0;

	for (size_t i = top; i < at->table->row_count; i++) {
		struct shape shape = shape_in(at, i);

		shape.gap = window.count ? gap_between(before, shape.shown) : 0;
		before = shape.shown;
		/* Of a table no stump: what is left is for those that are seen. That of a card is
		 * its name. */
		if (window.left < shape.gap + 1 || (window.count && !at->box->is_card &&
							   shape.shown > window.left - shape.gap))
			break;
		if (shape.shown > window.left - shape.gap)
			shape.shown = window.left - shape.gap;
		window.left -= shape.gap + shape.shown;
		window.shapes =
			arena_push(at->arena, window.shapes, window.count, sizeof(*window.shapes));
		window.shapes[window.count++] = shape;
	}
	return window;
}

/* Rows of the box that would stay empty go to what is cut. */
static void fill_up(const struct laying *at, struct window *window)
{
	for (size_t i = 0; i < window->count; i++) {
		struct shape *shape = &window->shapes[i];
		int more = shape->lines - shape->shown;

		if (more > window->left)
			more = window->left;
		shape->shown += more;
		window->left -= more;
		for (size_t k = 0; k < at->table->column_count; k++)
			stack_cut(&shape->stacks[k], shape->shown);
	}
}

/* --- lines --- */

static void add_span(struct laying *at, struct table_span span)
{
	struct table_sight *sight = &at->sight;

	sight->spans = arena_push(at->arena, sight->spans, sight->count, sizeof(*sight->spans));
	sight->spans[sight->count++] = span;
}

/* With the sign that it goes on. */
static const char *shortened(struct arena *arena, const char *line, int cols)
{
	size_t size_bytes = strlen(line);
	size_t fit_bytes = width_fit(line, size_bytes, cols - width_text(ELLIPSIS), NULL);

	return arena_printf(arena, "%.*s" ELLIPSIS, (int)fit_bytes, line);
}

/* So many lines of a text; `goes_on`: something else follows that is not shown. The next row. */
static int add_lines(
	struct laying *at, struct table_span span, const char *text, int lines, bool goes_on)
{
	struct wrap wrap = {0};

	wrap_text(&wrap, text, strlen(text), span.cols);
	goes_on = goes_on || (size_t)lines < wrap.count;
	for (int i = 0; i < lines; i++) {
		const struct wrap_line *line = &wrap.lines[i];

		span.text = arena_strndup(at->arena, text + line->start_bytes, line->size_bytes);
		if (goes_on && i == lines - 1)
			span.text = shortened(at->arena, span.text, span.cols);
		add_span(at, span);
		span.row++;
	}
	wrap_free(&wrap);
	return span.row;
}

/* Whether nothing behind that text is shown, though there is something. */
static bool is_last_shown(const struct stack *stack, size_t text)
{
	for (size_t i = text + 1; i < stack->count; i++)
		if (!stack->texts[i].is_out)
			return false;
	return text + 1 < stack->count;
}

static void add_stack(struct laying *at, const struct stack *stack, struct table_span span)
{
	for (size_t i = 0; i < stack->count; i++) {
		const struct stack_text *each = &stack->texts[i];

		if (each->is_out)
			continue;
		if (each->head)
			add_lines(at,
				(struct table_span){
					TABLE_HEAD, span.row++, 0, at->box->cols, span.item, NULL},
				each->head, 1, false);
		if (each->text)
			span.row = add_lines(
				at, span, each->text, each->shown, is_last_shown(stack, i));
		span.part = TABLE_CELL;
	}
}

static void add_number(struct laying *at, size_t item, int row)
{
	const char *text;

	if (!at->number_cols)
		return;
	text = at->table->marks ? at->table->marks[item]
				: arena_printf(at->arena, "%*zu", at->number_cols - 1, item + 1);
	add_span(at,
		(struct table_span){TABLE_NUMBER, row, FOCUS_COLS, at->number_cols, item, text});
}

static bool is_name(const struct laying *at, size_t item)
{
	const char *cell = at->table->cells[item * at->table->column_count];

	return !strchr(cell, '\n') && width_text(cell) <= NAME_COLS;
}

static void add_row(struct laying *at, const struct shape *shape, size_t item, int row)
{
	if (item == at->box->focus)
		at->sight.focus_row = row;
	add_number(at, item, row);
	for (size_t i = 0; i < at->table->column_count; i++) {
		const struct slot *slot = &at->slots[i];

		if (!slot->cols)
			continue;
		add_stack(at, &shape->stacks[i],
			(struct table_span){i || !is_name(at, item) ? TABLE_CELL : TABLE_NAME, row,
				slot->col, slot->cols, item, NULL});
	}
}

/* The row in focus stands there with less than it has. */
static bool is_cut(const struct laying *at, const struct window *window)
{
	size_t item = at->box->focus - at->sight.top;

	return item < window->count && window->shapes[item].shown < window->shapes[item].lines;
}

static void add_rows(struct laying *at, const struct window *window)
{
	int row = at->head_rows;

	for (size_t i = 0; i < window->count; i++) {
		row += window->shapes[i].gap;
		add_row(at, &window->shapes[i], at->sight.top + i, row);
		row += window->shapes[i].shown;
	}
	at->sight.taken_rows = row;
	at->sight.shown = window->count;
	at->sight.is_cut = is_cut(at, window);
}

/* --- heads --- */

static int head_lines(const struct laying *at, size_t column)
{
	int lines;

	if (!at->slots[column].cols)
		return 0;
	if (at->box->is_card)
		return 1;
	lines = wrap_count(at->table->columns[column].label, at->slots[column].cols);
	return lines < MOST_HEAD_LINES ? lines : MOST_HEAD_LINES;
}

/* At the foot of the rows for heads, so that each stands right above its column. */
static void add_head(struct laying *at, size_t column)
{
	const struct table_column *each = &at->table->columns[column];
	const struct slot *slot = &at->slots[column];
	int lines = head_lines(at, column);
	struct table_span span = {TABLE_HEAD, at->head_rows - lines, slot->col, slot->cols,
		TABLE_NOWHERE, each->sign};

	if (at->box->is_card) {
		span.cols += span.col;
		span.col = 0;
		add_lines(at, span, slots_head(at->arena, each), lines, false);
		return;
	}
	add_lines(at, span, each->label, lines, false);
	span.part = TABLE_SIGN;
	span.row = at->head_rows - 1;
	span.col -= SLOT_SIGN_COLS;
	span.cols = SLOT_SIGN_COLS - 1;
	if (*each->sign)
		add_span(at, span);
}

static void add_heads(struct laying *at)
{
	for (size_t i = 0; i < at->table->column_count; i++)
		if (head_lines(at, i) > at->head_rows)
			at->head_rows = head_lines(at, i);
	for (size_t i = 0; i < at->table->column_count; i++)
		if (at->slots[i].cols)
			add_head(at, i);
}

/* One card fills most of the screen: which one it is, is said elsewhere. */
static int number_cols(const struct table *table, const struct table_box *box)
{
	int cols = 1;

	if (table->marks)
		return MARK_COLS;
	if (!table->is_numbered || box->is_card)
		return 0;
	for (size_t rows = table->row_count; rows; rows /= 10)
		cols++;
	return cols;
}

struct table_sight table_lay(
	struct arena *arena, const struct table *table, const struct table_box *box)
{
	struct laying at = {
		.arena = arena, .table = table, .box = box, .number_cols = number_cols(table, box)};
	struct window window;

	at.slots = slots_for(arena, table, box, FOCUS_COLS + at.number_cols);
	add_heads(&at);
	at.rows = box->rows > at.head_rows ? box->rows - at.head_rows : 1;
	at.is_whole = at.sight.is_whole = all_fit(&at);
	at.sight.taken_rows = at.head_rows;
	if (table->row_count == 0)
		return at.sight;
	at.sight.top = find_top(&at);
	window = take_rows(&at, at.sight.top);
	fill_up(&at, &window);
	add_rows(&at, &window);
	return at.sight;
}
