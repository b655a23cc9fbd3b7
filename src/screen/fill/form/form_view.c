/* How a form looks as a list: a line a field, the focused one opened up. */
#include "banso/base/arena.h"
#include "banso/base/i18n.h"
#include "banso/model/answer.h"
#include "banso/model/year.h"
#include "banso/screen/fill/form/form.h"
#include "banso/text/width.h"
#include "banso/ui/term/draw.h"

#define FORM_MOST_COLS 84
#define TEXT_MIN_ROWS 5 /* of a text in focus, with its label */

static int label_cols(const struct form_body *body, int cols)
{
	int most = 8, room = cols < 60 ? 12 : cols < 76 ? 20 : 28;

	for (size_t i = 0; i < body->count; i++)
		if (width_text(body->items[i].label) > most)
			most = width_text(body->items[i].label);
	return most < room ? most : room;
}

/* Where the boxes of the items stand. */
struct layout {
	int col, cols;
	int box_cols; /* of a box below its label, with its bar */
	bool is_narrow;
};

static struct layout layout_for(const struct form_body *body, int cols)
{
	int col = 3 + label_cols(body, cols) + 2;

	return (struct layout){
		.col = col,
		.cols = (cols < FORM_MOST_COLS ? cols : FORM_MOST_COLS) - col - 1,
		.box_cols = (cols < FORM_MOST_COLS ? cols : FORM_MOST_COLS) - 1,
		.is_narrow = cols < 60,
	};
}

/* What is written in many lines has the whole width below its label; on a narrow screen, what is
 * chosen from, too. */
static bool goes_below(const struct form_body *body, size_t item, const struct layout *layout)
{
	switch (field_traits(body->items[item].field->type)->widget) {
	case WIDGET_TEXT:
		return item == body->focus;
	case WIDGET_ONE:
	case WIDGET_MANY:
	case WIDGET_YES_NO:
		return layout->is_narrow && item == body->focus;
	case WIDGET_LINE:
	case WIDGET_NONE:
		return false;
	}
	return false;
}

/* So that one sees how much room there is; the only one of a form has all of it. */
static int text_rows(const struct form_body *body, int wanted, int rows)
{
	if (body->count == 1)
		return rows;
	return wanted < TEXT_MIN_ROWS ? TEXT_MIN_ROWS : wanted;
}

static int item_rows(
	const struct form_body *body, size_t item, const struct layout *layout, int rows)
{
	const struct form_item *each = &body->items[item];
	int wanted = 1;

	if (goes_below(body, item, layout))
		wanted += input_rows(each->entry.input, layout->box_cols - INPUT_BAR_COLS);
	else if (item == body->focus)
		wanted = input_rows(each->entry.input, layout->cols);
	if (item == body->focus && each->field->type == FIELD_TEXT)
		wanted = text_rows(body, wanted, rows);
	return wanted > rows ? rows : wanted;
}

static void draw_closed(
	const struct form_body *body, const struct form_item *item, int row, int col, int cols)
{
	const struct course *course = body->app->course;
	struct options options =
		course ? course_options(course, item->field) : item->field->options;
	struct arena *scratch = arena_new();
	struct judgement judged;
	struct buf shown = {0};

	if (entry_judge(&item->entry, scratch, &judged, NULL) != RULING_UNREADABLE) {
		answer_put(&shown, item->field, options, judged.change.text);
	} else {
		bool is_kept = !entry_is_changed(&item->entry);

		buf_puts(&shown, is_kept ? _("! 要確認 ") : "");
		input_text(item->entry.input, &shown);
		buf_puts(&shown, is_kept ? "" : "  !");
	}
	draw_short(row, col, cols, ROLE_TEXT, buf_text(&shown));
	arena_free(scratch);
	buf_free(&shown);
}

/* Which item stands on top, so that the focused one is seen whole. */
static size_t first_item(const struct form_body *body, const struct layout *layout, int rows)
{
	int used = item_rows(body, body->focus, layout, rows);
	size_t first = body->focus;

	while (first > 0 && used < rows) {
		first--;
		used++;
	}
	return first;
}

static void draw_item(
	const struct form_body *body, size_t item, const struct layout *layout, int row, int rows)
{
	const struct form_item *each = &body->items[item];
	bool is_focused = item == body->focus;

	draw_text(row, 1, 1, ROLE_FIRST, is_focused ? ">" : " ");
	draw_short(row, 3, goes_below(body, item, layout) ? layout->cols : layout->col - 5,
		is_focused ? ROLE_FIRST : ROLE_TEXT, each->label);
	if (goes_below(body, item, layout) && each->field->type == FIELD_TEXT)
		input_draw_barred(each->entry.input, row + 1, 1, layout->box_cols, rows - 1, true);
	else if (goes_below(body, item, layout))
		input_draw(each->entry.input, row + 1, 3, layout->box_cols - 3, rows - 1, true);
	else if (is_focused)
		input_draw(each->entry.input, row, layout->col, layout->cols, rows, true);
	else
		draw_closed(body, each, row, layout->col, layout->cols);
}

void form_draw(struct form_body *body, int top, int rows, int cols)
{
	struct layout layout = layout_for(body, cols);
	int row = top;

	for (size_t i = first_item(body, &layout, rows); i < body->count && row < top + rows; i++) {
		int taken = item_rows(body, i, &layout, top + rows - row);

		draw_item(body, i, &layout, row, taken);
		row += taken;
	}
}
